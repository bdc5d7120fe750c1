import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ReadEnv } from '../../../shared/reads/reads.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { type ReadInputs, ruleInputs } from '../values/inputs.ts';
import { freezeInputsSql } from './freeze.sql.ts';
import { type FreezeInputs, ownTargets } from './frozen.rules.ts';

/** What the statement gives; the definition is null where none was in force. */
export interface ReadFreeze extends Omit<FreezeInputs, 'inputs' | 'definition'> {
  readonly definition: FreezeInputs['definition'] | null;
  readonly inputs: ReadInputs;
}

/** As it is kept; null where the region or the definition cannot be read. */
export const freezeInputs = (read: ReadFreeze | null): FreezeInputs | null =>
  read?.definition ? ownTargets({ ...read, definition: read.definition, inputs: ruleInputs(read.inputs) }) : null;

/** A value is frozen as it is, whoever asks: small groups are withheld when it is read, not when it is kept. */
export const WHOLE_SIGHT: ReadonlySet<string> = new Set(['workers:read']);

export interface FreezeOf {
  readonly unitId: number;
  readonly code: string;
  readonly asOf: Day;
  /** Null: as known now. */
  readonly knownOn: string | null;
}

/** Reads within the transaction that proposes or decides, in the scope of who does it. */
export async function readFreezeInputs(em: EntityManager, of: FreezeOf): Promise<FreezeInputs | null> {
  const env: ReadEnv = {
    permissions: WHOLE_SIGHT,
    asOf: sql`${of.asOf}::date`,
    knownOn: of.knownOn === null ? null : sql`${of.knownOn}::timestamptz`,
  };
  const select = sql<{
    read: string | null;
  }>`select ${freezeInputsSql(env, sql`${of.unitId}::int`, sql`${of.code}::text`)}::text as read`;
  const { rows } = await select.execute(em.getKysely());
  return freezeInputs(JSON.parse(rows[0]?.read ?? 'null') as ReadFreeze | null);
}
