import { exact, rounded, sum } from '../../shared/exact.ts';
import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../shared/explanation.ts';
import { type Text, text } from '../../shared/text.ts';
import type { Day } from '../../shared/timeline.ts';
import { FacilityClass, RegionLevel } from '../regions/index.ts';
import { groupedArea, groupedCount } from './area.ts';
import { FigureStatus } from './base-figure.enums.ts';
import { type FacilityStandard, standardAt } from './communities.catalogue.ts';
import { CommunityFigure } from './communities.inputs.ts';
import { householdsOf, type UnitFigures, unitFigures } from './communities.rules.ts';
import { type ExplainNeeds, explainFigure, householdLine, householdsTooOld } from './community-explanation.ts';
import {
  AREA_UNIT,
  COMPARED_UNROUNDED,
  HOUSEHOLD_UNIT,
  householdClause,
  join,
  meetsFormula,
  requiredFormula,
  sentence,
  shortfallFormula,
} from './community-explanation.words.ts';
import {
  COUNT_UNIT,
  missingParts,
  NO_STANDARD,
  OWN_FIGURE_FIRST,
  OWN_FIGURE_OF_TOWN,
  REGION_FIGURE_LABELS,
  SURPLUS_OFFSETS_NOTHING,
  type Summed,
  sumFormula,
  sumSentence,
  VIRTUAL,
} from './region-explanation.words.ts';
import { RegionFigure } from './region-figure.enum.ts';
import { lackOf, UNITS_OUT_OF_SIGHT } from './units.words.ts';

/** A community or village of the region as `unitFactsSql` gives it; areas are m2 with two decimals. */
export interface RegionUnit
  extends Pick<UnitFigures, 'households' | 'householdsOn' | 'areaM2' | 'requiredM2' | 'shortfallM2' | 'meets'> {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly facilityClass: `${FacilityClass}` | null;
  readonly isVirtual: boolean;
  readonly householdsStatus: `${FigureStatus}`;
}

/** A street, town or park whose own household figure goes before the sum of its communities. */
export interface RegionTown {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly households: number;
  readonly householdsOn: Day;
}

/** What the explanation of a region's figure is made from (依据所需); `figure` and `facilities` are those of the region itself. */
export interface RegionNeeds extends ExplainNeeds {
  readonly level: `${RegionLevel}`;
  readonly towns: readonly RegionTown[];
  readonly units: readonly RegionUnit[];
}

export interface RegionCall {
  readonly asOf: Day;
  /** False under 本级: the region is seen and its communities are not. */
  readonly unitsInSight: boolean;
}

const { HOUSEHOLDS, FACILITY_AREA, REQUIRED_AREA, SHORTFALL, UNITS_SHORT } = RegionFigure;
const { RESULT, TERM, INPUT, NOT_COUNTED, RULE, NOTE } = ExplanationNodeKind;

const OF_A_COMMUNITY = {
  [HOUSEHOLDS]: CommunityFigure.HOUSEHOLDS,
  [FACILITY_AREA]: CommunityFigure.FACILITY_AREA,
  [REQUIRED_AREA]: CommunityFigure.REQUIRED_AREA,
  [SHORTFALL]: CommunityFigure.SHORTFALL,
  [UNITS_SHORT]: CommunityFigure.MEETS_FACILITY_STANDARD,
} as const satisfies Record<RegionFigure, CommunityFigure>;

/** All the explanation's parts at hand. */
interface Case extends RegionNeeds {
  readonly which: RegionFigure;
  readonly asOf: Day;
  /** Communities and villages that enter; for households those whose street has no figure of its own. */
  readonly entering: readonly RegionUnit[];
  /** Streets that enter by a household figure of their own; none for the other figures. */
  readonly enteringTowns: readonly RegionTown[];
  readonly missing: readonly RegionUnit[];
  readonly summed: Summed;
}

/**
 * How one figure of a region came about (依据): its own household figure, or a line for each community that entered the sum, which leads on to
 * that community's own explanation. A region that is a community itself is explained as one. The sums in SQL stand in `communities.reads.ts`;
 * a scenario holds the two together.
 */
export function explainRegionFigure(needs: RegionNeeds, which: RegionFigure, call: RegionCall): Explanation {
  if (needs.level === RegionLevel.COMMUNITY) return explainFigure(needs, OF_A_COMMUNITY[which], call.asOf);
  if (which === HOUSEHOLDS && ownFigures(needs, call.asOf).householdsStatus === FigureStatus.OK)
    return byOwnFigure(needs, call.asOf);
  return call.unitsInSight ? bySum(caseOf(needs, which, call.asOf)) : outOfSight(needs, which, call.asOf);
}

/** The region's own household figure, if it has one that can be used. */
const ownFigures = ({ figure }: RegionNeeds, asOf: Day): UnitFigures =>
  unitFigures({ facilityClass: null, facilities: [], householdFigures: figure ? [figure] : [] }, asOf);

const explanation = (
  { id, name }: RegionNeeds,
  which: RegionFigure,
  asOf: Day,
  told: Pick<Explanation, 'sentence' | 'nodes'>,
): Explanation => {
  const label = REGION_FIGURE_LABELS[which];
  return {
    id: `REGION:${id}:${which}:${asOf}`,
    title: text(`${name}：${label.zh}`, `${name}: ${label.en}`),
    asOf,
    ...told,
  };
};

const resultLine = ({ id, code }: RegionNeeds, which: RegionFigure, value: string | null): ExplanationNode =>
  node({
    id: 'result',
    kind: RESULT,
    label: REGION_FIGURE_LABELS[which],
    value,
    unit: unitOf(which),
    ref: { type: RefType.REGION, id, code },
  });

const unitOf = (which: RegionFigure): Text =>
  which === HOUSEHOLDS ? HOUSEHOLD_UNIT : which === UNITS_SHORT ? COUNT_UNIT : AREA_UNIT;

function byOwnFigure(needs: RegionNeeds, asOf: Day): Explanation {
  const result = ownFigures(needs, asOf);
  return explanation(needs, HOUSEHOLDS, asOf, {
    sentence: sentence(
      join(householdClause({ result }), text('采用本级户数，不用下属合计', 'its own figure, not the sum of its parts')),
    ),
    nodes: [
      resultLine(needs, HOUSEHOLDS, result.households === null ? null : String(result.households)),
      ...(needs.figure ? [householdLine(needs.figure)] : []),
      node({ id: 'own-first', parentId: 'result', kind: NOTE, label: OWN_FIGURE_FIRST }),
    ],
  });
}

const outOfSight = (needs: RegionNeeds, which: RegionFigure, asOf: Day): Explanation =>
  explanation(needs, which, asOf, {
    sentence: sentence(UNITS_OUT_OF_SIGHT),
    nodes: [
      resultLine(needs, which, null),
      ...(which === HOUSEHOLDS ? ownTooOldLines(needs) : []),
      node({ id: 'sight', parentId: 'result', kind: NOTE, label: sentence(UNITS_OUT_OF_SIGHT) }),
    ],
  });

function caseOf(needs: RegionNeeds, which: RegionFigure, asOf: Day): Case {
  const enteringTowns = which === HOUSEHOLDS ? needs.towns : [];
  const ofTheirOwn = new Set(enteringTowns.map(({ id }) => id));
  const entering = needs.units.filter((u) => !u.isVirtual && !(u.parentId !== null && ofTheirOwn.has(u.parentId)));
  const missing = entering.filter((u) => partOf(which, u) === null);
  const parts = [...enteringTowns.map((t) => t.households), ...entering.map((u) => u.households)];
  return {
    ...needs,
    which,
    asOf,
    entering,
    enteringTowns,
    missing,
    summed: {
      count: entering.length,
      towns: enteringTowns.length,
      missing: missing.map(({ name }) => name),
      households: householdsOf(null, parts),
      areaM2: rounded(sum(entering.map((u) => exact(u.areaM2))), 2),
      requiredM2: sumIfAllKnown(entering.map((u) => u.requiredM2)),
      shortfallM2: sumIfAllKnown(entering.map((u) => u.shortfallM2)),
      short: entering.filter((u) => u.meets === false).length,
    },
  };
}

/** Null as soon as one part is not known, or where there is none. */
function sumIfAllKnown(values: readonly (string | null)[]): string | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 || known.length < values.length ? null : rounded(sum(known.map((v) => exact(v))), 2);
}

/** What a community or village brings into the figure; null: not known. */
function partOf(which: RegionFigure, unit: RegionUnit): string | null {
  switch (which) {
    case HOUSEHOLDS:
      return unit.households === null ? null : String(unit.households);
    case FACILITY_AREA:
      return unit.areaM2;
    case REQUIRED_AREA:
      return unit.requiredM2;
    case SHORTFALL:
      return unit.shortfallM2;
    case UNITS_SHORT:
      return unit.meets === null ? null : unit.meets ? '0' : '1';
  }
}

function totalOf(which: RegionFigure, summed: Summed): string | null {
  switch (which) {
    case HOUSEHOLDS:
      return summed.households === null ? null : String(summed.households);
    case FACILITY_AREA:
      return summed.areaM2;
    case REQUIRED_AREA:
      return summed.requiredM2;
    case SHORTFALL:
      return summed.shortfallM2;
    case UNITS_SHORT:
      return String(summed.short);
  }
}

function bySum(c: Case): Explanation {
  const { which, asOf, summed } = c;
  const before = which === HOUSEHOLDS && c.figure ? [householdClause({ result: ownFigures(c, asOf) })] : [];
  return explanation(c, which, asOf, {
    sentence: sumSentence(which, summed, before),
    nodes: [
      resultLine(c, which, totalOf(which, summed)),
      ...(which === SHORTFALL ? [termLine(c, REQUIRED_AREA, 'required'), termLine(c, FACILITY_AREA, 'area')] : []),
      termLine(c, which, 'sum'),
      ...c.enteringTowns.map(townLine),
      ...inOrder(c).map((unit) => unitLine(c, unit)),
      ...c.units.filter((u) => u.isVirtual).map(leftOutLine),
      ...(which === HOUSEHOLDS ? ownTooOldLines(c) : []),
      ...ruleLines(c),
      ...noteLines(c),
    ],
  });
}

function termLine({ entering, enteringTowns, summed }: Case, which: RegionFigure, id: string): ExplanationNode {
  const towns = enteringTowns.map((t) => String(t.households));
  const values = [...towns, ...entering.map((u) => partOf(which, u))];
  const shown = which === HOUSEHOLDS ? (v: string) => groupedCount(Number(v)) : groupedArea;
  return node({
    id,
    parentId: 'result',
    kind: TERM,
    label: REGION_FIGURE_LABELS[which],
    formula: which === UNITS_SHORT ? null : sumFormula(values, shown),
    value: totalOf(which, summed),
    unit: unitOf(which),
  });
}

/** Those that lack most come first where it is about what is lacking, else by code; what is not known stands before all. */
function inOrder({ which, entering }: Case): readonly RegionUnit[] {
  if (which !== SHORTFALL && which !== UNITS_SHORT) return entering;
  const lack = (u: RegionUnit) => (u.shortfallM2 === null ? exact(1e12) : exact(u.shortfallM2));
  return [...entering].sort((a, b) => lack(b).cmp(lack(a)) || (a.code < b.code ? -1 : 1));
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

const standardOf = ({ facilityClass }: RegionUnit, asOf: Day): FacilityStandard | null =>
  facilityClass === null ? null : standardAt(FacilityClass[facilityClass], asOf);

function unitLine({ which, asOf }: Case, unit: RegionUnit): ExplanationNode {
  const standard = standardOf(unit, asOf);
  const byHouseholds = which === HOUSEHOLDS || (which !== FACILITY_AREA && standard?.m2Per100Households != null);
  return node({
    id: `unit-${unit.id}`,
    parentId: 'sum',
    kind: INPUT,
    label: text(unit.name, unit.name),
    formula: partFormula(which, unit, standard),
    value: partOf(which, unit),
    unit: unitOf(which),
    date: byHouseholds ? unit.householdsOn : null,
    ref: { type: RefType.COMMUNITY, id: unit.id, code: unit.code },
  });
}

/** How the part came about, as its own explanation shows it; why it is not known; null where it is a figure as entered or as measured. */
function partFormula(which: RegionFigure, unit: RegionUnit, standard: FacilityStandard | null): Text | null {
  if (partOf(which, unit) === null) return which === HOUSEHOLDS || standard ? lackOf(unit) : NO_STANDARD;
  switch (which) {
    case HOUSEHOLDS:
    case FACILITY_AREA:
      return null;
    case REQUIRED_AREA:
      return requiredFormula(standard, unit.households);
    case SHORTFALL:
      return shortfallFormula(unit);
    case UNITS_SHORT:
      return meetsFormula(standard, unit);
  }
}

const leftOutLine = ({ id, code, name }: RegionUnit): ExplanationNode =>
  node({
    id: `left-out-${id}`,
    parentId: 'sum',
    kind: NOT_COUNTED,
    label: text(name, name),
    formula: VIRTUAL,
    ref: { type: RefType.COMMUNITY, id, code },
  });

/** The region's own household figure where it is too old to go before the sum. */
const ownTooOldLines = ({ figure }: RegionNeeds): readonly ExplanationNode[] =>
  figure ? [{ ...householdLine(figure), kind: NOT_COUNTED }, householdsTooOld()] : [];

/** A standard for each class among those that entered. */
function ruleLines({ which, entering, asOf }: Case): readonly ExplanationNode[] {
  if (which === HOUSEHOLDS || which === FACILITY_AREA) return [];
  const standards = new Set(entering.map((unit) => standardOf(unit, asOf)).filter((standard) => standard !== null));
  return [...standards].map(({ facilityClass, rule, from, document }) =>
    node({ id: `rule-${facilityClass}`, parentId: 'sum', kind: RULE, label: rule, date: from, document }),
  );
}

function noteLines({ which, missing }: Case): readonly ExplanationNode[] {
  const notes: Text[] = [];
  if (missing.length > 0) notes.push(missingParts(missing.map(({ name }) => name)));
  if (which === SHORTFALL) notes.push(SURPLUS_OFFSETS_NOTHING);
  if (which === SHORTFALL || which === UNITS_SHORT) notes.push(COMPARED_UNROUNDED);
  return notes.map((label, i) => node({ id: `note-${i + 1}`, parentId: 'result', kind: NOTE, label }));
}
