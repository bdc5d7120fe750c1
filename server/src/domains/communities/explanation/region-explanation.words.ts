import { wordsOf } from '../../../shared/words/enum-words.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import type { SquareMetres } from '../community/area.ts';
import { groupedArea, groupedCount } from '../community/area.ts';
import { both, join, sentence } from './community-explanation.words.ts';
import { RegionFigure } from './region-figure.enums.ts';

export const COUNT_UNIT = text('个', '');
export const SURPLUS_OFFSETS_NOTHING = text(
  '缺口逐个社区与村计算后相加，其他单位的富余不抵补。',
  'What each community or village lacks is added up; a surplus elsewhere does not offset it.',
);
export const OWN_FIGURE_FIRST = text(
  '区划有本级户数时采用本级户数，不用下属合计。',
  'A household figure of the region itself goes before the sum of its parts.',
);
export const VIRTUAL = text('虚拟区划，不计入', 'A virtual unit, not counted');
export const NO_STANDARD = text('没有适用的标准', 'No standard applies');
export const OWN_FIGURE_OF_TOWN = text('本级户数，不用下属合计', 'Its own figure, not the sum of its parts');

export const REGION_FIGURE_LABELS = wordsOf(RegionFigure);

/** Above this many parts a sum is told by their number: the parts stand below, line by line. */
const MOST_PARTS_IN_A_FORMULA = 12;

/** `104.80 + 127.10`: parts of 0 left out; `89 项合计` where they are many, null where nothing is added. */
export function sumFormula(values: readonly (string | null)[], shown: (value: string) => string): Text | null {
  const parts = values.filter((value) => value !== null && Number(value) !== 0) as string[];
  if (parts.length === 0 || values.includes(null)) return null;
  return parts.length > MOST_PARTS_IN_A_FORMULA
    ? text(`${groupedCount(parts.length)} 项合计`, `sum of ${groupedCount(parts.length)} lines`)
    : both(parts.map(shown).join(' + '));
}

/** What is missing of the parts, by name. */
export const missingParts = (names: readonly string[]): Text =>
  text(`缺数的社区与村：${names.join('、')}。`, `Communities and villages with missing figures: ${names.join(', ')}.`);

/** A figure that is always a sum over communities. */
export type SummedFigure = Exclude<RegionFigure, 'HOUSEHOLDS'>;

/** What the sentences are made of. */
export interface RegionTotals {
  /** How many communities and villages entered. */
  readonly count: number;
  /** Names of those whose part is not known. */
  readonly missing: readonly string[];
  readonly areaM2: SquareMetres;
  readonly requiredM2: SquareMetres | null;
  readonly shortfallM2: SquareMetres | null;
  readonly short: number;
}

/** What the sentence about summed households is made of. */
export interface SummedHouseholds extends Pick<RegionTotals, 'count' | 'missing'> {
  /** How many streets entered with a household figure of their own. */
  readonly towns: number;
  readonly households: number | null;
}

const NOTHING_TO_SUM_UP = text('没有社区与村，无可合计', 'No communities or villages to sum up');

/** Households summed up, in one sentence (一句话依据); `before` says why not the region's own figure. */
export const householdsSentence = (summed: SummedHouseholds, before: readonly Text[]): Text =>
  sentence(...before, summed.count + summed.towns === 0 ? NOTHING_TO_SUM_UP : householdsClause(summed));

/** The whole of a sum in one sentence (一句话依据). */
export function sumSentence(figure: SummedFigure, summed: RegionTotals): Text {
  const { count } = summed;
  if (count === 0) return sentence(NOTHING_TO_SUM_UP);
  switch (figure) {
    case RegionFigure.FACILITY_AREA:
      return sentence(
        text(
          `${units(count).zh}已有 ${groupedArea(summed.areaM2)} m²`,
          `${units(count).en} ${count === 1 ? 'has' : 'have'} ${groupedArea(summed.areaM2)} m²`,
        ),
      );
    case RegionFigure.REQUIRED_AREA:
      return sentence(requiredClause(summed));
    case RegionFigure.SHORTFALL:
      return sentence(requiredClause(summed), thereClause(summed), verdict(summed));
    case RegionFigure.UNITS_SHORT:
      return sentence(shortClause(summed));
  }
}

const units = (count: number): Text =>
  text(
    `${groupedCount(count)} 个社区与村`,
    count === 1 ? '1 community or village' : `${groupedCount(count)} communities and villages`,
  );

const MOST_NAMES = 5;

/** `（甲、乙）`; of many the first five. */
function inBrackets(names: readonly string[]): Text {
  const [first, rest] = [names.slice(0, MOST_NAMES), names.length - MOST_NAMES];
  return rest > 0
    ? text(`（${first.join('、')}等）`, ` (${first.join(', ')} and ${rest} more)`)
    : text(`（${first.join('、')}）`, ` (${first.join(', ')})`);
}

function householdsClause({ count, towns, missing, households }: SummedHouseholds): Text {
  if (missing.length > 0 || households === null) {
    const names = inBrackets(missing);
    return text(
      `${units(count).zh}中 ${missing.length} 个没有可用的户数${names.zh}，不能合计`,
      `${missing.length} of ${units(count).en} ${missing.length === 1 ? 'has' : 'have'} no households to use${names.en}, so there is no sum`,
    );
  }
  const total = groupedCount(households);
  const ofTowns = text(
    `${towns} 个镇街的本级户数`,
    `${towns === 1 ? '1 street' : `${towns} streets`} with a figure of ${towns === 1 ? 'its' : 'their'} own`,
  );
  if (towns === 0) return text(`${units(count).zh}合计 ${total} 户`, `${units(count).en}: ${total} households in all`);
  return count === 0
    ? text(`${ofTowns.zh}合计 ${total} 户`, `${ofTowns.en}: ${total} households in all`)
    : text(
        `${ofTowns.zh}与其余 ${units(count).zh}合计 ${total} 户`,
        `${ofTowns.en} and ${units(count).en} elsewhere: ${total} households in all`,
      );
}

function requiredClause({ count, missing, requiredM2 }: RegionTotals): Text {
  if (requiredM2 === null) {
    const names = inBrackets(missing);
    return text(
      `${units(count).zh}中 ${missing.length} 个的应有面积无法确定${names.zh}，不能合计`,
      `${units(count).en}: of ${missing.length} the area required is not known${names.en}, so there is no sum`,
    );
  }
  return text(
    `${units(count).zh}应有 ${groupedArea(requiredM2)} m²`,
    `${units(count).en} must have ${groupedArea(requiredM2)} m²`,
  );
}

const thereClause = ({ areaM2 }: RegionTotals): Text =>
  text(`已有 ${groupedArea(areaM2)} m²`, `${groupedArea(areaM2)} m² there`);

function verdict({ shortfallM2, short }: RegionTotals): Text {
  if (shortfallM2 === null) return text('缺口无法确定', 'the shortfall is not known');
  if (short === 0) return text('全部达标，没有缺口', 'all meet their standard and nothing is short');
  const area = groupedArea(shortfallM2);
  return text(
    `${short} 个未达标，缺口合计 ${area} m²，其他单位的富余不抵补`,
    `${short} ${short === 1 ? 'falls' : 'fall'} short, by ${area} m² in all, which a surplus elsewhere does not offset`,
  );
}

function shortClause({ count, missing, short }: RegionTotals): Text {
  const told =
    short === 0 && missing.length === 0
      ? text(`${units(count).zh}全部达标`, `${units(count).en}: none misses its standard`)
      : text(
          `${units(count).zh}中 ${short} 个未达标`,
          `${short} of ${units(count).en} ${short === 1 ? 'misses its' : 'miss their'} standard`,
        );
  const names = inBrackets(missing);
  return join(
    told,
    missing.length > 0
      ? text(`${missing.length} 个不能判定${names.zh}`, `for ${missing.length} it cannot be said${names.en}`)
      : null,
  );
}
