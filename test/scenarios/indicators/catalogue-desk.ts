import { type TestDistrict, testDistrict } from './test-district.ts';

export const SAVE_TARGET = `mutation ($input: SaveIndicatorTargetInput!) {
  saveIndicatorTarget(input: $input) {
    id targetId targetVersion role value nature deadline ownerDepartment review valid { from to } document { title number grade }
    region { name } definition { code }
  }
}`;
export const SAVE_DEFINITION = `mutation ($input: SaveIndicatorDefinitionInput!) {
  saveIndicatorDefinition(input: $input) { id code definitionVersion name { zh en } decimals ownerDepartment review valid { from to } document { title } }
}`;
export const APPROVE_TARGET =
  'mutation ($input: DecideInput!) { decideIndicatorTarget(input: $input) { review targetVersion } }';
export const APPROVE_DEFINITION =
  'mutation ($input: DecideInput!) { decideIndicatorDefinition(input: $input) { review definitionVersion } }';
const TARGETS = `query ($definition: ID!, $asOf: Date) {
  indicatorTargets(filter: { definition: { eq: $definition } }, asOf: $asOf) {
    totalCount items { id version role value deadline valid { from to } region { name } review document { grade article } }
  }
}`;
export const DEFINITION = `query ($code: String, $id: ID, $asOf: Date) {
  indicatorDefinition(code: $code, id: $id, asOf: $asOf) {
    id code version live unit kind per direction decimals lowestLevel facilityClass ruleVersion review ownerDepartment
    name { zh en } document { title number grade } valid { from to }
    targets { role value deadline } history { name { zh } decimals valid { from to } reason }
  }
}`;

let key = 0;
export const freshKey = () => `key-${++key}`;

/** Definitions and targets as a manager of the district reads, enters and hears of them; a second person approves. */
export class CatalogueDesk {
  readonly district: TestDistrict;

  constructor(district: TestDistrict) {
    this.district = district;
  }

  static async open(name: string): Promise<CatalogueDesk> {
    return new CatalogueDesk(await testDistrict(name));
  }

  async definitionOf(code: string, asOf?: string) {
    return (await this.district.as('manager').data(DEFINITION, { code, asOf })).indicatorDefinition;
  }

  async targetsOf(code: string, asOf?: string) {
    const { id } = await this.definitionOf(code);
    return (await this.district.as('manager').data(TARGETS, { definition: id, asOf })).indicatorTargets;
  }

  async target(code: string, given: object) {
    return {
      idempotencyKey: freshKey(),
      definitionId: (await this.definitionOf(code)).id,
      mode: 'CHANGE',
      validFrom: '2026-01-01',
      role: 'TARGET',
      value: '95',
      deadline: '2030-12-31',
      ownerDepartment: '新城区民政局',
      document: { title: '新规划', number: '新政办发〔2026〕1号', date: '2026-03-01' },
      ...given,
    };
  }

  /** Entered by the manager, approved by the second person. */
  async approved(input: object) {
    const { saveIndicatorTarget } = await this.district.as('manager').data(SAVE_TARGET, { input });
    await this.approve(APPROVE_TARGET, saveIndicatorTarget.id);
    return saveIndicatorTarget;
  }

  async approve(mutation: string, id: string) {
    return this.district.as('approver').data(mutation, { input: { id, decision: 'APPROVE' } });
  }

  async refusal(query: string, input: object, who: 'manager' | 'clerk' | 'streetManager' = 'manager') {
    const answer = await this.district.as(who).ask(query, { input });
    return [answer.code, answer.errors?.[0]?.extensions.field];
  }

  /** How many rows there are. */
  async stored() {
    const [row] = await this.district.orm.em
      .fork({ session: { variables: { 'app.person': '1' } } })
      .execute(
        'select (select count(*) from indicator_target) + (select count(*) from indicator_target_fact) + (select count(*) from indicator_definition_fact) as n',
      );
    return row?.n;
  }
}
