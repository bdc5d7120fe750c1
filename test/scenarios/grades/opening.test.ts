import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { type Cells, ImportDesk } from '../imports/import-desk.ts';
import { CHEZHAN, type Desk, OTHER_STREET, STREET } from '../workers/desk.ts';
import { type GradedWorker, graded } from './graded.ts';
import { gradesOffice, itemsOf, prepared } from './grades-office.ts';

/** Grades that were decided before this system, from a workbook, and how grades are spread. */
const home = await house('grades_opening');
afterAll(() => home.close());
const office = await gradesOffice(home);
const { clerk, manager, approver } = office;
const desk = new ImportDesk(manager.client);
const one = await graded(clerk, '期初甲');
await graded(clerk, '期初乙');

const PAPER = { title: '关于社区工作者岗位等级套改结果的批复', number: '回民社工〔2024〕6号' };
const HEADS = ['姓名', '岗位等级', '岗位', '等级起始日期'];
const sheet = (...rows: Cells[]): Cells[] => [HEADS, ...rows];
const openingBatches = async () =>
  (
    await manager.client.data(
      '{ regradeBatches(filter: { kind: { eq: OPENING }, preparedByMe: { eq: true }, effectiveOn: { gte: "2024-06-01" } }) { items { id status people pending effectiveOn document { number } } } }',
    )
  ).regradeBatches.items;
const gradesOf = async ({ id }: GradedWorker) =>
  (
    await manager.client.data(
      'query ($id: ID!) { worker(id: $id) { gradeDecisions { grade post kind valid { from to } document { number } } } }',
      { id },
    )
  ).worker.gradeDecisions;

describe('opening grades', () => {
  it('need the paper with its number', async () => {
    const checked = await desk.checked('GRADE_OPENING', sheet(['期初甲', 4, '一般工作人员', '2024-07-01']));
    expect(checked.counts).toMatchObject({ new: 1, bad: 0 });
    const refused = await desk.committed(checked, { document: { title: '批复' } });
    expect(refused.state).not.toBe('COMMITTED');
    expect(await desk.problems(refused.id)).toEqual([
      '2 这类数据须有依据：请在这一行填写依据文件和文号，或写入时统一填写。',
    ]);
  });

  it('are wrong outside the scheme, for a post it has not, ahead, and twice for a day', async () => {
    const checked = await desk.checked(
      'GRADE_OPENING',
      sheet(
        ['期初甲', 19, null, '2024-07-01'],
        ['期初甲', 4, '总监', '2024-07-02'],
        ['期初甲', 4, null, '2027-07-01'],
        ['期初乙', 4, null, '2024-07-01'],
        ['期初乙', 5, null, '2024-07-01'],
        ['期初乙', 5, null, '2016-07-01'],
      ),
    );
    expect(await desk.problems(checked.id)).toEqual([
      '2 岗位等级 19 这个值不合规定。',
      '3 岗位 总监 这个值不合规定。',
      expect.stringMatching(/^4 等级起始日期 2027-07-01 /),
      '6 与第 5 行重复。',
      expect.stringMatching(/^7 等级起始日期 2016-07-01 2016-07-01 这天没有聘用记录/),
    ]);
  });

  it('are a batch that a second person decides, and re-gradings start from them', async () => {
    const stored = await desk.committed(
      await desk.checked(
        'GRADE_OPENING',
        sheet(['期初甲', 4, '一般工作人员', '2024-07-01'], ['期初乙', 2, null, '2024-07-01']),
      ),
      { document: PAPER },
    );
    expect(stored).toMatchObject({ state: 'COMMITTED' });
    const [batch] = await openingBatches();
    expect(batch).toMatchObject({ status: 'OPEN', people: 2, pending: 2, document: { number: PAPER.number } });
    expect(await gradesOf(one)).toEqual([]);
    const decided = await approver.written(
      'decideRegrade',
      { batchId: batch.id, filter: {}, decision: 'AGREE' },
      'status agreed',
    );
    expect(decided).toEqual({ status: 'CLOSED', agreed: 2 });
    expect(await gradesOf(one)).toEqual([
      {
        grade: 4,
        post: 'GENERAL',
        kind: 'OPENING',
        valid: { from: '2024-07-01', to: null },
        document: { number: PAPER.number },
      },
    ]);
    const regrade = await prepared(office, STREET, '2026-05-01');
    const [item] = await itemsOf(manager, { batch: { eq: regrade.id }, worker: { eq: one.id } });
    expect(item).toMatchObject({ fromGrade: 4, grade: 3, outcome: 'CHANGE', direction: 'DOWN' });
    const left = await desk.undone(stored);
    expect(left).toMatchObject({ state: 'COMMITTED' });
    expect(await gradesOf(one)).toHaveLength(1);
  });

  it('are taken back with their file while nobody has decided them', async () => {
    const stored = await desk.committed(await desk.checked('GRADE_OPENING', sheet(['期初乙', 6, null, '2024-08-01'])), {
      document: PAPER,
    });
    const waiting = (await openingBatches()).find(
      ({ effectiveOn }: { effectiveOn: string }) => effectiveOn === '2024-08-01',
    );
    expect(waiting).toMatchObject({ status: 'OPEN', pending: 1 });
    expect((await desk.undone(stored)).state).toBe('UNDONE');
    const after = (await openingBatches()).find(({ id }: { id: string }) => id === waiting.id);
    expect(after).toMatchObject({ status: 'WITHDRAWN', pending: 0 });
  });
});

describe('opening grades with a paper of their own', () => {
  let people: GradedWorker[];
  beforeAll(async () => {
    people = [];
    for (const name of ['期初丙', '期初丁', '期初戊']) people.push(await graded(clerk, name));
  });

  const OWN = [...HEADS, '依据文件', '文号', '文件日期'];
  const rows = (...some: Cells[]): Cells[] => [OWN, ...some];
  type Batch = { readonly people: number };
  const waitingOn = async (day: string) =>
    (
      await manager.client.data(
        `{ regradeBatches(filter: { kind: { eq: OPENING }, effectiveOn: { eq: "${day}" } }) { items { id status people document { title number date } } } }`,
      )
    ).regradeBatches.items.toSorted((a: Batch, b: Batch) => b.people - a.people);

  it('are wrong with a number or a day of no paper, and with a paper of no number', async () => {
    const checked = await desk.checked(
      'GRADE_OPENING',
      rows(
        ['期初丙', 7, null, '2025-03-01', null, '新民发〔2025〕1号', null],
        ['期初丁', 7, null, '2025-03-01', '批复', null, '2025-02-20'],
        ['期初戊', 7, null, '2025-03-01', null, null, '2025-02-20'],
      ),
    );
    expect(await desk.problems(checked.id)).toEqual(['2 依据文件 必填。', '3 文号 必填。', '4 依据文件 必填。']);
  });

  it('wait in a batch for each day and paper, and each decision has the paper of its row', async () => {
    const file = rows(
      ['期初丙', 7, null, '2025-03-01', '海拉尔东路街道批复', '海街发〔2025〕1号', '2025-02-20'],
      ['期初丁', 7, null, '2025-03-01', null, null, null],
      ['期初戊', 8, null, '2025-03-01', '海拉尔东路街道批复', '海街发〔2025〕1号', '2025-02-20'],
    );
    const checked = await desk.checked('GRADE_OPENING', file);
    expect(checked.counts).toMatchObject({ new: 3, bad: 0 });
    const refused = await desk.committed(checked, {});
    expect(refused.state).not.toBe('COMMITTED');
    expect(await desk.problems(refused.id)).toEqual([
      '3 这类数据须有依据：请在这一行填写依据文件和文号，或写入时统一填写。',
    ]);
    expect(await waitingOn('2025-03-01')).toEqual([]);
    const stored = await desk.committed(await desk.checked('GRADE_OPENING', file), { document: PAPER });
    expect(stored).toMatchObject({ state: 'COMMITTED' });
    const batches = await waitingOn('2025-03-01');
    const own = { title: '海拉尔东路街道批复', number: '海街发〔2025〕1号', date: '2025-02-20' };
    expect(batches).toEqual([
      { id: expect.any(String), status: 'OPEN', people: 2, document: own },
      { id: expect.any(String), status: 'OPEN', people: 1, document: { ...PAPER, date: null } },
    ]);
    for (const { id: batchId } of batches)
      await approver.written('decideRegrade', { batchId, filter: {}, decision: 'AGREE' }, 'status agreed');
    const papers = [];
    for (const person of people) papers.push((await gradesOf(person)).at(-1));
    expect(papers).toMatchObject([
      { grade: 7, document: { number: own.number } },
      { grade: 7, document: { number: PAPER.number } },
      { grade: 8, document: { number: own.number } },
    ]);
  });

  it('are all taken back with their file, whatever their papers', async () => {
    const stored = await desk.committed(
      await desk.checked(
        'GRADE_OPENING',
        rows(
          ['期初丁', 9, null, '2025-04-01', '批复一', '海街发〔2025〕2号', null],
          ['期初戊', 9, null, '2025-04-01', '批复二', '海街发〔2025〕3号', null],
        ),
      ),
    );
    expect(stored).toMatchObject({ state: 'COMMITTED' });
    expect((await waitingOn('2025-04-01')).map(({ status }: { status: string }) => status)).toEqual(['OPEN', 'OPEN']);
    expect((await desk.undone(stored)).state).toBe('UNDONE');
    expect((await waitingOn('2025-04-01')).map(({ status }: { status: string }) => status)).toEqual([
      'WITHDRAWN',
      'WITHDRAWN',
    ]);
  });
});

describe('how grades are spread', () => {
  it('counts everybody employed once, by street, post and decided grade; a street sees its own', async () => {
    const query = `query ($regionId: ID, $asOf: Date) { gradeDistribution(regionId: $regionId, asOf: $asOf) { asOf people graded
      cells { town { code } post grade people } } }`;
    const { gradeDistribution: all } = await manager.client.data(query, { asOf: '2026-06-01' });
    const { regions } = await manager.client.data('{ regions(filter: { level: { eq: DISTRICT } }) { items { id } } }');
    const { workers } = await manager.client.data(
      '{ workers(asOf: "2026-06-01", filter: { standing: { in: [IN_POST, SUSPENDED, SECONDED] } }) { totalCount } }',
    );
    expect(all.people).toBe(workers.totalCount);
    expect(all.cells.reduce((sum: number, cell: { people: number }) => sum + cell.people, 0)).toBe(all.people);
    expect(
      (await manager.client.data(query, { regionId: regions.items[0].id, asOf: '2026-06-01' })).gradeDistribution
        .people,
    ).toBe(all.people);
    const { gradeDistribution: own } = await clerk.client.data(query, { asOf: '2026-06-01' });
    expect([...new Set(own.cells.map(({ town }: { town: { code: string } }) => town.code))]).toEqual([STREET]);
    const mine = all.cells.filter(({ town }: { town: { code: string } }) => town.code === STREET);
    expect(own.cells).toEqual(mine);
    expect(own.graded).toBeGreaterThan(50);
  });

  it('lists the decided grades of a day, a grade and a kind', async () => {
    const { gradeDecisions } = await manager.client.data(
      `{ gradeDecisions(asOf: "2026-06-01", filter: { holding: { eq: true }, grade: { eq: 4 }, kind: { in: [OPENING] }, region: { eq: "${await manager.unit(STREET)}" } }, page: { limit: 200 }) {
        totalCount items { grade kind valid { from } worker { name } town { code } } } }`,
    );
    expect(gradeDecisions.items).toContainEqual({
      grade: 4,
      kind: 'OPENING',
      valid: { from: '2024-07-01' },
      worker: { name: '期初甲' },
      town: { code: STREET },
    });
    const { workers } = await manager.client.data(
      '{ workers(asOf: "2026-06-01", filter: { grade: { eq: 4 } }, page: { limit: 200 }) { items { name grade { grade } } } }',
    );
    expect(workers.items).toContainEqual({ name: '期初甲', grade: { grade: 4 } });
    expect(workers.items.every(({ grade }: { grade: { grade: number } }) => grade.grade === 4)).toBe(true);
    expect(gradeDecisions.items.every(({ grade }: { grade: number }) => grade === 4)).toBe(true);
  });

  it('goes along with the file to another street, with its proposals', async () => {
    const seen = async (desk: Desk) =>
      (await desk.client.data(
        `{ gradeDecisions(filter: { worker: { eq: "${one.id}" } }) { items { town { code } } }
             regradeItems(filter: { worker: { eq: "${one.id}" } }) { items { town { code } } } }`,
      )) as { gradeDecisions: { items: unknown[] }; regradeItems: { items: unknown[] } };
    expect((await seen(clerk)).gradeDecisions.items).toEqual([{ town: { code: STREET } }]);
    const { version } = (await manager.client.data(`{ worker(id: "${one.id}") { version } }`)).worker;
    await manager.written('recordAssignment', {
      workerId: one.id,
      version,
      mode: 'CHANGE',
      validFrom: '2026-11-01',
      unitId: await manager.unit(CHEZHAN),
    });
    expect((await seen(clerk)).gradeDecisions.items).toEqual([]);
    expect((await seen(clerk)).regradeItems.items).toEqual([]);
    const after = await seen(manager);
    expect(after.gradeDecisions.items).toEqual([{ town: { code: OTHER_STREET } }]);
    expect(after.regradeItems.items.length).toBeGreaterThan(1);
    expect(new Set(after.regradeItems.items.map((item) => JSON.stringify(item))).size).toBe(1);
  });
});
