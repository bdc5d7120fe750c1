import { readFileSync } from 'node:fs';

/** Folder of the shipped tables; the same from the sources and from the built server. */
const DATA = new URL('../../data/', import.meta.url);

/**
 * Lines of a shipped table, by the names in its first line. The tables are our own: UTF-8, comma separated, no quotes and no commas in values
 * (server/data/NOTICE.md). An empty value is the empty text.
 */
export function readTable<K extends string>(
  file: string,
  columns: readonly K[],
): readonly Readonly<Record<K, string>>[] {
  const [header = '', ...lines] = readFileSync(new URL(file, DATA), 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  const missing = columns.find((column) => !names.includes(column));
  if (missing) throw new Error(`server/data/${file} has no column ${missing}`);
  return lines.map((line, i) => {
    const values = line.split(',');
    if (values.length !== names.length)
      throw new Error(`server/data/${file}, line ${i + 2}: ${values.length} values instead of ${names.length}`);
    return Object.fromEntries(names.map((name, n) => [name, values[n] ?? ''])) as Record<K, string>;
  });
}
