import { TrustGrade } from '../../../../shared/document.ts';
import { type Exact, exact, grouped, plain, rounded } from '../../../../shared/exact.ts';
import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../../../shared/reads/explanation.ts';
import { type Text, text } from '../../../../shared/words/text.ts';
import { standardAt } from '../../../communities/index.ts';
import { FacilityClass } from '../../../regions/index.ts';
import { GapUnit, IndicatorKind, IndicatorUnit } from '../../indicator.enums.ts';
import { gapUnitOf, needOf } from '../../targets/target.rules.ts';
import { countingRuleLines, notCounted, peopleLines, workforceTerms } from '../../workforce/explain-workforce.ts';
import type { DefinitionFacts, Evaluation, JudgedTarget, TargetFacts } from '../indicators.rules.ts';
import { oneByOne } from '../unit-facts.ts';
import { divisionOf, sentenceOf, targetInWords, UNITS } from './explain.words.ts';
import { leftOutLine, unitLines } from './explain-units.ts';

const { RESULT, TERM, RULE, NOTE } = ExplanationNodeKind;
const M2 = text('m²', 'm²');
const GAP_UNITS = {
  [GapUnit.M2]: M2,
  [GapUnit.UNITS]: text('个', 'units'),
  [GapUnit.PEOPLE]: text('人', 'people'),
} as const satisfies Record<GapUnit, Text>;

/** Id of a value: one indicator of one region at one day. */
export const valueId = ({ definition, region, asOf }: Evaluation): string =>
  `${definition.code}:${region.code}:${asOf}`;

/**
 * How an indicator came about (依据): the division, a line per unit that entered it with what it must have, has and lacks, the units left
 * out, the documents, and what was assumed. Each unit's line leads to the community, whose own explanation goes down to rooms and figures.
 */
export function explain(evaluation: Evaluation): Explanation {
  const { definition, region } = evaluation;
  return {
    id: `explanation:${valueId(evaluation)}`,
    title: text(`${region.name} · ${definition.name.zh}`, `${region.name} · ${definition.name.en}`),
    sentence: sentenceOf(evaluation),
    asOf: evaluation.asOf,
    nodes: [
      resultLine(evaluation),
      ...(evaluation.measure.workforce ? workforceTerms(evaluation) : termLines(evaluation)),
      ...evaluation.targets.flatMap((judged) => targetLine(evaluation, judged)),
      ...unitLines(evaluation),
      ...peopleLines(evaluation),
      ...oneByOne(evaluation.measure.leftOut).map(leftOutLine),
      ...notCounted(evaluation),
      ...ruleLines(evaluation),
      ...countingRuleLines(evaluation),
      ...noteLines(evaluation),
    ],
  };
}

const resultLine = (evaluation: Evaluation): ExplanationNode =>
  node({
    id: 'result',
    kind: RESULT,
    label: evaluation.definition.name,
    formula: divisionOf(evaluation),
    value: evaluation.value === null ? null : rounded(evaluation.value, 12),
    unit: UNITS[evaluation.definition.unit],
    ref: { type: RefType.INDICATOR, id: evaluation.definition.id, code: evaluation.definition.code },
  });

function termLines({ measure, definition }: Evaluation): readonly ExplanationNode[] {
  const { numerator, denominator, counted } = measure;
  const isArea = definition.unit === IndicatorUnit.M2;
  const [upper, lower] = isArea
    ? [text('已有面积合计', 'Area of all units'), text('户数合计', 'Households of all units')]
    : [text('达标单位', 'Units that meet the standard'), text('全部单位', 'All units')];
  const lines: ExplanationNode[] = [];
  if (numerator !== null)
    lines.push(
      node({
        id: 'numerator',
        parentId: 'result',
        kind: TERM,
        label: upper,
        value: isArea ? rounded(numerator, 2) : plain(numerator),
        unit: isArea ? M2 : text('个', 'units'),
      }),
    );
  if (denominator !== null || counted.length > 0)
    lines.push(
      node({
        id: 'denominator',
        parentId: 'result',
        kind: TERM,
        label: lower,
        value: denominator === null ? null : plain(denominator),
        unit: isArea ? text('户', 'households') : text('个', 'units'),
      }),
    );
  return lines;
}

function targetLine(
  { measure, definition }: Evaluation,
  { target, judgement }: JudgedTarget,
): readonly ExplanationNode[] {
  const { numerator, denominator } = measure;
  const label = targetInWords(target, definition.unit);
  const line = { id: `target-${target.id}`, parentId: 'result', kind: TERM, label } as const;
  if (numerator === null || denominator === null || judgement.met === null || measure.status !== 'OK')
    return [node({ ...line, formula: judgement.text })];
  const isArea = gapUnitOf(definition) === GapUnit.M2;
  const shown = (value: typeof numerator) => grouped(isArea ? rounded(value, 2) : plain(value));
  const need = neededInWords(denominator, definition, target);
  const amount = (judgement.gap ?? judgement.surplus)?.text ?? judgement.text;
  return [
    node({
      ...line,
      formula: text(
        `所需 ${need.zh}，现有 ${shown(numerator)}，${amount.zh}`,
        `needed ${need.en}, there are ${shown(numerator)}, ${amount.en}`,
      ),
      value: (judgement.gap ?? judgement.surplus)?.value ?? null,
      unit: GAP_UNITS[gapUnitOf(definition)],
    }),
  ];
}

/** `11 × 90 ÷ 100 = 9.9，取整为 10`: units and people come whole. */
function neededInWords(denominator: Exact, definition: DefinitionFacts, target: TargetFacts): Text {
  const unrounded = denominator.times(target.value).div(definition.per);
  const need = needOf(denominator, definition, target);
  const division = `${grouped(plain(denominator))} × ${plain(exact(target.value))} ÷ ${grouped(String(definition.per))}`;
  if (gapUnitOf(definition) === GapUnit.M2) return both(`${division} = ${grouped(rounded(need, 2))}`);
  const whole = grouped(plain(need));
  if (unrounded.eq(need)) return both(`${division} = ${whole}`);
  const exactly = `${division} = ${grouped(plain(unrounded.toDecimalPlaces(4)))}`;
  return text(`${exactly}，取整为 ${whole}`, `${exactly}, so ${whole}`);
}

const both = (words: string): Text => text(words, words);

function ruleLines({ definition, targets, asOf }: Evaluation): readonly ExplanationNode[] {
  const { kind, facilityClass } = definition;
  const measuresUnits = kind === IndicatorKind.SHARE_OF_UNITS && facilityClass !== null;
  const standard = measuresUnits ? standardAt(FacilityClass[facilityClass], asOf) : null;
  return [
    node({
      id: 'rule',
      kind: RULE,
      label: definition.formula,
      source: definition.ruleVersion,
      document: definition.document,
      ref: { type: RefType.INDICATOR, id: definition.id, code: definition.code },
    }),
    ...(standard
      ? [
          node({
            id: 'rule-standard',
            kind: RULE,
            label: standard.rule,
            date: standard.from,
            document: standard.document,
          }),
        ]
      : []),
    ...targets.map(({ target }) =>
      node({
        id: `rule-target-${target.id}`,
        kind: RULE,
        label: targetInWords(target, definition.unit),
        document: target.document,
        ref: { type: RefType.INDICATOR_TARGET, id: target.id, code: null },
      }),
    ),
  ];
}

function noteLines({ definition, targets, measure, value }: Evaluation): readonly ExplanationNode[] {
  const notes: Text[] = [];
  if (value !== null)
    notes.push(
      text(
        `以未取整的值比较，显示时保留 ${definition.decimals} 位小数`,
        `Compared unrounded, shown with ${definition.decimals} decimals`,
      ),
    );
  if (targets.some(({ target }) => target.document.grade === TrustGrade.ASSUMED))
    notes.push(text('设定目标：文件未载明数值，由本系统设定', 'Target set here: the document gives no figure'));
  const cited = [definition.document, ...targets.map(({ target }) => target.document)];
  if (cited.some(({ article, grade }) => article === null && grade !== TrustGrade.ASSUMED))
    notes.push(text('条号未核实', 'Article number not verified'));
  if (targets.some(({ target }) => target.nature === null))
    notes.push(text('性质（约束性、预期性）未载明', 'Nature (binding or expected) not stated'));
  if (measure.bounds !== null)
    notes.push(
      text(
        `缺数单位全部未达标时达标 ${plain(measure.bounds.low)} 个，全部达标时 ${plain(measure.bounds.high)} 个`,
        `${plain(measure.bounds.low)} units meet it if all with missing figures fail, ${plain(measure.bounds.high)} if all pass`,
      ),
    );
  return notes.map((label, i) => node({ id: `note-${i + 1}`, kind: NOTE, label }));
}
