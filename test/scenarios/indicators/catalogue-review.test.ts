import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDistrict, testDistrict } from './test-district.ts';

const DECIDE_TARGET = `mutation ($input: DecideInput!) { decideIndicatorTarget(input: $input) {
  id targetId targetVersion review supersededAt decidedAt believedFrom decisionReason definition { code } } }`;
const DECIDE_DEFINITION = `mutation ($input: DecideInput!) { decideIndicatorDefinition(input: $input) {
  id code definitionVersion review supersededAt decidedAt believedFrom } }`;
const SAVE_DEFINITION = `mutation ($input: SaveIndicatorDefinitionInput!) { saveIndicatorDefinition(input: $input) { id definitionVersion review valid { from to } } }`;
const SAVE_TARGET = `mutation ($input: SaveIndicatorTargetInput!) { saveIndicatorTarget(input: $input) { id targetId targetVersion review } }`;
const TARGET_FACTS = `query ($filter: IndicatorTargetFactFilter) { indicatorTargetFacts(filter: $filter, page: { limit: 100 }) {
  totalCount items { id targetId targetVersion review role value preparedByMe definition { code } region { name } recordedBy { name } } } }`;
const DEFINITION_FACTS = `query ($filter: IndicatorDefinitionFactFilter) { indicatorDefinitionFacts(filter: $filter, page: { limit: 100 }) {
  totalCount items { id definitionId definitionVersion code review name { zh } decisionReason } } }`;
const DEFINED = `query ($code: String, $asOf: Date, $knownOn: DateTime) { indicatorDefinition(code: $code, asOf: $asOf, knownOn: $knownOn) {
  id version review name { zh } decimals pending { id review decimals } } }`;

describe('the catalogue the product ships', () => {
  let district: TestDistrict;
  beforeAll(async () => {
    district = await testDistrict('catalogue_review');
  });
  afterAll(() => district?.close());

  let key = 0;
  const manager = () => district.as('manager');
  const approver = () => district.as('approver');
  const decide = (mutation: string, id: string, decision: string, reason?: string, who = approver()) =>
    who.ask(mutation, { input: { id, decision, reason } });
  const definition = async (code: string, variables: object = {}) =>
    (await manager().data(DEFINED, { code, ...variables })).indicatorDefinition;
  const targetFact = async (code: string, role = 'TARGET') => {
    const { id } = await definition(code);
    const { indicatorTargetFacts } = await manager().data(TARGET_FACTS, {
      filter: { definition: { eq: id }, superseded: { eq: false } },
    });
    return indicatorTargetFacts.items.find((fact: { role: string }) => fact.role === role);
  };
  const definitionFact = async (code: string) => {
    const { id } = await definition(code);
    const { indicatorDefinitionFacts } = await manager().data(DEFINITION_FACTS, { filter: { definition: { eq: id } } });
    return indicatorDefinitionFacts.items[0];
  };
  const renamed = (of: { id: string; version: number }, change: object = {}) => ({
    idempotencyKey: `key-${++key}`,
    ...of,
    mode: 'CHANGE',
    validFrom: '2026-01-01',
    nameZh: '改名',
    nameEn: 'Renamed',
    decimals: 1,
    ownerDepartment: '新城区民政局',
    ...change,
  });

  it('counts before anybody has decided it, and lies on the desk as shipped', async () => {
    const { indicatorDefinitionFacts } = await approver().data(DEFINITION_FACTS, {
      filter: { review: { eq: 'SHIPPED' } },
    });
    expect(indicatorDefinitionFacts.totalCount).toBe(10);
    const { indicatorTargetFacts } = await approver().data(TARGET_FACTS, { filter: { review: { eq: 'SHIPPED' } } });
    expect(indicatorTargetFacts.totalCount).toBeGreaterThanOrEqual(10);
    expect(await definition('STATION_COVERAGE')).toMatchObject({ review: 'SHIPPED', pending: null });
  });

  it('a target is confirmed: it counts on, since when it did', async () => {
    const before = await targetFact('WORKERS_PER_10K_URBAN');
    expect(before).toMatchObject({ review: 'SHIPPED', value: '22', preparedByMe: true });
    const { data } = await decide(DECIDE_TARGET, before.id, 'APPROVE');
    expect(data.decideIndicatorTarget).toMatchObject({
      id: before.id,
      review: 'APPROVED',
      supersededAt: null,
      definition: { code: 'WORKERS_PER_10K_URBAN' },
    });
    expect(data.decideIndicatorTarget.believedFrom < data.decideIndicatorTarget.decidedAt).toBe(true);
    expect((await decide(DECIDE_TARGET, before.id, 'RETURN', '再看')).code).toBe('ALREADY_DECIDED');
  });

  it('a target is returned with a reason: it is out of force, and was in force before', async () => {
    const fact = await targetFact('TOWN_FACILITY_SHARE');
    const list = async (knownOn?: string) =>
      (
        await manager().data(
          'query ($id: ID, $knownOn: DateTime) { indicatorTargets(filter: { definition: { eq: $id } }, knownOn: $knownOn) { items { value } } }',
          { id: (await definition('TOWN_FACILITY_SHARE')).id, knownOn },
        )
      ).indicatorTargets.items;
    const before = await list();
    expect((await decide(DECIDE_TARGET, fact.id, 'RETURN')).code).toBe('REASON_REQUIRED');
    const { decideIndicatorTarget } = (await decide(DECIDE_TARGET, fact.id, 'RETURN', '本区未设此目标')).data;
    expect(decideIndicatorTarget).toMatchObject({ review: 'RETURNED', decisionReason: '本区未设此目标' });
    expect(await list()).toEqual([]);
    const decided = new Date(decideIndicatorTarget.decidedAt).getTime();
    expect(await list(new Date(decided - 1).toISOString())).toEqual(before);
    const asked = `{ indicator(code: "TOWN_FACILITY_SHARE", regionCode: "150199", asOf: "2025-12-31") { targets { value } } }`;
    expect((await manager().data(asked)).indicator.targets).toEqual([]);
  });

  it('and set again afterwards, as it should be', async () => {
    const { id } = await definition('TOWN_FACILITY_SHARE');
    const { indicatorTargetFacts } = await manager().data(TARGET_FACTS, {
      filter: { definition: { eq: id }, review: { eq: 'RETURNED' } },
    });
    const [returned] = indicatorTargetFacts.items;
    const { saveIndicatorTarget } = await manager().data(SAVE_TARGET, {
      input: {
        idempotencyKey: `key-${++key}`,
        id: returned.targetId,
        version: returned.targetVersion,
        definitionId: id,
        mode: 'CHANGE',
        validFrom: '2025-01-01',
        role: 'TARGET',
        value: '85',
        deadline: '2025-12-31',
        ownerDepartment: '新城区民政局',
        document: { title: '区政府会议纪要' },
      },
    });
    expect(saveIndicatorTarget).toMatchObject({ targetId: returned.targetId, review: 'SUBMITTED' });
    expect((await decide(DECIDE_TARGET, saveIndicatorTarget.id, 'APPROVE')).code).toBeUndefined();
    expect((await targetFact('TOWN_FACILITY_SHARE')).value).toBe('85');
  });

  it('a definition is returned and begins anew from what was returned', async () => {
    const fact = await definitionFact('PARTY_AFFAIRS_ROTATION_SHARE');
    expect((await decide(DECIDE_DEFINITION, fact.id, 'RETURN', '口径不符')).code).toBeUndefined();
    expect(await definition('PARTY_AFFAIRS_ROTATION_SHARE')).toBeNull();
    const filter = { definition: { eq: fact.definitionId } };
    const { indicatorDefinitionFacts } = await manager().data(DEFINITION_FACTS, { filter });
    const [returned] = indicatorDefinitionFacts.items;
    expect(returned).toMatchObject({ review: 'RETURNED', decisionReason: '口径不符' });
    const { saveIndicatorDefinition } = await manager().data(SAVE_DEFINITION, {
      input: renamed({ id: fact.definitionId, version: returned.definitionVersion }, { validFrom: '2021-01-01' }),
    });
    await decide(DECIDE_DEFINITION, saveIndicatorDefinition.id, 'APPROVE');
    expect(await definition('PARTY_AFFAIRS_ROTATION_SHARE')).toMatchObject({
      review: 'APPROVED',
      name: { zh: '改名' },
    });
  });

  it('a change of a definition waits beside it; what it leaves over is still shipped, and still to be confirmed', async () => {
    const before = await definition('STATION_COVERAGE');
    const { saveIndicatorDefinition } = await manager().data(SAVE_DEFINITION, {
      input: renamed({ id: before.id, version: before.version }),
    });
    expect(await definition('STATION_COVERAGE')).toMatchObject({
      name: before.name,
      review: 'SHIPPED',
      pending: { id: saveIndicatorDefinition.id, review: 'SUBMITTED', decimals: 1 },
    });
    const { data } = await decide(DECIDE_DEFINITION, saveIndicatorDefinition.id, 'APPROVE');
    const moment = new Date(data.decideIndicatorDefinition.believedFrom).getTime();
    expect(await definition('STATION_COVERAGE')).toMatchObject({
      name: { zh: '改名' },
      review: 'APPROVED',
      pending: null,
    });
    expect(await definition('STATION_COVERAGE', { knownOn: new Date(moment - 1).toISOString() })).toMatchObject({
      name: before.name,
    });
    const rest = await definition('STATION_COVERAGE', { asOf: '2025-12-31' });
    expect(rest).toMatchObject({ name: before.name, review: 'SHIPPED' });
    const { indicatorDefinitionFacts } = await manager().data(DEFINITION_FACTS, {
      filter: { definition: { eq: before.id }, review: { eq: 'SHIPPED' }, superseded: { eq: false } },
    });
    expect((await decide(DECIDE_DEFINITION, indicatorDefinitionFacts.items[0].id, 'APPROVE')).code).toBeUndefined();
  });

  it('is decided by whoever has the district, not by who prepared, nor by a clerk', async () => {
    const { id } = await targetFact('STATION_COVERAGE');
    // The manager of this district writes in the name of the system, which ships the catalogue.
    expect((await decide(DECIDE_TARGET, id, 'APPROVE', undefined, manager())).code).toBe('ACCESS_DENIED');
    expect((await decide(DECIDE_TARGET, id, 'APPROVE', undefined, district.as('clerk'))).code).toBe('ACCESS_DENIED');
    for (const none of ['0', 'abc', '99999999'])
      expect((await decide(DECIDE_TARGET, none, 'APPROVE')).code).toBe('ENTRY_NOT_FOUND');
  });

  it('of ten decisions at the same moment one is made', async () => {
    const { id } = await targetFact('STATION_COVERAGE');
    const answers = await Promise.all(Array.from({ length: 10 }, () => decide(DECIDE_TARGET, id, 'APPROVE')));
    expect(answers.map(({ code }) => code ?? 'OK').sort()).toEqual([...Array(9).fill('ALREADY_DECIDED'), 'OK']);
  });

  it('a preparer takes his own entry back', async () => {
    const { id, version } = await definition('CERTIFIED_WORKER_SHARE');
    const { saveIndicatorDefinition } = await manager().data(SAVE_DEFINITION, { input: renamed({ id, version }) });
    const discard =
      'mutation ($input: DiscardEntryInput!) { discardIndicatorDefinitionFact(input: $input) { supersededAt } }';
    const { discardIndicatorDefinitionFact } = await manager().data(discard, {
      input: { id: saveIndicatorDefinition.id },
    });
    expect(discardIndicatorDefinitionFact.supersededAt).not.toBeNull();
    expect(await definition('CERTIFIED_WORKER_SHARE')).toMatchObject({ pending: null, review: 'SHIPPED' });
    const { indicatorTargetFacts } = await manager().data(TARGET_FACTS, { filter: { preparedByMe: { eq: true } } });
    expect(indicatorTargetFacts.totalCount).toBeGreaterThan(0);
  });
});
