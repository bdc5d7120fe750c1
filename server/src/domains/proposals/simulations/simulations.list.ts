import { sql } from 'kysely';
import { id, yesNo } from '../../../shared/reads/declared-list/conditions.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { byNameOfWorker, nameOfWorker, workerOfRow } from '../../workers/index.ts';
import { differs } from './simulation.reads.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** By what simulations of every kind are found and ordered. */
export const SIMULATION_LIST = {
  filters: {
    scheme: id('Scheme that is tried (模拟方案).', rowColumn('scheme_id')),
    region: id('Region they are of (范围).', rowColumn('region_id')),
  },
  sorts: { PREPARED_AT: order('When they were asked for (发起时间).', 'preparedAt') },
  // The latest first.
  defaultOrder: (row: RowName) => sql`(- ${ref(row, 'id')})`,
};

/** By what their rows are found and ordered; `root` finds one simulation. */
export const simulationRowList = (root: string) => ({
  filters: {
    simulation: id('Simulation (模拟).', rowColumn('simulation_id'), {
      guardedBy: 'id',
      named: { root, select: 'asOf' },
    }),
    worker: workerOfRow(),
    differs: yesNo('With another result in a later computation (重算差异).', differs),
    search: nameOfWorker,
  },
  sorts: { NAME: order('Name of the worker (姓名).', 'worker', byNameOfWorker) },
  defaultOrder: byNameOfWorker,
});
