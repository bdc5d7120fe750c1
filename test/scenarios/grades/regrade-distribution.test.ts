import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { linesOf, made } from '../exports/files.ts';
import { STREET } from '../workers/desk.ts';
import { graded } from './graded.ts';
import { gradesOffice, prepared } from './grades-office.ts';

/** What a batch would change, counted, and its people as a file. */
const home = await house('grades_distribution');
afterAll(() => home.close());
const office = await gradesOffice(home);

const DISTRIBUTION = `query ($batchId: ID!) { regradeDistribution(batchId: $batchId) {
  people questioned cells { town { name } outcome direction status fromGrade grade post people } questions { kind people } } }`;

describe('what a batch would change', () => {
  it('is counted by street, post and both grades, and adds up to the people of the batch', async () => {
    await graded(office.clerk, '分布甲');
    await graded(office.clerk, '分布乙');
    await graded(office.clerk, '分布丙', { years: [2017, 2018, 2019] });
    const batch = await prepared(office, STREET, '2026-01-01');
    const { regradeDistribution: spread } = await office.manager.client.data(DISTRIBUTION, { batchId: batch.id });
    expect(spread.people).toBe(batch.people);
    const of = (outcome: string) =>
      spread.cells
        .filter((cell: { outcome: string }) => cell.outcome === outcome)
        .reduce((all: number, { people }: { people: number }) => all + people, 0);
    expect([of('CHANGE'), of('SAME'), of('BLOCKED')]).toEqual([batch.changes, batch.same, batch.blocked]);
    expect(spread.cells).toContainEqual(
      expect.objectContaining({ outcome: 'CHANGE', direction: 'FIRST', fromGrade: null, grade: 3, post: 'GENERAL' }),
    );
    const papers = spread.questions.find(({ kind }: { kind: string }) => kind === 'PAPER_MISSING');
    expect(papers.people).toBeGreaterThanOrEqual(1);
    expect(spread.questioned).toBeGreaterThanOrEqual(papers.people);
    expect(spread.questioned).toBeLessThanOrEqual(spread.people);
  });

  it('is nothing of a batch out of sight, or of none', async () => {
    const { regradeDistribution } = await office.manager.client.data(DISTRIBUTION, { batchId: '999999' });
    expect(regradeDistribution).toBeNull();
    const { regradeDistribution: odd } = await office.manager.client.data(DISTRIBUTION, { batchId: 'none' });
    expect(odd).toBeNull();
  });

  it('leaves as a file with from what to what and why, and decided grades with their paper', async () => {
    const { regradeBatches } = await office.manager.client.data('{ regradeBatches { items { id } } }');
    const batch = regradeBatches.items[0].id;
    const { client } = office.manager;
    const file = await made(client, {
      regradeItems: {
        filter: { batch: { eq: batch }, outcome: { eq: 'CHANGE' }, search: '分布甲' },
        columns: ['NAME', 'FROM_GRADE', 'GRADE', 'OUTCOME', 'DIRECTION', 'SENTENCE', 'DECISION'],
      },
    });
    const [, heads, ...rows] = await linesOf(client, file.url);
    expect(heads).toBe('姓名,原等级,拟定等级,测算结论,变动方向,依据,审定状态');
    expect(rows).toEqual([expect.stringMatching(/^分布甲,,3,变动,首次定级,.*3.*,待审定$/)]);
    const approver = office.approver.client;
    const { regradeItems } = await approver.data(
      'query ($filter: RegradeItemFilter) { regradeItems(filter: $filter) { items { id } } }',
      { filter: { batch: { eq: batch }, search: '分布甲' } },
    );
    await approver.data('mutation ($input: DecideRegradeInput!) { decideRegrade(input: $input) { id } }', {
      input: {
        idempotencyKey: 'distribution-decide',
        batchId: batch,
        itemIds: [regradeItems.items[0].id],
        decision: 'AGREE',
        document: { title: '批复', number: '社工〔2026〕9号' },
      },
    });
    const decisions = await made(client, {
      gradeDecisions: {
        filter: { batch: { eq: batch } },
        columns: ['NAME', 'GRADE', 'FROM', 'UNTIL', 'KIND', 'DOCUMENT_NUMBER', 'DECIDED_BY'],
      },
    });
    const [, , ...decided] = await linesOf(client, decisions.url);
    expect(decided).toEqual(['分布甲,3,2026-01-01,,首次定级、套改,社工〔2026〕9号,苏日娜']);
  });
});
