import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { CHEZHAN, Desk, GONGZHUFU } from './desk.ts';

/** How somebody came to be employed, and the files of his employments and assignments. */
const home = await house('workers_recruitment');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));

const SAID = 'recruitmentBatch recruitmentKind graduateCohort probationEndsOn attachments { name }';
const FILE = `id version employments { id valid { from to } standing ${SAID} } assignments { id valid { from to } attachments { name } }`;
const GRADUATE = { batch: '2023年第一批', kind: 'GRADUATE_PROGRAMME', graduateCohort: 2023 };

async function hired(name: string, more: object = {}) {
  return clerk.written(
    'hireWorker',
    {
      name,
      unitId: await clerk.unit(GONGZHUFU),
      employerId: await clerk.office(),
      from: '2023-09-01',
      recruitment: GRADUATE,
      ...more,
    },
    FILE,
  );
}
const change = async (worker: { id: string; version: number }, more: object) =>
  clerk.written(
    'recordEmployment',
    {
      workerId: worker.id,
      version: worker.version,
      mode: 'CHANGE',
      employerId: await clerk.office(),
      standing: 'IN_POST',
      ...more,
    },
    FILE,
  );
const upload = async (name: string): Promise<string> => {
  const answer = await home.as('hr').send(`/uploads?name=${encodeURIComponent(name)}`, Buffer.from('%PDF-1.7\n%%EOF'), {
    'content-type': 'application/octet-stream',
  });
  return ((await answer.json()) as { id: string }).id;
};
const files = ({ attachments }: { attachments: { name: string }[] }): string[] => attachments.map(({ name }) => name);

describe('somebody who is hired', () => {
  it('with batch, kind, class of graduates and probation has them on file', async () => {
    const worker = await hired('招录一', { recruitment: { ...GRADUATE, probationEndsOn: '2024-09-01' } });
    expect(worker.employments).toMatchObject([
      {
        recruitmentBatch: '2023年第一批',
        recruitmentKind: 'GRADUATE_PROGRAMME',
        graduateCohort: 2023,
        probationEndsOn: '2024-09-01',
      },
    ]);
  });
  it('keeps them when another standing is entered that says nothing of it', async () => {
    const worker = await hired('招录二');
    const { employments } = await change(worker, { validFrom: '2025-01-01', standing: 'SUSPENDED' });
    expect(employments.map((e: { recruitmentBatch: string }) => e.recruitmentBatch)).toEqual([
      '2023年第一批',
      '2023年第一批',
    ]);
  });
  it('and left and came back has the old ones with the days before, and with the new days what is given', async () => {
    const worker = await hired('招录三');
    const left = await clerk.written(
      'endEmployment',
      { workerId: worker.id, version: worker.version, on: '2024-07-01', exitReason: 'RESIGNED' },
      FILE,
    );
    const back = await change(left, { validFrom: '2026-03-01', recruitment: { kind: 'ELECTED' } });
    expect(back.employments).toMatchObject([
      { recruitmentBatch: '2023年第一批', recruitmentKind: 'GRADUATE_PROGRAMME' },
      { recruitmentBatch: null, recruitmentKind: 'ELECTED', graduateCohort: null },
    ]);
  });
  it('came back without a word of it: nothing is on file of the return', async () => {
    const worker = await hired('招录四');
    const left = await clerk.written(
      'endEmployment',
      { workerId: worker.id, version: worker.version, on: '2024-07-01', exitReason: 'RESIGNED' },
      FILE,
    );
    const back = await change(left, { validFrom: '2026-03-01' });
    expect(back.employments[1]).toMatchObject({ recruitmentBatch: null, recruitmentKind: null });
  });
  it('wrongly entered is corrected: the whole of it is given anew', async () => {
    const worker = await hired('招录五');
    const [{ id: factId, valid }] = worker.employments;
    const { employments } = await clerk.written(
      'correctFact',
      {
        kind: 'EMPLOYMENT',
        factId,
        version: worker.version,
        validFrom: valid.from,
        recruitment: { batch: '2023年第二批', kind: 'OPEN_RECRUITMENT' },
        reason: '批次录错',
      },
      FILE,
    );
    expect(employments).toMatchObject([
      { recruitmentBatch: '2023年第二批', recruitmentKind: 'OPEN_RECRUITMENT', graduateCohort: null },
    ]);
  });
  it('whose standing alone is corrected keeps all else, and the correction holds without a paper', async () => {
    const worker = await hired('招录六');
    const [{ id: factId, valid }] = worker.employments;
    const correction = {
      kind: 'EMPLOYMENT',
      factId,
      version: worker.version,
      validFrom: valid.from,
      reason: '状态录错',
    };
    const { employments } = await clerk.written('correctFact', { ...correction, standing: 'SECONDED' }, FILE);
    expect(employments).toMatchObject([{ standing: 'SECONDED', recruitmentBatch: '2023年第一批' }]);
  });
  it.each([
    ['of the class of 2025 in 2023', { graduateCohort: 2025 }, 'VALUE_INVALID recruitment.graduateCohort'],
    [
      'with a probation that ends as it begins',
      { probationEndsOn: '2023-09-01' },
      'VALUE_INVALID recruitment.probationEndsOn',
    ],
    ['with a batch of 101 characters', { batch: '批'.repeat(101) }, 'VALUE_INVALID recruitment.batch'],
  ])('%s: refused', async (_what, recruitment, refusal) => {
    const input = {
      name: '某人',
      unitId: await clerk.unit(GONGZHUFU),
      employerId: await clerk.office(),
      from: '2023-09-01',
      recruitment,
    };
    expect(await clerk.refusal('hireWorker', input)).toBe(refusal);
  });
});

describe('files', () => {
  it('of an employment come with the hire, stay when it is cut, and an exit adds its own', async () => {
    const worker = await hired('附件甲', { attachments: [await upload('录用通知.pdf')] });
    expect(worker.employments.map(files)).toEqual([['录用通知.pdf']]);
    expect(worker.assignments.map(files)).toEqual([[]]);
    const changed = await change(worker, {
      validFrom: '2025-01-01',
      standing: 'SECONDED',
      attachments: [await upload('借调函.pdf')],
    });
    expect(changed.employments.map(files)).toEqual([['录用通知.pdf'], ['借调函.pdf']]);
    const left = await clerk.written(
      'endEmployment',
      {
        workerId: worker.id,
        version: changed.version,
        on: '2026-01-01',
        exitReason: 'RESIGNED',
        attachments: [await upload('辞职报告.pdf')],
      },
      FILE,
    );
    expect(left.employments.map(files)).toEqual([['录用通知.pdf'], ['借调函.pdf', '辞职报告.pdf']]);
  });
  it('of an assignment are named when it is entered and when it is corrected', async () => {
    const manager = new Desk(home.as('manager'));
    const worker = await hired('附件乙');
    const moved = await clerk.written(
      'recordAssignment',
      {
        workerId: worker.id,
        version: worker.version,
        mode: 'CHANGE',
        validFrom: '2024-03-01',
        unitId: await clerk.unit('150102001002'),
        attachments: [await upload('调动通知.pdf')],
      },
      FILE,
    );
    expect(moved.assignments.map(files)).toEqual([[], ['调动通知.pdf']]);
    const [, { id: factId }] = moved.assignments;
    const corrected = await clerk
      .written(
        'correctFact',
        {
          kind: 'ASSIGNMENT',
          factId,
          version: moved.version,
          validFrom: '2024-04-01',
          attachments: [],
          reason: '日期录错',
        },
        FILE,
      )
      .catch((error: unknown) => String(error));
    // The month between has no unit: nothing is stored, and the file stays.
    expect(corrected).toContain('ASSIGNMENT_MISSING');
    const again = await manager.client.data(`query ($id: ID!) { worker(id: $id) { ${FILE} } }`, { id: worker.id });
    expect(again.worker.assignments.map(files)).toEqual([[], ['调动通知.pdf']]);
  });
  it('of another street’s upload are nobody’s to name', async () => {
    const manager = new Desk(home.as('manager'));
    const file = await upload('别人的.pdf');
    expect(
      await manager.refusal('hireWorker', {
        name: '某人',
        unitId: await manager.unit(CHEZHAN),
        employerId: await manager.office(),
        from: '2023-09-01',
        attachments: [file],
      }),
    ).toBe('ATTACHMENT_NOT_FOUND attachments');
  });
});
