import { unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import { enqueueJob, type NewJob } from '../../../server/src/shared/jobs/job.ts';
import type { Client } from '../../support/client.ts';
import type { Account, House } from '../../support/house.ts';

/** Asks for a job in somebody's name, as a service does; answers its id. */
export async function ask(
  house: House,
  account: Account,
  job: Partial<NewJob> & Pick<NewJob, 'kind'>,
): Promise<string> {
  const { personId, scope } = await house.actor(account);
  const by = { personId, scope, requestId: 'test' };
  const asked = { title: '名册.xlsx', params: {}, ...job };
  return String(await unitOfWork(house.orm, by, 'testAsk', { reason: '测试' }, (em) => enqueueJob(em, asked)));
}

export const JOB = `query ($id: ID!) { job(id: $id) {
  id kind title subjectType subjectId state done total stage cancelling attempts result error { code params } createdAt startedAt endedAt } }`;

export const jobOf = async (client: Client, id: string) => (await client.data(JOB, { id })).job;

/** The job once it has ended. @throws when it does not within so long */
export async function ended(client: Client, id: string, withinMs = 20_000) {
  for (const from = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const job = await jobOf(client, id);
    if (['DONE', 'FAILED', 'CANCELLED'].includes(job.state)) return job;
    if (Date.now() - from > withinMs) throw new Error(`The job did not end: ${JSON.stringify(job)}`);
  }
}
