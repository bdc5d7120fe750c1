import type { TrustGrade } from '../../../shared/document.ts';
import {
  type Approval,
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../../shared/reads/explanation.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import type { FacilityClass } from '../../regions/index.ts';
import { type BaseFigureSource, BaseMetric, FigureStatus } from '../base-figures/base-figure.enums.ts';
import { type FacilityStandard, MAX_AGE_MONTHS, standardAt } from '../community/communities.catalogue.ts';
import { type CountableFacility, type UnitFigures, unitFigures } from '../community/communities.rules.ts';
import type { FacilityState, Tenure } from '../facilities/facility.enums.ts';
import {
  AREA_UNIT,
  areaFormula,
  COMPARED_UNROUNDED,
  FIGURE_LABELS,
  HOUSEHOLD_UNIT,
  meetsFormula,
  noBasis,
  per100Formula,
  predecessorLacks,
  requiredFormula,
  SOURCE_WORDS,
  sentenceOf,
  shortfallFormula,
  TENURE_WORDS,
  tooOld,
} from './community-explanation.words.ts';
import { CommunityFigure } from './community-figure.enums.ts';

export interface ExplainedFacility extends CountableFacility, Approval {
  readonly id: string;
  readonly name: string;
  readonly state: FacilityState;
  readonly tenure: Tenure;
  readonly countsReason: string | null;
  readonly source: string;
  readonly from: Day;
}

export interface ExplainedFigure extends Approval {
  readonly id: string;
  readonly value: number;
  readonly onDate: Day;
  readonly sourceKind: BaseFigureSource;
  readonly source: string;
  readonly documentTitle: string | null;
  readonly documentNumber: string | null;
  readonly documentArticle: string | null;
  readonly documentDate: Day | null;
  readonly documentGrade: TrustGrade | null;
}

/** A unit that a merge or split made this one of. */
export interface Predecessor {
  readonly name: string;
  readonly on: Day;
  /** Null: a split without a basis. */
  readonly share: string | null;
  /** What counted for it the day before; null: nothing. */
  readonly households: number | null;
}

/** What the explanation of a community's figure is made from (依据所需). */
export interface ExplainNeeds {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly facilityClass: FacilityClass | null;
  /** The last household figure, too old ones too; null: none. */
  readonly figure: ExplainedFigure | null;
  /** Of the last merge or split that made it. */
  readonly predecessors: readonly Predecessor[];
  readonly facilities: readonly ExplainedFacility[];
}

/** All the explanation's parts at hand: what is stored, which standard holds, what came out. */
interface Case extends ExplainNeeds {
  readonly asOf: Day;
  readonly standard: FacilityStandard | null;
  readonly result: UnitFigures;
}

const { HOUSEHOLDS, FACILITY_AREA, REQUIRED_AREA, SHORTFALL, AREA_PER_100_HOUSEHOLDS, MEETS_FACILITY_STANDARD } =
  CommunityFigure;

/** Which lines each figure is made of, in this order; the first is the figure's own formula. */
const LINES: Record<CommunityFigure, readonly ((c: Case) => readonly ExplanationNode[])[]> = {
  [HOUSEHOLDS]: [householdLines],
  [FACILITY_AREA]: [areaLines],
  [REQUIRED_AREA]: [requiredLines, householdLines, ruleLines],
  [SHORTFALL]: [requiredLines, areaTerm, shortfallLines, householdLines, facilityLines, ruleLines],
  [AREA_PER_100_HOUSEHOLDS]: [areaTerm, per100Lines, householdLines, facilityLines],
  [MEETS_FACILITY_STANDARD]: [requiredLines, areaTerm, meetsLines, householdLines, facilityLines, ruleLines],
};

/** How one figure of a community came about (依据), from the stored rows and the standard of the day. */
export function explainFigure(needs: ExplainNeeds, figure: CommunityFigure, asOf: Day): Explanation {
  const { facilityClass, facilities } = needs;
  const householdFigures = needs.figure ? [needs.figure] : [];
  const result = unitFigures({ facilityClass, facilities, householdFigures }, asOf);
  const c: Case = { ...needs, asOf, standard: standardAt(facilityClass, asOf), result };
  const label = FIGURE_LABELS[figure];
  const root = node({
    id: 'result',
    kind: ExplanationNodeKind.RESULT,
    label,
    value: shownValue(figure, result),
    unit: unitOf(figure),
    ref: { type: RefType.COMMUNITY, id: needs.id, code: needs.code },
  });
  return {
    id: `COMMUNITY:${needs.id}:${figure}:${asOf}`,
    title: text(`${needs.name}：${label.zh}`, `${needs.name}: ${label.en}`),
    sentence: sentenceOf(figure, c),
    asOf,
    nodes: [root, ...LINES[figure].flatMap((lines) => lines(c))],
  };
}

function shownValue(figure: CommunityFigure, result: UnitFigures): string | null {
  switch (figure) {
    case HOUSEHOLDS:
      return result.households === null ? null : String(result.households);
    case FACILITY_AREA:
      return result.areaM2;
    case REQUIRED_AREA:
      return result.requiredM2;
    case SHORTFALL:
      return result.shortfallM2;
    case AREA_PER_100_HOUSEHOLDS:
      return result.per100M2;
    case MEETS_FACILITY_STANDARD:
      return null;
  }
}

const unitOf = (figure: CommunityFigure): Text | null =>
  figure === HOUSEHOLDS ? HOUSEHOLD_UNIT : figure === MEETS_FACILITY_STANDARD ? null : AREA_UNIT;

/** A step of the formula, below the result. */
const term = (id: string, label: Text, formula: Text | null, value: string | null): ExplanationNode =>
  node({ id, parentId: 'result', kind: ExplanationNodeKind.TERM, label, formula, value, unit: AREA_UNIT });

function requiredLines({ standard, result }: Case): ExplanationNode[] {
  return [
    term('required', FIGURE_LABELS[REQUIRED_AREA], requiredFormula(standard, result.households), result.requiredM2),
  ];
}

function areaTerm({ facilities, result }: Case): ExplanationNode[] {
  return [term('area', FIGURE_LABELS[FACILITY_AREA], areaFormula(facilities), result.areaM2)];
}

function areaLines(c: Case): ExplanationNode[] {
  return [...areaTerm(c), ...facilityLines(c)];
}

const unroundedNote = (): ExplanationNode =>
  node({ id: 'unrounded', parentId: 'result', kind: ExplanationNodeKind.NOTE, label: COMPARED_UNROUNDED });

function shortfallLines({ result }: Case): ExplanationNode[] {
  return [term('shortfall', FIGURE_LABELS[SHORTFALL], shortfallFormula(result), result.shortfallM2), unroundedNote()];
}

function per100Lines({ result }: Case): ExplanationNode[] {
  return [term('per100', FIGURE_LABELS[AREA_PER_100_HOUSEHOLDS], per100Formula(result), result.per100M2)];
}

function meetsLines({ standard, result }: Case): ExplanationNode[] {
  const formula = meetsFormula(standard, result);
  return [{ ...term('meets', FIGURE_LABELS[MEETS_FACILITY_STANDARD], formula, null), unit: null }, unroundedNote()];
}

function householdLines({ figure, result, predecessors }: Case): ExplanationNode[] {
  if (!figure) return nothingHandedOn(predecessors);
  return result.householdsStatus === FigureStatus.OK
    ? [householdLine(figure)]
    : [householdLine(figure), householdsTooOld()];
}

/** The stored household figure, below the result. */
export function householdLine(figure: ExplainedFigure): ExplanationNode {
  const { documentTitle, documentGrade } = figure;
  return node({
    id: 'households',
    parentId: 'result',
    kind: ExplanationNodeKind.INPUT,
    label: FIGURE_LABELS[HOUSEHOLDS],
    formula: SOURCE_WORDS[figure.sourceKind],
    value: String(figure.value),
    unit: HOUSEHOLD_UNIT,
    date: figure.onDate,
    source: figure.source,
    document:
      documentTitle && documentGrade
        ? {
            title: documentTitle,
            number: figure.documentNumber,
            article: figure.documentArticle,
            date: figure.documentDate,
            grade: documentGrade,
          }
        : null,
    ref: { type: RefType.BASE_FIGURE, id: figure.id, code: null },
    approvedAt: figure.approvedAt,
    approvedBy: figure.approvedBy,
  });
}

/** Why a unit that a merge or split made has no households of theirs (未结转的原因). */
export const nothingHandedOn = (predecessors: readonly Predecessor[]): ExplanationNode[] =>
  predecessors
    .filter(({ share, households }) => share === null || households === null)
    .map(({ name, on, share }, i) =>
      node({
        id: `predecessor-${i}`,
        parentId: 'result',
        kind: ExplanationNodeKind.NOTE,
        label: share === null ? noBasis(name, on) : predecessorLacks(name, on),
        date: on,
      }),
    );

/** Below the household figure: it is too old to be used. */
export const householdsTooOld = (): ExplanationNode =>
  node({
    id: 'age',
    parentId: 'households',
    kind: ExplanationNodeKind.NOTE,
    label: tooOld(MAX_AGE_MONTHS[BaseMetric.HOUSEHOLDS]),
  });

function facilityLines({ facilities }: Case): ExplanationNode[] {
  const counted = facilities
    .filter((f) => f.countsTowards)
    .map((f) => facilityLine(f, ExplanationNodeKind.INPUT, f.name));
  const leftOut = facilities
    .filter((f) => !f.countsTowards)
    .map((f) => facilityLine(f, ExplanationNodeKind.NOT_COUNTED, `${f.name}（${f.countsReason}）`));
  return [...counted, ...leftOut];
}

const facilityLine = (f: ExplainedFacility, kind: ExplanationNodeKind, label: string): ExplanationNode =>
  node({
    id: `facility-${f.id}`,
    parentId: 'area',
    kind,
    label: text(label, label),
    formula: TENURE_WORDS[f.tenure],
    value: f.buildingAreaM2,
    unit: AREA_UNIT,
    date: f.from,
    source: f.source,
    ref: { type: RefType.FACILITY, id: f.id, code: null },
    approvedAt: f.approvedAt,
    approvedBy: f.approvedBy,
  });

function ruleLines({ standard }: Case): ExplanationNode[] {
  if (!standard) return [];
  const { rule, from, document } = standard;
  return [
    node({ id: 'rule', parentId: 'required', kind: ExplanationNodeKind.RULE, label: rule, date: from, document }),
  ];
}
