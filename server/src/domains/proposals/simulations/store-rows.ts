import type { EntityManager } from '@mikro-orm/postgresql';
import type { ItemColumn } from '../batches/index.ts';
import type { ComputedSimulation } from './compute-simulation.ts';
import type { Simulated, SimulationStore } from './simulation-kind.ts';

/** Where results of a kind go. */
export interface RowStore<R> extends SimulationStore {
  readonly columns: Readonly<Record<string, ItemColumn<R>>>;
}

type Columns<R> = Readonly<Record<string, ItemColumn<R>>>;
const namesOf = <R>(columns: Columns<R>, row = ''): string =>
  Object.keys(columns)
    .map((name) => `${row}${name}`)
    .join(', ');
/** Columns that hold what was found, with their types, and whose it is. */
const recordOf = <R>(columns: Columns<R>): string =>
  ['worker_id int', ...Object.entries(columns).map(([name, { type }]) => `${name} ${type}`)].join(', ');
const valuesOf = <R>(columns: Columns<R>, of: R): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.of(of)]));
const rowsOf = <R extends Simulated>(columns: Columns<R>, rows: readonly R[]): string =>
  JSON.stringify(rows.map((row) => ({ worker_id: row.workerId, ...valuesOf(columns, row) })));

/** Enters results in one statement; keys of row rights are the files'. */
export async function storeRows<R extends Simulated>(
  { table, columns }: RowStore<R>,
  em: EntityManager,
  simulationId: number,
  rows: readonly R[],
): Promise<void> {
  if (!rows.length) return;
  await em.execute(
    `insert into ${table}_row (simulation_id, worker_id, region_id, community_id, ${namesOf(columns)})
     select ?, w.id, w.region_id, w.community_id, ${namesOf(columns, 'r.')}
     from jsonb_to_recordset(?::jsonb) as r (${recordOf(columns)}) join worker w on w.id = r.worker_id`,
    [simulationId, rowsOf(columns, rows)],
  );
}

/** The simulation is computed; from now on the database keeps it as it is. */
export async function storeSums<S>(
  { table, sums: columns }: SimulationStore & { readonly sums: Columns<S> },
  em: EntityManager,
  simulationId: number,
  { sums, factsHash, rowsHash }: ComputedSimulation<S>,
): Promise<void> {
  const own = Object.entries(columns);
  await em.execute(
    `update ${table} set ${own.map(([name, { type }]) => `${name} = ?::${type}`).join(', ')}, facts_hash = ?, rows_hash = ?, done_at = now(),
       version = version + 1 where id = ?`,
    [
      ...own.map(([, { type, of }]) => (type === 'jsonb' ? JSON.stringify(of(sums)) : of(sums))),
      factsHash,
      rowsHash,
      simulationId,
    ],
  );
}

/** Takes the marks of an earlier repeat away. */
export const forgetRepeat = ({ table }: SimulationStore, em: EntityManager, simulationId: number): Promise<unknown> =>
  em.execute(`update ${table}_row set repeated = null where simulation_id = ? and repeated is not null`, [
    simulationId,
  ]);

/**
 * Marks rows that come out otherwise, with what the kind keeps of this time.
 *
 * @returns How many do, and how many are not among the rows.
 */
export async function markDiffering<R extends Simulated>(
  { table, columns, repeated }: RowStore<R>,
  em: EntityManager,
  simulationId: number,
  rows: readonly R[],
): Promise<{ readonly otherwise: number; readonly added: number }> {
  if (!rows.length) return { otherwise: 0, added: 0 };
  const [marked] = await em.execute<[{ otherwise: number; added: number }]>(
    `with now as (select * from jsonb_to_recordset(?::jsonb) as r (${recordOf(columns)})), marked as (
       update ${table}_row r set repeated = jsonb_build_object('${repeated.name}', n.${repeated.column}) from now n
       where r.simulation_id = ? and r.worker_id = n.worker_id and (${namesOf(columns, 'r.')}) is distinct from (${namesOf(columns, 'n.')})
       returning r.id)
     select (select count(*) from marked)::int as otherwise, (select count(*) from now n where not exists (
       select from ${table}_row r where r.simulation_id = ? and r.worker_id = n.worker_id))::int as added`,
    [rowsOf(columns, rows), simulationId, simulationId],
  );
  return marked;
}
