import { type Exact, exact, roundedDown, roundedUp } from '../../../shared/exact.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import {
  GapUnit,
  IndicatorKind,
  IndicatorUnit,
  TargetDirection,
  type TargetNature,
  type TargetRole,
} from '../indicator.enums.ts';
import { type Measure, rangeOf, unroundedValue } from '../values/measure.rules.ts';
import type { UnitClass } from '../values/unit-facts.ts';
import { amountInWords, metInWords, missInWords, quantityInWords, type Sense } from './target.words.ts';

/** What of a definition decides how a target is read. */
export interface Scale {
  readonly unit: IndicatorUnit;
  readonly kind: IndicatorKind;
  readonly facilityClass: UnitClass | null;
  /** 100 for per cent and per 100 households, 10,000 for per 10,000 residents. */
  readonly per: number;
  readonly decimals: number;
  readonly direction: TargetDirection;
}

export interface Goal {
  readonly role: TargetRole;
  readonly nature: TargetNature | null;
  /** In the unit the indicator is shown in: 90 for 90 %. */
  readonly value: string;
}

/** So much of something, with the words for it (数量). `value` is what would close the gap, or could be given away. */
export interface Amount {
  readonly value: string;
  readonly unit: GapUnit;
  readonly text: Text;
}

export interface Judgement {
  /** Null: it cannot be said yet. */
  readonly met: boolean | null;
  /** Null: met, or it cannot be said. */
  readonly gap: Amount | null;
  /** Null: not met, or it cannot be said; 0 when it is met to the point. */
  readonly surplus: Amount | null;
  readonly text: Text;
}

/**
 * Whether a target is met (是否达标), and by how much not. Compared unrounded, by multiplying crosswise: 1,366 people for 621,072 residents
 * are shown as 22.0 and still miss 22 per 10,000. A staffing standard (配备标准) is met by at least the need; more is shown, not refused.
 * With inputs missing it is decided only where their best and worst case agree.
 */
export function judge(measure: Measure, scale: Scale, goal: Goal): Judgement {
  if (unroundedValue(measure, scale.per) === null) return judgeByRange(measure, scale, goal);
  const { numerator, denominator } = measure as { numerator: Exact; denominator: Exact };
  const need = needOf(denominator, scale, goal);
  const over = numerator.minus(need);
  const unit = gapUnitOf(scale);
  if (!meets(numerator.times(scale.per), denominator.times(goal.value), scale.direction)) {
    const gap = amount(over.abs(), unit, scale, over.isNegative() ? 'MISSING' : 'EXCESS');
    return { met: false, gap, surplus: null, text: missInWords(goal, gap) };
  }
  const surplus = amount(over.abs(), unit, scale, 'LEFT');
  const value = unroundedValue(measure, scale.per) as Exact;
  return { met: true, gap: null, surplus, text: metInWords(goal, scale, { value, need, surplus }) };
}

/** The number of units or people, or the area, that the target asks for (应有数): the smallest that meets it. */
export function needOf(denominator: Exact, scale: Scale, goal: Goal): Exact {
  const need = denominator.times(goal.value).div(scale.per);
  if (gapUnitOf(scale) === GapUnit.M2) return need;
  return scale.direction === TargetDirection.AT_MOST ? need.floor() : need.ceil();
}

/** In what a gap of this indicator is counted. */
export function gapUnitOf({ unit, kind }: Scale): GapUnit {
  if (unit === IndicatorUnit.M2) return GapUnit.M2;
  return kind === IndicatorKind.SHARE_OF_UNITS ? GapUnit.UNITS : GapUnit.PEOPLE;
}

const COMPARE: Readonly<Record<TargetDirection, (is: Exact, wanted: Exact) => boolean>> = {
  [TargetDirection.AT_LEAST]: (is, wanted) => is.gte(wanted),
  [TargetDirection.AT_MOST]: (is, wanted) => is.lte(wanted),
  [TargetDirection.EQUAL]: (is, wanted) => is.eq(wanted),
};
const meets = (is: Exact, wanted: Exact, direction: TargetDirection) => COMPARE[direction](is, wanted);

function judgeByRange(measure: Measure, scale: Scale, goal: Goal): Judgement {
  const undecided: Judgement = {
    met: null,
    gap: null,
    surplus: null,
    text: text('暂不能判定', 'Cannot be said yet'),
  };
  const range = rangeOf(measure, scale.per);
  if (range === null) return undecided;
  const [low, high] = [range.low, range.high].map((value) => meets(value, exact(goal.value), scale.direction));
  if (low && high) return { ...undecided, met: true, text: text('缺数不影响：已达标', 'Met whatever is missing') };
  // An exact target may be hit between the two ends.
  if (low || high || scale.direction === TargetDirection.EQUAL) return undecided;
  return { ...undecided, met: false, text: text('缺数不影响：未达标', 'Not met whatever is missing') };
}
function amount(value: Exact, unit: GapUnit, scale: Scale, sense: Sense): Amount {
  const decimals = unit === GapUnit.M2 ? 2 : 0;
  const digits = sense === 'LEFT' ? roundedDown(value, decimals) : roundedUp(value, decimals);
  return {
    value: digits,
    unit,
    text: amountInWords(sense, digits, quantityInWords(digits, unit, scale.facilityClass)),
  };
}
