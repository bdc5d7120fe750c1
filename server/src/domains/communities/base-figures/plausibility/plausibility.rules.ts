import { exact, rounded } from '../../../../shared/exact.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { monthsAfter } from '../../../../shared/time/years.ts';
import type { Text } from '../../../../shared/words/text.ts';
import type { DatedFigure } from '../../community/communities.rules.ts';
import { BaseMetric } from '../base-figure.enums.ts';
import { limitsAt, type PlausibilityLimits } from './plausibility.catalogue.ts';
import { PlausibilityCode } from './plausibility.enums.ts';
import { PLAUSIBILITY_WORDS } from './plausibility.words.ts';

/** A base figure and what it is compared with (比对依据). */
export interface PlausibilityFacts extends DatedFigure {
  readonly metric: BaseMetric;
  /** Day of the event that handed it on, which nobody counted and nobody has to explain; null or absent: counted. */
  readonly carriedOn?: Day | null;
  /** The last approved figure of the same region and metric dated on or before it; null: none. */
  readonly previous: DatedFigure | null;
  /** Sum of the region's parts by their approved figures; null: it has none, or one part's is missing. */
  readonly parts: number | null;
  /** Permanent residents that count on its day; null: none. */
  readonly residents: DatedFigure | null;
}

/** One thing that looks doubtful (存疑提示). */
export interface Doubt {
  readonly code: PlausibilityCode;
  readonly text: Text;
  /** What it was compared with. */
  readonly previous: number;
  /** Null: a sum of several days. */
  readonly previousOn: Day | null;
  /** Signed, one decimal half up; null: compared with 0. */
  readonly changePercent: string | null;
  /** Whoever submits the figure has to say why (须说明). */
  readonly mustExplain: boolean;
}

/**
 * What makes a figure look doubtful (数据存疑), compared with what was approved; nothing where no limits are set for its day. A doubt never
 * stops a figure: one that must be explained asks for a remark, and the second person sees both.
 */
export function doubtsAbout(facts: PlausibilityFacts): readonly Doubt[] {
  const limits = limitsAt(facts.onDate);
  if (!limits || facts.carriedOn) return [];
  return [againstPrevious(facts, limits), againstParts(facts, limits), againstResidents(facts)].filter(
    (doubt) => doubt !== null,
  );
}

function againstPrevious(facts: PlausibilityFacts, limits: PlausibilityLimits): Doubt | null {
  const { previous, value, onDate } = facts;
  if (!previous) return null;
  const young = monthsAfter(previous.onDate, limits.withinMonths) >= onDate;
  if (isFurther(value, previous.value, limits.largeChangePercent))
    return doubt(PlausibilityCode.LARGE_CHANGE, facts, previous, young, limits.largeChangePercent);
  if (young && isFurther(value, previous.value, limits.notableChangePercent))
    return doubt(PlausibilityCode.NOTABLE_CHANGE, facts, previous, false, limits.notableChangePercent);
  const longAgo = monthsAfter(previous.onDate, limits.unchangedMonths) <= onDate;
  return value === previous.value && value >= limits.unchangedFrom && longAgo
    ? doubt(PlausibilityCode.UNCHANGED, facts, previous, false)
    : null;
}

function againstParts(facts: PlausibilityFacts, { partsPercent }: PlausibilityLimits): Doubt | null {
  const { parts, value } = facts;
  if (parts === null || !isFurther(value, parts, partsPercent)) return null;
  return doubt(PlausibilityCode.DIFFERS_FROM_PARTS, facts, { value: parts, onDate: null }, true, partsPercent);
}

function againstResidents(facts: PlausibilityFacts): Doubt | null {
  const { metric, residents, value } = facts;
  return metric === BaseMetric.URBAN_RESIDENTS && residents && value > residents.value
    ? doubt(PlausibilityCode.EXCEEDS_RESIDENTS, facts, residents, true)
    : null;
}

/** Compared unrounded by cross-multiplication; from 0 every number is further. */
const isFurther = (value: number, from: number, percent: number): boolean =>
  Math.abs(value - from) * 100 > percent * from;

function doubt(
  code: PlausibilityCode,
  { metric, value }: PlausibilityFacts,
  compared: { readonly value: number; readonly onDate: Day | null },
  mustExplain: boolean,
  limit: number | null = null,
): Doubt {
  const changePercent = changeInPercent(value, compared.value);
  const told = { metric, value, previous: compared.value, previousOn: compared.onDate, changePercent, limit };
  return {
    code,
    text: PLAUSIBILITY_WORDS[code](told, mustExplain),
    previous: compared.value,
    previousOn: compared.onDate,
    changePercent,
    mustExplain,
  };
}

/** Change against an earlier number in per cent, for showing only: one decimal, half up away from 0; null against 0. */
export const changeInPercent = (value: number, previous: number): string | null =>
  previous === 0
    ? null
    : rounded(
        exact(value - previous)
          .times(100)
          .div(previous),
        1,
      );
