import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { GradeFacts } from '../rule/grade-facts.ts';
import { gradeFactsSql } from './grade-facts.sql.ts';
import { type FactsRead, gradeFactsOf } from './grade-facts.ts';

/** Workers whose facts are read by one statement: what a chunk takes in memory does not grow with the district. */
export const FACTS_AT_A_TIME = 500;

/**
 * Facts of the workers that are in sight, by worker, in one statement.
 *
 * @param ids At most `FACTS_AT_A_TIME` by custom of who asks.
 * @param knownOn As believed then; null: as believed now.
 */
export async function readGradeFacts(
  em: EntityManager,
  ids: readonly number[],
  knownOn: Date | null = null,
): Promise<ReadonlyMap<number, GradeFacts>> {
  const env = {
    permissions: new Set<string>(),
    asOf: sql`current_date`,
    knownOn: knownOn && sql`${knownOn}::timestamptz`,
  };
  const { rows } = await sql<{
    worker_id: number;
    facts: FactsRead;
  }>`${gradeFactsSql(env, sql`${`{${ids.join(',')}}`}::int[]`)}`.execute(em.getKysely());
  return new Map(rows.map(({ worker_id, facts }) => [worker_id, gradeFactsOf(facts)]));
}
