import { randomUUID } from 'node:crypto';
import { demoDistrict } from './demo-district.ts';

const SAVE = `mutation ($input: SaveFacilityInput!) { saveFacility(input: $input) {
  id facilityId facilityVersion name state countsTowards buildingAreaM2 review source valid { from to } community { code } } }`;
const WITHDRAW = `mutation ($input: WithdrawFacilityInput!) { withdrawFacility(input: $input) { id state countsTowards countsReason review valid { from } } }`;
const DECIDE = `mutation ($input: DecideInput!) { decideFacility(input: $input) { facilityId facilityVersion review } }`;

export { SAVE, WITHDRAW };

/** A clerk who enters facilities of 体校巷社区, in his street, and the second person who approves them; `foreign` lies in another street. */
export async function facilityOffice(database: string) {
  const house = await demoDistrict(database);
  const clerk = await house.as('hr');
  const approver = await house.as('approver');
  const manager = await house.as('manager');
  const id = async (code: string): Promise<string> =>
    (await manager.data('query ($code: String) { region(code: $code) { id } }', { code })).region.id;
  const own = await id('150102001008');
  const foreign = await id('150102002001');

  const centre = () => ({
    idempotencyKey: randomUUID(),
    communityId: own,
    mode: 'CHANGE',
    validFrom: '2026-09-01',
    name: '体校巷邻里中心',
    kind: 'COMPREHENSIVE_SERVICE',
    state: 'IN_USE',
    buildingAreaM2: '320.55',
    residentActivityAreaM2: '200.00',
    tenure: 'LEASED',
    countsTowards: true,
  });
  const save = (change: object = {}, who = clerk) => who.ask(SAVE, { input: { ...centre(), ...change } });
  /** Entered by the clerk and approved by the second person: the facility and the version to save against. */
  const saved = async (change: object = {}) => {
    const answer = await save(change);
    if (answer.errors) throw new Error(`not saved: ${JSON.stringify(answer.errors)}`);
    return { ...answer.data.saveFacility, ...(await approved(answer.data.saveFacility.id)) };
  };
  const approved = async (entry: string) => {
    const { decideFacility } = await approver.data(DECIDE, { input: { id: entry, decision: 'APPROVE' } });
    return { id: decideFacility.facilityId, version: decideFacility.facilityVersion, review: decideFacility.review };
  };
  const refusal = async (change: object, who = clerk) => {
    const { code, errors } = await save(change, who);
    return `${code} ${errors?.[0]?.extensions.field ?? ''}`.trim();
  };
  const withdraw = (input: object) => clerk.ask(WITHDRAW, { input: { idempotencyKey: randomUUID(), ...input } });
  const history = async (id: string) =>
    (
      await clerk.data(
        'query ($id: ID!) { facility(id: $id) { history { state buildingAreaM2 valid { from to } reason recordedBy { name } document { title grade } } } }',
        { id },
      )
    ).facility.history;
  const area = async (asOf = '2026-11-24') =>
    (
      await clerk.data('query ($id: ID, $asOf: Date) { community(id: $id, asOf: $asOf) { facilityAreaM2 } }', {
        id: own,
        asOf,
      })
    ).community.facilityAreaM2;
  /** Facilities and all that was ever recorded of them, as the audit sees it. */
  const stored = async () =>
    (
      await (
        await house.as('auditor')
      ).data('{ auditLog(filter: { subjectType: { eq: "FACILITY" } }, page: { limit: 1 }) { totalCount } }')
    ).auditLog.totalCount;
  return {
    house,
    clerk,
    approver,
    own,
    foreign,
    centre,
    save,
    saved,
    approved,
    refusal,
    withdraw,
    history,
    area,
    stored,
  };
}

export type FacilityOffice = Awaited<ReturnType<typeof facilityOffice>>;
