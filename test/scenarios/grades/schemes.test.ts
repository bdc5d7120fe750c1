import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { asApplication, type Document, SchemesDesk } from './schemes-desk.ts';

const home = await house('grade_schemes');
afterAll(() => home.close());
const manager = new SchemesDesk(home.as('manager'));
const approver = new SchemesDesk(home.as('approver'));

/** The district’s versions in force or that were, the earlier first. */
const timeline = async (): Promise<string[]> => {
  const items = await manager.list({ status: { in: ['APPROVED', 'SUPERSEDED'] }, shipped: { eq: false } });
  return items
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom) || a.version - b.version)
    .map(
      ({ version, status, valid }) => `${version} ${status} ${valid ? `${valid.from}..${valid.to ?? ''}` : 'never'}`,
    );
};
describe('the demo district', () => {
  it('has adopted the city’s scheme, in an older and a later version', async () => {
    expect(await timeline()).toEqual(['1 SUPERSEDED 2020-01-01..2023-01-01', '2 APPROVED 2023-01-01..']);
    const items = await manager.list(
      { shipped: { eq: false } },
      'preparedBy { name } decidedBy { name } base { code }',
    );
    for (const item of items)
      expect(item).toEqual({
        preparedBy: { name: '李志强' },
        decidedBy: { name: '苏日娜' },
        base: { code: 'HOHHOT_18' },
      });
  });
});

describe('a version of a scheme', () => {
  let draft: Document;
  it('begins as a draft of the district, numbered after those before it', async () => {
    const [current] = await manager.list({ status: { eq: 'APPROVED' } });
    draft = await manager.create({ fromId: current.id, validFrom: '2027-01-01' });
    expect(draft).toMatchObject({
      code: 'HOHHOT_18',
      version: 3,
      status: 'DRAFT',
      valid: null,
      faults: 0,
      revision: 1,
    });
  });
  it('is saved with faults, which are counted, and cannot be submitted so', async () => {
    const document = JSON.parse((await manager.find(draft.id, 'document')).document);
    document.posts[0].start = 99;
    draft = await manager.save(draft, document);
    expect(draft).toMatchObject({ faults: 1, revision: 2, version: 3 });
    const { errors } = await manager.write('submitGradeScheme', { id: draft.id, revision: draft.revision });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'GRADE_SCHEME_INVALID',
      field: 'id',
      params: {
        path: 'posts.PRINCIPAL.start',
        problemEn: "The start lies outside the post's 7 to 18",
        more: 0,
        others: '',
      },
    });
  });
  it('is not saved over what somebody else has saved meanwhile', async () => {
    const stale = { id: draft.id, revision: draft.revision - 1, document: '{}' };
    expect(await manager.refusal('saveGradeScheme', stale)).toBe('STALE_VERSION revision');
  });
  it('is submitted without errors, and from then on does not change', async () => {
    const document = JSON.parse((await manager.find(draft.id, 'document')).document);
    document.posts[0].start = 8;
    document.posts[0].source.start = 'start';
    draft = await manager.save(draft, document);
    draft = await manager.submit(draft);
    expect(draft).toMatchObject({ status: 'SUBMITTED', faults: 0, preparedByMe: true });
    const { id, revision } = draft;
    expect(await manager.refusal('saveGradeScheme', { id, revision, document: '{}' })).toBe('GRADE_SCHEME_LOCKED id');
    expect(await manager.refusal('deleteGradeScheme', { id, revision }, '')).toBe('GRADE_SCHEME_LOCKED id');
    expect(await asApplication(home, 'manager', `update grade_scheme set entered = '{}' where id = $1`, [id])).toBe(
      'JC005',
    );
    expect(await asApplication(home, 'manager', 'delete from grade_scheme where id = $1', [id])).toBe('JC005');
  });
  it('waits in the inbox of who may decide it, and of nobody else', async () => {
    const query = `{ inbox(filter: { kind: { eq: GRADE_SCHEME_SUBMITTED } }) { items { subjectId open } } }`;
    const items = async (account: 'approver' | 'manager' | 'hr') => (await home.as(account).data(query)).inbox.items;
    expect(await items('approver')).toEqual([{ subjectId: draft.id, open: true }]);
    expect(await items('manager')).toEqual([]);
    expect(await items('hr')).toEqual([]);
  });
  it('is decided by nobody who prepared it, says the server, and the database too', async () => {
    const { id, revision } = draft;
    const input = { id, revision, decision: 'APPROVE' };
    expect(await manager.refusal('decideGradeScheme', input)).toBe('ACCESS_DENIED');
    expect(
      await asApplication(home, 'manager', `update grade_scheme set status = 'APPROVED' where id = $1`, [id]),
    ).toBe('JC004');
    expect(
      await asApplication(home, 'approver', `update grade_scheme set status = 'APPROVED' where id = $1`, [id]),
    ).toBe(1);
  });
  it('has no period that somebody sets by hand', async () => {
    const set = `update grade_scheme set valid = daterange('2020-01-01', null) where id = $1`;
    expect(await asApplication(home, 'approver', set, [draft.id])).toBe('42501');
    const skipped = `update grade_scheme set status = 'SUPERSEDED' where id = $1`;
    expect(await asApplication(home, 'approver', skipped, [draft.id])).toBe('JC005');
  });
  it('is returned for a reason, mended and submitted again', async () => {
    const { id, revision } = draft;
    expect(await approver.refusal('decideGradeScheme', { id, revision, decision: 'RETURN' })).toBe(
      'REASON_REQUIRED reason',
    );
    draft = await approver.written('decideGradeScheme', { id, revision, decision: 'RETURN', reason: '起点须写明依据' });
    expect(draft).toMatchObject({ status: 'DRAFT', decisionReason: '起点须写明依据' });
    draft = await manager.submit(draft);
    expect(draft).toMatchObject({ status: 'SUBMITTED', decisionReason: null });
  });
  it('ends the one before on its first day once it is approved', async () => {
    draft = await approver.approve(draft, '同意');
    expect(draft).toMatchObject({
      status: 'APPROVED',
      valid: { from: '2027-01-01', to: null },
      decisionReason: '同意',
    });
    expect(await timeline()).toEqual([
      '1 SUPERSEDED 2020-01-01..2023-01-01',
      '2 SUPERSEDED 2023-01-01..2027-01-01',
      '3 APPROVED 2027-01-01..',
    ]);
  });
  it('waits for nobody any more then', async () => {
    const query = `{ inbox(filter: { kind: { eq: GRADE_SCHEME_SUBMITTED } }) { items { open } } }`;
    const { inbox } = await approver.client.data(query);
    expect(new Set(inbox.items.map(({ open }: Document) => open))).toEqual(new Set([false]));
  });
  it('is decided once', async () => {
    const { id, revision } = draft;
    expect(await approver.refusal('decideGradeScheme', { id, revision, decision: 'APPROVE' })).toBe(
      'ALREADY_DECIDED id',
    );
  });
  it('tells its preparer how it was decided', async () => {
    const { inbox } = await manager.client.data(
      `{ inbox(filter: { kind: { eq: ENTRY_DECIDED } }) { items { subjectType subjectId params title { zh } } } }`,
    );
    expect(inbox.items[0]).toMatchObject({
      subjectType: 'GRADE_SCHEME',
      subjectId: draft.id,
      title: { zh: expect.stringContaining('三岗十八级') },
    });
  });
  it('leaves what was done to it in the audit, by whom and why', async () => {
    const { auditLog } = await home
      .as('auditor')
      .data(
        `query ($id: ID!) { auditLog(filter: { subjectType: { eq: "GRADE_SCHEME" }, subjectId: { eq: $id } }, page: { limit: 50 }) { items { operation actor { name } reason } } }`,
        { id: draft.id },
      );
    const told = auditLog.items.map((entry: Document) => `${entry.operation} ${entry.actor.name} ${entry.reason}`);
    expect(told).toContain('decideGradeScheme 苏日娜 同意');
    expect(told).toContain('decideGradeScheme 苏日娜 起点须写明依据');
    expect(told.filter((line: string) => line.startsWith('submitGradeScheme 李志强'))).toHaveLength(2);
    expect(told.filter((line: string) => line.startsWith('saveGradeScheme 李志强'))).toHaveLength(2);
  });
});

describe('a version that holds from a day that has passed', () => {
  it('needs a reason, lies between the others, and holds until the next', async () => {
    const [current] = await manager.list({ status: { eq: 'APPROVED' } });
    const draft = await manager.create({ fromId: current.id, validFrom: '2024-07-01' });
    expect(await manager.refusal('submitGradeScheme', { id: draft.id, revision: draft.revision })).toBe(
      'REASON_REQUIRED reason',
    );
    const submitted = await manager.submit(draft, '市里补发文件');
    expect(submitted.reason).toBe('市里补发文件');
    expect(await approver.approve(submitted)).toMatchObject({
      status: 'SUPERSEDED',
      valid: { from: '2024-07-01', to: '2027-01-01' },
    });
    expect(await timeline()).toEqual([
      '1 SUPERSEDED 2020-01-01..2023-01-01',
      '2 SUPERSEDED 2023-01-01..2024-07-01',
      '4 SUPERSEDED 2024-07-01..2027-01-01',
      '3 APPROVED 2027-01-01..',
    ]);
  });
  it('takes the whole place of one with the same first day, which stays on file', async () => {
    const [current] = await manager.list({ status: { eq: 'APPROVED' } });
    const draft = await manager.create({ fromId: current.id, validFrom: '2024-07-01' });
    await approver.approve(await manager.submit(draft, '更正笔误'));
    expect(await timeline()).toEqual([
      '1 SUPERSEDED 2020-01-01..2023-01-01',
      '2 SUPERSEDED 2023-01-01..2024-07-01',
      '4 SUPERSEDED never',
      '5 SUPERSEDED 2024-07-01..2027-01-01',
      '3 APPROVED 2027-01-01..',
    ]);
  });
  it('approved twice at the same moment for the same days, one after the other holds, and never both', async () => {
    const [current] = await manager.list({ status: { eq: 'APPROVED' } });
    const drafts = [];
    for (const validFrom of ['2029-01-01', '2029-01-01', '2030-01-01'])
      drafts.push(await manager.submit(await manager.create({ fromId: current.id, validFrom })));
    const answers = await Promise.all(
      drafts.map(({ id, revision }) => approver.write('decideGradeScheme', { id, revision, decision: 'APPROVE' })),
    );
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    const later = (await timeline()).slice(5).map((line) => line.slice(2));
    expect(later.toSorted()).toEqual([
      'APPROVED 2030-01-01..',
      'SUPERSEDED 2029-01-01..2030-01-01',
      'SUPERSEDED never',
    ]);
  });
});
