import { rounded } from '../../../shared/exact.ts';
import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../../shared/reads/explanation.ts';
import { text } from '../../../shared/words/text.ts';
import { GapUnit } from '../indicator.enums.ts';
import { quantityInWords } from '../targets/target.words.ts';
import { explain } from '../values/explain/explain.ts';
import { displayOf, divisionOf, sentenceOf, UNITS } from '../values/explain/explain.words.ts';
import type { PlannedMeasure } from './gap.rules.ts';
import type { Gap } from './gap-outcome.ts';

const { RESULT, INPUT, NOT_COUNTED, NOTE } = ExplanationNodeKind;

/** How a gap came about (缺口依据): the value now as everywhere, then what it would be with the measures, one line each, and how the forecast was made. */
export function explainGap(gap: Gap): Explanation {
  const { now, later, region, asOf, measures, tooLate } = gap;
  const { definition } = now;
  const base = explain(now);
  const before = sentenceOf(now);
  const after = sentenceOf(later);
  return {
    id: `explanation:gap:${definition.code}:${region.code}:${asOf}`,
    title: text(`${region.name} · ${definition.name.zh} · 缺口`, `${region.name} · ${definition.name.en} · gap`),
    sentence: measures.length
      ? text(`${before.zh}；措施到位后 ${after.zh}`, `${before.en}; with the measures ${after.en}`)
      : before,
    asOf,
    nodes: [
      ...base.nodes,
      node({
        id: 'with-measures',
        kind: RESULT,
        label: text('措施到位后', 'With the measures'),
        formula: divisionOf(later),
        value: later.value && rounded(later.value, 12),
        unit: UNITS[definition.unit],
      }),
      ...measures.map((measure, i) => measureLine(gap, measure, `measure-${i + 1}`, INPUT)),
      ...tooLate.map((measure, i) => measureLine(gap, measure, `too-late-${i + 1}`, NOT_COUNTED)),
      node({
        id: 'forecast',
        kind: NOTE,
        label: gap.forecast.method,
        value: gap.forecast.atDeadline && rounded(gap.forecast.atDeadline, 12),
        unit: UNITS[definition.unit],
        formula: forecastInWords(gap),
      }),
      ...gap.forecast.assumes.map((label, i) =>
        node({ id: `assumption-${i + 1}`, parentId: 'forecast', kind: NOTE, label }),
      ),
    ],
  };
}

function forecastInWords({ forecast: { atDeadline }, now: { definition }, deadline }: Gap) {
  const shown = displayOf({ value: atDeadline, definition });
  return shown === null ? null : text(`${deadline} 预计 ${shown}`, `${shown} expected on ${deadline}`);
}

function measureLine(
  { perTown, perUnit, region, deadline }: Gap,
  { regionId, people, areaM2, on }: PlannedMeasure,
  id: string,
  kind: ExplanationNodeKind,
): ExplanationNode {
  const place = [region, ...[...perTown, ...perUnit].map((line) => line.region)].find((each) => each.id === regionId);
  const unit = people === null ? GapUnit.M2 : GapUnit.PEOPLE;
  const amount = people === null ? (areaM2 ?? '0') : String(people);
  const quantity = quantityInWords(amount, unit, null);
  const late =
    kind === NOT_COUNTED ? text(`，晚于 ${deadline}，不计入`, `, after ${deadline}, not counted`) : text('', '');
  return node({
    id,
    parentId: 'with-measures',
    kind,
    label: text(place?.name ?? '', place?.name ?? ''),
    formula: text(`增加 ${quantity.zh}${late.zh}`, `${quantity.en} more${late.en}`),
    value: amount,
    unit: unit === GapUnit.M2 ? text('m²', 'm²') : text('人', 'people'),
    date: on,
    ref: place
      ? { type: place.level === 'COMMUNITY' ? RefType.COMMUNITY : RefType.REGION, id: place.id, code: place.code }
      : null,
  });
}
