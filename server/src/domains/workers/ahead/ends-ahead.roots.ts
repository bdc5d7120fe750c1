import { sql } from 'kysely';
import type { FieldArgs, ReadEnv, RuleRoots, Sql } from '../../../shared/reads/reads.ts';
import { inRegion } from '../../communities/index.ts';
import { regionsInForce } from '../../regions/index.ts';
import { assignedTo } from '../employment/employed-at.sql.ts';
import type { ComingEndKind, EndGap } from './coming-end.enums.ts';
import type { EndsAhead } from './coming-end.types.ts';
import { comingEndsSql } from './coming-ends.sql.ts';

/** Of one kind in one month, or overdue, or unknown for one reason. */
interface Counted {
  readonly kind: ComingEndKind;
  readonly gap: EndGap | null;
  readonly isOver: boolean | null;
  readonly month: string | null;
  readonly count: number;
}

const MOST_MONTHS = 36;

/** Counted by day first, since there are far fewer days than rows. What is not known has no day, and is looked up by itself. */
const countedSql = (env: ReadEnv, { regionId, months }: FieldArgs): Sql => {
  const region = regionId
    ? sql`and ${assignedTo(sql`y.worker_id`, env, (unit) => sql`${unit} = any(array(select u.id from (${regionsInForce(env)}) u where ${inRegion(regionId, env)}))`)}`
    : sql``;
  const until = sql`(date_trunc('month', ${env.asOf}) + make_interval(months => least(greatest(${months as Sql}, 1), ${sql.lit(MOST_MONTHS)})))::date`;
  const counted = (which: Sql): Sql =>
    sql`select y.kind, y.gap, y.on_day, count(*) as n from (${comingEndsSql(env)}) y where ${which} ${region} group by 1, 2, 3`;
  return sql`(
  select coalesce(json_agg(json_build_object('kind', g.kind, 'gap', g.gap, 'isOver', g.is_over, 'month', g.month, 'count', g.n)
    order by g.month, g.kind), '[]'::json)
  from (select d.kind, d.gap, d.on_day < ${env.asOf} as is_over, case when d.on_day >= ${env.asOf} then to_char(d.on_day, 'YYYY-MM') end as month,
      sum(d.n)::int as n
    from (${counted(sql`y.on_day < ${until}`)} union all ${counted(sql`y.gap is not null`)}) d
    group by 1, 2, 3, 4) g)`;
};

/** What ends within the months ahead (到期汇总), counted where it is stored. */
export const endsAheadRoots: RuleRoots = {
  endsAhead: {
    needs: countedSql,
    answer: (read): EndsAhead => {
      const counted = read as readonly Counted[];
      const sums = new Map<EndGap, number>();
      for (const { gap, count } of counted) if (gap) sums.set(gap, (sums.get(gap) ?? 0) + count);
      return {
        months: counted.flatMap(({ month, kind, count }) => (month ? [{ month, kind, count }] : [])),
        overdue: counted.flatMap(({ isOver, kind, count }) => (isOver ? [{ kind, count }] : [])),
        unknown: [...sums].map(([gap, count]) => ({ gap, count })),
      };
    },
  },
};
