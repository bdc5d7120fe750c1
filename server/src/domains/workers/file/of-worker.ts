import { sql } from 'kysely';
import { REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { id } from '../../../shared/reads/declared-list/conditions.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { assignedTo, unitsOfTown } from '../employment/employed-at.sql.ts';

const workerOf = (row: RowName): Sql => sql.ref(`${row}.worker_id`);

/** Conditions of a list whose rows belong to a worker: whose, and where he is assigned. */
export const ofWorker = (whose: string) => ({
  worker: id(whose, rowColumn('worker_id'), { named: { root: 'worker', select: 'name' } }),
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

/** Order by the name of the worker, as his file spells it. */
export const byNameOfWorker = (row: RowName): Sql =>
  sql`(select w.pinyin collate "C" from worker w where w.id = ${workerOf(row)})`;
