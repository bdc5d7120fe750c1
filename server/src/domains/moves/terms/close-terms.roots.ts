import { sql } from 'kysely';
import type { FieldArgs, ReadEnv, RowName, RuleRoots, Sql } from '../../../shared/reads/reads.ts';
import { Duty, Worker } from '../../workers/index.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** Elected terms of the units asked for that run on the day before and would go on. */
const ending = (row: RowName, { unitIds, regionId, on, duties }: FieldArgs): Sql => {
  const unit = ref(row, 'unit_id');
  const below = sql`array(select r.id from region r where r.region_id = ${regionId ?? sql`null::int`})`;
  const asked = unitIds ? sql`${unit} = any(${unitIds})` : sql`${unit} = any(${below})`;
  return sql`(${ref(row, 'superseded_at')} is null and ${ref(row, 'origin')} = 'ELECTED' and ${asked}
    and lower(${ref(row, 'valid')}) < ${on} and (upper_inf(${ref(row, 'valid')}) or upper(${ref(row, 'valid')}) > ${on})
    ${duties ? sql`and ${ref(row, 'duty')} = any(${duties})` : sql``})`;
};

interface Term {
  readonly id: string;
  readonly worker: number;
  readonly unit: number;
}

const needs = (_env: ReadEnv, args: FieldArgs): Sql => sql`(
  select coalesce(json_agg(json_build_object('id', d.id::text, 'worker', d.worker_id, 'unit', d.unit_id) order by u.code, d.unit_id,
      array_position(array['PRINCIPAL', 'DEPUTY', 'GENERAL'], d.post_class), d.id), '[]')
  from duty d left join lateral (
    select a.code from region_attributes a where a.unit_id = d.unit_id and a.superseded_at is null and a.valid @> ${args.on} limit 1) u on true
  where ${ending('d', args)})`;

export const closeTermsRoots: RuleRoots = {
  closeTermsPreview: {
    needs,
    rows: [
      {
        entity: () => Worker,
        where: (row, _env, args) =>
          sql`exists (select from duty d where d.worker_id = ${ref(row, 'id')} and ${ending('d', args)})`,
      },
      { entity: () => Duty, where: (row, _env, args) => ending(row, args) },
    ],
    answer: (read) => {
      const terms = read as readonly Term[];
      return {
        terms: terms.map(({ id, worker }) => ({ worker: { id: worker }, duty: { id } })),
        people: new Set(terms.map(({ worker }) => worker)).size,
        units: new Set(terms.map(({ unit }) => unit)).size,
      };
    },
  },
};
