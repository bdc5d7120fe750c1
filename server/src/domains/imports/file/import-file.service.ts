import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../../shared/access/vault.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { breather } from '../../../shared/jobs/breathe.ts';

/** Largest workbook, bytes. */
export const MOST_WORKBOOK_BYTES = 20 * 1024 * 1024;
const MOST_NAME = 200;
/** Sealed one by one, so that no single sealing holds the server. */
const PART = 512 * 1024;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** `.xls` is what many systems call a web page, a text or a workbook of today: what it is, its bytes say. */
const EXTENSIONS = ['.xlsx', '.csv', '.xls'];
/** How a workbook of Excel 97 to 2003 begins. */
const OLD = Buffer.from('d0cf11e0', 'hex');

/** Place a part is sealed for: its file and its number. */
const partOf = (file: number, place: number) => ({ field: `import_file.content.${place}`, row: file });

/**
 * Keeps a workbook for who uploaded it (上传导入文件), sealed, since it holds numbers of persons; a batch takes it, else it is swept after a day.
 *
 * @returns Its id, which `startImport` takes.
 * @throws FILE_EMPTY, FILE_TOO_LARGE, WORKBOOK_OTHER_FORMAT, WORKBOOK_OLD_FORMAT
 */
export async function keepWorkbook(em: EntityManager, name: string, content: Buffer, vault: Vault): Promise<string> {
  if (!content.length) throw new DomainError('FILE_EMPTY', {});
  if (content.length > MOST_WORKBOOK_BYTES)
    throw new DomainError('FILE_TOO_LARGE', { limitBytes: MOST_WORKBOOK_BYTES });
  const extension = extname(name).toLowerCase();
  if (!EXTENSIONS.includes(extension)) throw new DomainError('WORKBOOK_OTHER_FORMAT', {});
  if (extension === '.xls' && content.subarray(0, OLD.length).equals(OLD))
    throw new DomainError('WORKBOOK_OLD_FORMAT', {});
  const [kept] = await em.execute<[{ id: string; number: number }]>(
    `insert into import_file (name, size, sha256) values (?, ?, decode(?, 'hex')) returning id, number`,
    [shortName(name), content.length, createHash('sha256').update(content).digest('hex')],
  );
  const breathe = breather();
  for (let place = 0; place * PART < content.length; place++) {
    const part = content.subarray(place * PART, (place + 1) * PART).toString('base64');
    const sealed = vault.seal(part, partOf(kept.number, place));
    await em.execute(`insert into import_file_part (file_id, place, sealed) values (?, ?, ?)`, [
      kept.id,
      place,
      sealed,
    ]);
    await breathe();
  }
  return kept.id;
}

/** Without folders and signs no file system takes; the end of a long one is cut, its extension stays. */
function shortName(given: string): string {
  const base = (given.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}\u2028\u2029<>:"|?*]/gu, '').trim();
  const extension = extname(base);
  const stem = base.slice(0, base.length - extension.length) || '导入';
  return [...stem].slice(0, MOST_NAME - extension.length).join('') + extension;
}

export interface UploadedWorkbook {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * One's own upload that has not expired; from now on it is kept as long as the batch that takes it needs it.
 *
 * @throws IMPORT_FILE_GONE on the field
 */
export async function takeWorkbook(em: EntityManager, id: string): Promise<UploadedWorkbook> {
  const [file] = UUID.test(id)
    ? await em.execute<UploadedWorkbook[]>(
        `update import_file set expires_at = now() + interval '24 hours' where id = ? and expires_at > now()
         returning id, name, size, encode(sha256, 'hex') as sha256`,
        [id],
      )
    : [];
  if (!file) throw new DomainError('IMPORT_FILE_GONE', {}, 'uploadId');
  return file;
}

/** @throws IMPORT_FILE_GONE once it was swept */
export async function openWorkbook(em: EntityManager, id: string | null, vault: Vault): Promise<Buffer> {
  const parts = id
    ? await em.execute<{ number: number; place: number; sealed: Buffer }[]>(
        `select f.number, p.place, p.sealed from import_file f join import_file_part p on p.file_id = f.id where f.id = ? order by p.place`,
        [id],
      )
    : [];
  if (!parts.length) throw new DomainError('IMPORT_FILE_GONE', {});
  const breathe = breather();
  const opened: Buffer[] = [];
  for (const { number, place, sealed } of parts) {
    opened.push(Buffer.from(vault.open(sealed, partOf(number, place)), 'base64'));
    await breathe();
  }
  return Buffer.concat(opened);
}
