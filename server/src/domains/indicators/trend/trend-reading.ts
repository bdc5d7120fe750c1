import { type ReadInputs, ruleInputs } from '../values/inputs.ts';
import type { DayFacts, SeriesPart } from './trend.rules.ts';

/** A point of a series as the statement gives it. */
export interface ReadDay extends Omit<DayFacts, 'parts'> {
  readonly parts: readonly (Omit<SeriesPart, 'inputs'> & { readonly inputs: ReadInputs })[];
}

/** As the rules take it. */
export const dayFacts = ({ parts, ...day }: ReadDay): DayFacts => ({
  ...day,
  parts: parts.map((part) => ({ ...part, inputs: ruleInputs(part.inputs) })),
});
