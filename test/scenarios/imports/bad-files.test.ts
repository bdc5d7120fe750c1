import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveOf } from '../../../server/src/shared/workbook/reading/archive.fixtures.ts';
import { bookOf, partsOfBook } from '../../../server/src/shared/workbook/reading/workbook.fixtures.ts';
import { house } from '../../support/house.ts';
import { ImportDesk, workbook, workbookWith } from './import-desk.ts';

/** Files that are no workbook, or a dangerous one: each is named, and the server goes on. */
const home = await house('imports_bad_files');
afterAll(() => home.close());
await home.runJobs();
const desk = new ImportDesk(home.as('hr'));

const SHEET = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>社区</t></is></c></row></sheetData>';
const MIB = 1024 * 1024;
const withSheet = (change: object) =>
  archiveOf(
    partsOfBook({ sheet: SHEET }).map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, ...change } : part)),
  );

/** State of the batch, and the code with its values where it failed. */
async function outcome(content: Buffer, more: object = {}, name?: string): Promise<string> {
  const uploadId = await desk.upload(content, name);
  const { id } = await desk.write('startImport', {
    idempotencyKey: randomUUID(),
    uploadId,
    kind: 'BASE_FIGURES',
    ...more,
  });
  const { state, failure } = await desk.settled(id);
  type Failure = { code: string; params: { value: string }[] };
  return [state, failure?.code, ...((failure as Failure | null)?.params ?? []).map(({ value }) => value)]
    .join(' ')
    .trim();
}

describe('a file that cannot be read', () => {
  it.each<[string, () => Buffer, string]>([
    [
      'an archive that would unpack to 120 MiB',
      () => withSheet({ content: Buffer.alloc(120 * MIB, ' ') }),
      'FAILED WORKBOOK_TOO_LARGE 100',
    ],
    [
      'one that says it would not',
      () => withSheet({ content: Buffer.alloc(120 * MIB, ' '), saidSize: 1_000 }),
      'FAILED WORKBOOK_DAMAGED',
    ],
    [
      'a workbook of before 2007',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      'FAILED WORKBOOK_OLD_FORMAT',
    ],
    ['a web page', () => Buffer.from('<html><table><tr><td>社区</td></tr></table></html>'), 'FAILED WORKBOOK_WEB_PAGE'],
    [
      'an archive with a workbook in it',
      () => archiveOf([{ name: '甲.xlsx', content: bookOf({ sheet: SHEET }) }]),
      'FAILED WORKBOOK_OTHER_FORMAT',
    ],
    ['a workbook whose end is missing', () => withSheet({}).subarray(0, -40), 'FAILED WORKBOOK_DAMAGED'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'FAILED WORKBOOK_UNKNOWN'],
  ])('%s is named', async (_name, content, said) => {
    expect(await outcome(content())).toBe(said);
  });

  it('is one whose sheet is not there, or is empty', async () => {
    const empty = await workbook([]);
    expect(await outcome(empty)).toBe('FAILED WORKBOOK_SHEET_EMPTY Sheet1');
    expect(await outcome(await workbook([['社区']]), { sheet: '别的' })).toBe('FAILED WORKBOOK_SHEET_NOT_FOUND 别的');
  });

  it('is not one whose first sheet is empty: the others are there to choose from', async () => {
    const content = await workbookWith({ 封面: [], 数据: [['社区']] });
    const uploadId = await desk.upload(content);
    const start = { idempotencyKey: randomUUID(), uploadId, kind: 'BASE_FIGURES' };
    const { id } = await desk.write('startImport', start);
    const batch = await desk.settled(id);
    expect(batch).toMatchObject({ state: 'UPLOADED', sheet: '封面', heads: [], counts: null });
    await desk.write('mapImport', { id, version: batch.version, sheet: '数据' });
    const chosen = await desk.settled(id);
    expect(chosen).toMatchObject({ state: 'UPLOADED', sheet: '数据', heads: [{ head: '社区', column: 'region' }] });
  });

  it('that is called .xls is what its bytes say', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);
    const answer = await home
      .as('hr')
      .send('/imports?name=old.xls', old, { 'content-type': 'application/octet-stream' });
    expect([
      answer.status,
      ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
    ]).toEqual([400, 'WORKBOOK_OLD_FORMAT']);
    const page = Buffer.from('<html><table><tr><td>社区</td></tr></table></html>');
    expect(await outcome(page, {}, '导出.xls')).toBe('FAILED WORKBOOK_WEB_PAGE');
    expect(await outcome(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), {}, '扫描.xls')).toBe(
      'FAILED WORKBOOK_UNKNOWN',
    );
    expect(await outcome(await workbook([['社区']]), {}, '新表.xls')).not.toMatch(/WORKBOOK/);
    expect(await outcome(Buffer.from('社区,户数\n'), {}, '文本.xls')).not.toMatch(/WORKBOOK/);
  });
});
