import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../shared/access/vault.ts';
import type { ExportableList, ExportColumn, ExportMoment } from '../../shared/exports/exportable-list.ts';
import type { Variables } from '../../shared/reads/query-door.ts';
import { covers, type Period } from '../../shared/time/timeline.ts';
import type { SheetCell } from '../../shared/workbook/writing/sheet.ts';
import { finder } from './cells.ts';

/** Rows whose numbers are opened at once. */
const OPENED = 500;

/** Rows of the file that a row of the list is: itself, or one for each of its facts. */
export function rowsOf({ each }: ExportableList, holdingAt: string | null): (row: Variables) => readonly Variables[] {
  if (!each) return (row) => [row];
  return (row) =>
    (row[each] as readonly (Variables & { readonly valid: Period })[])
      .filter(({ valid }) => holdingAt === null || covers(valid, holdingAt))
      .map((fact) => ({ ...row, [each]: fact }));
}

interface Opening {
  readonly em: EntityManager;
  readonly columns: readonly ExportColumn[];
  readonly moment: ExportMoment;
  readonly vault: Vault;
}

/** Rows with the numbers that are written in the clear, by the place of their column. */
export async function* withNumbers(
  rows: AsyncIterable<Variables>,
  opening: Opening,
): AsyncGenerator<readonly [Variables, ReadonlyMap<number, SheetCell>]> {
  for await (const some of chunksOf(rows)) {
    const opened = await openedOf(some, opening);
    yield* some.map((row, at) => [row, opened[at] ?? new Map()] as const);
  }
}

async function openedOf(rows: readonly Variables[], { em, columns, moment, vault }: Opening) {
  const numbers = rows.map(() => new Map<number, SheetCell>());
  for (const [place, { clear, select }] of columns.entries()) {
    if (!clear) continue;
    const find = finder(select);
    const keys = rows.map((row) => Number(find(row)));
    const found = await clear(em, [...new Set(keys)], moment, vault);
    for (const [at, key] of keys.entries()) numbers[at]?.set(place, found.get(key) ?? null);
  }
  return numbers;
}

async function* chunksOf(rows: AsyncIterable<Variables>): AsyncGenerator<readonly Variables[]> {
  let held: Variables[] = [];
  for await (const row of rows) {
    held.push(row);
    if (held.length < OPENED) continue;
    yield held;
    held = [];
  }
  if (held.length) yield held;
}
