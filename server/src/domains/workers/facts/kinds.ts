import { WorkerFactKind } from '../workers.enums.ts';
import { DECLARED_FACTS } from './declared-facts.ts';
import type { FactKind } from './fact-kind.ts';

/** What other facts rest on comes behind them, and leave last: what else lies outside an employment is named before it. */
const turnOf = ({ kind, check }: FactKind): number => (kind === WorkerFactKind.LEAVE ? 2 : check ? 1 : 0);

/** Every kind of fact of a career besides employment and assignment, which have timelines of their own. */
export const FACT_KINDS: readonly FactKind[] = DECLARED_FACTS.map(({ kind }) => kind).toSorted(
  (a, b) => turnOf(a) - turnOf(b),
);

export const kindOf = (kind: string): FactKind | undefined => FACT_KINDS.find((known) => known.kind === kind);
