import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayWorker } from '../../../server/src/platform/jobs/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { type Boundaries, boundaries } from '../regions/boundaries.ts';

const SAVE = `mutation ($input: SaveGoverningDocumentInput!) { saveGoverningDocument(input: $input) {
  id documentId documentVersion review preparedByMe } }`;
const DECIDE = 'mutation ($input: DecideInput!) { decideGoverningDocument(input: $input) { id review } }';
const DISCARD =
  'mutation ($input: DiscardEntryInput!) { discardGoverningDocumentFact(input: $input) { supersededAt } }';
const DOCUMENT = `query ($id: ID!, $asOf: Date) { governingDocument(id: $id, asOf: $asOf) {
  id version title number issuer endsOn standing articles review file { id name } supersededBy { title } pending { id review } history { title }
  targets { definition { code } role } regionEvents { kind } definitions { code } headcounts { places } gradeSchemes { status } } }`;
const LIST = `query ($filter: GoverningDocumentFilter, $asOf: Date) { governingDocuments(filter: $filter, asOf: $asOf) {
  totalCount items { title standing } } }`;
const SAVE_TARGET = `mutation ($input: SaveIndicatorTargetInput!) { saveIndicatorTarget(input: $input) {
  id governingDocument { title standing } } }`;

describe('the register of documents', () => {
  let home: Boundaries;
  beforeAll(async () => {
    home = await boundaries('documents');
  });
  afterAll(() => home?.close());

  const plan = (more: object = {}) => ({
    idempotencyKey: randomUUID(),
    title: '城乡社区服务体系建设规划',
    number: '新政办发〔2021〕8号',
    issuer: '新城区人民政府办公室',
    issuedOn: '2021-03-01',
    effectiveOn: '2021-04-01',
    articles: ['第三章', '第十二条'],
    ...more,
  });
  const save = async (input: object, who = home.manager) => (await who.data(SAVE, { input })).saveGoverningDocument;
  const decide = (id: string, decision = 'APPROVE', reason?: string, who = home.approver) =>
    who.ask(DECIDE, { input: { id, decision, reason } });
  const approved = async (input: object): Promise<string> => {
    const { id, documentId } = await save(input);
    expect((await decide(id)).data.decideGoverningDocument.review).toBe('APPROVED');
    return documentId;
  };
  const document = async (id: string, asOf?: string) =>
    (await home.manager.data(DOCUMENT, { id, asOf })).governingDocument;
  const refusal = async (input: object, who = home.manager) => (await who.ask(SAVE, { input })).code;
  const inbox = async (who = home.manager) => {
    const asked = '{ inbox(filter: { kind: { eq: DOCUMENT_ENDED } }) { items { subjectId params title { zh } } } }';
    return (await who.data(asked)).inbox.items.map((item: { params: string; title: { zh: string } }) => ({
      ...JSON.parse(item.params),
      title: item.title.zh,
    }));
  };

  it('holds a document when a second person has approved it, and not before', async () => {
    const { id, documentId } = await save(plan());
    expect(await document(documentId)).toBeNull();
    await decide(id);
    expect(await document(documentId)).toMatchObject({
      title: '城乡社区服务体系建设规划',
      standing: 'IN_FORCE',
      articles: ['第三章', '第十二条'],
      review: 'APPROVED',
    });
    expect((await document(documentId, '2021-03-31')).standing).toBe('NOT_YET');
  });

  it('who entered it does not decide it, and may take it back', async () => {
    const { id } = await save(plan({ title: '撤回的文件', number: null }), home.both);
    expect((await decide(id, 'APPROVE', undefined, home.both)).code).toBe('FOUR_EYES_REQUIRED');
    const { discardGoverningDocumentFact } = await home.both.data(DISCARD, { input: { id } });
    expect(discardGoverningDocumentFact.supersededAt).not.toBeNull();
  });

  it('a returned entry says why, and the document stays as it was', async () => {
    const documentId = await approved(plan({ title: '退回前的标题' }));
    const { version } = await document(documentId);
    const { id } = await save(plan({ id: documentId, version, title: '退回后的标题', reason: '标题有误' }));
    expect((await decide(id, 'RETURN')).code).toBe('REASON_REQUIRED');
    await decide(id, 'RETURN', '以原件为准');
    expect(await document(documentId)).toMatchObject({ title: '退回前的标题', pending: { id, review: 'RETURNED' } });
  });

  it('is kept by who holds the district, refuses days that contradict each other and a document in its own place', async () => {
    expect(await refusal(plan(), home.clerk)).toBe('ACCESS_DENIED');
    expect(await refusal(plan({ endsOn: '2021-04-01' }))).toBe('VALUE_INVALID');
    expect(await refusal(plan({ title: ' ' }))).toBe('VALUE_REQUIRED');
    expect(await refusal(plan({ supersededById: '9999' }))).toBe('GOVERNING_DOCUMENT_NOT_FOUND');
    const documentId = await approved(plan());
    const { version } = await document(documentId);
    const change = { id: documentId, version, reason: '替代' };
    expect(await refusal(plan({ ...change, supersededById: documentId }))).toBe('VALUE_INVALID');
    expect(await refusal(plan({ ...change, version: version + 1 }))).toBe('STALE_VERSION');
  });

  it('has its file, read by whoever reads the register, which stays until another or none is given', async () => {
    const uploaded = async (who = home.manager) => {
      const answer = await who.send(`/uploads?name=${encodeURIComponent('原件.pdf')}`, Buffer.from('%PDF-1.7 原件'), {
        'content-type': 'application/pdf',
      });
      return ((await answer.json()) as { id: string }).id;
    };
    const fileId = await uploaded();
    const id = await approved(plan({ title: '有原件的文件', fileId }));
    const change = async (more: object) => {
      const { version } = await document(id);
      await approved(plan({ id, version, title: '有原件的文件', reason: '核对原件', ...more }));
      return (await document(id)).file;
    };
    expect((await document(id)).file).toEqual({ id: fileId, name: '原件.pdf' });
    expect(await change({ number: null })).toEqual({ id: fileId, name: '原件.pdf' });
    const read = await home.as('analyst').get(`/attachments/${fileId}`);
    expect([read.status, await read.text()]).toEqual([200, '%PDF-1.7 原件']);
    expect((await home.nobody().get(`/attachments/${fileId}`)).status).toBe(401);
    for (const refused of [fileId, await uploaded(home.both), 'x', randomUUID()])
      expect(await refusal(plan({ fileId: refused }))).toBe('ATTACHMENT_NOT_FOUND');
    const other = await uploaded();
    expect(await change({ fileId: other })).toMatchObject({ id: other });
    expect(await change({ fileId: null })).toBeNull();
  });

  it('a document that is superseded marks the target and the event that rest on it, and tells who keeps them', async () => {
    const old = await approved(plan({ title: '社区工作者配备办法' }));
    const { indicatorDefinition } = await home.manager.data('{ indicatorDefinition(code: "STATION_COVERAGE") { id } }');
    const target = await home.manager.data(SAVE_TARGET, {
      input: {
        idempotencyKey: randomUUID(),
        definitionId: indicatorDefinition.id,
        mode: 'CHANGE',
        validFrom: '2026-01-01',
        role: 'FLOOR',
        value: '60',
        ownerDepartment: '新城区民政局',
        document: { title: '社区工作者配备办法' },
        governingDocumentId: old,
      },
    });
    expect(target.saveIndicatorTarget.governingDocument).toEqual({ title: '社区工作者配备办法', standing: 'IN_FORCE' });
    await home.approver.data('mutation ($input: DecideInput!) { decideIndicatorTarget(input: $input) { id } }', {
      input: { id: target.saveIndicatorTarget.id, decision: 'APPROVE' },
    });
    const community = await home.id('150102001008');
    await home.happen({
      kind: 'RENAME',
      effectiveOn: '2026-01-01',
      from: [community],
      to: [{ regionId: community, name: '体校巷第一社区' }],
      governingDocumentId: old,
    });
    expect(await document(old)).toMatchObject({
      targets: [{ definition: { code: 'STATION_COVERAGE' }, role: 'FLOOR' }],
      regionEvents: [{ kind: 'RENAME' }],
    });
    expect(await inbox()).toEqual([]);

    const next = await approved(
      plan({ title: '社区工作者配备办法（修订）', issuedOn: '2025-11-01', effectiveOn: '2026-01-01' }),
    );
    const { version } = await document(old);
    await approved(plan({ title: '社区工作者配备办法', id: old, version, supersededById: next, reason: '新办法施行' }));
    expect(await document(old, '2025-12-31')).toMatchObject({ standing: 'IN_FORCE', endsOn: '2026-01-01' });
    expect(await document(old, '2026-01-01')).toMatchObject({
      standing: 'SUPERSEDED',
      supersededBy: { title: '社区工作者配备办法（修订）' },
    });
    const { governingDocuments } = await home.manager.data(LIST, {
      filter: { standing: { eq: 'SUPERSEDED' } },
      asOf: '2026-01-01',
    });
    expect(governingDocuments.items).toContainEqual({ title: '社区工作者配备办法', standing: 'SUPERSEDED' });
    const title = '社区工作者配备办法';
    expect(await inbox()).toEqual([
      { on: '2026-01-01', rests: 'INDICATOR_TARGET', count: 1, title },
      { on: '2026-01-01', rests: 'REGION_EVENT', count: 1, title },
    ]);
    expect(await inbox(home.clerk)).toEqual([{ on: '2026-01-01', rests: 'REGION_EVENT', count: 1, title }]);
    expect(await inbox(home.otherClerk)).toEqual([]);

    // The one in its place begins later than was said: the old one ends later too.
    const [revised] = (
      await home.manager.data(`{ governingDocuments(filter: { search: "（修订）" }) { items { id version title } } }`)
    ).governingDocuments.items;
    await approved(plan({ ...revised, effectiveOn: '2026-02-01', reason: '推迟施行' }));
    expect((await inbox(home.clerk)).map(({ on }: { on: string }) => on).toSorted()).toEqual([
      '2026-01-01',
      '2026-02-01',
    ]);
  });

  it('a definition, a quota and a grade scheme rest on a document too, and each is marked and its keepers told when it ends', async () => {
    const law = await approved(plan({ title: '社区工作者管理办法' }));
    const rests = 'governingDocument { title standing }';
    const written = async (operation: string, type: string, input: object, who = home.manager, fields = 'id') =>
      (await who.data(`mutation ($input: ${type}!) { ${operation}(input: $input) { ${fields} } }`, { input }))[
        operation
      ];
    const { indicatorDefinition } = await home.manager.data(
      '{ indicatorDefinition(code: "STATION_COVERAGE") { id version decimals ownerDepartment name { zh en } } }',
    );
    const defined = {
      id: indicatorDefinition.id,
      version: indicatorDefinition.version,
      nameZh: indicatorDefinition.name.zh,
      nameEn: indicatorDefinition.name.en,
      decimals: indicatorDefinition.decimals,
      ownerDepartment: indicatorDefinition.ownerDepartment,
      mode: 'CHANGE',
      validFrom: '2026-01-01',
    };
    const key = () => ({ idempotencyKey: randomUUID() });
    const entry = await written('saveIndicatorDefinition', 'SaveIndicatorDefinitionInput', {
      ...key(),
      ...defined,
      governingDocumentId: law,
    });
    await written('decideIndicatorDefinition', 'DecideInput', { id: entry.id, decision: 'APPROVE' }, home.approver);
    const quota = await written('saveHeadcount', 'SaveHeadcountInput', {
      ...key(),
      regionId: await home.id('150102001'),
      category: 'ALL',
      mode: 'CHANGE',
      validFrom: '2026-01-01',
      places: 90,
      document: { title: '社区工作者管理办法' },
      governingDocumentId: law,
    });
    const { gradeSchemes } = await home.manager.data(
      '{ gradeSchemes(filter: { code: { eq: "HOHHOT_18" }, shipped: { eq: true } }) { items { id } } }',
    );
    const draft = await written(
      'createGradeScheme',
      'CreateGradeSchemeInput',
      { ...key(), regionId: await home.id('150102'), fromId: gradeSchemes.items[0].id, validFrom: '2026-02-01' },
      home.manager,
      'id revision',
    );
    const scheme = await written(
      'submitGradeScheme',
      'SubmitGradeSchemeInput',
      { ...draft, reason: '施行', governingDocumentId: law },
      home.manager,
      `status ${rests}`,
    );
    const copied = await written(
      'createGradeScheme',
      'CreateGradeSchemeInput',
      { ...key(), regionId: await home.id('150102'), fromId: draft.id, validFrom: '2026-04-01' },
      home.manager,
      `id revision ${rests}`,
    );
    expect(copied.governingDocument?.title).toBe('社区工作者管理办法');
    await home.manager.data('mutation ($input: DeleteGradeSchemeInput!) { deleteGradeScheme(input: $input) }', {
      input: { id: copied.id, revision: copied.revision },
    });
    expect(scheme).toEqual({
      status: 'SUBMITTED',
      governingDocument: { title: '社区工作者管理办法', standing: 'IN_FORCE' },
    });
    expect(await document(law)).toMatchObject({
      definitions: [{ code: 'STATION_COVERAGE' }],
      headcounts: [{ places: 90 }],
      gradeSchemes: [{ status: 'SUBMITTED' }],
    });

    const { version } = await document(law);
    await approved(plan({ title: '社区工作者管理办法', id: law, version, endsOn: '2026-03-01', reason: '废止' }));
    const marked = await home.manager.data(
      `query ($quota: ID!, $draft: ID!) { headcount(id: $quota) { ${rests} } gradeScheme(id: $draft) { ${rests} }
        indicatorDefinition(code: "STATION_COVERAGE") { ${rests} } }`,
      { quota: quota.id, draft: draft.id },
    );
    const ended = { governingDocument: { title: '社区工作者管理办法', standing: 'ENDED' } };
    expect(marked).toEqual({ headcount: ended, gradeScheme: ended, indicatorDefinition: ended });
    const told = (await inbox()).filter(({ on }: { on: string }) => on === '2026-03-01');
    expect(told.map(({ rests, count }: { rests: string; count: number }) => [rests, count]).toSorted()).toEqual([
      ['GRADE_SCHEME', 1],
      ['HEADCOUNT', 1],
      ['INDICATOR', 1],
    ]);

    // What says nothing of the register stays with its document; what says none rests on none.
    const next = await home.manager.data('{ indicatorDefinition(code: "STATION_COVERAGE") { version } }');
    const amended = { ...defined, version: next.indicatorDefinition.version, decimals: 2, validFrom: '2026-04-01' };
    expect(
      await written(
        'saveIndicatorDefinition',
        'SaveIndicatorDefinitionInput',
        { ...key(), ...amended },
        home.manager,
        rests,
      ),
    ).toEqual(ended);
  });

  it('an end approved ahead is told once more on its day, however late the server comes to it, and never twice', async () => {
    const plain = await approved(plan({ title: '将到期的办法' }));
    await home.manager.data('mutation ($input: SaveHeadcountInput!) { saveHeadcount(input: $input) { id } }', {
      input: {
        idempotencyKey: randomUUID(),
        regionId: await home.id('150102002'),
        category: 'ALL',
        mode: 'CHANGE',
        validFrom: '2026-01-01',
        places: 80,
        document: { title: '将到期的办法' },
        governingDocumentId: plain,
      },
    });
    const { version } = await document(plain);
    await approved(plan({ title: '将到期的办法', id: plain, version, endsOn: '2031-05-01', reason: '到期废止' }));
    const times = async () => (await inbox()).filter(({ on }: { on: string }) => on === '2031-05-01').length;
    expect(await times()).toBe(1);
    let day = '2031-04-30';
    const server = () => dayWorker(home.orm, SLICES, () => day);
    const pass = server();
    await pass();
    expect(await times()).toBe(1);
    day = '2031-05-03';
    await pass();
    expect(await times()).toBe(2);
    await pass();
    await server()();
    expect(await times()).toBe(2);
  });

  it('is found by part of its title, its number or who issued it', async () => {
    const found = async (search: string) =>
      (await home.manager.data(LIST, { filter: { search } })).governingDocuments.totalCount;
    expect(await found('修订')).toBe(1);
    expect(await found('查无此文')).toBe(0);
    expect(await found('人民政府办公室')).toBeGreaterThan(1);
  });
});
