/** What the console asks about a kind of reviewed records, beside what follows from the contract. */
export interface AskedRecords {
  /** Names of its two types and field of the entry that holds the record's id. */
  readonly record: string;
  readonly entry: string;
  readonly key: string;
  /** What comes with the product waits too, so every record is compared, not only those about which somebody entered something. */
  readonly shipped: boolean;
  /** Which of the two has a page that asks for nothing else. */
  readonly pages: readonly ('record' | 'entry')[];
  /** How records of other slices are asked for, field by field: `id name`. */
  readonly parts: Readonly<Record<string, string>>;
}
