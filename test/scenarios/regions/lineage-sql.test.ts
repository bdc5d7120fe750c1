import fc from 'fast-check';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import {
  boundaryBreaksSql,
  type LineageLine,
  seriesAt,
  seriesUnits,
} from '../../../server/src/domains/regions/index.ts';
import type { ReadEnv } from '../../../server/src/shared/reads/reads.ts';
import { boundaries } from './boundaries.ts';

/** What a series is made of stands as a rule and as SQL; over invented lineage the two say the same. */
const compiler = new Kysely({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
const office = await boundaries('lineage_sql');
const owner = new URL(office.urls.owner);
owner.searchParams.set('options', '-c app.person=1 -c app.all=on -c app.reason=test');
const client = new pg.Client({ connectionString: owner.href });
await client.connect();
afterAll(async () => {
  await client.end();
  await office.close();
});

const env = (day: string): ReadEnv => ({ asOf: sql`${sql.lit(day)}::date`, knownOn: null, permissions: new Set() });
const ask = async (statement: ReturnType<typeof seriesUnits>) => {
  const { sql: text, parameters } = statement.compile(compiler);
  return (await client.query(text, [...parameters])).rows;
};

const units = fc.integer({ min: 2, max: 9 });
const shareOf = fc.constantFrom('1', '0.4', '0.25', null);
const lines = fc.array(fc.record({ from: units, to: units, year: fc.integer({ min: 1, max: 8 }), share: shareOf }), {
  maxLength: 14,
});

describe('the units a series is made of', () => {
  it('are the same by rule and by SQL', async () => {
    const [event] = (
      await client.query(
        `insert into region_event (kind, effective_on, region_id, region_ids, review) values ('MERGE', '2026-01-01', 1, '{1}', 'SUBMITTED') returning id`,
      )
    ).rows;
    await fc.assert(
      fc.asyncProperty(lines, units, fc.integer({ min: 0, max: 8 }), async (drawn, unit, year) => {
        const lineage: LineageLine[] = drawn.map(({ from, to, year: on, share }) => ({
          eventId: String(event.id),
          from,
          to,
          on: `201${on}-01-01`,
          share,
        }));
        await client.query('begin');
        try {
          await client.query(
            `insert into region_lineage (event_id, from_unit, to_unit, on_date, share)
             select "eventId"::bigint, "from", "to", "on", share from jsonb_to_recordset($1) as l ("eventId" text, "from" int, "to" int, "on" date, share numeric)`,
            [JSON.stringify(lineage)],
          );
          const day = `201${year}-06-01`;
          const rule = seriesAt(unit, day, lineage);
          const rows = (await ask(seriesUnits(sql.lit(unit), env(day)))) as {
            unit_id: number;
            share: string;
            broken_by: string | null;
          }[];
          const bySql = Object.fromEntries(rows.map(({ unit_id, share }) => [unit_id, Number(share)]));
          expect(bySql).toEqual(Object.fromEntries(rule.units.map(({ unit: id, share }) => [id, share.toNumber()])));
          expect(rows.some(({ broken_by }) => broken_by !== null)).toBe(rule.brokenBy.length > 0);
        } finally {
          await client.query('rollback');
        }
      }),
      { numRuns: 60 },
    );
  });
  it('are found by the index, however long the lineage', async () => {
    const { sql: text, parameters } = seriesUnits(sql.lit(5), env('2020-01-01')).compile(compiler);
    await client.query('set enable_seqscan = off');
    const plan = (await client.query(`explain ${text}`, [...parameters])).rows
      .map((row) => row['QUERY PLAN'])
      .join('\n');
    await client.query('reset enable_seqscan');
    expect(plan).toContain('region_lineage_to');
  });
});

it('breaks of a street’s series are the events that changed what lies below it; a rename is none', async () => {
  await office.happen({
    kind: 'RENAME',
    effectiveOn: '2026-01-15',
    from: [await office.id('150102001006')],
    to: [{ name: '军区社区居委会' }],
  });
  const transfer = await office.happen({
    kind: 'TRANSFER',
    effectiveOn: '2026-02-01',
    from: [await office.id('150102001007')],
    to: [{ parentId: await office.id('150102002') }],
  });
  const street = Number(await office.id('150102001'));
  const statement = boundaryBreaksSql(
    sql.lit(street),
    { from: sql`date '2025-12-31'`, to: sql`date '2026-12-31'` },
    env('2026-12-31'),
  );
  const [row] = await ask(sql`select ${statement} as breaks`);
  expect((row as { breaks: object[] }).breaks).toEqual([
    { eventId: transfer, kind: 'TRANSFER', on: '2026-02-01', broken: false },
  ]);
});
