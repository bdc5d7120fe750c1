import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../shared/access/vault.ts';
import { ExportFormat } from '../../shared/exports/export-format.ts';
import type { ExportableList, ExportColumn } from '../../shared/exports/exportable-list.ts';
import { csvOf } from '../../shared/workbook/writing/csv.ts';
import type { Sheet } from '../../shared/workbook/writing/sheet.ts';
import { xlsxOf } from '../../shared/workbook/writing/xlsx.ts';
import type { ExportOrder } from './export-list.service.ts';
import { PART, partsOf, SEALED_PART, sealPart } from './file-parts.ts';
import { isClear } from './lists.ts';

export interface FileOf {
  readonly list: ExportableList;
  readonly columns: readonly ExportColumn[];
  readonly wanted: ExportOrder;
  readonly conditions: string;
}

/** How long a file is kept; one with numbers in the clear only as long as it takes to fetch it. */
const KEPT = { plain: '24 hours', clear: '4 hours' } as const;

/**
 * Stores a file part after part as its rows come, and then the entry of the export. Parts of a file with numbers in the clear are sealed.
 *
 * @returns How many rows it has.
 */
export async function keepFile(
  em: EntityManager,
  vault: Vault,
  { list, columns, wanted, conditions, sheet }: FileOf & { readonly sheet: Sheet },
): Promise<number> {
  const { exportId, format, variables } = wanted;
  const sealed = isClear(columns);
  let count = 0;
  const rows = (async function* () {
    for await (const line of sheet.rows) {
      count++;
      yield line;
    }
  })();
  await em.execute(`select set_config('idle_in_transaction_session_timeout', '300s', true)`);
  const pieces = (format === ExportFormat.CSV ? csvOf : xlsxOf)({ ...sheet, rows });
  let [place, size] = [0, 0];
  for await (const content of partsOf(pieces, sealed ? SEALED_PART : PART)) {
    await em.execute('insert into list_export_part (export_id, place, content) values (?, ?, ?)', [
      exportId,
      place,
      sealed ? sealPart(vault, { exportId, place }, content) : content,
    ]);
    place++;
    size += content.length;
  }
  await em.execute(
    `insert into list_export (id, list, file_name, format, conditions, sorting, column_names, purpose, as_of, known_on, rows, size, sealed, expires_at)
     values (?, ?, ?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?::date, ?::timestamptz, ?, ?, ?, now() + ?::interval)`,
    [
      exportId,
      list.name,
      `${list.title.zh} ${variables.asOf}.${format === ExportFormat.CSV ? 'csv' : 'xlsx'}`,
      format,
      conditions,
      sheet.about.find(([head]) => head === '排序')?.[1] ?? '',
      JSON.stringify(sheet.heads),
      wanted.purpose,
      variables.asOf,
      variables.knownOn,
      count,
      size,
      sealed,
      sealed ? KEPT.clear : KEPT.plain,
    ],
  );
  return count;
}
