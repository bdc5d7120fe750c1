import { afterAll, describe, expect, it } from 'vitest';
import { DomainError } from '../../../server/src/shared/errors/domain-error.ts';
import type { JobHandler } from '../../../server/src/shared/jobs/job.ts';
import { house } from '../../support/house.ts';
import { ended, jobOf } from '../jobs/asking.ts';
import { STREET } from '../workers/desk.ts';
import { BATCH, batchOf, gradesOffice } from './grades-office.ts';

/** A batch whose job does not come to its end: it is not said to be computed any longer, and the day is free to be prepared again. */
const home = await house('grades_ended_computations');
afterAll(() => home.close());
const office = await gradesOffice(home, { jobs: false });

const prepare = async (effectiveOn: string) =>
  office.manager.written('prepareRegrade', { regionId: await office.manager.unit(STREET), effectiveOn }, BATCH);
const cancel = (id: string) =>
  office.manager.client.data('mutation ($input: CancelJobInput!) { cancelJob(input: $input) { id } }', {
    input: { id },
  });
/** A server on which computing goes as the test says. */
const computing = (run: JobHandler['run']) => home.runJobs([{ kind: 'REGRADE', permission: 'grades:prepare', run }]);

describe('a batch that is being computed', () => {
  it('ends with a job that was cancelled while it waited, by who cancelled it, and can be prepared again', async () => {
    const batch = await prepare('2026-01-01');
    await cancel(batch.jobId);
    expect(await batchOf(office.manager, batch.id)).toMatchObject({
      status: 'WITHDRAWN',
      version: batch.version + 1,
      jobId: batch.jobId,
    });
    const { auditLog } = await home.as('auditor').data(
      `query ($id: ID!) { auditLog(filter: { subjectType: { eq: "REGRADE_BATCH" }, subjectId: { eq: $id } }, page: { limit: 5 }) {
        items { operation } } }`,
      { id: batch.id },
    );
    expect(auditLog.items).toContainEqual(expect.objectContaining({ operation: 'cancelJob' }));
    const again = await prepare('2026-01-01');
    expect(again).toMatchObject({ status: 'PREPARING' });
    await cancel(again.jobId);
  });

  it('ends with a job that was cancelled while it ran', async () => {
    const batch = await prepare('2026-01-02');
    const runner = await computing(
      (_params, _ctx, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    while ((await jobOf(office.manager.client, batch.jobId)).state !== 'RUNNING');
    await cancel(batch.jobId);
    expect((await ended(office.manager.client, batch.jobId)).state).toBe('CANCELLED');
    expect(await batchOf(office.manager, batch.id)).toMatchObject({ status: 'WITHDRAWN', people: 0 });
    await runner.stop();
  });

  it('ends with a job that failed for good', async () => {
    const batch = await prepare('2026-01-03');
    const runner = await computing(async () => {
      throw new DomainError('GRADE_SCHEME_NOT_IN_FORCE', { day: '2026-01-03' }, 'effectiveOn');
    });
    expect((await ended(office.manager.client, batch.jobId)).state).toBe('FAILED');
    expect(await batchOf(office.manager, batch.id)).toMatchObject({ status: 'WITHDRAWN' });
    await runner.stop();
  });
});
