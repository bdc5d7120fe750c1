import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { Client } from '../../support/client.ts';
import { house, PASSWORD } from '../../support/house.ts';
import { browserOf } from '../../support/server.ts';
import { statementsOf } from '../../support/statements.ts';

const OUTCOME = `asOf target deadline status now display meetsNow needed { value unit text { zh } } valueWithMeasures displayWithMeasures meets stillNeeded { value }
  perTown { region { code } status has { value } lacks { value } added { value } withMeasures { value } text { zh } }
  perUnit { region { code } status has { value } lacks { value } added { value } withMeasures { value } text { zh } }
  forecast { points { on value } atDeadline display meets method { zh } assumes { zh } } explanation { sentence { zh } nodes { id kind label { zh } formula { zh } value date } }`;
const PREVIEW = `query ($code: String!, $region: String! = "150102", $target: Decimal, $deadline: Date, $measures: [GapMeasureInput!], $asOf: Date) {
  gapPreview(code: $code, regionCode: $region, target: $target, deadline: $deadline, measures: $measures, asOf: $asOf) { ${OUTCOME} } }`;
const PLAN = `id name mine version target deadline remark definition { code } region { code } owner { name } measures { regionId people areaM2 on region { code name } } outcome { ${OUTCOME} }`;
const REMOVE = 'mutation ($input: RemoveGapPlanInput!) { removeGapPlan(input: $input) }';
const SAVE = `mutation ($input: SaveGapPlanInput!) { saveGapPlan(input: $input) { ${PLAN} } }`;

const home = await house('gap_plans');
afterAll(() => home.close());
const manager = home.as('manager');

const preview = async (variables: object, who = manager) => (await who.data(PREVIEW, variables)).gapPreview;
const id = async (code: string) =>
  (await manager.data('query ($code: String) { region(code: $code) { id } }', { code })).region.id as string;
const refusal = async (
  work: Promise<{ errors: readonly { extensions: { code: string; field?: string } }[] | undefined }>,
) => {
  const { errors } = await work;
  return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.field];
};
/** Another manager of the district. */
async function anotherManager(): Promise<Client> {
  await home.as('admin').data('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
    input: {
      idempotencyKey: randomUUID(),
      username: 'second',
      name: '吴双',
      password: PASSWORD,
      roles: ['HR_MANAGER'],
      scope: { kind: 'OWN_AND_BELOW', regionIds: [await id('150102')] },
    },
  });
  return browserOf(home.server, 'second');
}
const line = (lines: { region: { code: string } }[], code: string) => lines.find(({ region }) => region.code === code);

describe('what is lacking to a target (缺口测算)', () => {
  it('the district is 31 people short of 22 per 10,000 urban residents, as the plan’s target says', async () => {
    const outcome = await preview({ code: 'WORKERS_PER_10K_URBAN', asOf: '2025-12-31' });
    expect(outcome).toMatchObject({
      target: '22',
      deadline: '2025-12-31',
      display: '21.51',
      meetsNow: false,
      needed: { value: '31', unit: 'PEOPLE', text: { zh: '差 31 人' } },
    });
    expect(line(outcome.perTown, '150102001')).toMatchObject({
      status: 'OK',
      lacks: { value: '32' },
      text: { zh: '差 32 人' },
    });
    expect(line(outcome.perUnit, '150102008013')).toMatchObject({ status: 'OK', lacks: { value: '21' } });
  });
  it('nobody of a village can count, so that the 65 communities stand in the list and no village', async () => {
    const { perUnit } = await preview({ code: 'WORKERS_PER_10K_URBAN', asOf: '2025-12-31' });
    expect(perUnit).toHaveLength(65);
    expect(line(perUnit, '150102101202')).toBeUndefined();
  });
  it('31 people more meet it, 30 do not, and 31 who come too late do not', async () => {
    const regionId = await id('150102001001');
    const hire = (people: number, on: string) =>
      preview({
        code: 'WORKERS_PER_10K_URBAN',
        asOf: '2026-11-24',
        deadline: '2027-12-31',
        measures: [{ regionId, people, on }],
      });
    expect(await hire(31, '2027-06-30')).toMatchObject({
      displayWithMeasures: '22.01',
      meets: true,
      stillNeeded: null,
    });
    expect(await hire(30, '2027-06-30')).toMatchObject({ meets: false, stillNeeded: { value: '1' } });
    const late = await hire(31, '2028-01-01');
    expect(late).toMatchObject({ meets: false, stillNeeded: { value: '31' } });
    expect(late.explanation.nodes.find((node: { id: string }) => node.id === 'too-late-1')).toMatchObject({
      kind: 'NOT_COUNTED',
      formula: { zh: '增加 31 人，晚于 2027-12-31，不计入' },
    });
  });
  it('another target may be asked for: 18 is met', async () => {
    expect(await preview({ code: 'WORKERS_PER_10K_URBAN', target: '18' })).toMatchObject({
      meetsNow: true,
      needed: null,
    });
  });
  it('of rooms each community lacks its own area, and building it meets 100 per cent', async () => {
    const before = await preview({ code: 'URBAN_FACILITY_SHARE', asOf: '2025-12-31' });
    expect(before.needed).toMatchObject({ value: '7', text: { zh: '差 7 个社区' } });
    const short = before.perUnit.filter(({ lacks }: { lacks: object | null }) => lacks !== null);
    expect(short).toHaveLength(7);
    expect(before.perUnit.slice(0, 7)).toEqual(short);
    const measures = await Promise.all(
      short.map(async ({ region, lacks }: { region: { code: string }; lacks: { value: string } }) => ({
        regionId: await id(region.code),
        areaM2: lacks.value,
        on: '2025-12-31',
      })),
    );
    const after = await preview({ code: 'URBAN_FACILITY_SHARE', asOf: '2025-12-31', measures });
    expect(after).toMatchObject({ display: '89.23', displayWithMeasures: '100.00', meets: true, stillNeeded: null });
    expect(after.perUnit.every(({ withMeasures }: { withMeasures: object | null }) => withMeasures === null)).toBe(
      true,
    );
    const [first, ...rest] = measures;
    const less = { ...first, areaM2: (Number(first.areaM2) - 0.01).toFixed(2) };
    expect(
      await preview({ code: 'URBAN_FACILITY_SHARE', asOf: '2025-12-31', measures: [less, ...rest] }),
    ).toMatchObject({ meets: false, stillNeeded: { value: '1' } });
  });
  it('says where the value goes without measures, or why it cannot be said', async () => {
    const { forecast } = await preview({ code: 'WORKERS_PER_10K_URBAN', asOf: '2025-12-31' });
    expect(forecast).toMatchObject({ atDeadline: null, method: { zh: '截止日 2025-12-31 已到，不作预测' } });
    const later = await preview({ code: 'WORKERS_PER_10K_URBAN', asOf: '2026-11-24', deadline: '2027-12-31' });
    expect(later.forecast.points.map(({ on }: { on: string }) => on)).toEqual([
      '2023-12-31',
      '2024-06-30',
      '2024-12-31',
      '2025-06-30',
      '2025-12-31',
      '2026-06-30',
    ]);
    expect(later.forecast).toMatchObject({ atDeadline: expect.any(String), meets: expect.any(Boolean) });
    expect(forecast.assumes).toEqual([]);
    expect(later.forecast.assumes[0].zh).toBe('数据止于 2026-06-30，假定此后至 2027-12-31（18 个月）按此前的速度变化');
    const far = await preview({ code: 'WORKERS_PER_10K_URBAN', asOf: '2026-11-24', deadline: '2035-12-31' });
    expect(far.forecast.assumes.at(-1).zh).toBe('推算的 114 个月长于所据数据的 30 个月，只能看方向');
    expect(far.explanation.nodes.find(({ id }: { id: string }) => id === 'assumption-1').label.zh).toContain(
      '至 2035-12-31（114 个月）',
    );
  });
  it('takes one statement', async () => {
    const { statements } = await statementsOf(() => preview({ code: 'URBAN_FACILITY_SHARE' }));
    expect(statements.filter(({ isRead }) => isRead)).toHaveLength(1);
  });
  it('measures of the wrong kind or place are named with their field', async () => {
    const at = async (measure: object) =>
      refusal(manager.ask(PREVIEW, { code: 'URBAN_FACILITY_SHARE', measures: [{ on: '2027-01-01', ...measure }] }));
    expect(await at({ regionId: await id('150102001001'), people: 3 })).toEqual(['VALUE_INVALID', 'measures.0.people']);
    expect(await at({ regionId: await id('150102001'), areaM2: '3' })).toEqual([
      'REGION_NOT_FOUND',
      'measures.0.regionId',
    ]);
    expect(await at({ regionId: await id('150102001001'), areaM2: '0.001' })).toEqual([
      'AREA_INVALID',
      'measures.0.areaM2',
    ]);
  });
  it('an indicator without a rule says what it lacks, one that does not exist is named', async () => {
    expect(await preview({ code: 'STATION_COVERAGE' })).toMatchObject({ status: 'MISSING_INPUT', needed: null });
    expect(await refusal(manager.ask(PREVIEW, { code: 'NO_SUCH' }))).toEqual(['INDICATOR_NOT_FOUND', 'code']);
    expect(await refusal(manager.ask(PREVIEW, { code: 'URBAN_FACILITY_SHARE', region: '9' }))).toEqual([
      'REGION_NOT_FOUND',
      'regionCode',
    ]);
  });
  it('who may not read workers is told no small number', async () => {
    const { perUnit } = await preview({ code: 'WORKERS_PER_10K_URBAN' }, home.as('analyst'));
    const small = perUnit.map(({ has }: { has: { value: string } | null }) => has && Number(has.value));
    expect(small.filter((n: number | null) => n !== null && n > 0 && n < 5)).toEqual([]);
  });
});

describe('a named plan (缺口规划)', () => {
  let plan: { id: string; version: number };
  const input = async (more: object = {}) => ({
    idempotencyKey: randomUUID(),
    name: '2027 年补员',
    code: 'WORKERS_PER_10K_URBAN',
    regionId: await id('150102'),
    target: '22',
    deadline: '2027-12-31',
    measures: [{ regionId: await id('150102001001'), people: 31, on: '2027-06-30' }],
    ...more,
  });
  const save = async (more: object = {}, who = manager) => who.ask(SAVE, { input: await input(more) });

  it('is saved and computed anew whenever it is read', async () => {
    const { data } = await save({ remark: '报区委社会工作部' });
    plan = data.saveGapPlan;
    expect(plan).toMatchObject({
      name: '2027 年补员',
      mine: true,
      version: 1,
      target: '22',
      remark: '报区委社会工作部',
      definition: { code: 'WORKERS_PER_10K_URBAN' },
      region: { code: '150102' },
      owner: { name: '李志强' },
      measures: [{ people: 31, areaM2: null, on: '2027-06-30', region: { code: '150102001001' } }],
      outcome: { needed: { value: '31' }, displayWithMeasures: '22.01', meets: true },
    });
    const { gapPlans } = await manager.data(
      '{ gapPlans(filter: { name: { contains: "补员" } }, sort: [{ field: DEADLINE }]) { totalCount items { name outcome { meets } } } }',
    );
    expect(gapPlans).toEqual({ totalCount: 1, items: [{ name: '2027 年补员', outcome: { meets: true } }] });
  });
  it('is changed against its version', async () => {
    const { data } = await save({ id: plan.id, version: 1, name: '2027 年补员（改）', measures: [] });
    expect(data.saveGapPlan).toMatchObject({
      version: 2,
      measures: [],
      outcome: { meets: false, stillNeeded: { value: '31' } },
    });
    expect(await refusal(save({ id: plan.id, version: 1 }))).toEqual(['STALE_VERSION', 'version']);
    expect(await refusal(save({ id: plan.id }))).toEqual(['VALUE_REQUIRED', 'version']);
  });
  it('keeps its indicator and region', async () => {
    expect(
      await refusal(save({ id: plan.id, version: 2, code: 'URBAN_FACILITY_SHARE', target: '90', measures: [] })),
    ).toEqual(['VALUE_INVALID', 'code']);
    expect(await refusal(save({ id: plan.id, version: 2, regionId: await id('150102001'), measures: [] }))).toEqual([
      'VALUE_INVALID',
      'regionId',
    ]);
    expect(await refusal(save({ id: '99', version: 1 }))).toEqual(['GAP_PLAN_NOT_FOUND', 'id']);
  });
  it('has a target above 0, a name, and an indicator that is computed', async () => {
    expect(await refusal(save({ target: '0' }))).toEqual(['VALUE_INVALID', 'target']);
    expect(await refusal(save({ name: ' ' }))).toEqual(['VALUE_REQUIRED', 'name']);
    expect(await refusal(save({ code: 'STATION_COVERAGE', measures: [] }))).toEqual(['GAP_NOT_MEASURED', 'code']);
  });
  it('is renamed by who made it, with nothing else changed', async () => {
    const rename = (more: object, who = manager) =>
      who.ask(
        'mutation ($input: RenameGapPlanInput!) { renameGapPlan(input: $input) { name remark version deadline } }',
        {
          input: { id: plan.id, version: 2, name: '补员至 2027 年底', remark: '报区委', ...more },
        },
      );
    expect((await rename({})).data.renameGapPlan).toEqual({
      name: '补员至 2027 年底',
      remark: '报区委',
      version: 3,
      deadline: '2027-12-31',
    });
    expect(await refusal(rename({}))).toEqual(['STALE_VERSION', 'version']);
    expect(await refusal(rename({ version: 3, name: ' ' }))).toEqual(['VALUE_REQUIRED', 'name']);
  });
  it('is its owner’s: a colleague reads it and saves one of his own, and neither changes nor removes it', async () => {
    const colleague = await anotherManager();
    const read = await colleague.data('query ($id: ID!) { gapPlan(id: $id) { name mine } }', { id: plan.id });
    expect(read.gapPlan).toEqual({ name: '补员至 2027 年底', mine: false });
    const own = ['GAP_PLAN_NOT_OWN', 'id'];
    expect(await refusal(save({ id: plan.id, version: 3 }, colleague))).toEqual(own);
    expect(
      await refusal(
        colleague.ask('mutation ($input: RenameGapPlanInput!) { renameGapPlan(input: $input) { id } }', {
          input: { id: plan.id, version: 3, name: '别人的' },
        }),
      ),
    ).toEqual(own);
    expect(await refusal(colleague.ask(REMOVE, { input: { id: plan.id, version: 3 } }))).toEqual(own);
    expect((await save({ name: '同事的' }, colleague)).data.saveGapPlan).toMatchObject({ mine: true });
  });
  it('is removed by who made it, and the audit keeps what it said', async () => {
    expect(await refusal(manager.ask(REMOVE, { input: { id: plan.id, version: 2 } }))).toEqual([
      'STALE_VERSION',
      'version',
    ]);
    expect(await manager.data(REMOVE, { input: { id: plan.id, version: 3 } })).toEqual({ removeGapPlan: true });
    expect((await manager.data('query ($id: ID!) { gapPlan(id: $id) { id } }', { id: plan.id })).gapPlan).toBeNull();
    const { auditLog } = await home
      .as('auditor')
      .data(
        `{ auditLog(filter: { subjectType: { eq: "GAP_PLAN" }, subjectId: { eq: "${plan.id}" } }) { items { action operation } } }`,
      );
    expect(auditLog.items).toContainEqual({ action: 'DELETE', operation: 'removeGapPlan' });
    expect(auditLog.items).toContainEqual({ action: 'UPDATE', operation: 'renameGapPlan' });
    expect(await refusal(manager.ask(REMOVE, { input: { id: plan.id, version: 3 } }))).toEqual([
      'GAP_PLAN_NOT_FOUND',
      'id',
    ]);
  });
  it('of the district is nobody’s in a street, and a clerk saves none', async () => {
    const { gapPlans } = await home.as('hr').data('{ gapPlans { totalCount } }');
    expect(gapPlans.totalCount).toBe(0);
    expect(await refusal(save({}, home.as('hr')))).toEqual(['ACCESS_DENIED', undefined]);
  });
});
