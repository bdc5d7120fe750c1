import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../../shared/reads/explanation.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { text } from '../../../shared/words/text.ts';
import { FigureStatus } from '../base-figures/base-figure.enums.ts';
import { groupedCount } from '../community/area.ts';
import { householdsOf, type UnitFigures, unitFigures } from '../community/communities.rules.ts';
import { lackOf } from '../community/units.words.ts';
import { householdLine, householdsTooOld, nothingHandedOn } from './community-explanation.ts';
import { HOUSEHOLD_UNIT, householdClause, join, sentence } from './community-explanation.words.ts';
import {
  householdsSentence,
  OWN_FIGURE_FIRST,
  OWN_FIGURE_OF_TOWN,
  REGION_FIGURE_LABELS,
  sumFormula,
} from './region-explanation.words.ts';
import {
  explanation,
  leftOutLines,
  noteLines,
  outOfSight,
  type RegionCall,
  type RegionNeeds,
  type RegionTown,
  type RegionUnit,
  resultLine,
} from './region-explanation-lines.ts';
import { RegionFigure } from './region-figure.enums.ts';

const { HOUSEHOLDS } = RegionFigure;
const { TERM, INPUT, NOT_COUNTED, NOTE } = ExplanationNodeKind;

/**
 * Households of a region (区划户数): its own figure where one can be used, else the sum over its streets with a figure of their own and the
 * communities of all others.
 */
export function explainHouseholds(needs: RegionNeeds, { asOf, unitsInSight }: RegionCall): Explanation {
  const own = ownFigures(needs, asOf);
  if (own.householdsStatus === FigureStatus.OK) return byOwnFigure(needs, own, asOf);
  return unitsInSight ? bySum(needs, own, asOf) : outOfSight(needs, HOUSEHOLDS, asOf, ownUnusedLines(needs));
}

/** The region's own household figure, if it has one that can be used. */
const ownFigures = ({ figure }: RegionNeeds, asOf: Day): UnitFigures =>
  unitFigures({ facilityClass: null, facilities: [], householdFigures: figure ? [figure] : [] }, asOf);

const shown = (households: number | null): string | null => (households === null ? null : String(households));

function byOwnFigure(needs: RegionNeeds, own: UnitFigures, asOf: Day): Explanation {
  return explanation(needs, HOUSEHOLDS, asOf, {
    sentence: sentence(
      join(
        householdClause({ result: own }),
        text('采用本级户数，不用下属合计', 'its own figure, not the sum of its parts'),
      ),
    ),
    nodes: [
      resultLine(needs, HOUSEHOLDS, shown(own.households)),
      ...(needs.figure ? [householdLine(needs.figure)] : []),
      node({ id: 'own-first', parentId: 'result', kind: NOTE, label: OWN_FIGURE_FIRST }),
    ],
  });
}

function bySum(needs: RegionNeeds, own: UnitFigures, asOf: Day): Explanation {
  const { towns } = needs;
  const ofTheirOwn = new Set(towns.map(({ id }) => id));
  const entering = needs.units.filter((u) => !u.isVirtual && !(u.parentId !== null && ofTheirOwn.has(u.parentId)));
  const missing = entering.filter((u) => u.households === null);
  const parts = [...towns.map((t) => t.households), ...entering.map((u) => u.households)];
  const households = householdsOf(null, parts);
  const summed = {
    count: entering.length,
    towns: towns.length,
    missing: missing.map(({ name }) => name),
    households,
  };
  return explanation(needs, HOUSEHOLDS, asOf, {
    sentence: householdsSentence(summed, needs.figure ? [householdClause({ result: own })] : []),
    nodes: [
      resultLine(needs, HOUSEHOLDS, shown(households)),
      node({
        id: 'sum',
        parentId: 'result',
        kind: TERM,
        label: REGION_FIGURE_LABELS[HOUSEHOLDS],
        formula: sumFormula(parts.map(shown), (value) => groupedCount(Number(value))),
        value: shown(households),
        unit: HOUSEHOLD_UNIT,
      }),
      ...towns.map(townLine),
      ...entering.map(unitLine),
      ...leftOutLines(needs),
      ...ownUnusedLines(needs),
      ...noteLines(missing),
    ],
  });
}

const townLine = (town: RegionTown): ExplanationNode =>
  node({
    id: `town-${town.id}`,
    parentId: 'sum',
    kind: INPUT,
    label: text(town.name, town.name),
    formula: OWN_FIGURE_OF_TOWN,
    value: String(town.households),
    unit: HOUSEHOLD_UNIT,
    date: town.householdsOn,
    ref: { type: RefType.REGION, id: town.id, code: town.code },
  });

const unitLine = (unit: RegionUnit): ExplanationNode =>
  node({
    id: `unit-${unit.id}`,
    parentId: 'sum',
    kind: INPUT,
    label: text(unit.name, unit.name),
    formula: unit.households === null ? lackOf(unit) : null,
    value: shown(unit.households),
    unit: HOUSEHOLD_UNIT,
    date: unit.householdsOn,
    ref: { type: RefType.COMMUNITY, id: unit.id, code: unit.code },
  });

/** Where the region's own household figure does not go before the sum: it is too old, or an event handed none on. */
const ownUnusedLines = ({ figure, predecessors }: RegionNeeds): readonly ExplanationNode[] =>
  figure ? [{ ...householdLine(figure), kind: NOT_COUNTED }, householdsTooOld()] : nothingHandedOn(predecessors);
