import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { DISTRICT, STREET } from '../workers/desk.ts';
import { type GradedWorker, graded } from './graded.ts';
import { batchOf, gradesOffice, itemsOf, prepared } from './grades-office.ts';

/** What happens between preparing a grade and deciding it. */
const home = await house('grades_between');
afterAll(() => home.close());
const office = await gradesOffice(home);
const { clerk, manager, approver } = office;

const PAPER = { title: '关于调整社区工作者等级的批复', number: '回民社工〔2026〕3号' };
const agree = (batchId: string, choice: object = { filter: {} }) =>
  approver.written('decideRegrade', { batchId, decision: 'AGREE', document: PAPER, ...choice }, 'agreed stale');
const decided = async (worker: GradedWorker, asOf: string) =>
  (
    await manager.client.data('query ($id: ID!, $asOf: Date) { worker(id: $id, asOf: $asOf) { grade { grade } } }', {
      id: worker.id,
      asOf,
    })
  ).worker.grade;
const byPaper = (worker: GradedWorker, effectiveOn: string) => ({
  ...{ workerId: worker.id, grade: 9, effectiveOn, document: PAPER, reason: '引进人才' },
});

/** The district's scheme of now with another first grade for staff, approved from a day on. */
async function another(validFrom: string, start: number): Promise<void> {
  const { gradeSchemes } = await manager.client.data(
    '{ gradeSchemes(filter: { status: { eq: APPROVED } }) { items { document } } }',
  );
  const scheme = JSON.parse(gradeSchemes.items[0].document);
  scheme.validFrom = validFrom;
  scheme.posts.find(({ code }: { code: string }) => code === 'GENERAL').start = start;
  const draft = await manager.written(
    'createGradeScheme',
    { regionId: await manager.unit(DISTRICT), document: JSON.stringify(scheme), validFrom },
    'id revision',
  );
  const { submitGradeScheme } = await manager.client.data(
    'mutation ($input: SubmitGradeSchemeInput!) { submitGradeScheme(input: $input) { id revision } }',
    { input: { ...draft, reason: '起点上调' } },
  );
  await approver.client.data('mutation ($input: DecideGradeSchemeInput!) { decideGradeScheme(input: $input) { id } }', {
    input: { ...submitGradeScheme, decision: 'APPROVE', reason: '同意' },
  });
}

describe('a grade by a paper', () => {
  it('of somebody who left before its day is not decided but marked', async () => {
    const worker = await graded(clerk, '离职甲');
    const { id } = await manager.written('overrideGrade', byPaper(worker, '2026-11-01'), 'id');
    await clerk.written('endEmployment', {
      workerId: worker.id,
      version: worker.version,
      on: '2026-10-20',
      exitReason: 'RESIGNED',
    });
    expect(await agree(id)).toEqual({ agreed: 0, stale: 1 });
    expect(await decided(worker, '2026-11-01')).toBeNull();
  });

  it('is proposed a year ahead at most, like any other', async () => {
    const worker = await graded(clerk, '远期甲');
    expect(await manager.refusal('overrideGrade', byPaper(worker, '2027-11-25'))).toBe('VALUE_INVALID effectiveOn');
    const { id } = await manager.written('overrideGrade', byPaper(worker, '2027-11-24'), 'id');
    expect(await agree(id)).toEqual({ agreed: 1, stale: 0 });
  });
});

describe('a proposal by a scheme', () => {
  it('that another has taken the place of since is not decided by it but marked, and prepared anew by the one in force', async () => {
    const worker = await graded(clerk, '换版甲');
    const first = await prepared(office, STREET, '2026-10-01');
    const [before] = await itemsOf(manager, { batch: { eq: first.id }, worker: { eq: worker.id } });
    expect(before).toMatchObject({ grade: 3, decision: 'PENDING' });
    await another('2026-09-15', 2);
    expect(await agree(first.id, { itemIds: [before.id] })).toEqual({ agreed: 0, stale: 1 });
    expect(await decided(worker, '2026-10-01')).toBeNull();
    const { version, status } = await batchOf(manager, first.id);
    expect(status).toBe('OPEN');
    await manager.client.data('mutation ($input: WithdrawRegradeInput!) { withdrawRegrade(input: $input) { id } }', {
      input: { id: first.id, version },
    });
    const again = await prepared(office, STREET, '2026-10-01');
    const [after] = await itemsOf(manager, { batch: { eq: again.id }, worker: { eq: worker.id } });
    expect(after).toMatchObject({ grade: 4 });
    expect(await agree(again.id, { itemIds: [after.id] })).toMatchObject({ agreed: 1 });
  });
});
