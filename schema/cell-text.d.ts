/** Begins a file, so that spreadsheets read the Chinese. */
export declare const BOM: string;
export declare const LINE_END: string;

/**
 * One cell of comma-separated text (CSV 单元格); null and undefined are empty. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front; a negative number is none. The one rule of server and console.
 */
export declare function cellText(value: string | number | boolean | null | undefined): string;
