import type { FactRow } from './kit/fact-kind.ts';

type Dated = Pick<FactRow, 'kind' | 'valid'>;

/** Whether a next one can be entered from a fact (变更、续签、再登记): it holds that day, or nothing of its kind begins later. */
export function canBeFollowed({ kind, valid }: Dated, all: readonly Dated[], day: string): boolean {
  const holds = valid.from <= day && (valid.to === null || day < valid.to);
  return holds || !all.some((other) => other.kind === kind && other.valid.from > valid.from);
}
