import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { MOST_CHARACTERS } from '../../shared/words/line.ts';
import { fileNameFor, MOST_BYTES, mediaTypeOf } from './attachment.rules.ts';

const PART = 1024 * 1024;
/** Files of one fact. */
const MOST_FILES = 10;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Keeps an uploaded file for who uploaded it (上传附件); a fact that names it takes it into the worker's file, else it is swept after a day.
 *
 * @returns Its id, which mutations take.
 * @throws FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_UNKNOWN
 */
export async function keepUpload(em: EntityManager, name: string, content: Buffer): Promise<string> {
  if (!content.length) throw new DomainError('FILE_EMPTY', {});
  if (content.length > MOST_BYTES) throw new DomainError('FILE_TOO_LARGE', { limitBytes: MOST_BYTES });
  const mediaType = mediaTypeOf(content);
  if (!mediaType) throw new DomainError('FILE_TYPE_UNKNOWN', {});
  const [kept] = await em.execute<[{ id: string }]>(
    `insert into attachment (name, media_type, size, sha256) values (?, ?, ?, decode(?, 'hex')) returning id`,
    [
      fileNameFor(name, mediaType, MOST_CHARACTERS.name),
      mediaType,
      content.length,
      createHash('sha256').update(content).digest('hex'),
    ],
  );
  for (let place = 0; place * PART < content.length; place++)
    await em.execute('insert into attachment_part (attachment_id, place, content) values (?, ?, ?)', [
      kept.id,
      place,
      content.subarray(place * PART, (place + 1) * PART),
    ]);
  return kept.id;
}

/** What tells whose file an attachment is in; row rights follow those of a worker. */
interface WorkerFile {
  readonly id: number;
  readonly regionId: number;
  readonly communityId: number | null;
}

/**
 * Takes uploads into a worker's file (归档): own ones that nothing names yet, and those that are in it already.
 *
 * @throws ATTACHMENT_NOT_FOUND on `attachments`, VALUE_INVALID for too many
 */
export async function fileUploads(
  em: EntityManager,
  { id, regionId, communityId }: WorkerFile,
  ids: readonly string[],
): Promise<readonly string[]> {
  const given = [...new Set(ids)];
  if (given.length > MOST_FILES) throw new DomainError('VALUE_INVALID', { max: MOST_FILES }, 'attachments');
  await take(em, given, { worker_id: id, region_id: regionId, community_id: communityId }, 'attachments');
  return given;
}

/**
 * Takes an upload as the file of a document of the register (文件原件); one that is its file already stays so.
 *
 * @throws ATTACHMENT_NOT_FOUND on `fileId`
 */
export async function registerUpload(em: EntityManager, governingDocumentId: number, id: string): Promise<string> {
  await take(em, [id], { governing_document_id: governingDocumentId }, 'fileId');
  return id;
}

/** @param owner Columns that say whose it is; the first of them alone tells whose it was before. */
async function take(
  em: EntityManager,
  ids: readonly string[],
  owner: Readonly<Record<string, number | null>>,
  field: string,
): Promise<void> {
  if (!ids.length) return;
  if (!ids.every((id) => UUID.test(id))) throw new DomainError('ATTACHMENT_NOT_FOUND', {}, field);
  const list = `{${ids.join(',')}}`;
  const columns = Object.keys(owner);
  await em.execute(
    `update attachment set ${columns.map((column) => `${column} = ?`).join(', ')}, expires_at = null
     where id = any(?::uuid[]) and expires_at > now()`,
    [...Object.values(owner), list],
  );
  const [{ found } = { found: 0 }] = await em.execute<{ found: number }[]>(
    `select count(*)::int as found from attachment where id = any(?::uuid[]) and ${columns[0]} = ?`,
    [list, Object.values(owner)[0]],
  );
  if (found !== ids.length) throw new DomainError('ATTACHMENT_NOT_FOUND', {}, field);
}

export interface AttachmentContent {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/**
 * A file in the scope, or one's own upload; null: there is none, or it is not for who asks, which is the same answer.
 *
 * @param rights Which files he may read at all: those of workers, those of the register.
 */
export async function findAttachment(
  em: EntityManager,
  id: string,
  rights: { readonly workers: boolean; readonly register: boolean },
): Promise<AttachmentContent | null> {
  if (!UUID.test(id)) return null;
  const rows = await em.execute<{ name: string; media_type: string; content: Buffer }[]>(
    `select a.name, a.media_type, p.content from attachment a join attachment_part p on p.attachment_id = a.id
     where a.id = ? and case when a.governing_document_id is null then ?::boolean else ?::boolean end order by p.place`,
    [id, rights.workers, rights.register],
  );
  const [first] = rows;
  if (!first) return null;
  return { name: first.name, mediaType: first.media_type, content: Buffer.concat(rows.map(({ content }) => content)) };
}
