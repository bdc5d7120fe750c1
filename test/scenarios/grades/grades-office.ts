import type { House } from '../../support/house.ts';
import { ended } from '../jobs/asking.ts';
import { Desk, DISTRICT } from '../workers/desk.ts';

/** A district that grades: who prepares, who decides, who enters facts. */
export interface GradesOffice {
  readonly clerk: Desk;
  readonly manager: Desk;
  readonly approver: Desk;
}

/** The district goes by 呼和浩特's scheme from 2023 on, unless it does already; jobs run, unless said otherwise. */
export async function gradesOffice(home: House, { jobs = true } = {}): Promise<GradesOffice> {
  const office = {
    clerk: new Desk(home.as('hr')),
    manager: new Desk(home.as('manager')),
    approver: new Desk(home.as('approver')),
  };
  if (jobs) await home.runJobs();
  await adopt(office);
  return office;
}

async function adopt({ manager, approver }: GradesOffice): Promise<void> {
  const { gradeSchemes } = await manager.client.data(
    '{ gradeSchemes(filter: { code: { eq: "HOHHOT_18" } }) { items { id status } } }',
  );
  const of = (status: string) => gradeSchemes.items.find((scheme: { status: string }) => scheme.status === status);
  if (of('APPROVED')) return;
  const draft = await manager.written(
    'createGradeScheme',
    { regionId: await manager.unit(DISTRICT), fromId: of('SHIPPED').id, validFrom: '2023-01-01' },
    'id revision',
  );
  const submitted = await manager.client.data(
    'mutation ($input: SubmitGradeSchemeInput!) { submitGradeScheme(input: $input) { id revision } }',
    { input: { ...draft, reason: '全区试行' } },
  );
  await approver.client.data('mutation ($input: DecideGradeSchemeInput!) { decideGradeScheme(input: $input) { id } }', {
    input: { ...submitted.submitGradeScheme, decision: 'APPROVE', reason: '同意自 2023 年起施行' },
  });
}

export const BATCH =
  'id kind status effectiveOn people changes same blocked pending agreed returned stale questioned jobId version';

/** The batch of a region on a day, computed. */
// biome-ignore lint/suspicious/noExplicitAny: a test names the fields it reads, and a wrong one makes it red
export async function prepared({ manager }: GradesOffice, code: string, effectiveOn: string): Promise<any> {
  const { id, jobId } = await manager.written(
    'prepareRegrade',
    { regionId: await manager.unit(code), effectiveOn },
    BATCH,
  );
  const job = await ended(manager.client, jobId, 60_000);
  if (job.state !== 'DONE') throw new Error(`The grades were not computed: ${JSON.stringify(job.error)}`);
  return batchOf(manager, id);
}

// biome-ignore lint/suspicious/noExplicitAny: see above
export async function batchOf(desk: Desk, id: string): Promise<any> {
  return (await desk.client.data(`query ($id: ID!) { regradeBatch(id: $id) { ${BATCH} } }`, { id })).regradeBatch;
}

export const ITEM = `id outcome direction status fromGrade grade uncappedGrade post decision statusText { zh } nextStep { date grade missing { kind } }
  questions { id kind text answer } worker { id } changes { zh } evidence because effectiveOn`;

/** What batches say of one worker, the latest first. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export async function itemsOf(desk: Desk, filter: object): Promise<any[]> {
  const query = `query ($filter: RegradeItemFilter) { regradeItems(filter: $filter, page: { limit: 200 }) { items { ${ITEM} } } }`;
  return (await desk.client.data(query, { filter })).regradeItems.items;
}
