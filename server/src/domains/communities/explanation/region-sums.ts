import { exact, rounded, sum } from '../../../shared/exact.ts';
import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../../shared/reads/explanation.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { FacilityClass } from '../../regions/index.ts';
import { groupedArea } from '../community/area.ts';
import { type FacilityStandard, standardAt } from '../community/communities.catalogue.ts';
import { lackOf } from '../community/units.words.ts';
import { COMPARED_UNROUNDED, meetsFormula, requiredFormula, shortfallFormula } from './community-explanation.words.ts';
import {
  NO_STANDARD,
  REGION_FIGURE_LABELS,
  type RegionTotals,
  SURPLUS_OFFSETS_NOTHING,
  type SummedFigure,
  sumFormula,
  sumSentence,
} from './region-explanation.words.ts';
import {
  explanation,
  leftOutLines,
  noteLines,
  type RegionNeeds,
  type RegionUnit,
  resultLine,
  unitOf,
} from './region-explanation-lines.ts';
import { RegionFigure } from './region-figure.enums.ts';

const { FACILITY_AREA, REQUIRED_AREA, SHORTFALL, UNITS_SHORT } = RegionFigure;
const { TERM, INPUT, RULE } = ExplanationNodeKind;

/** All the explanation's parts at hand. */
interface Case extends RegionNeeds {
  readonly which: SummedFigure;
  readonly asOf: Day;
  /** Communities and villages that enter: all but the virtual ones. */
  readonly entering: readonly RegionUnit[];
  /** Those of them whose part is not known. */
  readonly missing: readonly RegionUnit[];
  readonly summed: RegionTotals;
}

/**
 * A figure that is summed up over a region's communities and villages (区划合计), a line for each, which leads on to that community's own
 * explanation. The same sums in SQL stand in `communities.reads.ts`; a scenario holds the two together.
 */
export function explainSum(needs: RegionNeeds, which: SummedFigure, asOf: Day): Explanation {
  const c = caseOf(needs, which, asOf);
  const { summed } = c;
  return explanation(needs, which, asOf, {
    sentence: sumSentence(which, summed),
    nodes: [
      resultLine(c, which, totalOf(which, summed)),
      ...(which === SHORTFALL ? [termLine(c, REQUIRED_AREA, 'required'), termLine(c, FACILITY_AREA, 'area')] : []),
      termLine(c, which, 'sum'),
      ...inOrder(c).map((unit) => unitLine(c, unit)),
      ...leftOutLines(c),
      ...ruleLines(c),
      ...noteLines(c.missing, NOTES[which]),
    ],
  });
}

const NOTES: Readonly<Record<SummedFigure, readonly Text[]>> = {
  [FACILITY_AREA]: [],
  [REQUIRED_AREA]: [],
  [SHORTFALL]: [SURPLUS_OFFSETS_NOTHING, COMPARED_UNROUNDED],
  [UNITS_SHORT]: [COMPARED_UNROUNDED],
};

function caseOf(needs: RegionNeeds, which: SummedFigure, asOf: Day): Case {
  const entering = needs.units.filter((u) => !u.isVirtual);
  const missing = entering.filter((u) => partOf(which, u) === null);
  return {
    ...needs,
    which,
    asOf,
    entering,
    missing,
    summed: {
      count: entering.length,
      missing: missing.map(({ name }) => name),
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
function partOf(which: SummedFigure, unit: RegionUnit): string | null {
  switch (which) {
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

function totalOf(which: SummedFigure, summed: RegionTotals): string | null {
  switch (which) {
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

const termLine = ({ entering, summed }: Case, which: SummedFigure, id: string): ExplanationNode =>
  node({
    id,
    parentId: 'result',
    kind: TERM,
    label: REGION_FIGURE_LABELS[which],
    formula:
      which === UNITS_SHORT
        ? null
        : sumFormula(
            entering.map((u) => partOf(which, u)),
            groupedArea,
          ),
    value: totalOf(which, summed),
    unit: unitOf(which),
  });

/** Those that lack most come first where it is about what is lacking, else by code; what is not known stands before all. */
function inOrder({ which, entering }: Case): readonly RegionUnit[] {
  if (which !== SHORTFALL && which !== UNITS_SHORT) return entering;
  const lack = (u: RegionUnit) => (u.shortfallM2 === null ? exact(1e12) : exact(u.shortfallM2));
  return [...entering].sort((a, b) => lack(b).cmp(lack(a)) || (a.code < b.code ? -1 : 1));
}

const standardOf = ({ facilityClass }: RegionUnit, asOf: Day): FacilityStandard | null =>
  facilityClass === null ? null : standardAt(FacilityClass[facilityClass], asOf);

function unitLine({ which, asOf }: Case, unit: RegionUnit): ExplanationNode {
  const standard = standardOf(unit, asOf);
  const byHouseholds = which !== FACILITY_AREA && standard?.m2Per100Households != null;
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
function partFormula(which: SummedFigure, unit: RegionUnit, standard: FacilityStandard | null): Text | null {
  if (partOf(which, unit) === null) return standard ? lackOf(unit) : NO_STANDARD;
  switch (which) {
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

/** A standard for each class among those that entered. */
function ruleLines({ which, entering, asOf }: Case): readonly ExplanationNode[] {
  if (which === FACILITY_AREA) return [];
  const standards = new Set(entering.map((unit) => standardOf(unit, asOf)).filter((standard) => standard !== null));
  return [...standards].map(({ facilityClass, rule, from, document }) =>
    node({ id: `rule-${facilityClass}`, parentId: 'sum', kind: RULE, label: rule, date: from, document }),
  );
}
