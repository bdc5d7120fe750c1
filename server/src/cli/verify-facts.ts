import pg from 'pg';
import { NOT_AUDITED } from '../platform/database/index.ts';

/**
 * Why a row does not fit the audit: ALTERED, it says something else than its last entry; FORGED, no entry put it there, or the last one took it
 * away; MISSING, no entry took it away. NOT_WATCHED is said of a table whose triggers were taken away or put out of force.
 */
export type RowFinding = 'ALTERED' | 'FORGED' | 'MISSING' | 'NOT_WATCHED';

export interface RowFault {
  readonly finding: RowFinding;
  readonly table: string;
  /** null: the whole table. */
  readonly row: string | null;
  /** Columns that say something else; of ALTERED only. */
  readonly columns: readonly string[];
  /** Last entry of the audit about the row; null: there is none. */
  readonly entry: string | null;
}

/** A worker, or of `headcount_step` a unit, whose rows beside the facts do not say what the facts say. */
export interface KeptFault {
  readonly kept: string;
  readonly about: string;
}

export interface FactsReport {
  readonly tables: number;
  readonly rows: number;
  readonly faults: number;
  readonly kept: readonly KeptFault[];
}

interface Table {
  readonly name: string;
  /** Triggers of the audit that are in force: one for each of insert, update and delete. */
  readonly watched: number;
  /** Arguments of `audit_write`, each ended by a zero byte: kind of the record, its column, the row's column, columns kept as '***'. */
  readonly args: Buffer | null;
}

const TABLES = `select c.relname as name, count(t.oid)::int as watched, (array_agg(t.tgargs))[1] as args
  from pg_class c left join (pg_trigger t join pg_proc p on p.oid = t.tgfoid and p.proname = 'audit_write') on t.tgrelid = c.oid and t.tgenabled in ('O', 'A')
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all($1) group by c.relname order by c.relname`;

/**
 * Compares every audited row with its last entry in the audit, and the rows that are kept beside facts with the facts. Columns kept as '***' cannot
 * be compared, nor what a column that came later says of rows that nobody changed since. The entries themselves are `verifyChain`'s.
 *
 * @param client Of the role that reads backups: it sees every row.
 * @param found Told of each row as it is found.
 */
export async function verifyFacts(client: pg.Client, found: (fault: RowFault) => void): Promise<FactsReport> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const { rows: tables } = await client.query<Table>(TABLES, [Object.keys(NOT_AUDITED)]);
    let [rows, faults] = [0, 0];
    const tell = (fault: RowFault) => {
      faults++;
      found(fault);
    };
    for (const table of tables) {
      if (table.watched < 3) tell({ finding: 'NOT_WATCHED', table: table.name, row: null, columns: [], entry: null });
      if (table.args === null) continue;
      const { rows: differing } = await client.query<RowFault>(differencesSql(table.name, table.args), [
        table.name,
        BEFORE_THE_AUDIT[table.name] ?? null,
      ]);
      for (const fault of differing) tell({ ...fault, table: table.name });
      const { rows: counted } = await client.query<{ n: string }>(
        `select count(*) as n from ${pg.escapeIdentifier(table.name)}`,
      );
      rows += Number(counted[0]?.n);
    }
    const { rows: kept } = await client.query<KeptFault>('select kept, about::text from kept_differences()');
    return { tables: tables.length, rows, faults, kept };
  } finally {
    await client.query('rollback');
  }
}

/** Rows that were there before the audit was: SYSTEM, who enters what migrations change. */
const BEFORE_THE_AUDIT: Readonly<Record<string, string>> = { person: '1' };

/**
 * An entry is read back into the row as it is now, so that only columns it has are compared, as values and not as they were once written. A change
 * that a trigger made of the same row within the statement is entered before the statement's own: a row may also say what that entry of the
 * last transaction says from which none goes on.
 */
function differencesSql(name: string, args: Buffer): string {
  const [, , rowId = 'id', secret = '{}'] = args.toString('utf8').split('\0');
  const table = pg.escapeIdentifier(name);
  const key = pg.escapeIdentifier(rowId);
  const said = (entry: string) =>
    `to_jsonb(jsonb_populate_record(t, ${entry}.after - ${pg.escapeLiteral(secret)}::text[]))`;
  return `
    with entry as (
      select distinct on (row_id) row_id, id, cluster, tx, action, after from audit_entry where table_name = $1 order by row_id, id desc)
    select e.id::text as entry, coalesce(e.row_id, n.id)::text as row,
      case when n.row is null then 'MISSING' when e.action <> 'DELETE' then 'ALTERED' else 'FORGED' end as finding,
      coalesce((select array_agg(now.key order by now.key) from jsonb_each(n.row) now
        join jsonb_each(n.said) said on said.key = now.key and said.value <> now.value), '{}') as columns
    from entry e full join (
      select t.${key}::bigint as id, to_jsonb(t) as row, ${said('e')} as said, to_jsonb(t) <> ${said('e')} and not exists (
        select from audit_entry f where f.cluster = e.cluster and f.tx = e.tx and f.table_name = $1 and f.row_id = e.row_id and to_jsonb(t) = ${said('f')}
          and not exists (select from audit_entry g where g.cluster = f.cluster and g.tx = f.tx and g.table_name = $1 and g.row_id = f.row_id
            and g.id <> f.id and g.before = f.after)) as altered
      from ${table} t left join entry e on e.row_id = t.${key}) n on n.id = e.row_id
    where case when e.row_id is null then n.id::text is distinct from $2
      when e.action = 'DELETE' then n.row is not null else n.row is null or n.altered end
    order by coalesce(e.row_id, n.id)`;
}
