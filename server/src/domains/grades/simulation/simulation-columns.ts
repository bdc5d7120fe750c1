import type { ItemColumn } from '../../proposals/batches/index.ts';
import type { ComparedIn, GradeSums } from './totals.ts';

const side = (name: 'before' | 'after'): Readonly<Record<string, ItemColumn<ComparedIn>>> => ({
  [`${name}_status`]: { type: 'text', of: (row) => row[name].status },
  [`${name}_grade`]: { type: 'int', of: (row) => row[name].grade },
  [`${name}_uncapped`]: { type: 'int', of: (row) => row[name].uncapped },
  [`${name}_post`]: { type: 'text', of: (row) => row[name].post },
  [`${name}_pay`]: { type: 'bigint', of: (row) => row[name].pay },
});

/** What a row holds of somebody's grades by both schemes. */
export const SIMULATION_COLUMNS: Readonly<Record<string, ItemColumn<ComparedIn>>> = {
  town_id: { type: 'int', of: ({ townId }) => townId },
  change: { type: 'text', of: ({ change }) => change },
  ...side('before'),
  ...side('after'),
};

/** What a simulation holds of all of them. */
export const SIMULATION_SUMS: Readonly<Record<string, ItemColumn<GradeSums>>> = {
  people: { type: 'int', of: ({ people }) => people },
  gain: { type: 'int', of: ({ gain }) => gain },
  lose: { type: 'int', of: ({ lose }) => lose },
  same: { type: 'int', of: ({ same }) => same },
  unknown: { type: 'int', of: ({ unknown }) => unknown },
  paid: { type: 'int', of: ({ paid }) => paid },
  pay_before: { type: 'bigint', of: ({ payBefore }) => payBefore },
  pay_after: { type: 'bigint', of: ({ payAfter }) => payAfter },
  cells: { type: 'jsonb', of: ({ cells }) => cells },
  moves: { type: 'jsonb', of: ({ moves }) => moves },
  gaps: { type: 'jsonb', of: ({ gaps }) => gaps },
};
