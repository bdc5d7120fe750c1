import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../../../shared/time/timeline.ts';
import { readDocument } from '../../index.ts';
import { columnsOf, insertVersion } from '../changes/insert-version.ts';
import { lockVersions } from '../changes/stored-version.ts';
import { SchemeStatus } from '../version.enums.ts';
import type { VersionedKind } from '../versioned-kind.ts';

const DATA = path.resolve(import.meta.dirname, '../../../../../data');

/**
 * Enters the documents that come with the product (随产品提供的范例), each as a new version when it is not there as it is now: what somebody has built upon
 * never changes.
 *
 * @returns how many were entered
 */
export async function enterShipped<D extends object & { readonly code: string; readonly validFrom: Day }>(
  kind: VersionedKind<D>,
  em: EntityManager,
): Promise<number> {
  const { table, shipped } = kind.versions;
  if (shipped === undefined) return 0;
  // Servers that start at the same moment: the second finds what the first has entered.
  await lockVersions(kind, em, 0);
  const there = await em.execute<{ hash: string }[]>(`select hash from ${table} where region_id is null`);
  const known = new Set(there.map(({ hash }) => hash));
  const folder = path.join(DATA, shipped);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted();
  let entered = 0;
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const read = readDocument(kind, text, []);
    const [fault] = read.problems.filter(({ severity }) => severity === 'ERROR');
    if (fault || !read.scheme)
      throw new Error(`The shipped document ${shipped}/${file} has a fault at ${fault?.path}: ${fault?.message.en}`);
    const columns = columnsOf(kind, read, text, read.scheme);
    if (known.has(columns.hash)) continue;
    await insertVersion(kind, em, null, columns, SchemeStatus.SHIPPED);
    entered += 1;
  }
  return entered;
}
