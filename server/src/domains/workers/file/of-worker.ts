import { sql } from 'kysely';
import { REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { id, search } from '../../../shared/reads/declared-list/conditions.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { assignedTo, unitsOfTown } from '../employment/employed-at.sql.ts';

const workerOf = (row: RowName): Sql => sql.ref(`${row}.worker_id`);

/** Whose the row is. */
export const workerOfRow = (whose = 'Worker (社区工作者).') =>
  id(whose, rowColumn('worker_id'), { named: { root: 'worker', select: 'name' } });

/** Conditions of a list whose rows belong to a worker: whose, and where he is assigned. */
export const ofWorker = (whose: string) => ({
  worker: workerOfRow(whose),
  unit: id(
    'Unit he is assigned to (所在单位).',
    { test: (row, env, test) => assignedTo(workerOf(row), env, test) },
    { guardedBy: 'worker', named: REGION_NAME },
  ),
  town: id(
    'Street, town or park that is or holds his unit (镇街).',
    {
      test: (row, env, test) => assignedTo(workerOf(row), env, (unit) => sql`${unit} = any(${unitsOfTown(env, test)})`),
    },
    { guardedBy: 'worker', named: REGION_NAME },
  ),
});

/** By whom the file of the worker is held, where the row bears the keys of its row rights. */
export const heldBy = id(
  'Street, town, park, community or village the file is held by; a town takes in what lies below (范围).',
  { test: (row, _env, test) => sql`(${test(sql.ref(`${row}.region_id`))} or ${test(sql.ref(`${row}.community_id`))})` },
  { guardedBy: 'town', named: REGION_NAME },
);

/** What somebody typed of the name of the worker. */
export const nameOfWorker = search(
  'Name, pinyin or initials (姓名).',
  (
    row,
    _env,
    value,
  ) => sql`exists (select from worker w join person p on p.id = w.person_id where w.id = ${workerOf(row)}
    and (position(trim(${value}) in p.name) > 0 or starts_with(w.pinyin, replace(lower(${value}), ' ', '')) or starts_with(w.initials, replace(lower(${value}), ' ', ''))))`,
  { guardedBy: 'worker' },
);

/** Order by the name of the worker, as his file spells it. */
export const byNameOfWorker = (row: RowName): Sql =>
  sql`(select w.pinyin collate "C" from worker w where w.id = ${workerOf(row)})`;
