import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDistrict, testDistrict } from './test-district.ts';

const SAVE_TARGET = `mutation ($input: SaveIndicatorTargetInput!) {
  saveIndicatorTarget(input: $input) {
    id targetId targetVersion role value nature deadline ownerDepartment review valid { from to } document { title number grade }
    region { name } definition { code }
  }
}`;
const SAVE_DEFINITION = `mutation ($input: SaveIndicatorDefinitionInput!) {
  saveIndicatorDefinition(input: $input) { id code definitionVersion name { zh en } decimals ownerDepartment review valid { from to } document { title } }
}`;
const APPROVE_TARGET =
  'mutation ($input: DecideInput!) { decideIndicatorTarget(input: $input) { review targetVersion } }';
const APPROVE_DEFINITION =
  'mutation ($input: DecideInput!) { decideIndicatorDefinition(input: $input) { review definitionVersion } }';
const TARGETS = `query ($definition: ID!, $asOf: Date) {
  indicatorTargets(filter: { definition: { eq: $definition } }, asOf: $asOf) {
    totalCount items { id version role value deadline valid { from to } region { name } review document { grade article } }
  }
}`;
const DEFINITION = `query ($code: String, $id: ID, $asOf: Date) {
  indicatorDefinition(code: $code, id: $id, asOf: $asOf) {
    id code version live unit kind per direction decimals lowestLevel facilityClass ruleVersion review ownerDepartment
    name { zh en } document { title number grade } valid { from to }
    targets { role value deadline } history { name { zh } decimals valid { from to } reason }
  }
}`;

describe('definitions and targets', () => {
  let district: TestDistrict;
  beforeAll(async () => {
    district = await testDistrict('indicator_saves');
  });
  afterAll(() => district.close());

  let key = 0;
  const freshKey = () => `key-${++key}`;
  const definitionOf = async (code: string, asOf?: string) =>
    (await district.as('manager').data(DEFINITION, { code, asOf })).indicatorDefinition;
  const targetsOf = async (code: string, asOf?: string) => {
    const { id } = await definitionOf(code);
    return (await district.as('manager').data(TARGETS, { definition: id, asOf })).indicatorTargets;
  };
  const target = async (code: string, given: object) => ({
    idempotencyKey: freshKey(),
    definitionId: (await definitionOf(code)).id,
    mode: 'CHANGE',
    validFrom: '2026-01-01',
    role: 'TARGET',
    value: '95',
    deadline: '2030-12-31',
    ownerDepartment: '新城区民政局',
    document: { title: '新规划', number: '新政办发〔2026〕1号', date: '2026-03-01' },
    ...given,
  });
  /** Entered by the manager, approved by the second person. */
  const approved = async (input: object) => {
    const { saveIndicatorTarget } = await district.as('manager').data(SAVE_TARGET, { input });
    await approve(APPROVE_TARGET, saveIndicatorTarget.id);
    return saveIndicatorTarget;
  };
  const approve = (mutation: string, id: string) =>
    district.as('approver').data(mutation, { input: { id, decision: 'APPROVE' } });
  const refusal = async (query: string, input: object, who: 'manager' | 'clerk' | 'streetManager' = 'manager') => {
    const answer = await district.as(who).ask(query, { input });
    return [answer.code, answer.errors?.[0]?.extensions.field];
  };
  const stored = async () => {
    const [row] = await district.orm.em
      .fork({ session: { variables: { 'app.person': '1' } } })
      .execute(
        'select (select count(*) from indicator_target) + (select count(*) from indicator_target_fact) + (select count(*) from indicator_definition_fact) as n',
      );
    return row?.n;
  };

  it('the catalogue ships ten indicators, five of them live', async () => {
    const { all, live } = await district
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
    expect((await targetsOf('WORKERS_PER_10K_URBAN')).items).toMatchObject([
      { role: 'TARGET', value: '22', deadline: '2025-12-31', document: { grade: 'QUOTED', article: null } },
      {
        role: 'STAFFING_STANDARD',
        value: '18',
        deadline: null,
        valid: { from: '2024-08-21' },
        document: { article: '第五条' },
      },
    ]);
    expect((await targetsOf('URBAN_FACILITY_SHARE')).items).toMatchObject([
      { value: '100', document: { grade: 'ASSUMED' } },
    ]);
  });

  it('no address of the internet stands in a document', async () => {
    const rows = await district.orm.em.fork({ session: { variables: { 'app.person': '1' } } }).execute(
      `select 1 from indicator_definition_fact where concat(document_title, document_number, document_article) ~* 'http|www|\\.cn' union all
         select 1 from indicator_target_fact where concat(document_title, document_number, document_article) ~* 'http|www|\\.cn'`,
    );
    expect(rows).toEqual([]);
  });

  it('a further target is entered, and in force when the second person has approved it', async () => {
    const input = await target('TOWN_FACILITY_SHARE', { nature: 'BINDING' });
    const { saveIndicatorTarget } = await district.as('manager').data(SAVE_TARGET, { input });
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
    expect((await targetsOf('TOWN_FACILITY_SHARE')).totalCount).toBe(1);
    await approve(APPROVE_TARGET, saveIndicatorTarget.id);
    expect((await targetsOf('TOWN_FACILITY_SHARE', '2025-12-31')).totalCount).toBe(1);
    expect((await targetsOf('TOWN_FACILITY_SHARE')).totalCount).toBe(2);
  });

  it('who entered a target, why and what it was is on its audit tab, under the district', async () => {
    const input = await target('STREET_SOCIAL_WORK_SHARE', { deadline: '2028-12-31', reason: '新规划下达' });
    const { saveIndicatorTarget } = await district.as('manager').data(SAVE_TARGET, { input });
    const { auditLog } = await district
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
    const input = await target('STATION_COVERAGE', {});
    const first = await district.as('manager').data(SAVE_TARGET, { input });
    const before = await stored();
    expect(await district.as('manager').data(SAVE_TARGET, { input })).toEqual(first);
    expect(await stored()).toBe(before);
  });

  it('a change from a day on leaves the target of the days before, and the value follows it', async () => {
    const { items } = await targetsOf('URBAN_FACILITY_SHARE');
    const input = await target('URBAN_FACILITY_SHARE', {
      id: items[0].id,
      version: items[0].version,
      validFrom: '2026-01-01',
      value: '60.5',
      deadline: '2025-12-31',
    });
    const saved = await approved(input);
    expect(saved).toMatchObject({ targetId: items[0].id, targetVersion: items[0].version + 1, value: '60.5' });
    expect((await targetsOf('URBAN_FACILITY_SHARE', '2025-12-31')).items[0].value).toBe('100');
    const asked = `query ($asOf: Date) { indicator(code: "URBAN_FACILITY_SHARE", regionCode: "150199", asOf: $asOf) { targets { met text { zh } } } }`;
    const [then, now] = await Promise.all(
      ['2025-12-31', '2026-06-30'].map((asOf) => district.as('manager').data(asked, { asOf })),
    );
    expect(then.indicator.targets).toEqual([{ met: false, text: { zh: '未达标 · 还差 1 个社区' } }]);
    expect(now.indicator.targets).toEqual([{ met: true, text: { zh: '已达标 · 恰为所需 2 个' } }]);
  });

  it('a change that begins later is answered as it will be', async () => {
    const { items } = await targetsOf('VILLAGE_FACILITY_SHARE');
    const { id, version } = items[0];
    const input = await target('VILLAGE_FACILITY_SHARE', {
      id,
      version,
      validFrom: '2027-01-01',
      value: '99',
      deadline: '2025-12-31',
    });
    expect(await approved(input)).toMatchObject({ value: '99', valid: { from: '2027-01-01', to: null } });
    expect((await targetsOf('VILLAGE_FACILITY_SHARE')).items[0].value).toBe('90');
    expect((await targetsOf('VILLAGE_FACILITY_SHARE', '2027-01-01')).items[0].value).toBe('99');
  });

  it('a correction replaces what was wrong for a period, and needs a reason', async () => {
    const { items } = await targetsOf('COMMUNITY_SOCIAL_WORK_SHARE');
    const { id, version } = items[0];
    const input = await target('COMMUNITY_SOCIAL_WORK_SHARE', {
      id,
      version,
      mode: 'CORRECTION',
      validFrom: '2022-01-01',
      validTo: '2023-01-01',
      value: '80',
      deadline: '2025-12-31',
    });
    expect(await refusal(SAVE_TARGET, input)).toEqual(['REASON_REQUIRED', 'reason']);
    await approved({ ...input, reason: '录入有误' });
    const values = await Promise.all(
      ['2021-12-31', '2022-06-30', '2023-01-01'].map(
        async (day) => (await targetsOf('COMMUNITY_SOCIAL_WORK_SHARE', day)).items[0].value,
      ),
    );
    expect(values).toEqual(['100', '80', '100']);
    const history =
      'query ($id: ID!) { indicatorTarget(id: $id) { history { value valid { from to } recordedBy { name } } } }';
    const { indicatorTarget } = await district.as('manager').data(history, { id });
    expect(indicatorTarget.history.map((fact: { value: string; valid: object }) => [fact.value, fact.valid])).toEqual([
      ['100', { from: '2021-01-01', to: '2022-01-01' }],
      ['80', { from: '2022-01-01', to: '2023-01-01' }],
      ['100', { from: '2023-01-01', to: null }],
    ]);
  });

  it('a target set for one street stands there in the place of the general one, and nobody else sees it', async () => {
    const regionId = await district.idOf('150199002');
    const input = await target('FACILITY_AREA_PER_100_HOUSEHOLDS', {
      regionId,
      role: 'FLOOR',
      value: '33',
      deadline: null,
      validFrom: '2025-01-01',
    });
    const saved = await approved(input);
    expect(saved.region.name).toBe('乙街道');
    const asked = (region: string) =>
      district
        .as('manager')
        .data(
          `{ indicator(code: "FACILITY_AREA_PER_100_HOUSEHOLDS", regionCode: "${region}", asOf: "2025-12-31") { targets { value } } }`,
        );
    expect((await asked('150199002')).indicator.targets).toEqual([{ value: '33' }]);
    expect((await asked('150199001')).indicator.targets).toEqual([{ value: '30' }]);
    const { indicatorTarget, indicatorTargets } = await district
      .as('clerk')
      .data(
        `{ indicatorTarget(id: "${saved.targetId}") { id } indicatorTargets(page: { limit: 100 }) { items { id } } }`,
      );
    expect(indicatorTarget).toBeNull();
    expect(indicatorTargets.items.map(({ id }: { id: string }) => id)).not.toContain(saved.targetId);
  });

  it('an indicator is renamed from a day on and keeps how it is computed', async () => {
    const { id, version } = await definitionOf('CERTIFIED_WORKER_SHARE');
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
    const { saveIndicatorDefinition } = await district.as('manager').data(SAVE_DEFINITION, { input });
    expect(saveIndicatorDefinition).toMatchObject({
      code: 'CERTIFIED_WORKER_SHARE',
      definitionVersion: version + 1,
      name: { zh: '持证社区工作者占比' },
      decimals: 1,
      review: 'SUBMITTED',
    });
    expect((await definitionOf('CERTIFIED_WORKER_SHARE')).decimals).toBe(2);
    await approve(APPROVE_DEFINITION, saveIndicatorDefinition.id);
    expect(await definitionOf('CERTIFIED_WORKER_SHARE', '2026-06-30')).toMatchObject({
      name: { zh: '社区工作者持证率' },
      decimals: 2,
    });
    expect(await definitionOf('CERTIFIED_WORKER_SHARE')).toMatchObject({
      kind: 'RATIO',
      per: 100,
      ruleVersion: 'CERTIFIED_SHARE/1',
      history: [{ valid: { from: '2021-01-01', to: '2026-07-01' } }, { valid: { from: '2026-07-01', to: null } }],
    });
    expect(await refusal(SAVE_DEFINITION, { ...input, idempotencyKey: freshKey() })).toEqual([
      'STALE_VERSION',
      'version',
    ]);
  });

  it.each([
    ['a TARGET without a deadline', { deadline: null }, ['TARGET_DEADLINE_REQUIRED', 'deadline']],
    ['a TARGET that was due before it holds', { deadline: '2025-12-31' }, ['VALUE_INVALID', 'deadline']],
    ['a version of no target', { version: 1 }, ['VALUE_REQUIRED', 'id']],
    ['a value of 0', { value: '0' }, ['VALUE_INVALID', 'value']],
    ['more than the whole', { value: '100.5' }, ['VALUE_INVALID', 'value']],
    ['seven decimals', { value: '33.1234567' }, ['VALUE_INVALID', 'value']],
    ['a blank department', { ownerDepartment: ' ' }, ['VALUE_REQUIRED', 'ownerDepartment']],
    ['a blank document', { document: { title: ' ' } }, ['VALUE_REQUIRED', 'document.title']],
    ['an unknown indicator', { definitionId: '99999' }, ['INDICATOR_NOT_FOUND', 'definitionId']],
    ['an indicator that is no number', { definitionId: 'abc' }, ['INDICATOR_NOT_FOUND', 'definitionId']],
    ['an unknown region', { regionId: '99999' }, ['REGION_NOT_FOUND', 'regionId']],
    ['an unknown target', { id: '99999', version: 1 }, ['TARGET_NOT_FOUND', 'id']],
    ['an end on a change', { validTo: '2027-01-01' }, ['VALUE_INVALID', 'validTo']],
    ['an empty period', { mode: 'CORRECTION', reason: '更正', validTo: '2026-01-01' }, ['PERIOD_EMPTY', 'validTo']],
    ['a correction of nothing', { mode: 'CORRECTION', reason: '更正' }, ['FACT_NOT_FOUND', 'mode']],
    ['the same role and deadline twice', { deadline: '2025-12-31', validFrom: '2025-01-01' }, ['FACT_OVERLAP', 'role']],
  ])('%s is refused with its field and leaves nothing behind', async (_what, given, expected) => {
    const input = await target('PARTY_AFFAIRS_ROTATION_SHARE', given);
    const before = await stored();
    expect(await refusal(SAVE_TARGET, input)).toEqual(expected);
    expect(await stored()).toBe(before);
  });

  it('a target keeps its indicator and region, and is saved against the version it was read at', async () => {
    const { items } = await targetsOf('STREET_SOCIAL_WORK_SHARE');
    const { id, version } = items[0];
    const saved = (given: object) =>
      target('STREET_SOCIAL_WORK_SHARE', { id, version, deadline: '2025-12-31', ...given });
    const other = (await definitionOf('STATION_COVERAGE')).id;
    const regionId = await district.idOf('150199001');
    expect(await refusal(SAVE_TARGET, await saved({ definitionId: other }))).toEqual(['VALUE_INVALID', 'definitionId']);
    expect(await refusal(SAVE_TARGET, await saved({ regionId }))).toEqual(['VALUE_INVALID', 'regionId']);
    expect(await refusal(SAVE_TARGET, await saved({ version: null }))).toEqual(['VALUE_REQUIRED', 'version']);
    expect(await refusal(SAVE_TARGET, await saved({ version: version + 1 }))).toEqual(['STALE_VERSION', 'version']);
  });

  it('a target may still be changed when its deadline is past', async () => {
    const { id, version } = (await targetsOf('STREET_SOCIAL_WORK_SHARE')).items[0];
    const input = await target('STREET_SOCIAL_WORK_SHARE', { id, version, deadline: '2025-12-31', value: '66' });
    const { saveIndicatorTarget } = await district.as('manager').data(SAVE_TARGET, { input });
    expect(saveIndicatorTarget).toMatchObject({ value: '66', deadline: '2025-12-31', valid: { from: '2026-01-01' } });
  });

  it('the same target entered twice is approved once, also at the same moment', async () => {
    const inputs = await Promise.all([1, 2].map(() => target('STATION_COVERAGE', { deadline: '2035-12-31' })));
    const saved = await Promise.all(inputs.map((input) => district.as('manager').data(SAVE_TARGET, { input })));
    const answers = await Promise.all(
      saved.map(({ saveIndicatorTarget: { id } }) =>
        district.as('approver').ask(APPROVE_TARGET, { input: { id, decision: 'APPROVE' } }),
      ),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual(['FACT_OVERLAP', undefined]);
  });

  it('a clerk may not prepare targets', async () => {
    const input = await target('STATION_COVERAGE', { deadline: '2031-12-31' });
    expect(await refusal(SAVE_TARGET, input, 'clerk')).toMatchObject(['ACCESS_DENIED', undefined]);
  });

  it('a street sets neither a target of the district nor changes one, nor its own', async () => {
    const { items } = await targetsOf('STATION_COVERAGE', '2025-12-31');
    const { id, version } = items[0];
    const regionId = await district.idOf('150199001');
    for (const [given, field] of [
      [{ deadline: '2031-12-31' }, 'definitionId'],
      [{ id, version, deadline: '2025-12-31' }, 'id'],
      [{ regionId }, 'definitionId'],
    ] as const) {
      const input = await target('STATION_COVERAGE', given);
      expect(await refusal(SAVE_TARGET, input, 'streetManager')).toEqual(['ROW_OUT_OF_SCOPE', field]);
    }
  });

  it('an indicator is asked for by its id or its code; what does not exist is null', async () => {
    const { id } = await definitionOf('STATION_COVERAGE');
    const ask = async (variables: object) =>
      (await district.as('manager').data(DEFINITION, variables)).indicatorDefinition;
    expect((await ask({ id })).code).toBe('STATION_COVERAGE');
    expect(await ask({ code: 'NO_SUCH' })).toBeNull();
    expect(await ask({ id: 'abc' })).toBeNull();
    expect(await ask({ code: 'STATION_COVERAGE', asOf: '2020-12-31' })).toBeNull();
  });
});
