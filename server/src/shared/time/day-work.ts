import type { EntityManager } from '@mikro-orm/postgresql';
import type { DocumentEnd } from '../document-end.ts';
import type { Day } from './timeline.ts';

/**
 * What a slice does once on each day of the office (日切事务), in the name of the system and over the whole district. Several servers may run it, and one that
 * was stopped runs it late: it finds by itself what is left to do.
 */
export interface DayWork {
  /** As the audit calls it. */
  readonly operation: string;
  readonly reason: string;
  readonly run: (em: EntityManager, today: Day, documentEnds: readonly DocumentEnd[]) => Promise<void>;
}
