import type { Source } from './scheme.ts';

/** One value of a rule, as it is read, and where it comes from. */
export interface RuleCell {
  readonly text: string;
  /** Null: the product's own doing, or not said yet. */
  readonly source: Source | null;
}

export interface RuleRow {
  readonly name: string;
  readonly cells: readonly RuleCell[];
  readonly sources: readonly Source[];
  /** Articles named by its sources; empty: the text is not at hand. */
  readonly articles: readonly string[];
}

export interface RuleGroup {
  readonly name: string;
  readonly rows: readonly RuleRow[];
}
