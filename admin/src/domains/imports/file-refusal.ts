/** Largest workbook, as the server takes it. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** For the chooser of the browser. */
export const WORKBOOKS = '.xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv';

interface Chosen {
  readonly name: string;
  readonly size: number;
}

export interface Refusal {
  /** Key of the sentence. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Endings people try, and what is said of each; all else is no workbook. */
const OTHERS: Readonly<Record<string, string>> = {
  xls: 'error.WORKBOOK_OLD_FORMAT',
  et: 'imports.file_wps',
  xlsm: 'imports.file_macros',
  numbers: 'imports.file_other',
  xlsb: 'imports.file_other',
  ods: 'imports.file_other',
};

/** Why a chosen file is not even sent (文件不合要求); null: it may be. What it really is, the server finds by its content. */
export function refusalOf({ name, size }: Chosen): Refusal | null {
  const ending = name.includes('.') ? (name.split('.').at(-1)?.toLowerCase() ?? '') : '';
  if (ending !== 'xlsx' && ending !== 'csv')
    return { message: OTHERS[ending] ?? 'imports.file_unknown', params: { name } };
  if (size === 0) return { message: 'error.FILE_EMPTY', params: {} };
  return size > MOST_BYTES ? { message: 'imports.file_too_large', params: {} } : null;
}
