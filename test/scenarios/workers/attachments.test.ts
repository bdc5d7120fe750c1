import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { type Account, house } from '../../support/house.ts';
import { CHEZHAN, Desk } from './desk.ts';

/** Files that show facts: uploaded, named by a fact, read back, refused. */
const desk = (account: Account) => new Desk(home.as(account));
const home = await house('workers_attachments');
afterAll(() => home.close());

const PDF = Buffer.from('%PDF-1.7\n扫描的毕业证书\n%%EOF');
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(2_500_000, 7)]);
const send = (account: Account, body: Buffer, name = '毕业证书.pdf', headers: Record<string, string> = {}) =>
  home.as(account).send(`/uploads?name=${encodeURIComponent(name)}`, body, {
    'content-type': 'application/octet-stream',
    ...headers,
  });
const uploaded = async (account: Account, body: Buffer, name?: string): Promise<string> => {
  const answer = await send(account, body, name);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
};
const code = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code;
const EDUCATION = { level: '21', graduatedOn: '2012-07-01', mode: 'FULL_TIME', school: '内蒙古大学' };
const FACTS = 'id version educations { id attachments { id name mediaType size } }';
const learnt = (
  account: Account,
  { id, version }: { id: string; version: number },
  attachments: readonly string[],
  more: object = {},
) =>
  desk(account).write('recordEducation', { workerId: id, version, education: EDUCATION, attachments, ...more }, FACTS);

describe('an upload', () => {
  it('named by a fact belongs to the worker’s file: listed with it, and read by who may see the file', async () => {
    const worker = await desk('hr').hire('附件一');
    const [pdf, png] = [await uploaded('hr', PDF), await uploaded('hr', PNG, 'C:\\扫描\\学位证.jpg')];
    const { data } = await learnt('hr', worker, [pdf, png]);
    expect(data.recordEducation.educations[0].attachments).toEqual([
      { id: pdf, name: '毕业证书.pdf', mediaType: 'application/pdf', size: PDF.length },
      { id: png, name: '学位证.png', mediaType: 'image/png', size: PNG.length },
    ]);
    const read = await home.as('auditor').get(`/attachments/${png}`);
    expect(read.status).toBe(200);
    expect(read.headers.get('content-type')).toBe('image/png');
    expect(read.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('学位证.png')}`,
    );
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await read.arrayBuffer()).equals(PNG)).toBe(true);
  });

  it('stays with the fact when it is corrected, and gives way to others that the correction names', async () => {
    const worker = await desk('hr').hire('附件二');
    const [first, second] = [await uploaded('hr', PDF), await uploaded('hr', PDF)];
    const one = (await learnt('hr', worker, [first])).data.recordEducation;
    const correct = (version: number, factId: string, more: object) =>
      desk('hr').written('correctFact', { kind: 'EDUCATION', factId, version, reason: '核对原件', ...more }, FACTS);
    const two = await correct(one.version, one.educations[0].id, {
      education: { ...EDUCATION, school: '内蒙古师范大学' },
    });
    expect(two.educations[0].attachments.map(({ id }: { id: string }) => id)).toEqual([first]);
    const three = await correct(two.version, two.educations[0].id, { attachments: [second] });
    expect(three.educations[0].attachments.map(({ id }: { id: string }) => id)).toEqual([second]);
  });

  it('is nobody else’s: another person neither reads nor names it, and it is not taken into two files', async () => {
    const own = await uploaded('hr', PDF);
    expect((await home.as('manager').get(`/attachments/${own}`)).status).toBe(404);
    const worker = await desk('hr').hire('附件三');
    const other = await learnt('manager', worker, [own]);
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'ATTACHMENT_NOT_FOUND', field: 'attachments' });
    expect((await learnt('hr', worker, [own])).errors).toBeUndefined();
    const second = await desk('hr').hire('附件四');
    expect((await learnt('hr', second, [own])).errors?.[0]?.extensions.code).toBe('ATTACHMENT_NOT_FOUND');
  });

  it('of a file held by another street does not exist for the clerk, and follows a transfer', async () => {
    const manager = desk('manager');
    const worker = await manager.hire('附件五', { at: CHEZHAN });
    const file = await uploaded('manager', PDF);
    const { data } = await learnt('manager', worker, [file]);
    expect((await home.as('hr').get(`/attachments/${file}`)).status).toBe(404);
    await manager.written('recordAssignment', {
      workerId: worker.id,
      version: data.recordEducation.version,
      mode: 'CHANGE',
      validFrom: '2026-06-01',
      unitId: await manager.unit('150102001001'),
    });
    expect((await home.as('hr').get(`/attachments/${file}`)).status).toBe(200);
  });

  it('that is refused leaves nothing: the fact is not written and the file stays an upload', async () => {
    const worker = await desk('hr').hire('附件六');
    const file = await uploaded('hr', PDF);
    const refused = await learnt('hr', worker, [file, '00000000-0000-4000-8000-000000000000']);
    expect(refused.errors?.[0]?.extensions.code).toBe('ATTACHMENT_NOT_FOUND');
    expect((await learnt('hr', worker, [file])).errors).toBeUndefined();
  });

  it('that nothing names goes after a day, bytes and all', async () => {
    const file = await uploaded('hr', PDF);
    await asClient(home.urls.owner, async (owner) => {
      await owner.query(`select set_config('app.person', '1', false), set_config('app.reason', 'test', false)`);
      await owner.query(`update attachment set expires_at = now() - interval '1 second' where id = $1`, [file]);
      const { rows } = await owner.query('select sweep_uploads() as gone');
      expect(rows[0].gone).toBeGreaterThanOrEqual(1);
      expect((await owner.query('select from attachment_part where attachment_id = $1', [file])).rowCount).toBe(0);
    });
    expect((await home.as('hr').get(`/attachments/${file}`)).status).toBe(404);
  });
});

describe('what is refused at the door', () => {
  it.each([
    ['a page under the name of a PDF', Buffer.from('<html><script>alert(1)</script>'), 415, 'FILE_TYPE_UNKNOWN'],
    ['a program', Buffer.from('MZ\u0090\u0000'), 415, 'FILE_TYPE_UNKNOWN'],
    ['nothing', Buffer.alloc(0), 400, 'FILE_EMPTY'],
    [
      'one byte more than 20 MB',
      Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024 + 1 - PDF.length)]),
      413,
      'FILE_TOO_LARGE',
    ],
  ])('%s', async (_what, body, status, refused) => {
    const answer = await send('hr', body);
    expect([answer.status, await code(answer)]).toEqual([status, refused]);
  });

  it('a body of another type, and one from another site’s page', async () => {
    const typed = await send('hr', PDF, 'a.pdf', { 'content-type': 'multipart/form-data; boundary=x' });
    expect([typed.status, await code(typed)]).toEqual([415, 'FILE_TYPE_UNKNOWN']);
    const foreign = await send('hr', PDF, 'a.pdf', { origin: 'https://elsewhere.example' });
    expect([foreign.status, await code(foreign)]).toEqual([403, 'ACCESS_DENIED']);
  });

  it('somebody who may not write workers’ files, and nobody at all', async () => {
    const approver = await send('approver', PDF);
    expect([approver.status, await code(approver)]).toEqual([403, 'ACCESS_DENIED']);
    const nobody = await home.nobody().send('/uploads?name=a.pdf', PDF, { 'content-type': 'application/pdf' });
    expect([nobody.status, await code(nobody)]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await home.nobody().get('/attachments/00000000-0000-4000-8000-000000000000')).status).toBe(401);
    expect((await home.as('hr').get('/attachments/..%2f..%2fetc')).status).toBe(404);
  });

  it('an eleventh file of one fact', async () => {
    const worker = await desk('hr').hire('附件十一');
    const files: string[] = [];
    for (let i = 0; i < 11; i++) files.push(await uploaded('hr', PDF));
    expect((await learnt('hr', worker, files)).errors?.[0]?.extensions).toMatchObject({
      code: 'VALUE_INVALID',
      field: 'attachments',
    });
    expect((await learnt('hr', worker, files.slice(1))).data.recordEducation.educations[0].attachments).toHaveLength(
      10,
    );
  });
});
