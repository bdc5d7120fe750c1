import { sql } from 'kysely';
import type { FieldArgs, ReadEnv, RuleRoots, Sql } from '../../../shared/reads/reads.ts';
import { inForce } from '../../../shared/time/dated.sql.ts';
import { inRegion } from '../../communities/index.ts';
import { Region, regionsInForce } from '../../regions/index.ts';
import { employedAndAssigned } from '../../workers/index.ts';

interface Counted {
  readonly townId: number;
  readonly post: string | null;
  readonly grade: number | null;
  readonly people: number;
}

/** Those employed on the day whose unit lies in the region then, counted by the street of the unit, post and grade of the decision in force. */
const counted = (env: ReadEnv, { regionId }: FieldArgs): Sql => sql`(
  select coalesce(json_agg(json_build_object('townId', c.town_id, 'post', c.post, 'grade', c.grade, 'people', c.people)
    order by c.code collate "C", c.post collate "C", c.grade), '[]'::json)
  from (
    select t.id as town_id, t.code, d.post, d.grade, count(*)::int as people
    from ${employedAndAssigned(
      env,
      sql`join (${regionsInForce(env)}) u on u.id = a.unit_id
      join (${regionsInForce(env)}) t on t.id = u.region_id
      left join grade_decision d on d.worker_id = e.worker_id and ${inForce('d', env)}`,
    )} ${regionId ? sql`and ${inRegion(regionId, env)}` : sql``}
    group by t.id, t.code, d.post, d.grade) c)`;

/** How the decided grades are spread (等级分布). */
export const gradeDistributionRoots: RuleRoots = {
  gradeDistribution: {
    needs: counted,
    rows: [{ entity: () => Region, where: (row) => sql`${sql.ref(`${row}.level`)} <> 'COMMUNITY'` }],
    answer: (read, { asOf }) => {
      const cells = read as readonly Counted[];
      const sum = (some: readonly Counted[]): number => some.reduce((all, { people }) => all + people, 0);
      return {
        asOf,
        people: sum(cells),
        graded: sum(cells.filter(({ grade }) => grade !== null)),
        cells: cells.map(({ townId, ...cell }) => ({ ...cell, town: { id: townId } })),
      };
    },
  },
};
