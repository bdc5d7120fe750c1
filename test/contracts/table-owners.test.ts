import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type EntityClass, MikroORM } from '@mikro-orm/postgresql';
import { beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../server/src/migrations/index.ts';
import { SLICES } from '../../server/src/platform/slices.ts';

/** Tables of no slice, and whose they are. */
const OF_THE_PLATFORM = {
  idempotency: "answers of mutations, kept with each write (platform/database, platform's unit of work)",
  vault_secret: "the installation's sealed key (platform/secrets)",
};

/** Doors of slices that no slice may import, because every slice speaks to them: file in `shared`, and the table it speaks for. */
const DOORS_IN_SHARED: Readonly<Record<string, string>> = {
  'server/src/shared/reads/audited.sql.ts': 'audit_entry',
  'server/src/shared/imports/code-choices.ts': 'code_entry',
  'server/src/shared/jobs/job.ts': 'job',
};

/** SQL that names a table of another slice all the same, and why. */
const ALLOWED: Readonly<Record<string, string>> = {};

type TableMention = { readonly table: string; readonly line: number; readonly written: boolean };

let tables: ReadonlySet<string>;
let orm: MikroORM;
/** The slices that each slice may import. */
let earlier: Readonly<Record<string, readonly string[]>>;
/** Slices by table; one each, once the first test holds. */
const owners = new Map<string, string[]>();
/** Tables whose entity the front door of their slice exports: what others may read. */
const exported = new Set<string>();

const tableOf = (entity: unknown): string => orm.getMetadata().get(entity as EntityClass<object>).tableName;

/** Every table that the migrations make; they are asked what they would do, and no database is needed. */
async function tablesOfMigrations(): Promise<ReadonlySet<string>> {
  const made = new Set<string>();
  for (const { class: migration } of MIGRATIONS) {
    const one = new migration({} as never, {} as never);
    await one.up();
    for (const query of one.getQueries())
      for (const [, name = ''] of String(query).matchAll(/\bcreate table (?:if not exists )?(\w+)/gi)) made.add(name);
  }
  return made;
}

beforeAll(async () => {
  const rules = path.resolve(import.meta.dirname, '../../.dependency-cruiser.mjs');
  earlier = ((await import(rules)) as { readonly EARLIER: typeof earlier }).EARLIER;
  tables = await tablesOfMigrations();
  orm = new MikroORM({ entities: SLICES.flatMap(({ entities }) => [...entities]), dbName: 'none' });
  for (const { name, entities, tables: others = [] } of SLICES) {
    for (const table of [...entities.map(tableOf), ...others]) owners.set(table, [...(owners.get(table) ?? []), name]);
    const door = (await import(`../../server/src/domains/${name}/index.ts`)) as Record<string, unknown>;
    for (const value of Object.values(door)) if (entities.includes(value as never)) exported.add(tableOf(value));
  }
}, 60_000);

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)(?:\/\/|--) .*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));

const WRITES = /\b(?:insert into|merge into|update|delete from|truncate|lock table)\s+(?:only\s+)?(\w+)/gi;
const READS = /(?<!\bdelete )\b(?:from|join|using)\s+(?:only\s+)?((?:\w+(?:\s+(?:as\s+)?\w+)?\s*,\s*)*\w+)/gi;
const NAMES = /\b(?:table|tableName): '(\w+)'|\bsql\.table\('(\w+)'|'(\w+)'::regclass/g;

/** Tables that the SQL of a source names. */
function tablesIn(source: string): readonly TableMention[] {
  const text = withoutComments(source);
  const found = (pattern: RegExp, written: boolean): readonly TableMention[] =>
    [...text.matchAll(pattern)].flatMap(({ index, 1: first, 2: second, 3: third }) =>
      (first ?? second ?? third ?? '')
        .split(',')
        .map((part) => part.trim().split(/\s+/)[0] ?? '')
        .filter((table) => tables.has(table))
        .map((table) => ({ table, line: text.slice(0, index).split('\n').length, written })),
    );
  return [...found(WRITES, true), ...found(READS, false), ...found(NAMES, false)];
}

/** What a slice may not do with the tables its source names. */
const refusedIn = (slice: string, source: string): readonly string[] =>
  tablesIn(source).flatMap(({ table, line, written }) => {
    const [owner = ''] = owners.get(table) ?? [];
    if (owner === slice) return [];
    const known = earlier[slice]?.includes(owner) ?? false;
    return !written && known && exported.has(table) ? [] : [`${line}: ${table} of ${owner || 'the platform'}`];
  });

const sourcesUnder = (folder: string) =>
  globSync(`server/src/${folder}/**/*.ts`, { exclude: (file) => /\.(test|fixtures)\.ts$/.test(file) }).toSorted();

describe('a table', () => {
  it('has one owner: the slice of its entity, or the slice that names it, or the platform', () => {
    expect(tables.size).toBeGreaterThan(85);
    const ofSlices = [...owners].flatMap(([table, names]) => names.map(() => table));
    expect([...ofSlices, ...Object.keys(OF_THE_PLATFORM)].toSorted()).toEqual([...tables].toSorted());
  });

  it('is named in SQL by its slice, and read by later ones whose front door it stands in', () => {
    const refused = sourcesUnder('domains').flatMap((file) => {
      const slice = file.split('/')[3] ?? '';
      return refusedIn(slice, readFileSync(file, 'utf8')).map((what) => `${file}:${what}`);
    });
    expect(refused.filter((what) => !((what.split(':')[0] ?? '') in ALLOWED))).toEqual([]);
    const stillNeeded = new Set(refused.map((what) => what.split(':')[0]));
    expect(Object.keys(ALLOWED).filter((file) => !stillNeeded.has(file))).toEqual([]);
  });

  it('is named in shared only by the door of a slice that nobody imports', () => {
    const named = sourcesUnder('shared').flatMap((file) =>
      tablesIn(readFileSync(file, 'utf8')).map(({ table }) => [file, table] as const),
    );
    expect(Object.fromEntries(named)).toEqual(DOORS_IN_SHARED);
  });

  it('is seen wherever SQL names it', () => {
    const lines = (slice: string, source: string) => refusedIn(slice, source).join(' | ');
    expect(lines('inbox', 'sql`select from job j`')).toBe('1: job of jobs');
    expect(lines('grades', 'sql`select 1\n  from worker w join education e on true`')).toBe('2: education of workers');
    expect(lines('grades', 'sql`select from worker w, contract as c, person p`')).toBe('1: contract of workers');
    expect(lines('grades', "sql.table('contract')")).toBe('1: contract of workers');
    expect(lines('grades', "{ kind: 'CONTRACT', table: 'contract' }")).toBe('1: contract of workers');
    expect(lines('communities', 'insert into region_event_move (event_id)')).toBe('1: region_event_move of regions');
    expect(lines('moves', 'update worker set version = 1')).toBe('1: worker of workers');
    expect(lines('moves', 'delete from person')).toBe('1: person of access');
    expect(lines('workers', 'select from grade_decision')).toBe('1: grade_decision of grades');
    expect(lines('workers', '// from grade_decision\n/* join job */')).toBe('');
    expect(lines('grades', 'select from worker w, region_attributes a join person p on true')).toBe('');
  });
});
