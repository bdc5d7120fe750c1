import 'reflect-metadata';
import { afterAll, describe, expect, it } from 'vitest';
import { missingPapers } from '../../../server/src/domains/workers/missing-papers/missing-documents.rules.ts';
import { PAPER_RULES } from '../../../server/src/domains/workers/missing-papers/required-papers.catalogue.ts';
import { WorkerFactKind } from '../../../server/src/domains/workers/workers.enums.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house, TODAY } from '../../support/house.ts';
import { Desk, OTHER_STREET, STREET } from './desk.ts';

/** Records whose paper no file shows. */
const home = await house('workers_missing_documents');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));
const manager = new Desk(home.as('manager'));

interface Worker {
  readonly id: string;
  readonly version: number;
}
const MISSING = 'id kind factId paper valid { from } about cited worker { id }';
const missing = async (desk: Desk, args: object = {}) =>
  (
    await desk.client.data(
      `query ($filter: MissingDocumentFilter, $sort: [MissingDocumentSort!], $page: PageInput, $asOf: Date, $knownOn: DateTime) {
         missingDocuments(filter: $filter, sort: $sort, page: $page, asOf: $asOf, knownOn: $knownOn) { totalCount items { ${MISSING} } } }`,
      args,
    )
  ).missingDocuments;
const papers = async ({ id }: Worker, asOf?: string): Promise<string[]> =>
  (await missing(clerk, { filter: { worker: { eq: id } }, sort: [{ field: 'PAPER' }], asOf })).items.map(
    ({ paper }: { paper: string }) => paper,
  );
const record = (mutation: string, worker: Worker, input: object): Promise<Worker & { educations: { id: string }[] }> =>
  clerk.written(mutation, { workerId: worker.id, version: worker.version, ...input }, 'id version educations { id }');
const upload = async (): Promise<string> => {
  const answer = await home.as('hr').send('/uploads?name=scan.pdf', Buffer.from('%PDF-1.7\n%%EOF'), {
    'content-type': 'application/octet-stream',
  });
  return ((await answer.json()) as { id: string }).id;
};
const EDUCATION = { level: '21', graduatedOn: '2012-07-01', mode: 'FULL_TIME', school: '内蒙古大学' };

describe('a record without a file', () => {
  it('lacks its paper until one is named, and says what is cited without one', async () => {
    const worker = await clerk.hire('材料甲', { from: '2020-03-01' });
    expect(await papers(worker)).toEqual([]);
    const one = await record('recordEducation', worker, {
      education: EDUCATION,
      document: { title: '毕业证书复印件' },
    });
    const { items } = await missing(clerk, { filter: { worker: { eq: worker.id } } });
    expect(items).toMatchObject([
      {
        kind: 'EDUCATION',
        paper: 'DIPLOMA',
        valid: { from: '2012-07-01' },
        about: '内蒙古大学',
        cited: '毕业证书复印件',
      },
    ]);
    const two = await clerk.written(
      'correctFact',
      {
        kind: 'EDUCATION',
        factId: items[0].factId,
        version: one.version,
        attachments: [await upload()],
        reason: '补扫描件',
      },
      'id version',
    );
    expect(await papers(two)).toEqual([]);
  });
  it('of each kind lacks its own: contract, certificate, registration, honour, elected duty, sick leave', async () => {
    let worker = await clerk.hire('材料乙', { from: '2020-03-01' });
    const add = async (mutation: string, input: object) => {
      worker = await clerk.written(mutation, { workerId: worker.id, version: worker.version, ...input }, 'id version');
    };
    await add('recordContract', { validFrom: '2020-03-01', contract: { kind: 'OPEN_ENDED' } });
    await add('recordCertificate', { certificate: { kind: 'SOCIAL_WORKER', number: 'M1', issuedOn: '2021-10-20' } });
    await add('recordCertificateRegistration', {
      registration: { certificateKind: 'SOCIAL_WORKER', registeredOn: '2022-03-15' },
    });
    await add('recordHonour', { honour: { kind: 'HONOUR', level: 'CITY', title: '优秀社区工作者', on: '2023-05-01' } });
    await add('recordDuty', {
      validFrom: '2021-12-20',
      duty: {
        unitId: await clerk.unit('150102001001'),
        duty: 'COMMITTEE_MEMBER',
        origin: 'ELECTED',
        termEndsOn: '2026-12-20',
      },
    });
    await add('recordLeave', { validFrom: '2024-02-01', validTo: '2024-02-10', leave: { kind: 'SICK' } });
    await add('recordLeave', { validFrom: '2024-03-01', validTo: '2024-03-05', leave: { kind: 'ANNUAL' } });
    expect(await papers(worker)).toEqual([
      'CERTIFICATE',
      'ELECTION_RESULT',
      'HONOUR_CERTIFICATE',
      'LABOUR_CONTRACT',
      'MEDICAL_CERTIFICATE',
      'REGISTRATION_CERTIFICATE',
    ]);
    expect(await papers(worker, '2021-12-19')).toEqual(['CERTIFICATE', 'LABOUR_CONTRACT']);
    const { worker: page } = await clerk.client.data(
      'query ($id: ID!) { worker(id: $id) { missingDocuments { paper } } }',
      worker,
    );
    expect(page.missingDocuments.map(({ paper }: { paper: string }) => paper)[0]).toBe('LABOUR_CONTRACT');
    await add('endEmployment', { on: '2026-11-01', exitReason: 'RESIGNED' });
    expect(await papers(worker)).toEqual([]);
  });
});

describe('the list', () => {
  it('is by street and by paper, and of another street nothing for the clerk', async () => {
    const town = async (desk: Desk, code: string) =>
      (await missing(desk, { filter: { town: { eq: await manager.unit(code) } } })).totalCount;
    expect((await missing(clerk)).totalCount).toBe(await town(manager, STREET));
    expect(await town(clerk, OTHER_STREET)).toBe(0);
    const { items } = await missing(manager, { filter: { paper: { in: ['HONOUR_CERTIFICATE'] } } });
    for (const { paper } of items) expect(paper).toBe('HONOUR_CERTIFICATE');
    const code = (await home.as('analyst').ask('{ missingDocuments { totalCount } }')).errors?.[0]?.extensions.code;
    expect(code).toBe('ACCESS_DENIED');
  });
  it('in SQL holds what the rule says of every record of the demo people', async () => {
    const tables: Readonly<Record<string, string>> = {
      DUTY: 'duty',
      EDUCATION: 'education',
      CERTIFICATE: 'certificate',
      CERTIFICATE_REGISTRATION: 'certificate_registration',
      CONTRACT: 'contract',
      ASSESSMENT: 'assessment',
      HONOUR: 'honour',
      LEAVE: 'leave_of_absence',
      EARLIER_SERVICE: 'earlier_service',
    };
    const { backup } = home.urls;
    if (!backup) throw new Error('The house has no role for backups');
    let expected = 0;
    await asClient(backup, async (client) => {
      for (const [kind, table] of Object.entries(tables)) {
        const { rows } = await client.query(
          `select to_jsonb(f) as columns, cardinality(f.attachments) as files from ${table} f
           join employment e on e.worker_id = f.worker_id and e.superseded_at is null and e.valid @> $1::date
           where f.superseded_at is null and lower(f.valid) <= $1::date`,
          [TODAY],
        );
        for (const { columns, files } of rows)
          expected += missingPapers({ kind: kind as WorkerFactKind, columns, files }, TODAY).length;
      }
    });
    expect((await missing(manager)).totalCount).toBe(expected);
    expect(expected).toBeGreaterThan(0);
  });
  it('says by which text each paper is required: the law of the contract, all else set here', async () => {
    const { requiredDocuments } = await clerk.client.data(
      '{ requiredDocuments { paper kind valid { from to } document { title grade } } }',
    );
    expect(requiredDocuments).toHaveLength(PAPER_RULES.length);
    expect(requiredDocuments.find(({ paper }: { paper: string }) => paper === 'LABOUR_CONTRACT')).toEqual({
      paper: 'LABOUR_CONTRACT',
      kind: 'CONTRACT',
      valid: { from: '2008-01-01', to: null },
      document: { title: '中华人民共和国劳动合同法', grade: 'UNVERIFIED' },
    });
    const early = await clerk.client.data('{ requiredDocuments(asOf: "2007-12-31") { paper } }');
    expect(early.requiredDocuments).toHaveLength(PAPER_RULES.length - 1);
  });
});
