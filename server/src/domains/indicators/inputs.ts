import { type UnitCount, withheldUnits } from '../workers/index.ts';
import type { RuleInputs } from './indicators.rules.ts';
import type { UnitStanding } from './unit-facts.ts';
import type { Workforce } from './workforce/workforce-facts.ts';

/** Inputs as the statement gives them; `inSight` is null for who may see small groups. */
export interface ReadInputs {
  readonly units: readonly UnitStanding[] | null;
  readonly workforce: (Omit<Workforce, 'withheld'> & { readonly inSight: readonly UnitCount[] | null }) | null;
}

/** What was read as rules take it: which counts are withheld is decided over all that the asker sees. */
export const ruleInputs = ({ units, workforce }: ReadInputs): RuleInputs => ({
  units,
  workforce: workforce && {
    units: workforce.units,
    urban: workforce.urban,
    withheld: workforce.inSight === null ? null : [...withheldUnits(workforce.inSight)].map(String),
  },
});
