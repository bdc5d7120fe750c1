import type { Document } from '../../../shared/document.ts';
import { type Exact, exact, sum } from '../../../shared/exact.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { IndicatorStatus, type TargetRole } from '../indicator.enums.ts';
import { type DefinitionFacts, measureOf, type RegionFacts, type RuleInputs } from '../values/indicators.rules.ts';
import { EXCLUDED, type Measure, NOTHING, unroundedValue } from '../values/measure.rules.ts';
import { TrendBreakKind, TrendStep } from './trend.enums.ts';

/** Points a trend has at most: ten years by month. */
export const MOST_POINTS = 120;

/** Points each of several trends side by side has at most: two years by month; what is drawn small carries no more. */
export const MOST_POINTS_EACH = 24;

/** Months between two points. */
export const MONTHS = {
  [TrendStep.MONTH]: 1,
  [TrendStep.QUARTER]: 3,
  [TrendStep.HALF_YEAR]: 6,
  [TrendStep.YEAR]: 12,
} as const satisfies Record<TrendStep, number>;

/** How many points a trend has: one per step that begins on or before `to` and ends on or after `from`; none when the days are turned round. */
export function pointCount(from: Day, to: Day, step: TrendStep): number {
  const stepOf = (day: Day) => Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / MONTHS[step]);
  return to < from ? 0 : stepOf(to) - stepOf(from) + 1;
}

/** A region whose numerator and denominator count in a series, with the share of it that does (组成部分). */
export interface SeriesPart {
  readonly region: RegionFacts;
  /** 1 for the whole. */
  readonly share: string;
  /** Event of a split without a basis in between; null: the share is known. */
  readonly brokenBy: string | null;
  readonly inputs: RuleInputs;
}

/** What was read for one day. */
export interface DayFacts {
  readonly on: Day;
  /** Null: the indicator was not defined then. */
  readonly definition: DefinitionFacts | null;
  /** Empty: the region did not exist then, nor what it was made from. */
  readonly parts: readonly SeriesPart[];
}

/** A value of a series: its definition of that day, and null where there was none. */
export interface SeriesValue {
  readonly on: Day;
  readonly definition: DefinitionFacts | null;
  readonly parts: readonly SeriesPart[];
  readonly measure: Measure;
  readonly value: Exact | null;
  readonly unitsInSight: boolean;
}

/**
 * The value of a series at a day (趋势值): numerators and denominators of all parts are summed, each by its share, and then divided. The mean of
 * the parts' ratios would be another figure, and a wrong one.
 */
export function seriesValue(day: DayFacts, unitsInSight: boolean): SeriesValue {
  const { definition } = day;
  const measure = seriesMeasure(day, unitsInSight);
  return { ...day, measure, value: definition && unroundedValue(measure, definition.per), unitsInSight };
}

function seriesMeasure({ definition, parts }: DayFacts, unitsInSight: boolean): Measure {
  if (definition === null || parts.length === 0) return { ...NOTHING, status: IndicatorStatus.NOT_DEFINED };
  if (parts.some(({ brokenBy }) => brokenBy !== null)) return { ...NOTHING, status: IndicatorStatus.SERIES_BROKEN };
  return sumOfParts(
    parts.map(({ region, share, inputs }) => ({
      share: exact(share),
      measure: measureOf(definition, { region, inputs, unitsInSight }),
    })),
  );
}

interface Weighted {
  readonly measure: Measure;
  readonly share: Exact;
}

/** Statuses of a part that keep the whole from having a value, the one that matters most first. */
const HINDERING = [IndicatorStatus.MISSING_INPUT, IndicatorStatus.NO_BASE, IndicatorStatus.SMALL_GROUP] as const;

/** Several measures as one: as if their units had been one region's. Parts that do not count (virtual ones) are left out. */
export function sumOfParts(parts: readonly Weighted[]): Measure {
  const [first] = parts;
  if (first && parts.length === 1 && first.share.eq(1)) return first.measure;
  const counting = parts.filter(({ measure }) => measure.status !== IndicatorStatus.EXCLUDED);
  if (counting.length === 0) return EXCLUDED;
  const hindered = HINDERING.find((status) => counting.some(({ measure }) => measure.status === status));
  const of = (figure: 'numerator' | 'denominator') =>
    sum(counting.map(({ measure, share }) => (measure[figure] ?? exact(0)).times(share)));
  const lists = {
    counted: counting.flatMap(({ measure }) => measure.counted),
    undecided: counting.flatMap(({ measure }) => measure.undecided),
    leftOut: counting.flatMap(({ measure }) => measure.leftOut),
  };
  if (hindered) return { ...NOTHING, ...lists, status: hindered };
  const denominator = of('denominator');
  const status = denominator.isZero() ? IndicatorStatus.ZERO_BASE : IndicatorStatus.OK;
  return { ...NOTHING, ...lists, status, numerator: of('numerator'), denominator };
}

/** A definition with the first day it was in force. */
export interface DatedDefinition {
  readonly from: Day;
  readonly definition: DefinitionFacts;
}

/** A day from which on a series is another one (断点). */
export interface SeriesBreak {
  readonly on: Day;
  readonly kind: TrendBreakKind;
  readonly text: Text;
  readonly eventId: string | null;
}

/** What of a definition makes values before and after incomparable; another name, document or number of decimals does not. */
const COMPARABLE = ['ruleVersion', 'unit', 'kind', 'facilityClass', 'per', 'direction'] as const;

/** Days on which the indicator began to be computed otherwise (口径变化). */
export function definitionBreaks(definitions: readonly DatedDefinition[]): readonly SeriesBreak[] {
  return definitions.flatMap(({ from, definition }, i) => {
    const before = definitions[i - 1]?.definition;
    if (!before || COMPARABLE.every((what) => before[what] === definition[what])) return [];
    return [
      {
        on: from,
        kind: TrendBreakKind.DEFINITION,
        text: text(
          `自 ${from} 起按新口径计算：${definition.formula.zh}`,
          `Computed otherwise from ${from} on: ${definition.formula.en}`,
        ),
        eventId: null,
      },
    ];
  });
}

/** An event that changed what a region is (区划事件), with whether it divided it without a basis. */
export interface Boundary {
  readonly eventId: string;
  readonly kind: string;
  readonly on: Day;
  readonly broken: boolean;
}

/**
 * Events after which a region is another one (区划断点): a split of which no share is known, and a unit that came from outside or went there. Merged
 * units are summed, and what happens within the region leaves it what it was; a community that moves is still itself.
 */
export const boundaryBreaks = (
  boundaries: readonly Boundary[],
  { level }: Pick<RegionFacts, 'level'>,
): readonly SeriesBreak[] =>
  boundaries
    .filter(({ broken, kind }) => broken || (kind === 'TRANSFER' && level !== 'COMMUNITY'))
    .map(({ eventId, on, broken }) => ({
      on,
      eventId,
      kind: TrendBreakKind.BOUNDARY,
      text: broken
        ? text(
            `${on} 拆分，没有分摊比例，此前没有可比的值`,
            `Split on ${on} without shares: before it there is no comparable value`,
          )
        : text(
            `${on} 有单位划入或划出，前后范围不同`,
            `Units came in or went out on ${on}: before it the area was another`,
          ),
    }));

/** All breaks of a series, by day. */
export const seriesBreaks = (
  definitions: readonly DatedDefinition[],
  boundaries: readonly Boundary[],
  region: Pick<RegionFacts, 'level'>,
): readonly SeriesBreak[] =>
  [...definitionBreaks(definitions), ...boundaryBreaks(boundaries, region)].toSorted((a, b) =>
    a.on === b.on ? 0 : a.on < b.on ? -1 : 1,
  );

/** A target as it stood in a part of the time. */
export interface DatedTarget {
  readonly id: string;
  readonly regionId: string | null;
  readonly role: TargetRole;
  readonly value: string;
  readonly deadline: Day | null;
  readonly from: Day;
  readonly to: Day | null;
  readonly document: Document;
}

/** The region's own target stands in the place of the general one of the same role for the days both hold. */
export function targetsOfSeries(targets: readonly DatedTarget[]): readonly DatedTarget[] {
  const own = targets.filter(({ regionId }) => regionId !== null);
  const covered = (general: DatedTarget) =>
    own.some(
      (t) =>
        t.role === general.role &&
        t.from <= general.from &&
        (t.to === null || (general.to !== null && general.to <= t.to)),
    );
  return [...own, ...targets.filter((t) => t.regionId === null && !covered(t))];
}
