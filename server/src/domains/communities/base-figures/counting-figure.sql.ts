import { sql } from 'kysely';
import type { ReadEnv, RowName, Sql } from '../../../shared/reads/reads.ts';
import { believed } from '../../../shared/time/dated.sql.ts';
import { dayOfEvent, madeAnother } from '../../regions/index.ts';
import { MAX_AGE_MONTHS } from '../community/communities.catalogue.ts';
import type { BaseMetric } from './base-figure.enums.ts';

/** Day from which a figure counts: its own, of one that a boundary event handed on the event's. It ages by its own day either way. */
export const countsFrom = (row: RowName): Sql =>
  sql`coalesce(${sql.ref(`${row}.carried_on`)}, ${sql.ref(`${row}.on_date`)})`;

/** The one that counts goes first; of one day that which was counted before that which was handed on. */
export const lastFirst = (row: RowName): Sql =>
  sql`${countsFrom(row)} desc, ${sql.ref(`${row}.carried_on`)} is not null`;

/**
 * The figure speaks of the unit as it is on the day: no merge or split made it another since. What was counted of a unit that goes on says nothing of
 * what became of it either when it was approved before anybody had decided so; what an event handed on speaks of what that event made.
 */
export const ofTheSameUnit = (row: RowName, day: Sql, env: ReadEnv): Sql =>
  sql`not ${madeAnother(
    sql.ref(`${row}.unit_id`),
    day,
    env,
    sql`case when ${sql.ref(`${row}.event_id`)} is null
        then l.on_date > ${sql.ref(`${row}.on_date`)} or (l.from_unit = l.to_unit and ${sql.ref(`${row}.believed_from`)} <= l.known_from)
        else l.on_date > ${dayOfEvent(sql.ref(`${row}.event_id`))} end`,
  )}`;

/**
 * The last figure of a unit at `asOf`, too old ones too (采用的基础数据): `id, value, on_date, usable`, one row or none. The rule is
 * `whichFigureCounts`.
 */
export const lastFigure = (metric: BaseMetric, unit: Sql, env: ReadEnv): Sql => sql`
  select b.id, b.value, b.on_date,
    (b.on_date + make_interval(months => ${MAX_AGE_MONTHS[metric]}::int))::date >= ${env.asOf} as usable
  from base_figure b
  where b.unit_id = ${unit} and b.metric = ${metric}::text and ${believed('b', env)} and ${countsFrom('b')} <= ${env.asOf}
    and ${ofTheSameUnit('b', env.asOf, env)}
  order by ${lastFirst('b')} limit 1`;
