import type { EntityManager } from '@mikro-orm/postgresql';
import { DECLARED_COLUMNS } from '../../domains/workers/index.ts';

/** A fact before it is stored: whose, from when to when, and columns by their names. */
export interface DemoFact {
  readonly worker: number;
  readonly from: string;
  readonly to: string | null;
  readonly [column: string]: unknown;
}

/** Columns of each kind's own table, as they are read from JSON; `unit` is a code and becomes `unit_id`. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...DECLARED_COLUMNS,
  duty: { unit: 'text', duty: 'text', origin: 'text', post_class: 'text', term_ends_on: 'date' },
};

/** The paper every invented fact cites. */
const DOCUMENT = '演示：人员档案（虚构）';

/** All facts of a kind in one statement, in the order of the files. */
export async function insertFacts(em: EntityManager, table: string, facts: readonly DemoFact[]): Promise<void> {
  const columns = Object.entries(COLUMNS[table] ?? unknown(table));
  const own = columns.map(([name]) => name);
  const ofUnit = own.includes('unit');
  await em.execute(
    `insert into ${table} (worker_id, region_id, community_id, ${own.map((name) => (name === 'unit' ? 'unit_id' : name)).join(', ')},
       attachments, document_title, document_grade, valid)
     select w.id, w.region_id, w.community_id, ${own.map((name) => (name === 'unit' ? 'a.unit_id' : `f.${name}`)).join(', ')},
       coalesce(f.attachments, '{}'), ?, 'ASSUMED', daterange(f."from", f."to")
     from jsonb_to_recordset(?::jsonb) as f (worker int, "from" date, "to" date, attachments uuid[], ${columns.map((column) => column.join(' ')).join(', ')})
       join worker w on w.id = f.worker ${ofUnit ? 'join region_attributes a on a.code = f.unit and a.superseded_at is null' : ''}
     order by w.id, f."from"`,
    [DOCUMENT, JSON.stringify(facts)],
  );
}

function unknown(table: string): never {
  throw new Error(`The demo does not know the columns of ${table}`);
}

/** Bytes as PostgreSQL reads them from JSON. */
export const bytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
