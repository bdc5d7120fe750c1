import { HeadcountCategory } from '../../../shared/quota-keeper.ts';
import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../../shared/reads/explanation.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { text } from '../../../shared/words/text.ts';
import { PEOPLE_UNIT } from '../../workers/index.ts';
import { HEADCOUNT_CATEGORIES, PLACE_RULE } from './headcount.catalogue.ts';

/** People of one unit, not of the units below it. */
interface UnitPeople {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly level: 'DISTRICT' | 'TOWN' | 'COMMUNITY';
  readonly kind: string;
  readonly people: number;
  readonly committee: number;
}

/** What the explanation of a quota's use is made from (依据所需). */
export interface HeadcountNeeds {
  readonly id: string;
  readonly unitId: string;
  readonly category: HeadcountCategory;
  readonly places: number | null;
  readonly units: readonly UnitPeople[];
}

const { RESULT, INPUT, NOT_COUNTED, RULE } = ExplanationNodeKind;
const LABEL = text('占用员额', 'People who use a place');

/** How many people use a place (占用依据): a line for each part right below the region that has some, who was not counted, and the rules. */
export function explainHeadcount({ id, unitId, category, places, units }: HeadcountNeeds, asOf: Day): Explanation {
  const of = ({ people, committee }: UnitPeople): number =>
    ({ ALL: people, COMMITTEE: committee, STAFF: people - committee })[category];
  const counted = (list: readonly UnitPeople[]): number =>
    list.filter(({ kind }) => kind !== 'VILLAGE').reduce((sum, unit) => sum + of(unit), 0);
  const line = (unit: UnitPeople, lineId: string, people: number): ExplanationNode =>
    node({
      id: lineId,
      parentId: 'result',
      kind: INPUT,
      label: text(unit.name, unit.name),
      value: String(people),
      unit: PEOPLE_UNIT,
      ref: { type: unit.level === 'COMMUNITY' ? RefType.COMMUNITY : RefType.REGION, id: unit.id, code: unit.code },
    });
  const own = units.find((unit) => unit.id === unitId);
  const parts = units
    .filter(({ parentId }) => parentId === unitId)
    .map((part) => [part, counted([part, ...units.filter(({ parentId }) => parentId === part.id)])] as const)
    .filter(([, people]) => people > 0)
    .map(([part, people]) => line(part, `unit-${part.id}`, people));
  const used = counted(units);
  const inVillages = units.filter(({ kind }) => kind === 'VILLAGE').reduce((sum, unit) => sum + of(unit), 0);
  return {
    id: `HEADCOUNT:${id}:${asOf}`,
    title: LABEL,
    sentence: sentenceOf(used, places),
    asOf,
    nodes: [
      node({ id: 'result', kind: RESULT, label: LABEL, value: String(used), unit: PEOPLE_UNIT }),
      ...(own && of(own) > 0 ? [line(own, 'own', of(own))] : []),
      ...parts,
      ...(inVillages > 0
        ? [
            node({
              id: 'in-villages',
              parentId: 'result',
              kind: NOT_COUNTED,
              label: text('派驻村的', 'In villages'),
              value: String(inVillages),
              unit: PEOPLE_UNIT,
            }),
          ]
        : []),
      ...[HEADCOUNT_CATEGORIES[category], PLACE_RULE].map(({ rule, document }, i) =>
        node({ id: `rule-${i + 1}`, parentId: 'result', kind: RULE, label: rule, document }),
      ),
    ],
  };
}

function sentenceOf(used: number, places: number | null) {
  if (places === null)
    return text(`占用 ${used} 人，当日没有员额限制。`, `${used} in places; no quota binds that day.`);
  const zh = `员额 ${places} 人，占用 ${used} 人`;
  const en = `${used} of ${places} places are used`;
  if (used > places) return text(`${zh}，超 ${used - places} 人。`, `${en}: ${used - places} over.`);
  return used === places
    ? text(`${zh}，已满。`, `${en}: full.`)
    : text(`${zh}，空缺 ${places - used} 人。`, `${en}: ${places - used} free.`);
}
