import 'reflect-metadata';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import {
  type ExpectedFigure,
  isComplete,
  progressOf,
} from '../../../server/src/domains/communities/collection-periods/collection-progress.rules.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { ReviewState } from '../../../server/src/shared/review/review-state.ts';
import { secondPerson } from '../../support/approve.ts';
import { house } from '../../support/house.ts';

const ON_DATE = '2026-05-05';
const SEED = 20261124;

/** What happens to a community's figure in one round; each works on what the rounds before left. */
const STEPS = {
  nothing: [],
  enter: ['enter'],
  submit: ['enter', 'submit'],
  approve: ['enter', 'submit', 'approve'],
  giveBack: ['enter', 'submit', 'return'],
  discard: ['enter', 'discard'],
} as const;
type Step = keyof typeof STEPS;
const history = fc.array(fc.constantFrom<Step>(...(Object.keys(STEPS) as Step[])), { minLength: 2, maxLength: 2 });

let closesAt: Date;

const within = <T>(
  personId: number,
  work: (sql: (text: string, values: unknown[]) => Promise<T>) => Promise<unknown>,
) =>
  unitOfWork(home.orm, { personId, scope: WHOLE_SCOPE, requestId: 'test' }, 'test', { reason: '生成数据' }, (em) =>
    work((text, values) => em.execute(text, values) as Promise<T>),
  );

/** Two rounds, and between them the deadline passes: what the first round submits is in time, what the second submits is late. */
async function scatter(): Promise<void> {
  const approver = await secondPerson(home.orm);
  let units: { id: number; region: number }[] = [];
  await within<{ id: number; region: number }[]>(SYSTEM_PERSON, async (sql) => {
    units = await sql(`select id, region_id as region from region where level = 'COMMUNITY' order by id`, []);
  });
  const histories = fc.sample(history, { numRuns: units.length, seed: SEED });
  for (const round of [0, 1]) {
    for (const [i, { id, region }] of units.entries())
      await play(approver, id, region, histories[i]?.[round] ?? 'nothing');
    if (round === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      closesAt = new Date();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  await within(SYSTEM_PERSON, (sql) =>
    sql(
      `insert into collection_period (region_id, name, metrics, on_date, opens_on, deadline, closes_at, level)
       select unit_id, '生成', '{HOUSEHOLDS}', ?, ?, '2026-11-24', ?, 'COMMUNITY' from region_attributes where code = '150102'`,
      [ON_DATE, ON_DATE, closesAt],
    ),
  );
}

const OF = `unit_id = ? and metric = 'HOUSEHOLDS' and on_date = ? and superseded_at is null and believed_from is null`;

const home = await house('collection_rules');
afterAll(() => home.close());
const manager = home.as('manager');
await scatter();

async function play(approver: number, unit: number, region: number, step: Step): Promise<void> {
  for (const move of STEPS[step]) {
    const person = move === 'approve' || move === 'return' ? approver : SYSTEM_PERSON;
    await within(person, async (sql) => {
      switch (move) {
        case 'enter':
          await sql(`update base_figure set superseded_at = now() where ${OF}`, [unit, ON_DATE]);
          return sql(
            `insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source) values (?, ?, ?, 'HOUSEHOLDS', ?, 100, 'GRID', '生成')`,
            [unit, region, unit, ON_DATE],
          );
        case 'submit':
          return sql(`update base_figure set review = 'SUBMITTED' where ${OF}`, [unit, ON_DATE]);
        case 'approve':
          await sql(
            `update base_figure set superseded_at = now() where unit_id = ? and on_date = ? and superseded_at is null and believed_from is not null`,
            [unit, ON_DATE],
          );
          return sql(`update base_figure set review = 'APPROVED' where ${OF}`, [unit, ON_DATE]);
        case 'return':
          return sql(`update base_figure set review = 'RETURNED', decision_reason = '再看' where ${OF}`, [
            unit,
            ON_DATE,
          ]);
        case 'discard':
          return sql(`update base_figure set superseded_at = now() where ${OF}`, [unit, ON_DATE]);
      }
    });
  }
}

const READ = `query ($day: Date!) { collectionPeriods(filter: { onDate: { eq: $day } }) { items {
  complete expected missing entered submitted approved returned late
  progress { region { code } expected missing entered submitted approved returned late missingRegions { code } } } }
  communities(page: { limit: 200 }) { items { code isVirtual parent { code } } }
  first: baseFigures(filter: { onDate: { eq: $day } }, sort: { field: RECORDED_AT }, page: { limit: 200 }) { ...Entries }
  more: baseFigures(filter: { onDate: { eq: $day } }, sort: { field: RECORDED_AT }, page: { limit: 200, offset: 200 }) { ...Entries } }
  fragment Entries on BaseFigurePage { items { review submittedAt supersededAt region { code } } }`;

interface Entry {
  review: ReviewState;
  submittedAt: string | null;
  supersededAt: string | null;
  region: { code: string };
}
interface Unit {
  code: string;
  isVirtual: boolean;
  parent: { code: string };
}

it.each(['2026-11-24', '2026-11-25'])(
  'on %s PostgreSQL and the rules count the same for every street',
  async (today) => {
    home.moveClock(today);
    const { collectionPeriods, communities, first, more } = await manager.data(READ, { day: ON_DATE });
    const [period] = collectionPeriods.items;
    const entries: Entry[] = [...first.items, ...more.items];
    const cellOf = (unit: Unit): ExpectedFigure =>
      entries
        .filter(({ region }) => region.code === unit.code)
        .map(({ review, submittedAt, supersededAt }) => ({
          review,
          submittedAt: submittedAt === null ? null : new Date(submittedAt),
          superseded: supersededAt !== null,
        }));
    const units: Unit[] = communities.items.filter(({ isVirtual }: Unit) => !isVirtual);
    const due = { deadline: '2026-11-24', closesAt };
    const { complete, progress, ...all } = period;
    const whole = progressOf(units.map(cellOf), due, today);
    expect(all).toEqual(whole);
    expect(complete).toBe(isComplete(whole));
    for (const { region, missingRegions, ...line } of progress) {
      const below = units.filter(({ parent }) => parent.code === region.code);
      expect([region.code, line]).toEqual([region.code, progressOf(below.map(cellOf), due, today)]);
      expect(missingRegions.map(({ code }: { code: string }) => code)).toEqual(
        below.filter((unit) => cellOf(unit).every(({ superseded }) => superseded)).map(({ code }) => code),
      );
    }
  },
);

it('the generated figures hold every state, in time and late', async () => {
  const { collectionPeriods } = await manager.data(READ, { day: ON_DATE });
  const [{ missing, entered, submitted, approved, returned, late, expected }] = collectionPeriods.items;
  for (const count of [missing, entered, submitted, approved, returned, late, expected - late])
    expect(count).toBeGreaterThan(3);
});
