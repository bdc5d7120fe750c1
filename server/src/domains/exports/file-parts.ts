import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../shared/access/vault.ts';
import type { Context } from '../../shared/context.ts';
import type { ExportFormat } from '../../shared/exports/export-format.ts';
import { idOf } from '../../shared/ids.ts';

/** Bytes of a part; sealed it grows by a third, and the database takes 1 MiB at most. */
export const [PART, SEALED_PART] = [1024 * 1024, 512 * 1024];

/** The pieces of a file as parts of one size, the last one smaller. */
export async function* partsOf(pieces: AsyncIterable<string | Buffer>, part: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    held.push(bytes);
    size += bytes.length;
    if (size < part) continue;
    const all = Buffer.concat(held);
    let from = 0;
    for (; all.length - from >= part; from += part) yield all.subarray(from, from + part);
    held = from < all.length ? [all.subarray(from)] : [];
    size = all.length - from;
  }
  if (size) yield Buffer.concat(held);
}

interface PartOf {
  readonly exportId: number;
  readonly place: number;
}
const sealedAt = ({ exportId, place }: PartOf) => ({ field: `list_export_part.content ${place}`, row: exportId });

/** A part of a file with numbers in the clear, as the database keeps it: it opens at its place of its file and nowhere else. */
export const sealPart = (vault: Vault, at: PartOf, content: Buffer): Buffer =>
  vault.seal(content.toString('base64'), sealedAt(at));

const openPart = (vault: Vault, at: PartOf, content: Buffer): Buffer =>
  Buffer.from(vault.open(content, sealedAt(at)), 'base64');

export interface ListFile {
  readonly id: number;
  readonly fileName: string;
  readonly format: ExportFormat;
  readonly size: number;
  readonly sealed: boolean;
}

/** One's own file that has not expired; null: there is none of that id, or it is another's, which is the same answer. */
export async function findListFile(em: EntityManager, id: string): Promise<ListFile | null> {
  const key = idOf(id);
  if (key === null) return null;
  const [found] = await em.execute<ListFile[]>(
    `select id, file_name as "fileName", format, size::int, sealed from list_export where id = ? and expires_at > now()`,
    [key],
  );
  return found ?? null;
}

/** Its bytes part by part, each a look of its own, so that a slow line holds no connection. */
export async function* contentOf({ look, vault }: Context, { id, size, sealed }: ListFile): AsyncGenerator<Buffer> {
  for (let [place, sent] = [0, 0]; sent < size; place++) {
    const [part] = await look((em) =>
      em.execute<{ content: Buffer }[]>('select content from list_export_part where export_id = ? and place = ?', [
        id,
        place,
      ]),
    );
    if (!part) throw new Error('An export was swept while it was sent');
    const content = sealed ? openPart(vault, { exportId: id, place }, Buffer.from(part.content)) : part.content;
    sent += content.length;
    yield content;
  }
}
