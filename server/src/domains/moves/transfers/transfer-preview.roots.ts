import { sql } from 'kysely';
import type { FieldArgs, ReadEnv, RuleRoots, Sql } from '../../../shared/reads/reads.ts';
import { Region } from '../../regions/index.ts';
import { Duty, isEmployedOn, Worker } from '../../workers/index.ts';
import { endsWithTransfer, type Workplace } from './transfer.rules.ts';

interface Needs {
  readonly target: Workplace | null;
  readonly people: readonly {
    readonly id: number;
    readonly from: Workplace | null;
    readonly employed: boolean;
    readonly replaced: number;
    readonly duties: readonly (Workplace & { readonly id: string })[];
  }[];
}

/** Unit of a row with its street, as the key tells. */
const placeJson = (unit: Sql): Sql =>
  sql`(select json_build_object('unitId', r.id, 'townId', r.region_id) from region r where r.id = ${unit})`;

/** The workers named that are in sight, each with where he is on the day, his duties that run on or begin later, and what a transfer would replace. */
const needs = (_env: ReadEnv, { workerIds, toUnitId, on }: FieldArgs): Sql => sql`(select json_build_object(
  'target', ${placeJson(toUnitId as Sql)},
  'people', coalesce((select json_agg(json_build_object('id', w.id,
      'from', ${placeJson(sql`(select a.unit_id from assignment a where a.worker_id = w.id and a.superseded_at is null and lower(a.valid) <= ${on}
        order by lower(a.valid) desc limit 1)`)},
      'employed', ${isEmployedOn(sql`w.id`, on as Sql)},
      'replaced', (select count(*) from assignment a where a.worker_id = w.id and a.superseded_at is null and lower(a.valid) >= ${on}),
      'duties', coalesce((select json_agg(json_build_object('id', d.id::text, 'unitId', d.unit_id,
          'townId', coalesce((select r.region_id from region r where r.id = d.unit_id), d.unit_id)) order by lower(d.valid), d.id)
        from duty d where d.worker_id = w.id and d.superseded_at is null and (upper_inf(d.valid) or upper(d.valid) > ${on})), '[]'))
      order by w.pinyin collate "C", w.id)
    from worker w where w.id = any(${workerIds})), '[]')))`;

export const transferPreviewRoots: RuleRoots = {
  transferPreview: {
    needs,
    rows: [
      { entity: () => Worker, where: (row, _env, { workerIds }) => sql`${sql.ref(`${row}.id`)} = any(${workerIds})` },
      { entity: () => Region, where: () => sql`true` },
      {
        entity: () => Duty,
        where: (row, _env, { workerIds }) =>
          sql`${sql.ref(`${row}.worker_id`)} = any(${workerIds}) and ${sql.ref(`${row}.superseded_at`)} is null`,
      },
    ],
    answer: (read, { args }) => {
      const { target, people } = read as Needs;
      const { workerIds } = args as { readonly workerIds: readonly string[] };
      const lines = people.map(({ id, from, employed, replaced, duties }) => {
        const ends = (duty: Workplace) => target !== null && endsWithTransfer(duty, from, target);
        return {
          worker: { id },
          fromUnit: from && { id: from.unitId },
          alreadyThere: from !== null && from.unitId === target?.unitId,
          employed,
          endingDuties: duties.filter(ends).map((duty) => ({ id: duty.id })),
          otherDuties: duties.filter((duty) => !ends(duty)).map((duty) => ({ id: duty.id })),
          replacedAssignments: replaced,
        };
      });
      return { lines, missing: new Set(workerIds).size - lines.length };
    },
  },
};
