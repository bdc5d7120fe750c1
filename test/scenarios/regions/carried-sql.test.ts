import 'reflect-metadata';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import {
  carriedSeries,
  type Handing,
} from '../../../server/src/domains/communities/base-figures/carried-figure.rules.ts';
import { boundaries } from './boundaries.ts';

/** What an event hands on stands as a rule and as a function of the database; over invented events the two say the same. */
const office = await boundaries('carried_sql');
const owner = new URL(office.urls.owner);
owner.searchParams.set('options', '-c app.person=1 -c app.all=on -c app.reason=test');
const client = new pg.Client({ connectionString: owner.href });
await client.connect();
afterAll(async () => {
  await client.end();
  await office.close();
});

const units = fc.integer({ min: 2, max: 6 });
const share = fc.constantFrom('1', '0.5', '0.3333333333', '0.1428571429', null);
const lines = fc.uniqueArray(fc.record({ from: units, to: units, share }), {
  selector: ({ from, to }) => `${from} ${to}`,
  maxLength: 8,
});
const figures = fc.uniqueArray(
  fc.record({ unit: units, value: fc.nat({ max: 5000 }), month: fc.integer({ min: 1, max: 12 }) }),
  { selector: ({ unit, month }) => `${unit} ${month}`, maxLength: 12 },
);

it('what a merge or a split hands on is the same by rule and by the database', async () => {
  await fc.assert(
    fc.asyncProperty(lines, figures, async (drawn, counted) => {
      await client.query('begin');
      try {
        // Only the function under test is asked; who may enter what is another test's.
        await client.query('alter table base_figure disable trigger user');
        await client.query(`update base_figure set superseded_at = now() where superseded_at is null`);
        const [{ id: event }] = (
          await client.query(
            `insert into region_event (kind, effective_on, region_id, region_ids, review) values ('MERGE', '2026-06-01', 1, '{1}', 'SUBMITTED') returning id`,
          )
        ).rows;
        const handings: Handing[] = drawn.map((line) => ({
          ...line,
          share: possible(drawn, line) ? line.share : null,
        }));
        await client.query(
          `insert into region_lineage (event_id, from_unit, to_unit, on_date, share)
           select $1::bigint, "from", "to", '2026-06-01', share from jsonb_to_recordset($2) as l ("from" int, "to" int, share numeric)`,
          [event, JSON.stringify(handings)],
        );
        await client.query(
          `insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source, review, believed_from)
           select r.id, r.region_id, r.community_id, 'RESIDENTS', make_date(2026, f.month, 1), f.value, 'GRID', '网格', 'APPROVED', now()
           from jsonb_to_recordset($1) as f (unit int, value int, month int) join region r on r.id = f.unit`,
          [JSON.stringify(counted)],
        );
        const { rows } = await client.query(
          `select unit_id as unit, value, on_date::text as "onDate", carried_on::text as "carriedOn" from carried_figures($1) order by carried_on, unit_id`,
          [event],
        );
        const approved = new Map<number, { readonly value: number; readonly onDate: string }[]>();
        for (const { unit, value, month } of counted)
          approved.set(unit, [
            ...(approved.get(unit) ?? []),
            { value, onDate: `2026-${String(month).padStart(2, '0')}-01` },
          ]);
        const carried = carriedSeries(handings, approved, '2026-06-01');
        const shown = carried.map(({ unit, value, onDate, carriedOn }) => ({ unit, value, onDate, carriedOn }));
        const order = (one: { carriedOn: string; unit: number }) => `${one.carriedOn} ${one.unit}`;
        expect(rows).toEqual(shown.sort((x, y) => (order(x) < order(y) ? -1 : 1)));
      } finally {
        await client.query('rollback');
      }
    }),
    { numRuns: 60 },
  );
});

/** Shares of one unit come to no more than the whole. */
const possible = (drawn: readonly Handing[], line: Handing): boolean =>
  drawn.filter(({ from }) => from === line.from).reduce((sum, other) => sum + Number(other.share ?? 0), 0) <= 1;
