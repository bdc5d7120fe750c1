import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/context.ts';
import { idOf } from '../../shared/ids.ts';
import type { ExportFormat } from '../explorer/index.ts';

/** Bytes of a part. */
const PART = 1024 * 1024;

/** The pieces of a file as parts of 1 MiB, the last one smaller. */
export async function* partsOf(pieces: AsyncIterable<string | Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    held.push(bytes);
    size += bytes.length;
    if (size < PART) continue;
    const all = Buffer.concat(held);
    let from = 0;
    for (; all.length - from >= PART; from += PART) yield all.subarray(from, from + PART);
    held = from < all.length ? [all.subarray(from)] : [];
    size = all.length - from;
  }
  if (size) yield Buffer.concat(held);
}

export interface ListFile {
  readonly id: number;
  readonly fileName: string;
  readonly format: ExportFormat;
  readonly size: number;
}

/** One's own file that has not expired; null: there is none of that id, or it is another's, which is the same answer. */
export async function findListFile(em: EntityManager, id: string): Promise<ListFile | null> {
  const key = idOf(id);
  if (key === null) return null;
  const [found] = await em.execute<ListFile[]>(
    `select id, file_name as "fileName", format, size::int from list_export where id = ? and expires_at > now()`,
    [key],
  );
  return found ?? null;
}

/** Its bytes part by part, each a look of its own, so that a slow line holds no connection. */
export async function* contentOf({ look }: Context, { id, size }: ListFile): AsyncGenerator<Buffer> {
  for (let [place, sent] = [0, 0]; sent < size; place++) {
    const [part] = await look((em) =>
      em.execute<{ content: Buffer }[]>('select content from list_export_part where export_id = ? and place = ?', [
        id,
        place,
      ]),
    );
    if (!part) throw new Error('An export was swept while it was sent');
    sent += part.content.length;
    yield part.content;
  }
}
