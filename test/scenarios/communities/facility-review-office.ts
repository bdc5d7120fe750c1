import { randomUUID } from 'node:crypto';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { demoDistrict } from './demo-district.ts';

const SAVE = `mutation ($input: SaveFacilityInput!) { saveFacility(input: $input) {
  id facilityId facilityVersion name review submittedAt decidedAt believedFrom preparedByMe mode recordedBy { name } submittedBy { name } } }`;
const DECIDE = `mutation ($input: DecideInput!) { decideFacility(input: $input) {
  id facilityId facilityVersion review decidedAt believedFrom decisionReason decidedBy { name } preparedByMe } }`;
const DISCARD =
  'mutation ($input: DiscardEntryInput!) { discardFacilityFact(input: $input) { id review supersededAt } }';

export { DISCARD, SAVE };

/** Clerk and approver who work at the facilities of 体校巷社区, in the clerk's street. */
export async function reviewOffice(database: string) {
  const house = await demoDistrict(database);
  const [clerk, approver, auditor] = await Promise.all([house.as('hr'), house.as('approver'), house.as('auditor')]);
  const idOf = async (code: string): Promise<string> =>
    (await auditor.data('query ($code: String) { region(code: $code) { id } }', { code })).region.id;
  const own = await idOf('150102001008');

  const centre = (change: object = {}) => ({
    idempotencyKey: randomUUID(),
    communityId: own,
    mode: 'CHANGE',
    validFrom: '2024-01-01',
    name: '体校巷邻里中心',
    kind: 'COMPREHENSIVE_SERVICE',
    state: 'IN_USE',
    buildingAreaM2: '320.55',
    tenure: 'LEASED',
    countsTowards: true,
    ...change,
  });
  const save = async (change: object = {}, who = clerk) =>
    (await who.data(SAVE, { input: centre(change) })).saveFacility;
  const decide = (id: string, decision: 'APPROVE' | 'RETURN', reason?: string, who = approver) =>
    who.ask(DECIDE, { input: { id, decision, reason } });
  const approve = async (id: string) => {
    const answer = await decide(id, 'APPROVE');
    if (answer.errors) throw new Error(`not approved: ${JSON.stringify(answer.errors)}`);
    return answer.data.decideFacility;
  };
  /** A facility that is on file. */
  const onFile = async (change: object = {}) => {
    const { id } = await save(change);
    const { facilityId, facilityVersion } = await approve(id);
    return { id: facilityId, version: facilityVersion };
  };
  const area = async (variables: object = {}) =>
    Number(
      (
        await clerk.data(
          'query ($id: ID, $asOf: Date, $knownOn: DateTime) { community(id: $id, asOf: $asOf, knownOn: $knownOn) { facilityAreaM2 } }',
          { id: own, asOf: '2026-11-24', ...variables },
        )
      ).community.facilityAreaM2,
    );
  const audited = async (fact: string) =>
    (
      await auditor.data(
        `query ($filter: AuditFilter) { auditLog(filter: $filter, page: { limit: 200 }) { items { operation reason table action rowId actor { name } before after } } }`,
        { filter: { subjectType: { eq: 'FACILITY' } } },
      )
    ).auditLog.items.filter((e: { table: string; rowId: string }) => e.table === 'facility_fact' && e.rowId === fact);

  /** Speaks SQL in the name of a user's person, with the whole scope, as the role the server connects as. */
  const asPerson = (username: string, text: string, url = house.urls.app) =>
    asClient(url, async (db) => {
      const set = (name: string, value: string) => db.query('select set_config($1, $2, true)', [name, value]);
      await db.query('begin');
      await set('app.person', '1');
      await set('app.all', 'on');
      const { rows: users } = await db.query('select person_id from app_user where username = $1', [username]);
      await set('app.person', String(users[0].person_id));
      await set('app.reason', 'SQL');
      const answered = [await db.query(text)].flat();
      await db.query('commit');
      return answered.at(-1)?.rows ?? [];
    });
  const sqlState = (username: string, text: string, url?: string) =>
    asPerson(username, text, url).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );

  return {
    house,
    clerk,
    approver,
    auditor,
    own,
    idOf,
    centre,
    save,
    decide,
    approve,
    onFile,
    area,
    audited,
    asPerson,
    sqlState,
  };
}

export type ReviewOffice = Awaited<ReturnType<typeof reviewOffice>>;
