import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house } from '../../support/house.ts';
import { Desk } from '../workers/desk.ts';
import { type Cells, ImportDesk, workbook } from './import-desk.ts';
import { numberOf } from './numbers.ts';

/** All rows of a batch or none: when the world changed since the check, when two store at once, when it is repeated. */
const home = await house('imports_storing');
afterAll(() => home.close());
await home.runJobs();
const clerk = new Desk(home.as('hr'));
const desk = new ImportDesk(clerk.client);

const HEADS = ['姓名', '公民身份号码', '所在单位', '用人单位', '入职日期'];
const OFFICE = '海拉尔东路街道办事处';
const row = (name: string, number = ''): Cells => [name, number, '公主府社区', OFFICE, '2018-03-01'];
const found = async (search: string): Promise<{ name: string }[]> =>
  (
    await clerk.client.data('query ($search: String) { workers(filter: { search: $search }) { items { name } } }', {
      search,
    })
  ).workers.items;

describe('a batch that was right when it was checked', () => {
  it('is stored with no row when one of them is refused by then, and says which', async () => {
    const number = numberOf('1991-02-03', 120);
    const checked = await desk.checked('WORKERS', [HEADS, row('同日甲'), row('同日乙', number), row('同日丙')]);
    expect(checked.counts).toMatchObject({ new: 3, bad: 0 });
    await clerk.hire('捷足先登', { identity: { idNumber: number } });
    const refused = await desk.committed(checked);
    expect(refused).toMatchObject({ state: 'CHECKED', counts: { rows: 3, new: 2, bad: 1 } });
    expect(await desk.problems(refused.id)).toEqual([
      '3 公民身份号码 *** 已有这个人的档案，且与这一行不同：请在档案中更正，或用其他类别导入变更。',
    ]);
    expect(await found('同日')).toEqual([]);
  });

  it('is stored once, however often it is asked for with one key, and by nobody else', async () => {
    const checked = await desk.checked('WORKERS', [HEADS, row('一次甲')]);
    const input = { idempotencyKey: randomUUID(), id: checked.id, version: checked.version };
    await Promise.all([1, 2, 3].map(() => desk.write('commitImport', input)));
    expect(await desk.settled(checked.id)).toMatchObject({ state: 'COMMITTED' });
    expect(await found('一次甲')).toHaveLength(1);
    const other = new ImportDesk(home.as('manager'));
    expect(await other.refusal('commitImport', { ...input, idempotencyKey: 'x' })).toMatch(/^IMPORT_NOT_FOUND/);
    expect(await desk.refusal('commitImport', { ...input, idempotencyKey: 'y' })).toBe(
      'IMPORT_WRONG_STATE state=COMMITTED',
    );
  });
});

describe('two people who store the same rows at the same moment', () => {
  it('have them on file once: the second finds them there', async () => {
    const rows = [HEADS, row('双人甲', numberOf('1993-03-03', 122)), row('双人乙')];
    const other = new ImportDesk(home.as('manager'));
    await home.runJobs();
    const [mine, theirs] = await Promise.all([desk.checked('WORKERS', rows), other.checked('WORKERS', rows)]);
    const stored = await Promise.all([desk.committed(mine), other.committed(theirs)]);
    expect(stored.map(({ state }) => state)).toEqual(['COMMITTED', 'COMMITTED']);
    expect(stored.map(({ counts }) => counts.new).toSorted()).toEqual([0, 2]);
    expect(await found('双人')).toHaveLength(2);
  });
});

describe('the audit of a batch', () => {
  it('has a line for each thing that was done: asked for, checked, stored, taken back', async () => {
    const stored = await desk.imported('WORKERS', [HEADS, row('留痕甲')]);
    await desk.undone(stored);
    const { auditLog } = await home
      .as('auditor')
      .data(
        `query ($id: ID!) { auditLog(filter: { subjectType: { eq: "IMPORT_BATCH" }, subjectId: { eq: $id } }) { items { operation } } }`,
        { id: stored.id },
      );
    expect(auditLog.items.map(({ operation }: { operation: string }) => operation).toReversed()).toEqual([
      'startImport',
      'checkImport',
      'commitImport',
      'storeImport',
      'undoImport',
      'takeBackImport',
    ]);
  });
});

describe('what is kept of a file', () => {
  it('is sealed: neither number nor name stands in the database, nor the number in the list of problems', async () => {
    const number = numberOf('1994-04-04', 120);
    const rows = [
      HEADS,
      row('密封甲', number),
      row('密封乙', `${number.slice(0, 17)}${number[17] === '1' ? '2' : '1'}`),
    ];
    const { id } = await desk.checked('WORKERS', rows);
    expect(await desk.problems(id)).toHaveLength(1);
    const kept = await asClient(home.urls.owner, async (owner) => {
      await owner.query(`select set_config('app.all', 'on', false), set_config('app.person', p.uploaded_by::text, false)
        from (select uploaded_by from import_file limit 1) p`);
      const { rows: tables } = await owner.query(`select string_agg(t::text, ' ') as all from (
        select to_jsonb(b) - 'samples_sealed' as t from import_batch b union all select to_jsonb(p) from import_problem p
        union all select to_jsonb(f) from import_file f union all select to_jsonb(a) from audit_entry a where a.subject_type like 'IMPORT%'
        union all select to_jsonb(j) from job j) x`);
      const { rows: parts } = await owner.query('select sealed from import_file_part');
      return tables[0].all + parts.map(({ sealed }: { sealed: Buffer }) => sealed.toString('latin1')).join('');
    });
    expect(kept.length).toBeGreaterThan(1000);
    expect(kept).not.toContain(number.slice(0, 17));
    expect(kept).not.toContain('密封甲');
    const uploaded = await workbook(rows);
    expect(uploaded.length).toBeGreaterThan(0);
  });
});

describe('a day after the end', () => {
  it('file, samples and problems are gone, and the batch stays with its counts', async () => {
    const { id } = await desk.checked('WORKERS', [HEADS, row('过期甲', '1')]);
    await asClient(home.urls.owner, async (owner) => {
      await owner.query(
        `select set_config('app.person', '1', false), set_config('app.reason', '到期', false), set_config('app.operation', 'test', false)`,
      );
      await owner.query(`update import_file set expires_at = now() - interval '1 second'`);
    });
    await asClient(home.urls.app, (app) => app.query('select sweep_imports()'));
    const batch = await desk.settled(id);
    expect(batch).toMatchObject({ fileKept: false, counts: { rows: 1, bad: 1 }, problemCount: 1 });
    expect(batch.heads[0]).toEqual({ position: 1, head: '姓名', samples: [], column: 'name' });
    expect(await desk.problems(id)).toEqual([]);
    expect((await desk.client.get(`/imports/${id}/marked.xlsx`)).status).toBe(404);
    const { jobId } = await desk.write('mapImport', { id, version: batch.version });
    expect(jobId).not.toBeNull();
    expect(await desk.settled(id)).toMatchObject({ state: 'FAILED', failure: { code: 'IMPORT_FILE_GONE' } });
  });
});

describe('rights', () => {
  it('of another’s upload: it does not exist', async () => {
    const uploadId = await desk.upload(await workbook([HEADS, row('借用甲')]));
    const manager = new ImportDesk(home.as('manager'));
    expect(await manager.refusal('startImport', { idempotencyKey: 'z', uploadId, kind: 'WORKERS' })).toBe(
      'IMPORT_FILE_GONE',
    );
    expect(await desk.refusal('startImport', { idempotencyKey: 'z', uploadId, kind: 'NOTHING' })).toBe(
      'IMPORT_KIND_UNKNOWN kind=NOTHING',
    );
  });
  it('of who may not import: neither kinds, nor uploads, nor templates', async () => {
    const analyst = home.as('analyst');
    expect((await analyst.ask('{ importKinds { kind } }')).code).toBe('ACCESS_DENIED');
    expect((await analyst.get('/import-templates/WORKERS.xlsx')).status).toBe(403);
    expect((await home.nobody().get('/import-templates/WORKERS.xlsx')).status).toBe(401);
    const sent = await analyst.send('/imports?name=a.xlsx', await workbook([HEADS]), {
      'content-type': 'application/octet-stream',
    });
    expect(sent.status).toBe(403);
  });
  it('of a clerk without the right to sensitive columns: they are not there for him', async () => {
    const heads = async (account: 'hr' | 'manager') => {
      const { importKinds } = await home.as(account).data('{ importKinds { kind columns { key } } }');
      const workers = importKinds.find(({ kind }: { kind: string }) => kind === 'WORKERS');
      return workers.columns.map(({ key }: { key: string }) => key);
    };
    expect(await heads('manager')).toContain('ethnicGroup');
    expect(await heads('hr')).not.toContain('ethnicGroup');
  });
  it('of others: a batch is its person’s own until it is stored, and then seen by who holds all its units', async () => {
    const seen = async (id: string) =>
      (await home.as('manager').data('query ($id: ID!) { importBatch(id: $id) { state mine } }', { id })).importBatch;
    const checked = await desk.checked('WORKERS', [HEADS, row('可见甲')]);
    expect(await seen(checked.id)).toBeNull();
    await desk.committed(checked);
    expect(await seen(checked.id)).toEqual({ state: 'COMMITTED', mine: false });
    const manager = new ImportDesk(home.as('manager'));
    const theirs = await manager.imported('WORKERS', [HEADS, row('全区甲')]);
    const { importBatch } = await clerk.client.data('query ($id: ID!) { importBatch(id: $id) { id } }', {
      id: theirs.id,
    });
    expect(importBatch).toBeNull();
  });
});
