import { plain } from '../../../shared/exact.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { IndicatorStatus } from '../indicator.enums.ts';
import { displayOf } from '../values/explain/explain.words.ts';
import {
  type DefinitionFacts,
  type Evaluation,
  evaluate,
  type RegionFacts,
  type RuleInputs,
  type TargetFacts,
  targetsOf,
} from '../values/indicators.rules.ts';
import { quotient } from '../values/quotient.ts';

/** All that a value is computed from, with the ids of the rows behind it (留存输入). It is kept as it is and computed again from nothing else. */
export interface FreezeInputs {
  readonly region: RegionFacts;
  readonly definition: DefinitionFacts;
  /** Those that are applied to the region. */
  readonly targets: readonly TargetFacts[];
  readonly inputs: RuleInputs;
  readonly rows: unknown;
}

/** What came out, as it is kept: decimals as text. */
export interface FrozenResult {
  readonly status: IndicatorStatus;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly display: string | null;
}

/** Of the targets that were read, the ones that hold for the region: another region's target changes nothing here. */
export const ownTargets = (given: FreezeInputs): FreezeInputs => ({
  ...given,
  targets: targetsOf(given.definition, given.targets, given.region),
});

/** The value of kept inputs by the rule their definition names; nothing of it depends on who asks or when. */
export const evaluateKept = ({ region, definition, targets, inputs }: FreezeInputs, asOf: Day): Evaluation =>
  evaluate(definition, targets, { region, inputs, asOf, unitsInSight: true });

export function resultOf(evaluation: Evaluation): FrozenResult {
  const { measure, value } = evaluation;
  return {
    status: measure.status,
    value: value && quotient(value),
    numerator: measure.numerator && plain(measure.numerator),
    denominator: measure.denominator && plain(measure.denominator),
    display: displayOf(evaluation),
  };
}

/**
 * What may be frozen (可定格): a value that was computed from complete inputs, or the finding that there is nothing to divide by. Where an input is
 * missing or out of date there is no figure to report: first the input, then the report.
 */
export const isReportable = ({ status }: Pick<FrozenResult, 'status'>): boolean =>
  status === IndicatorStatus.OK || status === IndicatorStatus.ZERO_BASE;

const LEVELS = ['COMMUNITY', 'TOWN', 'DISTRICT'] as const;

/** Below the lowest level of its definition an indicator is a diagnosis and is not reported (最低报告层级). */
export const isReported = (definition: DefinitionFacts, region: RegionFacts): boolean =>
  LEVELS.indexOf(region.level) >= LEVELS.indexOf(definition.lowestLevel);

/** One place where two kept values differ: `inputs.units.3.households`, 1000, 1200. */
export interface Difference {
  readonly path: string;
  readonly kept: string;
  readonly found: string;
}

/** Places where two JSON values differ, in the order of the first, at most `most` of them. */
export function differences(kept: unknown, found: unknown, most: number, path = ''): readonly Difference[] {
  if (isHolder(kept) && isHolder(found) && Array.isArray(kept) === Array.isArray(found)) {
    const keys = [...new Set([...Object.keys(kept), ...Object.keys(found)])];
    const all: Difference[] = [];
    for (const key of keys) {
      if (all.length >= most) break;
      const below = path === '' ? key : `${path}.${key}`;
      all.push(...differences(kept[key], found[key], most - all.length, below));
    }
    return all;
  }
  return shown(kept) === shown(found) ? [] : [{ path, kept: shown(kept), found: shown(found) }];
}

type Holder = Readonly<Record<string, unknown>>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;
const shown = (value: unknown): string => (value === undefined ? '—' : JSON.stringify(value));
