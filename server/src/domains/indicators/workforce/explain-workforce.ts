import { grouped } from '../../../shared/exact.ts';
import { type ExplanationNode, ExplanationNodeKind, node, RefType } from '../../../shared/reads/explanation.ts';
import { text } from '../../../shared/words/text.ts';
import { countingRuleAt } from '../../workers/index.ts';
import type { Evaluation, RegionFacts } from '../values/indicators.rules.ts';
import { lackOfUrban, WITHHELD } from './workforce.words.ts';
import {
  countedIn,
  isVillage,
  isWithheld,
  type PeopleSum,
  peopleIn,
  type UnitPeople,
  unitByUnit,
  type Workforce,
  type WorkforceSums,
} from './workforce-facts.ts';

const { TERM, INPUT, NOT_COUNTED, RULE, NOTE } = ExplanationNodeKind;
const PEOPLE = text('人', 'people');

/** Numerator, with a line per unit, and denominator, with the figure behind it (在岗人数与城镇常住人口). */
export function workforceTerms({ measure, region }: Evaluation): readonly ExplanationNode[] {
  const { workforce, numerator } = measure;
  if (workforce === null) return [];
  return [
    node({
      id: 'numerator',
      parentId: 'result',
      kind: TERM,
      label: text('在岗社区工作者', 'Community workers in post'),
      formula: numerator === null && isWithheld(workforce, region.id) ? WITHHELD : null,
      value: isWithheld(workforce, region.id) ? null : String(peopleIn(workforce.units, countedIn)),
      unit: PEOPLE,
    }),
    urbanTerm(workforce, region),
  ];
}

/** A line per unit right below the region and per community below that; nobody's own number comes out that is withheld. */
export function peopleLines({ measure, region }: Evaluation): readonly ExplanationNode[] {
  if (measure.workforce === null) return [];
  const workforce = unitByUnit(measure.workforce);
  const own = workforce.units.find(({ id }) => id === region.id);
  return [
    ...(own ? ownLine(own, workforce, 'numerator') : []),
    ...workforce.units
      .filter(
        (unit) => unit.id !== region.id && !workforce.units.some(({ id }) => id !== region.id && id === unit.parentId),
      )
      .flatMap((unit) => unitLines(unit, workforce)),
  ];
}

function unitLines(unit: UnitPeople, workforce: Workforce): readonly ExplanationNode[] {
  const below = workforce.units.filter(({ parentId }) => parentId === unit.id);
  const total = peopleIn([unit, ...below], countedIn);
  if (total === 0) return [];
  const id = `people-${unit.id}`;
  return [
    unitLine(unit, { id, parentId: 'numerator', people: total, hidden: isWithheld(workforce, unit.id) }),
    ...(below.length > 0 ? ownLine(unit, workforce, id) : []),
    ...below
      .filter((each) => countedIn(each) > 0)
      .map((each) =>
        unitLine(each, {
          id: `people-${each.id}`,
          parentId: id,
          people: countedIn(each),
          hidden: isWithheld(workforce, each.id),
        }),
      ),
  ];
}

/** What a street has of its own is the difference of two counts, so it is said only to who may see small groups. */
function ownLine(unit: UnitPeople, { withheld }: Workforce, parentId: string): readonly ExplanationNode[] {
  if (countedIn(unit) === 0 || withheld !== null) return [];
  return [
    node({
      id: `people-own-${unit.id}`,
      parentId,
      kind: INPUT,
      label: text(`${unit.name}本级`, `${unit.name} itself`),
      value: String(countedIn(unit)),
      unit: PEOPLE,
      ref: { type: RefType.REGION, id: unit.id, code: unit.code },
    }),
  ];
}

const unitLine = (
  { id: unitId, name, code, level }: UnitPeople,
  { id, parentId, people, hidden }: { id: string; parentId: string; people: number; hidden: boolean },
): ExplanationNode =>
  node({
    id,
    parentId,
    kind: INPUT,
    label: text(name, name),
    formula: hidden ? WITHHELD : null,
    value: hidden ? null : String(people),
    unit: PEOPLE,
    ref: { type: level === 'COMMUNITY' ? RefType.COMMUNITY : RefType.REGION, id: unitId, code },
  });

function urbanTerm({ urban }: WorkforceSums, region: RegionFacts): ExplanationNode {
  const figure = urban[region.id];
  return node({
    id: 'denominator',
    parentId: 'result',
    kind: TERM,
    label: text('城镇常住人口', 'Urban permanent residents'),
    formula: figure?.usable ? null : lackOfUrban(figure),
    value: figure ? String(figure.value) : null,
    unit: PEOPLE,
    date: figure?.onDate ?? null,
    ref: figure ? { type: RefType.BASE_FIGURE, id: figure.id, code: null } : null,
  });
}

/** Who is there and does not count: few people, whose numbers are for who may read workers. */
export function notCounted({ measure: { workforce } }: Evaluation): readonly ExplanationNode[] {
  if (workforce === null || workforce.withheld !== null) return [];
  const groups = [
    ['suspended', text('停职', 'Suspended'), (unit: PeopleSum) => unit.suspended],
    ['seconded', text('借调', 'Seconded'), (unit: PeopleSum) => unit.seconded],
    ['villages', text('派驻村', 'In villages'), (unit: PeopleSum) => (isVillage(unit) ? unit.inPost : 0)],
  ] as const;
  return groups
    .map(([id, label, of]) => ({ id, label, people: peopleIn(workforce.units, of) }))
    .filter(({ people }) => people > 0)
    .map(({ id, label, people }) =>
      node({
        id: `not-counted-${id}`,
        kind: NOT_COUNTED,
        label,
        formula: text(`${grouped(String(people))} 人，不计入`, `${grouped(String(people))}, not counted`),
        value: String(people),
        unit: PEOPLE,
      }),
    );
}

/** Who counts, with the document that says so and what had to be set beside it. */
export function countingRuleLines({ measure, asOf }: Evaluation): readonly ExplanationNode[] {
  if (measure.workforce === null) return [];
  const { version, rule, document, assumed } = countingRuleAt(asOf);
  return [
    node({ id: 'rule-counting', kind: RULE, label: rule, source: version, document }),
    ...assumed.map((each, i) =>
      node({ id: `rule-counting-${i + 1}`, kind: NOTE, label: each.rule, document: each.document }),
    ),
  ];
}
