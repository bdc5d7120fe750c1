import { sql } from 'kysely';
import type { Sql } from './reads.ts';

/**
 * Who superseded a row that nothing took the place of, and why, as the audit has it: what stands in a `left join lateral`, `actor, reason`, a row or
 * none. The log is written by triggers for all slices.
 *
 * @param when Asked of which rows only.
 */
export const supersededBy = (
  { table, id, at }: { readonly table: string; readonly id: Sql; readonly at: Sql },
  subject: { readonly type: string; readonly id: Sql },
  when: Sql,
): Sql => sql`
      select e.actor, e.reason from audit_entry e
      where ${when} and e.subject_type = ${sql.lit(subject.type)} and e.subject_id = ${subject.id} and e.table_name = ${sql.lit(table)}
        and e.row_id = ${id} and e.at = ${at} order by e.id desc limit 1`;
