import { exact, grouped } from '../../../../shared/exact.ts';
import { type ExplanationNode, ExplanationNodeKind, node, RefType } from '../../../../shared/reads/explanation.ts';
import { text } from '../../../../shared/words/text.ts';
import { lackOf } from '../../../communities/index.ts';
import { IndicatorKind } from '../../indicator.enums.ts';
import type { Evaluation } from '../indicators.rules.ts';
import { oneByOne, type UnitStanding } from '../unit-facts.ts';

const { INPUT, NOT_COUNTED } = ExplanationNodeKind;
const M2 = text('m²', 'm²');

/** A line per unit that entered the value; those that lack most come first. */
export function unitLines({ measure, definition }: Evaluation): readonly ExplanationNode[] {
  const lack = (unit: UnitStanding) => exact(unit.shortfallM2 ?? 0);
  const line = definition.kind === IndicatorKind.SHARE_OF_UNITS ? standingLine : areaLine;
  return [...oneByOne(measure.counted)]
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

/** A unit that is in the list and does not count, and why. */
export const leftOutLine = (unit: UnitStanding): ExplanationNode =>
  node({
    id: `left-out-${unit.id}`,
    kind: NOT_COUNTED,
    label: text(unit.name, unit.name),
    formula: unit.isVirtual
      ? text('虚拟区划，不计入', 'A virtual unit, not counted')
      : text('未设定设施类别，不计入', 'No facility class set, not counted'),
    ref: { type: RefType.COMMUNITY, id: unit.id, code: unit.code },
  });
