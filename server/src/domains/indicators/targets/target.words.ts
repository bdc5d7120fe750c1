import { type Exact, exact, grouped, plain, rounded } from '../../../shared/exact.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { GapUnit, TargetDirection, TargetRole } from '../indicator.enums.ts';
import type { UnitClass } from '../values/unit-facts.ts';
import type { Amount, Goal, Scale } from './target.rules.ts';

/** What an amount is: short of the target, beyond a limit, or left over. */
export type Sense = 'MISSING' | 'EXCESS' | 'LEFT';

const NOUNS: Readonly<Record<UnitClass | 'ANY', { zh: string; one: string; many: string }>> = {
  URBAN: { zh: '个社区', one: 'community', many: 'communities' },
  TOWN_FRINGE: { zh: '个社区（村）', one: 'community or village', many: 'communities or villages' },
  VILLAGE: { zh: '个村', one: 'village', many: 'villages' },
  ANY: { zh: '个', one: 'unit', many: 'units' },
};

/** `7 个社区`, `31 人`, `50.00 m²`. */
export function quantityInWords(digits: string, unit: GapUnit, facilityClass: UnitClass | null): Text {
  const shown = grouped(digits);
  if (unit === GapUnit.M2) return text(`${shown} m²`, `${shown} m²`);
  if (unit === GapUnit.PEOPLE) return text(`${shown} 人`, `${shown} ${digits === '1' ? 'person' : 'people'}`);
  const noun = NOUNS[facilityClass ?? 'ANY'];
  return text(`${shown} ${noun.zh}`, `${shown} ${digits === '1' ? noun.one : noun.many}`);
}

/** `差 7 个社区`, `余 18 人`; nothing to spare is said as enough to the point. */
export function amountInWords(sense: Sense, digits: string, quantity: Text): Text {
  if (sense === 'LEFT' && exact(digits).isZero()) return text('恰好足够', 'exactly enough');
  if (sense === 'MISSING') return text(`差 ${quantity.zh}`, `${quantity.en} short`);
  if (sense === 'EXCESS') return text(`超出 ${quantity.zh}`, `${quantity.en} too many`);
  return text(`余 ${quantity.zh}`, `${quantity.en} to spare`);
}

/** `未达标 · 还差 7 个社区`. */
export function missInWords(goal: Goal, gap: Amount): Text {
  const zh = gap.text.zh.replace(/^差/, '还差');
  switch (goal.role) {
    case TargetRole.FLOOR:
      return text(`低于底线 · ${zh}`, `Below the floor · ${gap.text.en}`);
    case TargetRole.STAFFING_STANDARD:
      return text(
        `低于配备标准 ${goalOf(goal)} · ${zh}`,
        `Below the staffing standard of ${goalOf(goal)} · ${gap.text.en}`,
      );
    case TargetRole.TARGET:
      return text(`未达标 · ${zh}`, `Not met · ${gap.text.en}`);
  }
}

/** `已达标 · 恰为所需 12 个`, `高于底线 3.42 m²`, `高于配备标准 18 达 218 人`. */
export function metInWords(
  goal: Goal,
  scale: Scale,
  is: { readonly value: Exact; readonly need: Exact; readonly surplus: Amount },
): Text {
  if (scale.direction === TargetDirection.AT_MOST) return text('已达标', 'Met');
  const { unit } = is.surplus;
  if (unit === GapUnit.M2) return ratioMetInWords(goal, is.value.minus(goal.value), scale.decimals);
  const needed = countInWords(plain(is.need), unit);
  const more = countInWords(is.surplus.value, unit);
  const toThePoint = is.surplus.value === '0';
  if (goal.role === TargetRole.STAFFING_STANDARD) {
    const standard = text(`配备标准 ${goalOf(goal)}`, `the staffing standard of ${goalOf(goal)}`);
    return toThePoint
      ? text(`恰为${standard.zh} 所需 ${needed.zh}`, `Exactly the ${needed.en} of ${standard.en}`)
      : text(`高于${standard.zh} 达 ${more.zh}`, `${more.en} above ${standard.en}`);
  }
  return toThePoint
    ? text(`已达标 · 恰为所需 ${needed.zh}`, `Met · exactly the ${needed.en} needed`)
    : text(`已达标 · 比所需 ${needed.zh}多 ${more.zh}`, `Met · ${more.en} more than the ${needed.en} needed`);
}

/** A ratio is set against its target as it is shown itself, per 100 households: 33.42 stands 3.42 above a floor of 30. */
function ratioMetInWords(goal: Goal, above: Exact, decimals: number): Text {
  const name = goal.role === TargetRole.FLOOR ? text('底线', 'the floor') : text('目标', 'the target');
  if (above.isZero()) return text(`恰为${name.zh}`, `Exactly ${name.en}`);
  const shown = rounded(above, decimals);
  return exact(shown).isZero()
    ? text(`略高于${name.zh}`, `Just above ${name.en}`)
    : text(`高于${name.zh} ${shown} m²`, `${shown} m² above ${name.en}`);
}

const countInWords = (digits: string, unit: GapUnit): Text =>
  unit === GapUnit.PEOPLE ? quantityInWords(digits, unit, null) : text(`${grouped(digits)} 个`, grouped(digits));

const goalOf = (goal: Goal): string => plain(exact(goal.value));
