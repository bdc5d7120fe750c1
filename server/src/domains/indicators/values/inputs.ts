import { type UnitCount, withheldUnits } from '../../workers/index.ts';
import type { Workforce, WorkforceSums } from '../workforce/workforce-facts.ts';
import type { RuleInputs, RuleSums } from './indicators.rules.ts';
import type { UnitOrSum, UnitStanding } from './unit-facts.ts';

/** What decides which counts are withheld; null for who may see small groups. */
interface InSight {
  readonly inSight: readonly UnitCount[] | null;
}

/** Inputs as the statement gives them, unit by unit. */
export interface ReadInputs {
  readonly units: readonly UnitStanding[] | null;
  readonly workforce: (Omit<Workforce, 'withheld'> & InSight) | null;
}

/** The same as sums; units of which something is missing stand among them one by one. */
export interface ReadSums {
  readonly units: readonly (readonly UnitOrSum[])[] | null;
  readonly workforce: (Omit<WorkforceSums, 'withheld'> & InSight) | null;
}

/** What was read as rules take it: which counts are withheld is decided over all that the asker sees. */
export const ruleInputs = ({ units, workforce }: ReadInputs): RuleInputs => ({
  units,
  workforce: workforce && { units: workforce.units, urban: workforce.urban, withheld: withheldIn(workforce) },
});

export const ruleSums = ({ units, workforce }: ReadSums): RuleSums => ({
  units: units?.flat().sort(byCode) ?? null,
  workforce: workforce && { units: workforce.units, urban: workforce.urban, withheld: withheldIn(workforce) },
});

const withheldIn = ({ inSight }: InSight): readonly string[] | null =>
  inSight === null ? null : [...withheldUnits(inSight)].map(String);

const codeOf = (unit: UnitOrSum): string => ('code' in unit ? unit.code : '');
const byCode = (a: UnitOrSum, b: UnitOrSum): number => (codeOf(a) < codeOf(b) ? -1 : 1);
