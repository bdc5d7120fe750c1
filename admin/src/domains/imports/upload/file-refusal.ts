/** Largest workbook, as the server takes it. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** For the chooser of the browser. */
export const WORKBOOKS = '.xlsx,.csv,.xls,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv';

interface FileStart {
  readonly name: string;
  readonly size: number;
  /** Its first bytes. */
  readonly start: Uint8Array;
}

/** Bytes that tell what it is. */
export const START = 4;
/** How a workbook of Excel 97 to 2003 begins. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

export interface Refusal {
  /** Key of the sentence. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Endings people try, and what is said of each; all else is no workbook. */
const OTHERS: Readonly<Record<string, string>> = {
  et: 'imports.file_wps',
  xlsm: 'imports.file_macros',
  numbers: 'imports.file_other',
  xlsb: 'imports.file_other',
  ods: 'imports.file_other',
};

/** Why a chosen file is not even sent (文件不合要求); null: it may be. What it really is, the server finds by its content. */
export function refusalOf({ name, size, start }: FileStart): Refusal | null {
  const ending = name.includes('.') ? (name.split('.').at(-1)?.toLowerCase() ?? '') : '';
  // Many systems call a web page, a text or a workbook of today .xls: those the server names, or reads.
  if (ending === 'xls' && OLD.every((byte, at) => start[at] === byte))
    return { message: 'error.WORKBOOK_OLD_FORMAT', params: {} };
  if (ending !== 'xlsx' && ending !== 'csv' && ending !== 'xls')
    return { message: OTHERS[ending] ?? 'imports.file_unknown', params: { name } };
  if (size === 0) return { message: 'error.FILE_EMPTY', params: {} };
  return size > MOST_BYTES ? { message: 'imports.file_too_large', params: {} } : null;
}
