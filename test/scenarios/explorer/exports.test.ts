import { randomUUID } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import type { Client } from '../../support/client.ts';
import { house } from '../../support/house.ts';

const EXPORT = `mutation ($input: ExportQueryInput!) { exportQuery(input: $input) { id fileName rows format path url expiresAt } }`;
const AREAS = `query Areas($limit: Int = 3) { communities(page: { limit: $limit }) {
  items { code name facilityClass isVirtual parent { name } facilityAreaM2 facilities { name } } } }`;

const office = await house('explorer_exports');
afterAll(() => office.close());

const input = (more: object) => ({ input: { idempotencyKey: randomUUID(), document: AREAS, format: 'CSV', ...more } });
const made = async (who: Client, more: object = {}) => (await who.data(EXPORT, input(more))).exportQuery;
const fetched = (who: Client, url: string) => who.get(url);
const lines = async (who: Client, url: string) =>
  (await (await fetched(who, url)).text()).split('\r\n').filter((line) => line !== '');

describe('an export', () => {
  it('holds the whole list, though the query asks for three and a page for no more than 200', async () => {
    const analyst = office.as('analyst');
    const { totalCount } = (await analyst.data('{ communities { totalCount } }')).communities;
    const file = await made(analyst);
    expect(file).toMatchObject({ rows: totalCount, format: 'CSV', path: 'communities.items' });
    expect(file.fileName).toBe('社区与村列表 2026-11-24.csv');
    const [opening, heads, ...rows] = await lines(analyst, file.url);
    expect(opening).toMatch(/^演示/);
    expect(heads).toMatch(/^区划代码,名称/);
    expect(rows).toHaveLength(totalCount);
  });

  it('names its columns in Chinese, a to-one as a.b, a to-many by its one field joined', async () => {
    const analyst = office.as('analyst');
    const file = await made(analyst, {
      document: `{ communities(filter: { code: { eq: "150102001002" } }) { items { name facilityClass isVirtual parent { name } facilities { name } } } }`,
    });
    const [, heads, row] = await lines(analyst, file.url);
    expect(heads).toBe('名称,设施类别,虚拟社区,所属镇街.名称,设施.名称');
    expect(row).toMatch(/^赛马场社区居委会,城市社区,否,海拉尔东路街道,/);
  });

  it('of a list within a list begins each line with what the row belongs to', async () => {
    const analyst = office.as('analyst');
    const file = await made(analyst, {
      path: 'communities.items.facilities',
      document: `{ communities(filter: { code: { eq: "150102001002" } }) { items { name facilities { name kind } } } }`,
    });
    const [, heads, ...rows] = await lines(analyst, file.url);
    expect(heads).toBe('社区与村.名称,名称,用途');
    expect(rows.length).toBe(file.rows);
    expect(rows.every((row) => row.startsWith('赛马场社区居委会,'))).toBe(true);
  });

  it('as a workbook holds the same rows, its texts as texts and its figures as numbers', async () => {
    const analyst = office.as('analyst');
    const file = await made(analyst, { format: 'XLSX' });
    const answer = await fetched(analyst, file.url);
    expect(answer.headers.get('content-type')).toMatch(/spreadsheetml/);
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
      '社区与村列表 2026-11-24.xlsx',
    );
    const sheet = entryOf(Buffer.from(await answer.arrayBuffer()), 'xl/worksheets/sheet1.xml');
    expect([...sheet.matchAll(/<row /g)]).toHaveLength(file.rows + 2);
    expect(sheet).toContain('<t xml:space="preserve">150102001002</t>');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<v>\d+\.\d\d<\/v>/);
  });

  it('leaves out what a variable skips by its default', async () => {
    const document =
      'query ($brief: Boolean = true) { communities(page: { limit: 1 }) { items { code name @skip(if: $brief) } } }';
    const analyst = office.as('analyst');
    const heads = async (more: object) => (await lines(analyst, (await made(analyst, { document, ...more })).url))[1];
    expect(await heads({})).toBe('区划代码');
    expect(await heads({ variables: '{"brief": false}' })).toBe('区划代码,名称');
  });
  it('is fetched by its owner only, and is nothing to anybody else', async () => {
    const { url } = await made(office.as('analyst'));
    expect((await fetched(office.as('analyst'), url)).status).toBe(200);
    expect((await fetched(office.as('manager'), url)).status).toBe(404);
    expect((await fetched(office.as('auditor'), url)).status).toBe(404);
    expect((await fetched(office.nobody(), url)).status).toBe(401);
    expect((await fetched(office.as('analyst'), '/exports/99999')).status).toBe(404);
    expect((await fetched(office.as('analyst'), '/exports/1%20or%201=1')).status).toBe(404);
  });

  it('is kept for a day and swept then', async () => {
    const analyst = office.as('analyst');
    const { url, id, expiresAt } = await made(analyst);
    const kept = (new Date(expiresAt).getTime() - Date.now()) / 3_600_000;
    expect(kept).toBeGreaterThan(23.9);
    expect(kept).toBeLessThanOrEqual(24);
    await asClient(office.urls.owner, (owner) =>
      owner.query(`alter table query_export disable trigger user; alter table query_export no force row level security;
        update query_export set created_at = created_at - interval '2 days', expires_at = expires_at - interval '2 days' where id = ${Number(id)};
        alter table query_export force row level security; alter table query_export enable trigger user`),
    );
    expect((await fetched(analyst, url)).status).toBe(404);
    const swept = await office.orm.em.fork().execute<{ gone: number }[]>('select sweep_exports() as gone');
    expect(swept[0]?.gone).toBe(1);
  });

  it('asked for twice with one key is one file', async () => {
    const twice = input({});
    const analyst = office.as('analyst');
    const first = await analyst.data(EXPORT, twice);
    expect(await analyst.data(EXPORT, twice)).toEqual(first);
  });

  it('stands in the audit with its query and its number of rows', async () => {
    const file = await made(office.as('analyst'), { variables: '{"limit": 5}' });
    const auditor = office.as('auditor');
    const { auditLog } = await auditor.data(
      `{ auditLog(filter: { subjectType: { eq: "QUERY_EXPORT" }, subjectId: { eq: "${file.id}" } }) { items { id operation actor { name } } } }`,
    );
    expect(auditLog.items).toHaveLength(1);
    const { auditEntry } = await auditor.data(`{ auditEntry(id: "${auditLog.items[0].id}") { after } }`);
    expect(JSON.parse(auditEntry.after)).toMatchObject({ document: AREAS, rows: file.rows, variables: '{"limit": 5}' });
  });
});

describe('an export is refused', () => {
  it.each([
    ['for a list the answer does not have', { path: 'communities.rows' }, 'EXPORT_PATH_UNKNOWN', 'path'],
    ['for what is no query', { document: 'mutation { logout }' }, 'QUERY_INVALID', 'document'],
    [
      'for a field that is not there',
      { document: '{ communities { items { salary } } }' },
      'QUERY_INVALID',
      'document',
    ],
    ['with variables that do not fit', { variables: '{"limit": "many"}' }, 'VALUE_INVALID', 'variables.limit'],
    ['with variables that are no JSON', { variables: '{' }, 'VALUE_INVALID', 'variables'],
    ['for an operation the text does not hold', { operationName: 'Others' }, 'QUERY_INVALID', 'document'],
  ])('%s', async (_what, more, code, field) => {
    const answer = await office.as('analyst').ask(EXPORT, input(more));
    expect([answer.code, answer.errors?.[0]?.extensions.field]).toEqual([code, field]);
  });

  it('for who may not use the explorer', async () => {
    expect((await office.as('hr').ask(EXPORT, input({}))).code).toBe('ACCESS_DENIED');
  });
});

/** Text of one entry of a ZIP archive whose sizes stand in its directory. */
function entryOf(zip: Buffer, name: string): string {
  for (let at = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])); at >= 0; ) {
    const length = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + length) === name) {
      const packed = zip.readUInt32LE(at + 20);
      const head = zip.readUInt32LE(at + 42);
      const begin = head + 30 + zip.readUInt16LE(head + 26);
      return inflateRawSync(zip.subarray(begin, begin + packed)).toString();
    }
    at += 46 + length;
  }
  throw new Error(`No ${name} in the archive`);
}
