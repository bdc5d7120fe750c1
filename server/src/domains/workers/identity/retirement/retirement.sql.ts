import { sql } from 'kysely';
import type { Sql } from '../../../../shared/reads/reads.ts';
import { DELAY_RULES } from './retirement.rules.ts';

/** `statutoryRetirement` in SQL: the first day of the month; null without birth date or class. A scenario holds the two together. */
export const retirementMonthSql = (birthDate: Sql, retirementClass: Sql): Sql => {
  const born = sql`(extract(year from ${birthDate})::int * 12 + extract(month from ${birthDate})::int - 1)`;
  const months = Object.entries(DELAY_RULES).map(([name, { age, from, step, most }]) => {
    const first = sql.lit(from.year * 12 + from.month - 1);
    return sql`when ${sql.lit(name)} then ${sql.lit(age * 12)} + case when ${born} < ${first} then 0
      else least(${sql.lit(most)}, (${born} - ${first} + ${sql.lit(step)}) / ${sql.lit(step)}) end`;
  });
  const at = sql`(${born} + case ${retirementClass} ${sql.join(months, sql` `)} end)`;
  return sql`make_date(${at} / 12, ${at} % 12 + 1, 1)`;
};
