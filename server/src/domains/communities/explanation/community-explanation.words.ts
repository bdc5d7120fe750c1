import { exact } from '../../../shared/exact.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { wordsOf, wordsWithin } from '../../../shared/words/enum-words.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { BaseFigureSource, FigureStatus } from '../base-figures/base-figure.enums.ts';
import { groupedArea, groupedCount } from '../community/area.ts';
import type { FacilityStandard } from '../community/communities.catalogue.ts';
import type { CountableFacility, UnitFigures } from '../community/communities.rules.ts';
import { Tenure } from '../facilities/facility.enums.ts';
import { CommunityFigure } from './community-figure.enums.ts';

export const AREA_UNIT = text('m²', 'm²');
export const HOUSEHOLD_UNIT = text('户', 'households');
export const COMPARED_UNROUNDED = text(
  '以未取整的值比较，显示时保留两位小数。',
  'Compared unrounded; shown with two decimals.',
);

export const FIGURE_LABELS = wordsOf(CommunityFigure);

export const SOURCE_WORDS = wordsWithin(BaseFigureSource);

export const TENURE_WORDS = wordsWithin(Tenure);

export const both = (formula: string): Text => text(formula, formula);

export const tooOld = (months: number): Text =>
  text(`超过 ${months} 个月的有效期，不采用`, `Older than ${months} months, so not used`);

export const predecessorLacks = (name: string, on: Day): Text =>
  text(
    `${on} 区划变更时，${name}没有户数，因此没有结转`,
    `${name} had no household figure when boundaries changed on ${on}, so none was handed on`,
  );

export const noBasis = (name: string, on: Day): Text =>
  text(
    `${on} ${name}拆分，没有分摊比例，户数没有结转`,
    `${name} was divided on ${on} without shares, so its households were not handed on`,
  );

/** `max(300, 3,412 × 30 ÷ 100)`; null when no standard holds or the households are not known. */
export function requiredFormula(standard: FacilityStandard | null, households: number | null): Text | null {
  if (!standard) return null;
  const { floorM2, m2Per100Households } = standard;
  if (m2Per100Households === null) return both(floorM2);
  return households === null
    ? null
    : both(`max(${floorM2}, ${groupedCount(households)} × ${m2Per100Households} ÷ 100)`);
}

/** `512.00 + 248.50 + 136.00`; null without a facility that counts. */
export function areaFormula(facilities: readonly CountableFacility[]): Text | null {
  const parts = facilities.filter((f) => f.countsTowards).map((f) => groupedArea(f.buildingAreaM2));
  return parts.length ? both(parts.join(' + ')) : null;
}

/** `max(0, 1,023.60 − 896.50)` */
export const shortfallFormula = ({ requiredM2, areaM2 }: Pick<UnitFigures, 'requiredM2' | 'areaM2'>): Text | null =>
  requiredM2 === null ? null : both(`max(0, ${groupedArea(requiredM2)} − ${groupedArea(areaM2)})`);

/** `896.50 × 100 ÷ 3,412` */
export const per100Formula = ({ areaM2, households }: UnitFigures): Text | null =>
  households ? both(`${groupedArea(areaM2)} × 100 ÷ ${groupedCount(households)}`) : null;

/** `896.50 × 100 < 30 × 3,412`, or against the floor where that decides. */
export function meetsFormula(
  standard: FacilityStandard | null,
  { areaM2, households }: Pick<UnitFigures, 'areaM2' | 'households'>,
): Text | null {
  if (!standard) return null;
  const { floorM2, m2Per100Households } = standard;
  const area = exact(areaM2);
  if (area.lt(floorM2)) return both(`${groupedArea(areaM2)} < ${floorM2}`);
  if (m2Per100Households === null) return both(`${groupedArea(areaM2)} ≥ ${floorM2}`);
  if (households === null) return null;
  const sign = area.times(100).gte(exact(m2Per100Households).times(households)) ? '≥' : '<';
  return both(`${groupedArea(areaM2)} × 100 ${sign} ${m2Per100Households} × ${groupedCount(households)}`);
}

/** What the sentences are made of. */
export interface FigureBasis {
  readonly standard: FacilityStandard | null;
  readonly result: UnitFigures;
}

/** The whole of a figure in one sentence (一句话依据). */
export function sentenceOf(figure: CommunityFigure, told: FigureBasis): Text {
  switch (figure) {
    case CommunityFigure.HOUSEHOLDS:
      return sentence(householdClause(told));
    case CommunityFigure.FACILITY_AREA:
      return sentence(areaClause(told));
    case CommunityFigure.REQUIRED_AREA:
      return sentence(requiredClause(told));
    case CommunityFigure.AREA_PER_100_HOUSEHOLDS:
      return sentence(per100Clause(told));
    case CommunityFigure.SHORTFALL:
    case CommunityFigure.MEETS_FACILITY_STANDARD:
      return sentence(requiredClause(told), join(areaClause(told), verdict(told)));
  }
}

export const sentence = (...clauses: readonly Text[]): Text =>
  text(`${clauses.map((c) => c.zh).join('；')}。`, `${clauses.map((c) => c.en).join('; ')}.`);
export const join = (a: Text, b: Text | null): Text => (b ? text(`${a.zh}，${b.zh}`, `${a.en}, ${b.en}`) : a);

export function householdClause({
  result: { households, householdsOn, householdsStatus },
}: {
  readonly result: Pick<UnitFigures, 'households' | 'householdsOn' | 'householdsStatus'>;
}): Text {
  if (households !== null)
    return text(
      `${householdsOn} 的户数为 ${groupedCount(households)} 户`,
      `${groupedCount(households)} households on ${householdsOn}`,
    );
  return householdsStatus === FigureStatus.NO_BASE
    ? text(
        `最近的户数为 ${householdsOn}，已超过有效期`,
        `the last household figure, of ${householdsOn}, is too old to be used`,
      )
    : text('没有户数', 'no household figure');
}

function requiredClause(told: FigureBasis): Text {
  const { standard, result } = told;
  if (!standard) return text('没有适用的标准，应有面积不定', 'no standard applies, so no area is required');
  const { floorM2, m2Per100Households } = standard;
  if (m2Per100Households === null)
    return text(`应有 ${groupedArea(floorM2)} m²`, `${groupedArea(floorM2)} m² required`);
  if (result.households === null || result.requiredM2 === null)
    return join(householdClause(told), text('应有面积无法确定', 'so the area required is not known'));
  const households = groupedCount(result.households);
  const required = groupedArea(result.requiredM2);
  return exact(result.requiredM2).gt(floorM2)
    ? text(
        `每百户 ${m2Per100Households} m²、${households} 户，应有 ${required} m²`,
        `${m2Per100Households} m² per 100 households and ${households} households: ${required} m² required`,
      )
    : text(
        `每百户 ${m2Per100Households} m²、${households} 户，不足底线，应有 ${required} m²`,
        `${m2Per100Households} m² per 100 households and ${households} households stay below the floor: ${required} m² required`,
      );
}

const areaClause = ({ result }: FigureBasis): Text =>
  text(`已有 ${groupedArea(result.areaM2)} m²`, `${groupedArea(result.areaM2)} m² there`);

/** What the comparison comes to; null where nothing is compared. */
function verdict({ standard, result: { requiredM2, areaM2, shortfallM2, meets } }: FigureBasis): Text | null {
  if (!standard) return null;
  if (requiredM2 !== null && shortfallM2 !== null) {
    const surplus = groupedArea(exact(areaM2).minus(requiredM2));
    return meets
      ? text(`已达标，余 ${surplus} m²`, `the standard is met with ${surplus} m² to spare`)
      : text(`差 ${groupedArea(shortfallM2)} m²`, `${groupedArea(shortfallM2)} m² short`);
  }
  return meets === false
    ? text(
        `低于底线 ${standard.floorM2} m²，未达标`,
        `below the floor of ${standard.floorM2} m², so the standard is missed`,
      )
    : text('能否达标无法确定', 'so whether the standard is met is not known');
}

function per100Clause(told: FigureBasis): Text {
  const { areaM2, households, per100M2 } = told.result;
  if (per100M2 === null || households === null)
    return households === 0
      ? text('户数为 0，没有每百户面积', 'no household, so no area per 100 households')
      : join(householdClause(told), text('每百户面积无法计算', 'so there is no area per 100 households'));
  return text(
    `已有 ${groupedArea(areaM2)} m²、${groupedCount(households)} 户，每百户 ${per100M2} m²`,
    `${groupedArea(areaM2)} m² and ${groupedCount(households)} households: ${per100M2} m² per 100 households`,
  );
}
