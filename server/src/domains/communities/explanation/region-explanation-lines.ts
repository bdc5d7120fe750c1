import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../../shared/reads/explanation.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import type { FacilityClass, RegionLevel } from '../../regions/index.ts';
import type { FigureStatus } from '../base-figures/base-figure.enums.ts';
import type { UnitFigures } from '../community/communities.rules.ts';
import { UNITS_OUT_OF_SIGHT } from '../community/units.words.ts';
import type { ExplainNeeds } from './community-explanation.ts';
import { AREA_UNIT, HOUSEHOLD_UNIT, sentence } from './community-explanation.words.ts';
import { COUNT_UNIT, missingParts, REGION_FIGURE_LABELS, VIRTUAL } from './region-explanation.words.ts';
import { RegionFigure } from './region-figure.enums.ts';

const { RESULT, NOT_COUNTED, NOTE } = ExplanationNodeKind;

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

/** Frame of an explanation of a region's figure: id and title. */
export const explanation = (
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

export const resultLine = ({ id, code }: RegionNeeds, which: RegionFigure, value: string | null): ExplanationNode =>
  node({
    id: 'result',
    kind: RESULT,
    label: REGION_FIGURE_LABELS[which],
    value,
    unit: unitOf(which),
    ref: { type: RefType.REGION, id, code },
  });

export const unitOf = (which: RegionFigure): Text =>
  which === RegionFigure.HOUSEHOLDS ? HOUSEHOLD_UNIT : which === RegionFigure.UNITS_SHORT ? COUNT_UNIT : AREA_UNIT;

/** 本级: the sum is not told, and none of those it is made of is shown. */
export const outOfSight = (
  needs: RegionNeeds,
  which: RegionFigure,
  asOf: Day,
  ownLines: readonly ExplanationNode[] = [],
): Explanation =>
  explanation(needs, which, asOf, {
    sentence: sentence(UNITS_OUT_OF_SIGHT),
    nodes: [
      resultLine(needs, which, null),
      ...ownLines,
      node({ id: 'sight', parentId: 'result', kind: NOTE, label: sentence(UNITS_OUT_OF_SIGHT) }),
    ],
  });

/** Virtual units are named below the sum and do not enter it. */
export const leftOutLines = ({ units }: RegionNeeds): readonly ExplanationNode[] =>
  units.filter((unit) => unit.isVirtual).map(leftOutLine);

const leftOutLine = ({ id, code, name }: RegionUnit): ExplanationNode =>
  node({
    id: `left-out-${id}`,
    parentId: 'sum',
    kind: NOT_COUNTED,
    label: text(name, name),
    formula: VIRTUAL,
    ref: { type: RefType.COMMUNITY, id, code },
  });

/** Those whose part is not known, all by name, and what else is to be said, in this order. */
export function noteLines(missing: readonly RegionUnit[], notes: readonly Text[] = []): readonly ExplanationNode[] {
  const all = missing.length > 0 ? [missingParts(missing.map(({ name }) => name)), ...notes] : notes;
  return all.map((label, i) => node({ id: `note-${i + 1}`, parentId: 'result', kind: NOTE, label }));
}
