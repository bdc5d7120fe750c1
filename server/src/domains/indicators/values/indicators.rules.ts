import type { Document } from '../../../shared/document.ts';
import type { Exact } from '../../../shared/exact.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { Text } from '../../../shared/words/text.ts';
import type { RegionLevel } from '../../regions/index.ts';
import { TargetDirection } from '../indicator.enums.ts';
import { type Goal, type Judgement, judge, type Scale } from '../targets/target.rules.ts';
import { workersRate } from '../workforce/workers-rate.rules.ts';
import type { Workforce, WorkforceSums } from '../workforce/workforce-facts.ts';
import {
  areaPer100Households,
  EXCLUDED,
  type Measure,
  shareOfUnits,
  unroundedValue,
  WITHOUT_INPUT,
} from './measure.rules.ts';
import type { UnitOrSum, UnitStanding } from './unit-facts.ts';

/** A definition as it holds at the day asked for (指标定义). */
export interface DefinitionFacts extends Scale {
  readonly id: string;
  readonly code: string;
  readonly name: Text;
  readonly formula: Text;
  /** Below this level it is a diagnosis, not a reported figure (最低报告层级). */
  readonly lowestLevel: `${RegionLevel}`;
  readonly ruleVersion: string;
  readonly document: Document;
}

/** A target as it holds at the day asked for (目标). */
export interface TargetFacts extends Goal {
  readonly id: string;
  readonly definitionId: string;
  /** Null: it holds for every region. */
  readonly regionId: string | null;
  readonly deadline: Day | null;
  readonly document: Document;
}

export interface RegionFacts {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: `${RegionLevel}`;
  readonly isVirtual: boolean;
}

export interface JudgedTarget {
  readonly target: TargetFacts;
  readonly judgement: Judgement;
}

/** An indicator of a region at a day, with what its explanation is made from (指标值). */
export interface Evaluation {
  readonly definition: DefinitionFacts;
  readonly region: RegionFacts;
  readonly asOf: Day;
  readonly unitsInSight: boolean;
  readonly measure: Measure;
  readonly value: Exact | null;
  readonly targets: readonly JudgedTarget[];
}

/** What a rule takes of a region (规则输入); null: not read, since no rule that was asked for takes it. */
export interface RuleSums {
  /** Village-level units at or below the region, those alike as one sum. */
  readonly units: readonly UnitOrSum[] | null;
  readonly workforce: WorkforceSums | null;
}
/** The same unit by unit, as an explanation and the regions below take it. */
export interface RuleInputs extends RuleSums {
  readonly units: readonly UnitStanding[] | null;
  readonly workforce: Workforce | null;
}
export type RuleTakes = 'UNITS' | 'WORKFORCE';

interface IndicatorRule {
  readonly takes: RuleTakes;
  readonly measure: (definition: DefinitionFacts, inputs: RuleSums, region: RegionFacts) => Measure;
}

const overUnits = (measure: (units: readonly UnitOrSum[], definition: DefinitionFacts) => Measure): IndicatorRule => ({
  takes: 'UNITS',
  measure: (definition, { units }) => {
    if (units === null) throw new Error(`The units that ${definition.ruleVersion} takes were not read`);
    return measure(units, definition);
  },
});

/**
 * Rules by the version a definition names. A definition says from which day on which version holds, so that a past day is computed
 * by the rule of its time. A definition whose version is not here is listed and says what it lacks.
 */
export const INDICATOR_RULES: Readonly<Record<string, IndicatorRule>> = {
  'FACILITY_SHARE/1': overUnits((units, { code, facilityClass }) => {
    if (facilityClass === null) throw new Error(`Indicator ${code} counts units of a facility class and names none`);
    return shareOfUnits(units, facilityClass);
  }),
  'FACILITY_AREA_RATIO/1': overUnits(areaPer100Households),
  'WORKERS_RATE/1': {
    takes: 'WORKFORCE',
    measure: ({ ruleVersion }, { workforce }, region) => {
      if (workforce === null) throw new Error(`The people that ${ruleVersion} takes were not read`);
      return workersRate(workforce, region.id);
    },
  },
};

/** Whether the product computes it (已上线). */
export const isLive = ({ ruleVersion }: Pick<DefinitionFacts, 'ruleVersion'>): boolean =>
  ruleVersion in INDICATOR_RULES;

export interface EvaluationInputs {
  readonly region: RegionFacts;
  readonly inputs: RuleSums;
  /** False: the scope (本级) holds the region and not its units, so that nothing can be summed up. */
  readonly unitsInSight: boolean;
  readonly asOf: Day;
}

/** The value of an indicator for a region, from what its rule takes. */
export function evaluate(
  definition: DefinitionFacts,
  targets: readonly TargetFacts[],
  of: EvaluationInputs,
): Evaluation {
  const measure = measureOf(definition, of);
  return {
    definition,
    region: of.region,
    asOf: of.asOf,
    unitsInSight: of.unitsInSight,
    measure,
    value: unroundedValue(measure, definition.per),
    targets: targetsOf(definition, targets, of.region).map((target) => ({
      target,
      judgement: judge(measure, definition, target),
    })),
  };
}

/** What an indicator is computed from; without a rule of this version, or under 本级, there is nothing to compute it from. */
export function measureOf(
  definition: DefinitionFacts,
  { region, inputs, unitsInSight }: Pick<EvaluationInputs, 'region' | 'inputs' | 'unitsInSight'>,
): Measure {
  if (region.isVirtual) return EXCLUDED;
  const rule = INDICATOR_RULES[definition.ruleVersion];
  return rule && unitsInSight ? rule.measure(definition, inputs, region) : WITHOUT_INPUT;
}

/** What of a region's inputs belongs to one right below it, or to itself. */
export function inputsOf(region: RegionFacts, { units, workforce }: RuleInputs): RuleInputs {
  const within = ({ id, parentId }: { readonly id: string; readonly parentId: string | null }) =>
    id === region.id || parentId === region.id;
  return {
    units: units?.filter(within) ?? null,
    workforce: workforce && { ...workforce, units: workforce.units.filter(within) },
  };
}

/** A target set for the region itself stands in the place of the general one of the same role. */
export function targetsOf(
  definition: DefinitionFacts,
  targets: readonly TargetFacts[],
  region: RegionFacts,
): readonly TargetFacts[] {
  const own = targets.filter((t) => t.definitionId === definition.id && t.regionId === region.id);
  const general = targets.filter((t) => t.definitionId === definition.id && t.regionId === null);
  return [...own, ...general.filter(({ role }) => !own.some((t) => t.role === role))];
}

/** Best first (排名), those without a value last, ties by code. */
export function ranked(values: readonly Evaluation[]): readonly Evaluation[] {
  const byCode = (a: Evaluation, b: Evaluation) => (a.region.code < b.region.code ? -1 : 1);
  return [...values].sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null) || byCode(a, b);
    const more = a.definition.direction === TargetDirection.AT_MOST ? a.value.cmp(b.value) : b.value.cmp(a.value);
    return more || byCode(a, b);
  });
}
