import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../../shared/reads/explanation.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { UNITS_OUT_OF_SIGHT } from '../../communities/index.ts';
import {
  COUNT_LABEL,
  countSentence,
  filesElsewhere,
  IN_VILLAGES,
  notCounted,
  OWN_LEVEL,
  PEOPLE_UNIT,
  SECONDED,
  SUSPENDED,
  WITHHELD,
  withheldSentence,
} from './count-explanation.words.ts';
import { countingRuleAt } from './counting-rules.catalogue.ts';
import { isSmallGroup, type UnitCount, withheldUnits } from './small-groups.rules.ts';

/** People of one unit, not of the units below it, as `workforceSql` gives them. */
export interface UnitWorkforce {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly level: 'DISTRICT' | 'TOWN' | 'COMMUNITY';
  readonly kind: string;
  readonly inPost: number;
  readonly suspended: number;
  readonly seconded: number;
}

/** Somebody assigned to the unit itself that day whose file is in sight. */
export interface PersonAtUnit {
  readonly id: string;
  readonly name: string;
  readonly standing: 'IN_POST' | 'SUSPENDED' | 'SECONDED';
  readonly from: Day;
}

/** What the explanation of a region's count is made from (依据所需). */
export interface CountExplanationNeeds {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: UnitWorkforce['level'];
  readonly units: readonly UnitWorkforce[];
  /** Null for who may not read workers. */
  readonly people: readonly PersonAtUnit[] | null;
  readonly unitsHidden: boolean;
  /** Null for who may. */
  readonly inSight: readonly UnitCount[] | null;
}

const { RESULT, INPUT, NOT_COUNTED, RULE, NOTE } = ExplanationNodeKind;

/** People of a unit that count: those in post, none in a village (在岗计入人数). */
export const countedOf = ({ kind, inPost }: Pick<UnitWorkforce, 'kind' | 'inPost'>): number =>
  kind === 'VILLAGE' ? 0 : inPost;

const total = <T>(list: readonly T[], of: (item: T) => number): number => list.reduce((sum, item) => sum + of(item), 0);

/**
 * How the count of workers in post of a region came about (依据): a line for each part right below it, or of a community for each person; who was
 * not counted and why; and the rule. Who may not read workers sees no person and no number that is withheld.
 */
export function explainWorkerCount(needs: CountExplanationNeeds, asOf: Day): Explanation {
  const withheld = needs.inSight ? withheldUnits(needs.inSight) : new Set<number>();
  const hidden = needs.unitsHidden || withheld.has(Number(needs.id));
  const count = total(needs.units, countedOf);
  const leftOut = needs.inSight ? null : notCounted(leftOutOf(needs.units));
  const root = node({
    id: 'result',
    kind: RESULT,
    label: COUNT_LABEL,
    value: hidden ? null : String(count),
    unit: PEOPLE_UNIT,
    ref: refOf(needs),
  });
  const lines = needs.unitsHidden
    ? [note('hidden', UNITS_OUT_OF_SIGHT)]
    : [...partLines(needs, withheld), ...personLines(needs), ...(needs.inSight ? [] : leftOutLines(needs.units))];
  return {
    id: `REGION:${needs.id}:WORKERS:${asOf}`,
    title: text(`${needs.name}：${COUNT_LABEL.zh}`, `${needs.name}: ${COUNT_LABEL.en}`),
    sentence: sentenceOf(needs, withheld, countSentence(asOf, count, leftOut)),
    asOf,
    nodes: [root, ...lines, ...ruleLines(asOf)],
  };
}

function sentenceOf({ id, unitsHidden }: CountExplanationNeeds, withheld: ReadonlySet<number>, told: Text): Text {
  if (unitsHidden) return text(`${UNITS_OUT_OF_SIGHT.zh}。`, `${UNITS_OUT_OF_SIGHT.en}.`);
  return withheld.has(Number(id)) ? withheldSentence : told;
}

const refOf = ({ id, code, level }: Pick<UnitWorkforce, 'id' | 'code' | 'level'>) => ({
  type: level === 'COMMUNITY' ? RefType.COMMUNITY : RefType.REGION,
  id,
  code,
});

const note = (id: string, label: Text): ExplanationNode => node({ id, parentId: 'result', kind: NOTE, label });

/** What lies right below the region, each with all below it; and what the region has of its own. */
function partLines({ id, units, inSight }: CountExplanationNeeds, withheld: ReadonlySet<number>): ExplanationNode[] {
  const parts = units.filter(({ parentId }) => parentId === id);
  if (parts.length === 0) return [];
  const lines = parts.map((part) => {
    const people = total([part, ...units.filter(({ parentId }) => parentId === part.id)], countedOf);
    return partLine(
      `unit-${part.id}`,
      text(part.name, part.name),
      withheld.has(Number(part.id)) ? null : people,
      refOf(part),
    );
  });
  const own = units.find((unit) => unit.id === id);
  if (!own) return lines;
  // Beside shown parts it would be a small group's number.
  const ownHidden =
    inSight !== null && (isSmallGroup(own.inPost) || parts.some((part) => withheld.has(Number(part.id))));
  return [partLine('own', OWN_LEVEL, ownHidden ? null : countedOf(own), refOf(own)), ...lines];
}

const partLine = (id: string, label: Text, people: number | null, ref: ExplanationNode['ref']): ExplanationNode =>
  node({
    id,
    parentId: 'result',
    kind: INPUT,
    label,
    formula: people === null ? WITHHELD : null,
    value: people === null ? null : String(people),
    unit: PEOPLE_UNIT,
    ref,
  });

/** Everybody in post at the unit itself whose file is in sight; the others only as a number. */
function personLines({ id, units, people }: CountExplanationNeeds): ExplanationNode[] {
  const own = units.find((unit) => unit.id === id);
  if (!own || people === null || own.kind === 'VILLAGE') return [];
  const parentId = units.some((unit) => unit.parentId === id) ? 'own' : 'result';
  const lines = people
    .filter(({ standing }) => standing === 'IN_POST')
    .map((person) => personLine(person, parentId, INPUT, '1', null));
  const elsewhere = own.inPost - lines.length;
  return elsewhere > 0
    ? [
        ...lines,
        node({
          id: 'elsewhere',
          parentId,
          kind: INPUT,
          label: filesElsewhere(elsewhere),
          value: String(elsewhere),
          unit: PEOPLE_UNIT,
        }),
      ]
    : lines;
}

const personLine = (
  { id, name, from }: PersonAtUnit,
  parentId: string,
  kind: ExplanationNodeKind,
  value: string | null,
  formula: Text | null,
): ExplanationNode =>
  node({
    id: `worker-${id}`,
    parentId,
    kind,
    label: text(name, name),
    formula,
    value,
    unit: PEOPLE_UNIT,
    date: from,
    ref: { type: RefType.WORKER, id, code: null },
  });

const leftOutOf = (units: readonly UnitWorkforce[]) => ({
  suspended: total(units, ({ suspended }) => suspended),
  seconded: total(units, ({ seconded }) => seconded),
  inVillages: total(units, (unit) => unit.inPost - countedOf(unit)),
});

/** Employed people who do not count, by the reason. */
function leftOutLines(units: readonly UnitWorkforce[]): ExplanationNode[] {
  const { suspended, seconded, inVillages } = leftOutOf(units);
  const reasons = [
    ['suspended', suspended, SUSPENDED],
    ['seconded', seconded, SECONDED],
    ['in-villages', inVillages, IN_VILLAGES],
  ] as const;
  return reasons
    .filter(([, count]) => count > 0)
    .map(([id, count, label]) =>
      node({ id, parentId: 'result', kind: NOT_COUNTED, label, value: String(count), unit: PEOPLE_UNIT }),
    );
}

function ruleLines(asOf: Day): ExplanationNode[] {
  const { version, rule, from, document, assumed } = countingRuleAt(asOf);
  return [
    node({
      id: 'rule',
      parentId: 'result',
      kind: RULE,
      label: rule,
      date: document.date ?? from,
      source: version,
      document,
    }),
    ...assumed.map((part, i) =>
      node({
        id: `rule-${i + 1}`,
        parentId: 'result',
        kind: RULE,
        label: part.rule,
        source: version,
        document: part.document,
      }),
    ),
  ];
}
