import { sql } from 'kysely';
import type { FieldArgs, RuleRoots, Sql } from '../../../shared/reads/reads.ts';
import { Region } from '../../regions/index.ts';
import type { RegradeDistribution, RegradeDistributionCell } from './regrade-distribution.types.ts';

interface Counted {
  /** null: the batch is not in sight. */
  readonly cells: readonly (Omit<RegradeDistributionCell, 'town'> & { readonly townId: number })[];
  readonly questions: RegradeDistribution['questions'];
  readonly questioned: number;
}

/** What a batch says, counted by street, post and both grades; and its open questions by kind. One statement, whatever the number of people. */
const counted = (_env: unknown, { batchId }: FieldArgs): Sql => sql`(
  select json_build_object(
    'cells', (select coalesce(json_agg(json_build_object('townId', c.region_id, 'outcome', c.outcome, 'direction', c.direction, 'status', c.status,
        'fromGrade', c.from_grade, 'grade', c.grade, 'post', c.post, 'people', c.people)
        order by c.region_id, c.outcome collate "C", c.post collate "C", c.from_grade, c.grade, c.status collate "C"), '[]'::json)
      from (select i.region_id, i.outcome, i.direction, i.status, i.from_grade, i.grade, i.post, count(*)::int as people
        from regrade_item i where i.batch_id = b.id
        group by i.region_id, i.outcome, i.direction, i.status, i.from_grade, i.grade, i.post) c),
    'questioned', (select count(distinct q.item_id)::int from regrade_question q join regrade_item i on i.id = q.item_id
        where i.batch_id = b.id and q.answer is null),
    'questions', (select coalesce(json_agg(json_build_object('kind', q.kind, 'people', q.people) order by q.kind collate "C"), '[]'::json)
      from (select q.kind, count(distinct q.item_id)::int as people
        from regrade_question q join regrade_item i on i.id = q.item_id
        where i.batch_id = b.id and q.answer is null group by q.kind) q))
  from regrade_batch b where b.id::text = ${batchId as Sql}::text)`;

/** What a batch would change (调级分布). */
export const regradeDistributionRoots: RuleRoots = {
  regradeDistribution: {
    needs: counted,
    rows: [{ entity: () => Region, where: (row) => sql`${sql.ref(`${row}.level`)} <> 'COMMUNITY'` }],
    answer: (read) => {
      if (read === null) return null;
      const { cells, questions, questioned } = read as Counted;
      return {
        people: cells.reduce((all, { people }) => all + people, 0),
        cells: cells.map(({ townId, ...cell }) => ({ ...cell, town: { id: townId } })),
        questions,
        questioned,
      };
    },
  },
};
