import { TrustGrade } from '../../../shared/document.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { type Exact, exact } from '../../../shared/exact.ts';
import type { Explanation } from '../../../shared/reads/explanation.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { IndicatorStatus, TargetDirection, TargetRole } from '../indicator.enums.ts';
import { type Boundary, type DatedDefinition, seriesBreaks, seriesValue } from '../trend/trend.rules.ts';
import { dayFacts, type ReadDay } from '../trend/trend-reading.ts';
import { checkGoal } from '../values/claims.rules.ts';
import { displayOf, statusInWords } from '../values/explain/explain.words.ts';
import {
  type DefinitionFacts,
  type Evaluation,
  evaluate,
  type RegionFacts,
  type RuleInputs,
  type TargetFacts,
  targetsOf,
} from '../values/indicators.rules.ts';
import { type ReadInputs, ruleInputs } from '../values/inputs.ts';
import { quotient } from '../values/quotient.ts';
import { isVillage } from '../workforce/workforce-facts.ts';
import { explainGap } from './explain-gap.ts';
import { type Forecast, forecast, isHalfYearEnd } from './forecast.rules.ts';
import {
  type GapInputs,
  type GapOfRegion,
  gapsBelow,
  inPlace,
  type PlannedMeasure,
  withMeasures,
} from './gap.rules.ts';
import { gapInWords } from './gap.words.ts';
import { type ClaimedMeasure, checkMeasures } from './gap-measures.rules.ts';

/** What the statement gives. */
export interface ReadGap {
  readonly region: RegionFacts;
  readonly known: boolean;
  /** Null: the indicator is not defined at that day. */
  readonly definition: DefinitionFacts | null;
  readonly targets: readonly TargetFacts[];
  readonly inputs: ReadInputs;
  readonly below: readonly RegionFacts[];
  readonly series: readonly ReadDay[];
  readonly definitions: readonly DatedDefinition[];
  readonly boundaries: readonly Boundary[];
}

/** What somebody plans; what he leaves out the catalogue says. */
export interface GapAssumptions {
  readonly target?: string | null | undefined;
  readonly deadline?: Day | null | undefined;
  readonly measures: readonly ClaimedMeasure[];
}

/** A gap as it is measured, with what its explanation is made from (缺口). */
export interface Gap {
  readonly region: RegionFacts;
  readonly asOf: Day;
  readonly goal: TargetFacts;
  readonly deadline: Day;
  readonly now: Evaluation;
  readonly later: Evaluation;
  /** Those in place by the deadline. */
  readonly measures: readonly PlannedMeasure[];
  readonly tooLate: readonly PlannedMeasure[];
  readonly perTown: readonly GapOfRegion[];
  readonly perUnit: readonly GapOfRegion[];
  readonly forecast: Forecast;
}

/**
 * Measures what a region lacks and what measures would do (缺口测算).
 *
 * @returns null where the indicator is not defined at that day
 * @throws VALUE_REQUIRED, VALUE_INVALID on `target`; those of `checkMeasures`
 */
export function measureGap(read: ReadGap, asked: GapAssumptions, asOf: Day, unitsInSight: boolean): Gap | null {
  const { region, definition } = read;
  if (definition === null) return null;
  const inputs = ruleInputs(read.inputs);
  const goal = goalOf(definition, targetsOf(definition, read.targets, region), asked.target ?? null);
  const claimed = checkMeasures(asked.measures, definition, inputs);
  const deadline = asked.deadline ?? dueBy(goal, claimed, asOf);
  const measures = inPlace(claimed, deadline);
  const at = { region, asOf, unitsInSight };
  const given: GapInputs = { definition, target: goal.value, inputs, unitsInSight };
  const countable = (level: RegionFacts['level']) =>
    read.below.filter((each) => each.level === level && !each.isVirtual);
  const perUnit = gapsBelow(countable('COMMUNITY'), given, measures);
  return {
    region,
    asOf,
    goal: { ...goal, deadline },
    deadline,
    measures,
    tooLate: claimed.filter((measure) => !measures.includes(measure)),
    now: evaluate(definition, [goal], { ...at, inputs }),
    later: evaluate(definition, [goal], { ...at, inputs: withMeasures(inputs, measures) }),
    perTown: gapsBelow(countable('TOWN'), given, measures),
    perUnit: perUnit.filter((line) => isMeasured(line, inputs)),
    forecast: forecast(valuesOf(read, unitsInSight), asOf, deadline, definition.unit),
  };
}

/** A unit of another class is not among those the indicator measures, nor a village where people are counted: nobody of it can ever count. */
const isMeasured = ({ region, now: { measure } }: GapOfRegion, { workforce }: RuleInputs): boolean =>
  measure.workforce !== null
    ? !workforce?.units.some((unit) => unit.id === region.id && isVillage(unit))
    : measure.counted.length > 0;

/** The target that is asked for: one of the catalogue's where it has that value, the first of them (TARGET) where none is named. */
function goalOf(definition: DefinitionFacts, targets: readonly TargetFacts[], value: string | null): TargetFacts {
  if (value === null) {
    const [first] = targets;
    if (!first) throw new DomainError('VALUE_REQUIRED', {}, 'target');
    return first;
  }
  checkGoal(value, definition.unit);
  const listed = targets.find((target) => exact(target.value).eq(value));
  return listed ?? { ...OWN, id: 'own', definitionId: definition.id, value };
}

const OWN = {
  role: TargetRole.TARGET,
  regionId: null,
  nature: null,
  deadline: null,
  document: { title: '缺口规划设定', number: null, article: null, date: null, grade: TrustGrade.ASSUMED },
} as const;

/** Where nobody names a deadline: the target's while it is still to come, or else the day on which the last measure is in place. */
function dueBy({ deadline }: TargetFacts, measures: readonly PlannedMeasure[], asOf: Day): Day {
  if (deadline !== null && deadline >= asOf) return deadline;
  return measures.reduce((last, { on }) => (on > last ? on : last), asOf);
}

/** Half-year values since the indicator or the region was last another one; those that are not known leave a gap in the line. */
function valuesOf({ series, definitions, boundaries, region }: ReadGap, unitsInSight: boolean) {
  const since = seriesBreaks(definitions, boundaries, region).at(-1)?.on ?? '';
  return series
    .filter(({ on }) => isHalfYearEnd(on) && on >= since)
    .map((day) => seriesValue(dayFacts(day), unitsInSight))
    .flatMap(({ on, value }) => (value === null ? [] : [{ on, value }]));
}

/** The gap as GraphQL gives it; its explanation is made only when it is asked for. */
export function gapAnswer(gap: Gap) {
  const { now, later, goal, region, asOf, deadline } = gap;
  const { definition } = now;
  const judged = ({ targets }: Evaluation) => targets[0]?.judgement ?? null;
  return {
    id: `${definition.code}:${region.code}:${asOf}`,
    asOf,
    target: goal.value,
    deadline,
    status: now.measure.status,
    statusText: statusInWords(now),
    now: now.value && quotient(now.value),
    display: displayOf(now),
    meetsNow: judged(now)?.met ?? null,
    needed: judged(now)?.gap ?? null,
    perTown: gap.perTown.map((line) => lineOf(line, gap)),
    perUnit: gap.perUnit.map((line) => lineOf(line, gap)),
    valueWithMeasures: later.value && quotient(later.value),
    displayWithMeasures: displayOf(later),
    meets: judged(later)?.met ?? null,
    stillNeeded: judged(later)?.gap ?? null,
    forecast: {
      points: gap.forecast.points.map(({ on, value }) => ({ on, value: quotient(value) })),
      atDeadline: gap.forecast.atDeadline && quotient(gap.forecast.atDeadline),
      display: displayOf({ value: gap.forecast.atDeadline, definition }),
      meets: gap.forecast.atDeadline && reaches(gap.forecast.atDeadline, goal, definition),
      method: gap.forecast.method,
      assumes: gap.forecast.assumes,
    },
    get explanation(): Explanation {
      return explainGap(gap);
    },
  };
}

const lineOf = (line: GapOfRegion, { now: { definition, unitsInSight } }: Gap) => ({
  region: line.region,
  status: line.now.measure.status,
  text:
    line.now.measure.status === IndicatorStatus.OK || line.lacks
      ? gapInWords(line)
      : statusInWords({ definition, unitsInSight, region: line.region, measure: line.now.measure }),
  has: line.has,
  lacks: line.lacks,
  added: line.added,
  withMeasures: line.withMeasures,
});

function reaches(value: Exact, goal: TargetFacts, { direction }: DefinitionFacts): boolean {
  if (direction === TargetDirection.AT_MOST) return value.lte(goal.value);
  return direction === TargetDirection.EQUAL ? value.eq(goal.value) : value.gte(goal.value);
}
