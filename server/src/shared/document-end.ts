import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from './time/timeline.ts';

/**
 * Tells whoever keeps what rests on a document of the register that it ends on a day (依据文件失效). It stands on the slice that keeps it
 * (`documentEnds`); the register knows no later slice. It runs in the transaction of the decision.
 */
export type DocumentEnd = (em: EntityManager, documentId: number, on: Day) => Promise<void>;
