import type { EntityManager } from '@mikro-orm/postgresql';
import type { SchemeSide } from './compare-schemes.rules.ts';
import type { computeSimulation } from './compute-simulation.ts';
import type { ComparedIn } from './totals.ts';

const SIDE = { status: 'text', grade: 'int', uncapped: 'int', post: 'text', pay: 'bigint' };
const side = (name: 'before' | 'after') => Object.entries(SIDE).map(([column, type]) => [`${name}_${column}`, type]);
/** Columns that hold what was found, with their types. */
const COLUMNS = [['town_id', 'int'], ['change', 'text'], ...side('before'), ...side('after')];
const FOUND = COLUMNS.map(([name]) => name).join(', ');
const RECORD = [['worker_id', 'int'], ...COLUMNS].map((column) => column.join(' ')).join(', ');
const of = (row: string): string => COLUMNS.map(([name]) => `${row}.${name}`).join(', ');

/** Enters results in one statement; keys of row rights are the files'. */
export async function storeRows(em: EntityManager, simulationId: number, rows: readonly ComparedIn[]): Promise<void> {
  if (!rows.length) return;
  const values = rows.map(rowOf);
  await em.execute(
    `insert into grade_simulation_row (simulation_id, worker_id, region_id, community_id, ${FOUND})
     select ?, w.id, w.region_id, w.community_id, ${of('r')}
     from jsonb_to_recordset(?::jsonb) as r (${RECORD}) join worker w on w.id = r.worker_id`,
    [simulationId, JSON.stringify(values)],
  );
}

/** What was found of a worker, as its row holds it. */
const rowOf = ({ workerId, townId, change, before, after }: ComparedIn) => ({
  worker_id: workerId,
  town_id: townId,
  change,
  ...columnsOf('before', before),
  ...columnsOf('after', after),
});

const columnsOf = (name: 'before' | 'after', { status, grade, uncapped, post, pay }: SchemeSide) => ({
  [`${name}_status`]: status,
  [`${name}_grade`]: grade,
  [`${name}_uncapped`]: uncapped,
  [`${name}_post`]: post,
  [`${name}_pay`]: pay,
});

/** The simulation is computed; from now on the database keeps it as it is. */
export async function storeSums(
  em: EntityManager,
  simulationId: number,
  sums: Awaited<ReturnType<typeof computeSimulation>>,
): Promise<void> {
  const { people, gain, lose, same, unknown, paid, payBefore, payAfter, cells, moves, gaps, factsHash, rowsHash } =
    sums;
  await em.execute(
    `update grade_simulation set people = ?, gain = ?, lose = ?, same = ?, unknown = ?, paid = ?, pay_before = ?, pay_after = ?, cells = ?::jsonb,
       moves = ?::jsonb, gaps = ?::jsonb, facts_hash = ?, rows_hash = ?, done_at = now(), version = version + 1 where id = ?`,
    [
      ...[people, gain, lose, same, unknown, paid, payBefore, payAfter],
      ...[JSON.stringify(cells), JSON.stringify(moves), JSON.stringify(gaps), factsHash, rowsHash, simulationId],
    ],
  );
}

/** Takes the marks of an earlier repeat away. */
export const forgetRepeat = (em: EntityManager, simulationId: number): Promise<unknown> =>
  em.execute('update grade_simulation_row set repeated = null where simulation_id = ? and repeated is not null', [
    simulationId,
  ]);

/**
 * Marks rows that come out otherwise, with the grade of this time by the scheme tried.
 *
 * @returns How many do, and how many are not among the rows.
 */
export async function markDiffering(
  em: EntityManager,
  simulationId: number,
  rows: readonly ComparedIn[],
): Promise<{ readonly otherwise: number; readonly added: number }> {
  if (!rows.length) return { otherwise: 0, added: 0 };
  const [marked] = await em.execute<[{ otherwise: number; added: number }]>(
    `with now as (select * from jsonb_to_recordset(?::jsonb) as r (${RECORD})), marked as (
       update grade_simulation_row r set repeated = jsonb_build_object('after', n.after_grade) from now n
       where r.simulation_id = ? and r.worker_id = n.worker_id and (${of('r')}) is distinct from (${of('n')}) returning r.id)
     select (select count(*) from marked)::int as otherwise, (select count(*) from now n where not exists (
       select from grade_simulation_row r where r.simulation_id = ? and r.worker_id = n.worker_id))::int as added`,
    [JSON.stringify(rows.map(rowOf)), simulationId, simulationId],
  );
  return marked;
}
