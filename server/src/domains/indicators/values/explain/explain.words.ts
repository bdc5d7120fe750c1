import { type Exact, exact, grouped, plain, rounded } from '../../../../shared/exact.ts';
import { wordsOf } from '../../../../shared/words/enum-words.ts';
import { type Text, text } from '../../../../shared/words/text.ts';
import { UNITS_OUT_OF_SIGHT } from '../../../communities/index.ts';
import { IndicatorKind, IndicatorStatus, IndicatorUnit, TargetRole } from '../../indicator.enums.ts';
import { lackingOf } from '../../indicators.catalogue.ts';
import { lackOfUrban, WITHHELD } from '../../workforce/workforce.words.ts';
import { type Evaluation, isLive, type JudgedTarget, type TargetFacts } from '../indicators.rules.ts';

export const UNITS: Readonly<Record<IndicatorUnit, Text>> = {
  [IndicatorUnit.PERCENT]: text('%', '%'),
  [IndicatorUnit.M2]: text('m²', 'm²'),
  [IndicatorUnit.PEOPLE]: text('人', 'people'),
  [IndicatorUnit.COUNT]: text('个', ''),
  [IndicatorUnit.PER_MILLE]: text('‰', '‰'),
};

const TARGET_ROLES = wordsOf(TargetRole);

/** The value as it is shown, rounded half up to the definition's decimals; null when there is none. */
export const displayOf = ({ value, definition }: Pick<Evaluation, 'value' | 'definition'>): string | null =>
  value === null ? null : rounded(value, definition.decimals);

/** `58 ÷ 65`, `33,420.00 m² ÷ 100,000 户 × 100`, `1,336 ÷ 621,072 × 10,000`; null when there is nothing to divide. */
export function divisionOf({ measure, definition }: Evaluation): Text | null {
  const { numerator, denominator } = measure;
  if (numerator === null || denominator === null) return null;
  if (definition.kind === IndicatorKind.SHARE_OF_UNITS || definition.unit === IndicatorUnit.PERCENT)
    return both(`${count(numerator)} ÷ ${count(denominator)}`);
  const times = `× ${grouped(String(definition.per))}`;
  if (definition.unit !== IndicatorUnit.M2) return both(`${count(numerator)} ÷ ${count(denominator)} ${times}`);
  const area = `${grouped(rounded(numerator, 2))} m²`;
  return text(`${area} ÷ ${count(denominator)} 户 ${times}`, `${area} ÷ ${count(denominator)} households ${times}`);
}

/** `58 ÷ 65 = 89.23 %，差 7 个社区`; without a value, why there is none. */
export function sentenceOf(evaluation: Evaluation): Text {
  const division = divisionOf(evaluation);
  const shown = displayOf(evaluation);
  if (division === null || shown === null) return statusInWords(evaluation);
  const { unit } = evaluation.definition;
  const suffix = unit === IndicatorUnit.PEOPLE ? text('', '') : text(` ${UNITS[unit].zh}`, ` ${UNITS[unit].en}`);
  const several = evaluation.targets.length > 1;
  const verdicts = evaluation.targets.map((judged) => (several ? namedVerdictOf(judged, unit) : verdictOf(judged)));
  return text(
    [`${division.zh} = ${grouped(shown)}${suffix.zh}`, ...verdicts.map((v) => v.zh)].join(several ? '；' : '，'),
    [`${division.en} = ${grouped(shown)}${suffix.en}`, ...verdicts.map((v) => v.en)].join(several ? '; ' : ', '),
  );
}

/** `目标 100 %，截止 2025-12-31：差 7 个社区`. */
function namedVerdictOf(judged: JudgedTarget, unit: IndicatorUnit): Text {
  const [name, verdict] = [targetInWords(judged.target, unit), verdictOf(judged)];
  return text(`${name.zh}：${verdict.zh}`, `${name.en}: ${verdict.en}`);
}

const verdictOf = ({ judgement: { gap, text: words } }: JudgedTarget): Text =>
  gap?.text ?? text(words.zh.replaceAll(' · ', '，'), withinSentence(words.en.replaceAll(' · ', ', ')));

const withinSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What the status means for this region, in a sentence. */
export function statusInWords({
  measure,
  definition,
  region,
  unitsInSight,
}: Pick<Evaluation, 'measure' | 'definition' | 'region' | 'unitsInSight'>): Text {
  const lacking = measure.undecided.length;
  switch (measure.status) {
    case IndicatorStatus.OK:
      return text('已算出', 'Computed');
    case IndicatorStatus.EXCLUDED:
      return text(`${region.name}为虚拟区划，不参与计算`, `${region.name} is a virtual unit and does not count`);
    case IndicatorStatus.ZERO_BASE:
      if (measure.workforce) return text('城镇常住人口为 0，无法相除', 'Nobody lives there, so there is no rate');
      return measure.counted.length === 0
        ? text('没有可计算的单位，不显示 0 或 100 %', 'No units to count, so neither 0 nor 100 %')
        : text('户数合计为 0，无法相除', 'The households add up to 0, so there is no ratio');
    case IndicatorStatus.NO_BASE:
      if (measure.workforce) return lackOfUrban(measure.workforce.urban[region.id]);
      return lacking === 0
        ? text('没有可用的基数', 'There is no base figure')
        : text(`${lacking} 个单位的户数已超过有效期`, `The households of ${plural(lacking)} are out of date`);
    case IndicatorStatus.MISSING_INPUT:
      if (!isLive(definition)) return lackingOf(definition.ruleVersion);
      return unitsInSight
        ? text(`缺 ${lacking} 个单位的户数`, `The households of ${plural(lacking)} are missing`)
        : UNITS_OUT_OF_SIGHT;
    case IndicatorStatus.SMALL_GROUP:
      return WITHHELD;
    case IndicatorStatus.NOT_DEFINED:
      return text('当时尚无', 'Did not exist then');
    case IndicatorStatus.SERIES_BROKEN:
      return text('区划拆分，没有分摊比例，序列中断', 'Part of another region then, of which no share is known');
  }
}

/** `目标 90 %，截止 2025-12-31`. */
export function targetInWords(target: TargetFacts, unit: IndicatorUnit): Text {
  const value = plain(exact(target.value));
  const name = TARGET_ROLES[target.role];
  const until = target.deadline === null ? text('', '') : text(`，截止 ${target.deadline}`, `, by ${target.deadline}`);
  return text(`${name.zh} ${value} ${UNITS[unit].zh}${until.zh}`, `${name.en} ${value} ${UNITS[unit].en}${until.en}`);
}

const both = (words: string): Text => text(words, words);
const count = (value: Exact): string => grouped(plain(value));
const plural = (units: number): string => (units === 1 ? '1 unit' : `${units} units`);
