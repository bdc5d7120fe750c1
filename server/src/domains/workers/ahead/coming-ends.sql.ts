import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { believed, inForce } from '../../../shared/time/dated.sql.ts';
import { holdsOn, joinEmployed, unitAt } from '../employment/employed-at.sql.ts';
import { REGISTERED } from '../facts/registration/registration.catalogue.ts';
import { retirementMonthSql } from '../identity/retirement/retirement.sql.ts';

const id = (kind: string, key: Sql): Sql => sql`${sql.lit(`${kind}-`)}::text || ${key}`;

/** Everybody employed, on the day of the month on which he was born, or its last; without birth date or class the month is not known, and which of the two is missing is said. */
const retirements = (env: ReadEnv): Sql => {
  const month = retirementMonthSql(sql`i.birth_date`, sql`i.retirement_class`);
  const day = sql`least(${month} + (extract(day from i.birth_date)::int - 1), (${month} + interval '1 month' - interval '1 day')::date)`;
  return sql`
    select ${id('RETIREMENT', sql`e.worker_id`)} as id, 'RETIREMENT'::text as kind, ${day} as on_day,
      case when i.birth_date is null then 'BIRTH_DATE' when i.retirement_class is null then 'RETIREMENT_CLASS' end as gap, e.worker_id,
      null::text as duty, null::text as certificate_kind, null::text as contract_kind, i.retirement_class, null::text as number
    from employment e left join worker_identity i on i.worker_id = e.worker_id and ${believed('i', env)}
    where ${holdsOn('e', env)}`;
};

/** The last contract; one that another follows, or that has no end, ends nothing. Task contracts without a day are such. */
const contracts = (env: ReadEnv): Sql => sql`
  select ${id('CONTRACT', sql`c.id`)}, 'CONTRACT', upper(c.valid), null, c.worker_id, null, null, c.kind, null, c.number
  from contract c ${joinEmployed(sql`c.worker_id`, env)}
  where ${believed('c', env)} and not upper_inf(c.valid) and not exists (
    select from contract n where n.worker_id = c.worker_id and ${believed('n', env)} and (upper_inf(n.valid) or upper(n.valid) > upper(c.valid)))`;

const noContract = (env: ReadEnv): Sql => sql`
  select ${id('NO_CONTRACT', sql`e.worker_id`)}, 'CONTRACT', null, 'CONTRACT', e.worker_id, null, null, null, null, null
  from employment e where ${holdsOn('e', env)} and not exists (select from contract c where c.worker_id = e.worker_id and ${believed('c', env)})`;

/** A probation that is over asks for nothing any more. */
const probations = (env: ReadEnv): Sql => sql`
  select ${id('PROBATION', sql`c.id`)}, 'PROBATION', c.probation_ends_on, null, c.worker_id, null, null, c.kind, null, c.number
  from contract c ${joinEmployed(sql`c.worker_id`, env)}
  where ${inForce('c', env)} and c.probation_ends_on >= ${env.asOf}
  union all
  select ${id('PROBATION-E', sql`e.id`)}, 'PROBATION', e.probation_ends_on, null, e.worker_id, null, null, null, null, null
  from employment e where ${holdsOn('e', env)} and e.probation_ends_on >= ${env.asOf} and not exists (
    select from contract c where c.worker_id = e.worker_id and ${inForce('c', env)} and c.probation_ends_on is not null)`;

/** Duties held at the day; a term that is over while the duty goes on waits for the election. */
const terms = (env: ReadEnv): Sql => sql`
  select ${id('TERM', sql`d.id`)}, 'TERM', d.term_ends_on, null, d.worker_id, d.duty, null, null, null, null
  from duty d ${joinEmployed(sql`d.worker_id`, env)} where ${inForce('d', env)} and d.term_ends_on is not null`;

/** Higher certificates later, as in the catalogue. */
const rank = (kind: Sql): Sql => sql`array_position(${sql.lit(`{${REGISTERED.join(',')}}`)}::text[], ${kind})`;

/** The last registration of a certificate; one of a higher certificate that lasts as long or longer makes it needless. */
const registrations = (env: ReadEnv): Sql => sql`
  select ${id('REGISTRATION', sql`g.id`)}, 'REGISTRATION', upper(g.valid), null, g.worker_id, null, g.certificate_kind, null, null, g.number
  from certificate_registration g ${joinEmployed(sql`g.worker_id`, env)}
  where ${believed('g', env)} and lower(g.valid) <= ${env.asOf} and not exists (
    select from certificate_registration n where n.worker_id = g.worker_id and ${believed('n', env)} and n.id <> g.id and
      case when n.certificate_kind = g.certificate_kind then upper(n.valid) > upper(g.valid)
        else ${rank(sql`n.certificate_kind`)} > ${rank(sql`g.certificate_kind`)} and upper(n.valid) >= upper(g.valid) end)`;

/** An exit up to this day settles what ends; who retires leaves with the end of the month. */
const settledBy = sql`case when y.kind = 'RETIREMENT' then (date_trunc('month', y.on_day) + interval '1 month')::date else y.on_day end`;

/**
 * What ends for whoever is employed at `asOf` (到期事项): what is still to come, and what is over without anything having followed. Nothing is listed
 * that ends on or after the day somebody leaves anyway. As it is believed now it is kept (`worker_end`); as at an earlier state of knowledge it is
 * told from the facts. A scenario holds the two together.
 */
export const comingEndsSql = (env: ReadEnv): Sql => (env.knownOn === null ? kept(env) : told(env));

const kept = (env: ReadEnv): Sql => sql`
  select y.id, y.kind, y.on_day, y.gap, y.worker_id, y.duty, y.certificate_kind, y.contract_kind, y.retirement_class, y.number,
    y.on_day - ${env.asOf} as days_left, ${unitAt(sql`y.worker_id`, env)} as unit_id
  from worker_end y where y.from_day <= ${env.asOf} and y.to_day > ${env.asOf}`;

const told = (env: ReadEnv): Sql => sql`
  select y.*, y.on_day - ${env.asOf} as days_left, ${unitAt(sql`y.worker_id`, env)} as unit_id
  from (${sql.join(
    [retirements, contracts, noContract, probations, terms, registrations].map((ends) => ends(env)),
    sql` union all `,
  )}) y
  where not exists (select from employment x where x.worker_id = y.worker_id and ${believed('x', env)} and x.exit_reason is not null
    and x.to_day > ${env.asOf} and x.to_day <= ${settledBy})`;
