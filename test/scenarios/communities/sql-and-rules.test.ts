import 'reflect-metadata';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { type UnitFacts, unitFigures } from '../../../server/src/domains/communities/community/communities.rules.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { approveAll } from '../../support/approve.ts';
import { demoDistrict } from './demo-district.ts';

const SYSTEM = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' };
/** Days around the ends of ages, standards and facts. */
const DAYS = [
  '2020-12-31',
  '2021-01-01',
  '2022-11-01',
  '2022-11-02',
  '2024-02-29',
  '2025-12-31',
  '2026-11-24',
  '2028-06-30',
  '2028-07-01',
];
const SEED = 20261124;

const day = fc.constantFrom('2020-01-01', '2021-06-30', '2022-02-28', '2024-02-29', '2026-06-30', '2026-11-25');
const unit = fc.record({
  facilityClass: fc.constantFrom('URBAN', 'TOWN_FRINGE', 'VILLAGE', null),
  facilities: fc.array(
    fc.record({
      cents: fc.oneof(fc.constantFrom(0, 15_000, 30_000, 30_030), fc.integer({ min: 0, max: 90_000 })),
      from: day,
      counts: fc.boolean(),
    }),
    {
      maxLength: 4,
    },
  ),
  figures: fc.uniqueArray(fc.record({ onDate: day, value: fc.constantFrom(0, 1, 650, 999, 1000, 1001, 2000, 3412) }), {
    selector: (f) => f.onDate,
    maxLength: 3,
  }),
});

const house = await demoDistrict('sql_and_rules');
afterAll(() => house.close());
const auditor = await house.as('auditor');
await scatter();
await approveAll(house.orm);

/** Gives every third community another class, households and facilities of any kind, in place of the demo's. */
async function scatter(): Promise<void> {
  await unitOfWork(house.orm, SYSTEM, 'test', { reason: '生成数据' }, async (em) => {
    const units = await em.execute<{ id: number; region: number }[]>(
      `select id, region_id as region from region where level = 'COMMUNITY' and id % 3 = 0 order by id`,
    );
    const samples = fc.sample(unit, { numRuns: units.length, seed: SEED });
    for (const [i, { id, region }] of units.entries()) {
      const { facilityClass, facilities, figures } = samples[i] as (typeof samples)[number];
      await em.execute('update region_attributes set superseded_at = now() where unit_id = ?', [id]);
      await em.execute(
        `insert into region_attributes (unit_id, region_id, community_id, code, name, pinyin, initials, kind, parent_id, facility_class, is_virtual, requires_station, source, valid)
         select unit_id, region_id, community_id, code, name, pinyin, initials, kind, parent_id, ?, is_virtual, requires_station, source, valid from region_attributes where unit_id = ?`,
        [facilityClass, id],
      );
      await em.execute('update base_figure set superseded_at = now() where unit_id = ?', [id]);
      await em.execute('update facility_fact set superseded_at = now() where community_id = ?', [id]);
      for (const { onDate, value } of figures)
        await em.execute(
          `insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source) values (?, ?, ?, 'HOUSEHOLDS', ?, ?, 'GRID', '生成')`,
          [id, region, id, onDate, value],
        );
      for (const { cents, from, counts } of facilities)
        await em.execute(
          `with f as (insert into facility (community_unit_id, region_id, community_id) values (?, ?, ?) returning id, region_id, community_id)
           insert into facility_fact (facility_id, region_id, community_id, name, kind, state, building_area_m2, tenure, counts_towards, counts_reason, source, valid)
           select id, region_id, community_id, '生成', 'OTHER', 'IN_USE', ?, 'OWNED', ?, '生成', '生成', daterange(?, null) from f`,
          [id, region, id, (cents / 100).toFixed(2), counts, from],
        );
    }
  });
}

const READ = `query ($asOf: Date) { communities(asOf: $asOf, page: { limit: 200 }) { items {
  code facilityClass households householdsOn householdsStatus facilityAreaM2 requiredAreaM2 shortfallM2 areaPer100Households meetsFacilityStandard
  facilities { buildingAreaM2 countsTowards } baseFigures(metric: HOUSEHOLDS) { onDate value } } } }`;

it.each(DAYS)('on %s PostgreSQL and the rules come to the same figures for all 90 units', async (asOf) => {
  const { communities } = await auditor.data(READ, { asOf });
  expect(communities.items).toHaveLength(90);
  for (const { code, facilityClass, facilities, baseFigures, ...read } of communities.items) {
    const facts: UnitFacts = { facilityClass, facilities, householdFigures: baseFigures };
    const { areaM2, requiredM2, per100M2, meets, ...same } = unitFigures(facts, asOf);
    expect({ code, ...read }).toEqual({
      code,
      ...same,
      facilityAreaM2: areaM2,
      requiredAreaM2: requiredM2,
      areaPer100Households: per100M2,
      meetsFacilityStandard: meets,
    });
  }
});

it('the generated units hold every case: met, missed, undecided, too old, none', async () => {
  const answers = await Promise.all(DAYS.map((asOf) => auditor.data(READ, { asOf })));
  const all = answers.flatMap(({ communities }) => communities.items);
  for (const status of ['OK', 'NO_BASE', 'MISSING_INPUT'])
    expect(all.filter((c: { householdsStatus: string }) => c.householdsStatus === status).length).toBeGreaterThan(20);
  for (const meets of [true, false, null])
    expect(
      all.filter(
        (c: { facilityClass: string; meetsFacilityStandard: boolean | null }) =>
          c.facilityClass === 'URBAN' && c.meetsFacilityStandard === meets,
      ).length,
    ).toBeGreaterThan(5);
});

/** The explanation names every unit, so that with it the rule runs over each, and without it over the sums that PostgreSQL made. */
const VALUES = `query ($code: String!, $asOf: Date, $explained: Boolean!) { indicators(regionCode: $code, asOf: $asOf) {
  id numerator denominator value display status statusText { zh } missing { region { code } reason { zh } } range { low high }
  targets { id met gap { text { zh } } surplus { text { zh } } text { zh } } explanation @include(if: $explained) { id } } }`;

it.each(DAYS)(
  'on %s an indicator is the same over sums as over every unit, for a district and a street',
  async (asOf) => {
    const { regions } = await auditor.data(
      '{ regions(filter: { level: { in: [DISTRICT, TOWN] } }) { items { code } } }',
    );
    for (const who of ['auditor', 'analyst'] as const) {
      const asked = await house.as(who);
      for (const { code } of regions.items.slice(0, 4)) {
        const values = await asked.data(VALUES, { code, asOf, explained: false });
        const { indicators } = await asked.data(VALUES, { code, asOf, explained: true });
        expect(values.indicators).toHaveLength(indicators.length);
        expect(values.indicators).toEqual(
          indicators.map(({ explanation: _, ...value }: Record<string, unknown>) => value),
        );
      }
    }
  },
);
