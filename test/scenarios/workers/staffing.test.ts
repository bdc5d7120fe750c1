import 'reflect-metadata';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { staffingNeed } from '../../../server/src/domains/places/staffing/staffing.rules.ts';
import type { StaffingFormula } from '../../../server/src/domains/places/staffing/staffing-formula.ts';
import { STAFFING_FORMULAS } from '../../../server/src/domains/places/staffing/staffing-formulas.catalogue.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house } from '../../support/house.ts';
import { Desk, GONGZHUFU, STREET } from './desk.ts';

const PAPER = { title: '关于社区工作者配备标准的通知', number: '新党社〔2026〕2号', date: '2026-01-05' };
const CHOICE =
  'id code title { zh } source { title grade } valid { from to } formula document { number } recordedBy { name }';
const STAFFING = `id status needed allowed inPost short over region { code name }
  explanation { sentence { zh } nodes { id kind value formula { zh } label { zh } ref { type } document { title number } } }`;

const home = await house('staffing');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));
const manager = new Desk(home.as('manager'));

const choose = (input: object) =>
  manager.written('chooseStaffing', { mode: 'CHANGE', validFrom: '2026-01-01', document: PAPER, ...input }, CHOICE);
const refusal = async (desk: Desk, input: object) => {
  const { errors } = await desk.write(
    'chooseStaffing',
    { mode: 'CHANGE', validFrom: '2026-01-01', document: PAPER, ...input },
    'id',
  );
  const { code, field, params } = errors?.[0]?.extensions ?? { code: 'nothing was refused' };
  return [[code, field].filter(Boolean).join(' '), params];
};
async function staffing(code: string, asOf?: string, desk = clerk) {
  const query = `query ($id: ID!, $asOf: Date) { staffing(id: $id, asOf: $asOf) { ${STAFFING} } }`;
  return (await desk.client.data(query, { id: await desk.unit(code), asOf })).staffing;
}

describe('before a formula is chosen', () => {
  it('nothing is measured, and that is said', async () => {
    expect(await staffing(GONGZHUFU, '2015-01-01')).toBeNull();
    const told = await staffing(GONGZHUFU, '2020-06-01');
    expect(told).toMatchObject({ status: 'NO_FORMULA', needed: null, allowed: null, short: null, over: null });
    expect(told.explanation.sentence.zh).toBe('当日没有选定配备标准。');
  });
  it('those that come with the product are there to choose from, with where they come from', async () => {
    const { staffingFormulas } = await clerk.client.data('{ staffingFormulas { code title { zh } formula } }');
    expect(staffingFormulas.map(({ code }: { code: string }) => code)).toEqual([
      'TAIYUAN_2020',
      'NINGBO_250',
      'DALIAN_200',
      'INNER_MONGOLIA_2012',
      'INNER_MONGOLIA_2024',
      'PLAN_22',
    ]);
    expect(JSON.parse(staffingFormulas[0].formula).source.grade).toBe('QUOTED');
  });
});

describe('a chosen formula', () => {
  it('measures each community from its day on, and says how', async () => {
    expect(await choose({ code: 'NINGBO_250' })).toMatchObject({
      code: 'NINGBO_250',
      title: { zh: '宁波：每 250 户 1 人' },
      source: { grade: 'UNVERIFIED' },
      valid: { from: '2026-01-01', to: null },
      document: { number: '新党社〔2026〕2号' },
      recordedBy: { name: '李志强' },
    });
    const { community } = await clerk.client.data(
      `query ($code: String) { community(code: $code) { households workerCount staffing { ${STAFFING} } } }`,
      { code: GONGZHUFU },
    );
    const needed = Math.ceil(community.households / 250);
    const { staffing: told } = community;
    expect(told).toMatchObject({ needed, allowed: needed, inPost: community.workerCount });
    expect(told.short - told.over).toBe(needed - community.workerCount);
    expect(told.explanation.nodes.find(({ id }: { id: string }) => id === 'figure-HOUSEHOLDS')).toMatchObject({
      value: String(community.households),
      ref: { type: 'BASE_FIGURE' },
    });
    expect(told.explanation.nodes.find(({ id }: { id: string }) => id === 'chosen').document.number).toBe(
      '新党社〔2026〕2号',
    );
  });
  it('changes on a day and is corrected with a reason; each day is measured by its own', async () => {
    await choose({ code: 'TAIYUAN_2020', validFrom: '2026-06-01' });
    const before = await staffing(GONGZHUFU, '2026-05-31');
    const after = await staffing(GONGZHUFU, '2026-06-01');
    expect(before.explanation.nodes.find(({ kind }: { kind: string }) => kind === 'RULE').label.zh).toBe(
      '宁波：每 250 户 1 人',
    );
    expect(after.needed).toBeGreaterThanOrEqual(8);
    expect(after.allowed).toBeGreaterThan(after.needed);
    expect(await refusal(manager, { code: 'DALIAN_200', mode: 'CORRECTION' })).toEqual(['REASON_REQUIRED reason', {}]);
    await choose({
      code: 'DALIAN_200',
      mode: 'CORRECTION',
      validTo: '2026-06-01',
      reason: '录错',
    });
    const { staffingChoices } = await manager.client.data(`{ staffingChoices { items { code valid { from to } } } }`);
    expect(staffingChoices.items).toEqual([
      { code: 'TAIYUAN_2020', valid: { from: '2026-06-01', to: null } },
      { code: 'DALIAN_200', valid: { from: '2026-01-01', to: '2026-06-01' } },
      { code: 'DEMO_200', valid: { from: '2025-01-01', to: '2026-01-01' } },
    ]);
  });
  it('may be one’s own; every fault of it is counted, the first named by its path', async () => {
    const [, , dalian] = STAFFING_FORMULAS as [StaffingFormula, StaffingFormula, StaffingFormula];
    const own = { ...dalian, code: 'OWN_2027', title: { zh: '本区 2027', en: 'Own 2027' }, least: 7 };
    await choose({ formula: JSON.stringify(own), validFrom: '2027-01-01' });
    expect((await staffing(GONGZHUFU, '2027-01-01')).needed).toBeGreaterThanOrEqual(7);
    expect((await refusal(manager, { formula: JSON.stringify({ ...own, least: -1, extra: 1 }) }))[0]).toBe(
      'STAFFING_FORMULA_INVALID formula',
    );
    expect((await refusal(manager, { formula: '{' }))[0]).toBe('STAFFING_FORMULA_INVALID formula');
    expect((await refusal(manager, { code: 'NOWHERE' }))[0]).toBe('VALUE_INVALID code');
    expect((await refusal(manager, {}))[0]).toBe('VALUE_REQUIRED code');
    expect((await refusal(clerk, { code: 'DALIAN_200' }))[0]).toBe('ACCESS_DENIED');
  });
});

describe('the list', () => {
  const list = async (desk: Desk, args: object) =>
    (
      await desk.client.data(
        `query ($filter: StaffingFilter, $sort: [StaffingSort!], $asOf: Date) {
          staffings(filter: $filter, sort: $sort, page: { limit: 200 }, asOf: $asOf) { totalCount items { id status short } } }`,
        { asOf: '2026-11-24', ...args },
      )
    ).staffings;
  it('begins with who lacks most, and villages are not measured', async () => {
    const { items, totalCount } = await list(manager, { sort: [{ field: 'SHORT', direction: 'DESC' }] });
    const short = items
      .map((each: { short: number | null }) => each.short)
      .filter((each: number | null) => each !== null);
    expect(short).toEqual(short.toSorted((a: number, b: number) => b - a));
    expect(items).toHaveLength(totalCount);
    const statuses = new Set(items.map(({ status }: { status: string }) => status));
    expect([...statuses]).toEqual(expect.arrayContaining(['SHORT', 'NOT_APPLICABLE']));
  });
  it('of a street holds its communities, and nobody sees another street’s', async () => {
    const own = await list(manager, { filter: { town: { eq: await manager.unit(STREET) } } });
    expect((await list(clerk, {})).totalCount).toBe(own.totalCount);
  });
  it('by status holds only those', async () => {
    const { items } = await list(manager, { filter: { status: { eq: 'SHORT' } } });
    expect(items.every(({ short }: { short: number }) => short > 0)).toBe(true);
  });
  it('who may not read workers does not see it', async () => {
    const answer = await home.as('analyst').ask('{ staffings { totalCount } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('ACCESS_DENIED');
  });
});

describe('the database’s function', () => {
  it('says what the rule says, for every formula and number', async () => {
    await asClient(home.urls.owner, async (owner) => {
      const figures = fc.record({
        HOUSEHOLDS: fc.option(fc.oneof(fc.nat(9000), fc.constantFrom(2000, 3000, 4000, 5000, 5500))),
        URBAN_RESIDENTS: fc.option(fc.nat(90_000)),
      });
      const variants: readonly StaffingFormula[] = STAFFING_FORMULAS.flatMap((formula) =>
        (['UP', 'DOWN', 'HALF_UP'] as const).map((rounding) => ({
          ...formula,
          parts: formula.parts.map((part) =>
            part.kind === 'PER'
              ? { ...part, rounding }
              : part.kind === 'BANDS' && rounding === 'UP'
                ? { ...part, beyond: { every: 300, more: 2, counted: 'BEGUN' as const } }
                : part.kind === 'BANDS' && rounding === 'DOWN'
                  ? { ...part, beyond: null }
                  : part,
          ),
        })),
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...variants), figures, async (formula, given) => {
          const { rows } = await owner.query('select needed, allowed from staffing_need($1::jsonb, $2::jsonb)', [
            JSON.stringify(formula),
            JSON.stringify(given),
          ]);
          const need = staffingNeed(formula, given);
          expect(rows).toEqual(typeof need === 'string' ? [] : [{ needed: need.needed, allowed: need.allowed }]);
        }),
        { numRuns: 400 },
      );
    });
  });
});
