import { TrustGrade } from '../../shared/document.ts';
import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../shared/explanation.ts';
import { text } from '../../shared/text.ts';
import { standardAt } from '../communities/index.ts';
import { FacilityClass } from '../regions/index.ts';
import { exact, grouped, plain, rounded } from './exact.ts';
import { divisionOf, lackOf, sentenceOf, targetInWords, UNITS } from './explain.words.ts';
import { GapUnit, IndicatorKind, IndicatorUnit } from './indicator.enums.ts';
import type { Evaluation, JudgedTarget } from './indicators.rules.ts';
import { gapUnitOf, needOf } from './target.rules.ts';
import type { UnitStanding } from './unit-facts.ts';

const { RESULT, TERM, INPUT, NOT_COUNTED, RULE, NOTE } = ExplanationNodeKind;
const M2 = text('m²', 'm²');

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
      ...termLines(evaluation),
      ...evaluation.targets.flatMap((judged) => targetLine(evaluation, judged)),
      ...unitLines(evaluation),
      ...evaluation.measure.leftOut.map(leftOutLine),
      ...ruleLines(evaluation),
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
  const need = needOf(denominator, definition, target);
  const shown = (value: typeof need) => grouped(isArea ? rounded(value, 2) : plain(value));
  const division = `${grouped(plain(denominator))} × ${plain(exact(target.value))} ÷ ${grouped(String(definition.per))}`;
  const amount = judgement.gap ?? judgement.surplus;
  return [
    node({
      ...line,
      formula: text(
        `所需 ${division} = ${shown(need)}，现有 ${shown(numerator)}，${amount?.text.zh ?? judgement.text.zh}`,
        `needed ${division} = ${shown(need)}, there are ${shown(numerator)}, ${amount?.text.en ?? judgement.text.en}`,
      ),
      value: amount?.value ?? null,
      unit: isArea ? M2 : null,
    }),
  ];
}

/** Those that lack most come first. */
function unitLines({ measure, definition }: Evaluation): readonly ExplanationNode[] {
  const lack = (unit: UnitStanding) => exact(unit.shortfallM2 ?? 0);
  const line = definition.kind === IndicatorKind.SHARE_OF_UNITS ? standingLine : areaLine;
  return [...measure.counted]
    .sort(
      (a, b) =>
        Number(a.meets ?? false) - Number(b.meets ?? false) || lack(b).cmp(lack(a)) || (a.code < b.code ? -1 : 1),
    )
    .map(line);
}

const unitLine = (unit: UnitStanding) => ({
  id: `unit-${unit.id}`,
  parentId: 'denominator',
  kind: INPUT,
  label: text(unit.name, unit.name),
  date: unit.householdsOn,
  ref: { type: RefType.COMMUNITY, id: unit.id, code: unit.code },
});

/** What the unit must have, has and lacks. */
function standingLine(unit: UnitStanding): ExplanationNode {
  const has = grouped(unit.areaM2);
  if (unit.requiredM2 === null || unit.shortfallM2 === null) {
    const why = lackOf(unit);
    const verdict =
      unit.meets === false
        ? text('不足最低面积，未达标', 'below the floor, fails')
        : text('不能判定', 'cannot be said');
    return node({
      ...unitLine(unit),
      formula: text(`${why.zh}，已有 ${has} m²，${verdict.zh}`, `${why.en}, has ${has} m², ${verdict.en}`),
      unit: M2,
    });
  }
  const verdict = unit.meets
    ? text('达标', 'meets it')
    : text(`差 ${grouped(unit.shortfallM2)} m²`, `${grouped(unit.shortfallM2)} m² short`);
  const needs = grouped(unit.requiredM2);
  const households = householdsOf(unit);
  return node({
    ...unitLine(unit),
    formula: text(
      `${households.zh}应有 ${needs} m²，已有 ${has} m²，${verdict.zh}`,
      `${households.en}must have ${needs} m², has ${has} m², ${verdict.en}`,
    ),
    value: unit.shortfallM2,
    unit: M2,
  });
}

// Only the urban standard asks for households.
const householdsOf = ({ facilityClass, households }: UnitStanding) =>
  facilityClass === 'URBAN' && households !== null
    ? text(`${grouped(String(households))} 户，`, `${grouped(String(households))} households, `)
    : text('', '');

/** Area and households as they entered the sums. */
function areaLine(unit: UnitStanding): ExplanationNode {
  const why = lackOf(unit);
  const households =
    unit.householdsStatus === 'OK' && unit.households !== null
      ? text(`${grouped(String(unit.households))} 户`, `${grouped(String(unit.households))} households`)
      : why;
  return node({
    ...unitLine(unit),
    formula: text(`${grouped(unit.areaM2)} m²，${households.zh}`, `${grouped(unit.areaM2)} m², ${households.en}`),
    value: unit.areaM2,
    unit: M2,
  });
}

const leftOutLine = (unit: UnitStanding): ExplanationNode =>
  node({
    id: `left-out-${unit.id}`,
    kind: NOT_COUNTED,
    label: text(unit.name, unit.name),
    formula: unit.isVirtual
      ? text('虚拟区划，不计入', 'A virtual unit, not counted')
      : text('未设定设施类别，不计入', 'No facility class set, not counted'),
    ref: { type: RefType.COMMUNITY, id: unit.id, code: unit.code },
  });

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

function noteLines({ definition, targets, measure }: Evaluation): readonly ExplanationNode[] {
  const notes = [
    text(
      `以未取整的值比较，显示时保留 ${definition.decimals} 位小数`,
      `Compared unrounded, shown with ${definition.decimals} decimals`,
    ),
  ];
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
