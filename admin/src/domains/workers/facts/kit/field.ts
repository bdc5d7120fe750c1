/** A field of a kind's value, as the one form of all kinds draws it; `source` is its name in the contract. */
export type FactField = {
  readonly source: string;
  /** Key of its words. */
  readonly label: string;
  readonly needed?: boolean;
  /** Takes the whole width. */
  readonly wide?: boolean;
  /** Stands behind the days. */
  readonly behindDays?: boolean;
  /** What the fact has of it, where that is called otherwise. */
  readonly shown?: string;
  /** Key of what a line says of it. */
  readonly line?: string;
} & (
  | { readonly as: 'text' | 'day' | 'unit' | 'year' | 'number' }
  /** Yuan in the form, fen in the contract. */
  | { readonly as: 'money' }
  | { readonly as: 'yes_no' }
  /** Values of an enum of the contract, by its type. */
  | { readonly as: 'choice'; readonly type: string; readonly choices: readonly string[] }
  /** Codes of a code table of the national standards. */
  | { readonly as: 'code'; readonly table: string }
);

/** Money in the form is text of yuan; `5267.00` are 526,700 fen. Null: no sum of money. */
export function fenOf(yuan: string): number | null {
  const text = yuan.normalize('NFKC').replace(/[\s,]/g, '');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(text)) return null;
  const [whole = '', part = ''] = text.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

export const yuanOf = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
