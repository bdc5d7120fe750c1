import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  APPROVE_DEFINITION,
  APPROVE_TARGET,
  CatalogueDesk,
  DEFINITION,
  freshKey,
  SAVE_DEFINITION,
  SAVE_TARGET,
} from './catalogue-desk.ts';

describe('definitions and targets', () => {
  let desk: CatalogueDesk;
  beforeAll(async () => {
    desk = await CatalogueDesk.open('indicator_saves');
  });
  afterAll(() => desk?.district.close());

  it('the catalogue ships ten indicators, five of them live', async () => {
    const { all, live } = await desk.district
      .as('manager')
      .data(
        `{ all: indicatorDefinitions { totalCount } live: indicatorDefinitions(filter: { live: { eq: true } }) { items { code } } }`,
      );
    expect(all.totalCount).toBe(10);
    expect(live.items.map(({ code }: { code: string }) => code)).toEqual([
      'WORKERS_PER_10K_URBAN',
      'URBAN_FACILITY_SHARE',
      'TOWN_FACILITY_SHARE',
      'VILLAGE_FACILITY_SHARE',
      'FACILITY_AREA_PER_100_HOUSEHOLDS',
    ]);
  });

  it('the plan and the 2024 rule stand beside each other, each with its document', async () => {
    expect((await desk.targetsOf('WORKERS_PER_10K_URBAN')).items).toMatchObject([
      { role: 'TARGET', value: '22', deadline: '2025-12-31', document: { grade: 'QUOTED', article: null } },
      {
        role: 'STAFFING_STANDARD',
        value: '18',
        deadline: null,
        valid: { from: '2024-08-21' },
        document: { article: '第五条' },
      },
    ]);
    expect((await desk.targetsOf('URBAN_FACILITY_SHARE')).items).toMatchObject([
      { value: '100', document: { grade: 'ASSUMED' } },
    ]);
  });

  it('no address of the internet stands in a document', async () => {
    const rows = await desk.district.orm.em.fork({ session: { variables: { 'app.person': '1' } } }).execute(
      `select 1 from indicator_definition_fact where concat(document_title, document_number, document_article) ~* 'http|www|\\.cn' union all
         select 1 from indicator_target_fact where concat(document_title, document_number, document_article) ~* 'http|www|\\.cn'`,
    );
    expect(rows).toEqual([]);
  });

  it('a further target is entered, and in force when the second person has approved it', async () => {
    const input = await desk.target('TOWN_FACILITY_SHARE', { nature: 'BINDING' });
    const { saveIndicatorTarget } = await desk.district.as('manager').data(SAVE_TARGET, { input });
    expect(saveIndicatorTarget).toMatchObject({
      targetVersion: 1,
      role: 'TARGET',
      value: '95',
      nature: 'BINDING',
      deadline: '2030-12-31',
      review: 'SUBMITTED',
      valid: { from: '2026-01-01', to: null },
      document: { title: '新规划', number: '新政办发〔2026〕1号', grade: 'UNVERIFIED' },
      region: null,
      definition: { code: 'TOWN_FACILITY_SHARE' },
    });
    expect((await desk.targetsOf('TOWN_FACILITY_SHARE')).totalCount).toBe(1);
    await desk.approve(APPROVE_TARGET, saveIndicatorTarget.id);
    expect((await desk.targetsOf('TOWN_FACILITY_SHARE', '2025-12-31')).totalCount).toBe(1);
    expect((await desk.targetsOf('TOWN_FACILITY_SHARE')).totalCount).toBe(2);
  });

  it('who entered a target, why and what it was is on its audit tab, under the district', async () => {
    const input = await desk.target('STREET_SOCIAL_WORK_SHARE', { deadline: '2028-12-31', reason: '新规划下达' });
    const { saveIndicatorTarget } = await desk.district.as('manager').data(SAVE_TARGET, { input });
    const { auditLog } = await desk.district
      .as('manager')
      .data(
        `query ($id: ID!) { auditLog(filter: { subjectType: { eq: "INDICATOR_TARGET" }, subjectId: { eq: $id } }) { items { operation reason table action actor { name } region { name } } } }`,
        { id: saveIndicatorTarget.targetId },
      );
    const entry = {
      operation: 'saveIndicatorTarget',
      reason: '新规划下达',
      action: 'INSERT',
      actor: { name: '系统' },
      region: { name: '测试区' },
    };
    expect(auditLog.items).toHaveLength(2);
    expect(auditLog.items).toEqual(
      expect.arrayContaining([
        { ...entry, table: 'indicator_target' },
        { ...entry, table: 'indicator_target_fact' },
      ]),
    );
  });

  it('a second click answers the first result and enters nothing', async () => {
    const input = await desk.target('STATION_COVERAGE', {});
    const first = await desk.district.as('manager').data(SAVE_TARGET, { input });
    const before = await desk.stored();
    expect(await desk.district.as('manager').data(SAVE_TARGET, { input })).toEqual(first);
    expect(await desk.stored()).toBe(before);
  });

  it('a change from a day on leaves the target of the days before, and the value follows it', async () => {
    const { items } = await desk.targetsOf('URBAN_FACILITY_SHARE');
    const input = await desk.target('URBAN_FACILITY_SHARE', {
      id: items[0].id,
      version: items[0].version,
      validFrom: '2026-01-01',
      value: '60.5',
      deadline: '2025-12-31',
    });
    const saved = await desk.approved(input);
    expect(saved).toMatchObject({ targetId: items[0].id, targetVersion: items[0].version + 1, value: '60.5' });
    expect((await desk.targetsOf('URBAN_FACILITY_SHARE', '2025-12-31')).items[0].value).toBe('100');
    const asked = `query ($asOf: Date) { indicator(code: "URBAN_FACILITY_SHARE", regionCode: "150199", asOf: $asOf) { targets { met text { zh } } } }`;
    const [then, now] = await Promise.all(
      ['2025-12-31', '2026-06-30'].map((asOf) => desk.district.as('manager').data(asked, { asOf })),
    );
    expect(then.indicator.targets).toEqual([{ met: false, text: { zh: '未达标 · 还差 1 个社区' } }]);
    expect(now.indicator.targets).toEqual([{ met: true, text: { zh: '已达标 · 恰为所需 2 个' } }]);
  });

  it('a change that begins later is answered as it will be', async () => {
    const { items } = await desk.targetsOf('VILLAGE_FACILITY_SHARE');
    const { id, version } = items[0];
    const input = await desk.target('VILLAGE_FACILITY_SHARE', {
      id,
      version,
      validFrom: '2027-01-01',
      value: '99',
      deadline: '2025-12-31',
    });
    expect(await desk.approved(input)).toMatchObject({ value: '99', valid: { from: '2027-01-01', to: null } });
    expect((await desk.targetsOf('VILLAGE_FACILITY_SHARE')).items[0].value).toBe('90');
    expect((await desk.targetsOf('VILLAGE_FACILITY_SHARE', '2027-01-01')).items[0].value).toBe('99');
  });

  it('a correction replaces what was wrong for a period, and needs a reason', async () => {
    const { items } = await desk.targetsOf('COMMUNITY_SOCIAL_WORK_SHARE');
    const { id, version } = items[0];
    const input = await desk.target('COMMUNITY_SOCIAL_WORK_SHARE', {
      id,
      version,
      mode: 'CORRECTION',
      validFrom: '2022-01-01',
      validTo: '2023-01-01',
      value: '80',
      deadline: '2025-12-31',
    });
    expect(await desk.refusal(SAVE_TARGET, input)).toEqual(['REASON_REQUIRED', 'reason']);
    await desk.approved({ ...input, reason: '录入有误' });
    const values = await Promise.all(
      ['2021-12-31', '2022-06-30', '2023-01-01'].map(
        async (day) => (await desk.targetsOf('COMMUNITY_SOCIAL_WORK_SHARE', day)).items[0].value,
      ),
    );
    expect(values).toEqual(['100', '80', '100']);
    const history =
      'query ($id: ID!) { indicatorTarget(id: $id) { history { value valid { from to } recordedBy { name } } } }';
    const { indicatorTarget } = await desk.district.as('manager').data(history, { id });
    expect(indicatorTarget.history.map((fact: { value: string; valid: object }) => [fact.value, fact.valid])).toEqual([
      ['100', { from: '2021-01-01', to: '2022-01-01' }],
      ['80', { from: '2022-01-01', to: '2023-01-01' }],
      ['100', { from: '2023-01-01', to: null }],
    ]);
  });

  it('a target set for one street stands there in the place of the general one, and nobody else sees it', async () => {
    const regionId = await desk.district.idOf('150199002');
    const input = await desk.target('FACILITY_AREA_PER_100_HOUSEHOLDS', {
      regionId,
      role: 'FLOOR',
      value: '33',
      deadline: null,
      validFrom: '2025-01-01',
    });
    const saved = await desk.approved(input);
    expect(saved.region.name).toBe('乙街道');
    const asked = (region: string) =>
      desk.district
        .as('manager')
        .data(
          `{ indicator(code: "FACILITY_AREA_PER_100_HOUSEHOLDS", regionCode: "${region}", asOf: "2025-12-31") { targets { value } } }`,
        );
    expect((await asked('150199002')).indicator.targets).toEqual([{ value: '33' }]);
    expect((await asked('150199001')).indicator.targets).toEqual([{ value: '30' }]);
    const { indicatorTarget, indicatorTargets } = await desk.district
      .as('clerk')
      .data(
        `{ indicatorTarget(id: "${saved.targetId}") { id } indicatorTargets(page: { limit: 100 }) { items { id } } }`,
      );
    expect(indicatorTarget).toBeNull();
    expect(indicatorTargets.items.map(({ id }: { id: string }) => id)).not.toContain(saved.targetId);
  });

  it('an indicator is renamed from a day on and keeps how it is computed', async () => {
    const { id, version } = await desk.definitionOf('CERTIFIED_WORKER_SHARE');
    const input = {
      idempotencyKey: freshKey(),
      id,
      version,
      mode: 'CHANGE',
      validFrom: '2026-07-01',
      nameZh: '持证社区工作者占比',
      nameEn: 'Certified community workers',
      decimals: 1,
      ownerDepartment: '新城区民政局',
    };
    const { saveIndicatorDefinition } = await desk.district.as('manager').data(SAVE_DEFINITION, { input });
    expect(saveIndicatorDefinition).toMatchObject({
      code: 'CERTIFIED_WORKER_SHARE',
      definitionVersion: version + 1,
      name: { zh: '持证社区工作者占比' },
      decimals: 1,
      review: 'SUBMITTED',
    });
    expect((await desk.definitionOf('CERTIFIED_WORKER_SHARE')).decimals).toBe(2);
    await desk.approve(APPROVE_DEFINITION, saveIndicatorDefinition.id);
    expect(await desk.definitionOf('CERTIFIED_WORKER_SHARE', '2026-06-30')).toMatchObject({
      name: { zh: '社区工作者持证率' },
      decimals: 2,
    });
    expect(await desk.definitionOf('CERTIFIED_WORKER_SHARE')).toMatchObject({
      kind: 'RATIO',
      per: 100,
      ruleVersion: 'CERTIFIED_SHARE/1',
      history: [{ valid: { from: '2021-01-01', to: '2026-07-01' } }, { valid: { from: '2026-07-01', to: null } }],
    });
    expect(await desk.refusal(SAVE_DEFINITION, { ...input, idempotencyKey: freshKey() })).toEqual([
      'STALE_VERSION',
      'version',
    ]);
  });

  it('an indicator is asked for by its id or its code; what does not exist is null', async () => {
    const { id } = await desk.definitionOf('STATION_COVERAGE');
    const ask = async (variables: object) =>
      (await desk.district.as('manager').data(DEFINITION, variables)).indicatorDefinition;
    expect((await ask({ id })).code).toBe('STATION_COVERAGE');
    expect(await ask({ code: 'NO_SUCH' })).toBeNull();
    expect(await ask({ id: 'abc' })).toBeNull();
    expect(await ask({ code: 'STATION_COVERAGE', asOf: '2020-12-31' })).toBeNull();
  });
});
