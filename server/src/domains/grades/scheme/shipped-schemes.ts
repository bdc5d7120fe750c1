import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GradeSchemeStatus } from './grade-scheme.enums.ts';
import { readScheme } from './read-grade-scheme.ts';
import { columnsOf, insertScheme, lockSchemes } from './scheme-store.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../../data/grade-schemes');

/**
 * Enters the schemes that come with the product (随产品提供的范例), each as a new version when it is not there as it is now: what somebody has built upon
 * never changes.
 *
 * @returns how many were entered
 */
export async function enterShippedSchemes(em: EntityManager): Promise<number> {
  // Servers that start at the same moment: the second finds what the first has entered.
  await lockSchemes(em, 0);
  const there = await em.execute<{ hash: string }[]>('select hash from grade_scheme where region_id is null');
  const known = new Set(there.map(({ hash }) => hash));
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .toSorted();
  let entered = 0;
  for (const file of files) {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    const read = readScheme(text, []);
    const [fault] = read.problems.filter(({ severity }) => severity === 'ERROR');
    if (fault || !read.scheme)
      throw new Error(`The shipped grade scheme ${file} has a fault at ${fault?.path}: ${fault?.message.en}`);
    const columns = columnsOf(read, text, read.scheme);
    if (known.has(columns.hash)) continue;
    await insertScheme(em, null, columns, GradeSchemeStatus.SHIPPED);
    entered += 1;
  }
  return entered;
}
