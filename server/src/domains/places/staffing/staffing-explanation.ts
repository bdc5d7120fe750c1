import type { Document, TrustGrade } from '../../../shared/document.ts';
import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../../shared/reads/explanation.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { PEOPLE_UNIT } from '../../workers/index.ts';
import { StaffingStatus } from './staffing.enums.ts';
import { type StaffingNeed, staffingNeed } from './staffing.rules.ts';
import { FIGURE_NAMES, STAFFING_LABEL, sentenceOf } from './staffing.words.ts';
import { STAFFING_FIGURES, type StaffingFigure, type StaffingFormula } from './staffing-formula.ts';

interface Figure {
  readonly id: string;
  readonly value: number;
  readonly onDate: Day;
  readonly usable: boolean;
}

/** What the explanation is made from (依据所需). */
export interface StaffingNeeds {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly status: StaffingStatus;
  readonly inPost: number;
  /** The formula in force with the paper by which it was chosen; null: none holds. */
  readonly choice: {
    readonly formula: StaffingFormula;
    readonly title: string;
    readonly number: string | null;
    readonly date: Day | null;
    readonly grade: TrustGrade;
    readonly from: Day;
  } | null;
  readonly figures: Readonly<Record<StaffingFigure, Figure | null>> | null;
}

const { RESULT, TERM, INPUT, RULE, NOTE } = ExplanationNodeKind;

/** How it came about how many people a community needs and lacks (配备依据). */
export function explainStaffing(needs: StaffingNeeds, asOf: Day): Explanation {
  const { id, code, name, choice, inPost, status } = needs;
  const need = choice && needs.figures ? staffingNeed(choice.formula, usableOf(needs.figures)) : null;
  const found = typeof need === 'object' ? need : null;
  const ref = { type: RefType.COMMUNITY, id, code };
  return {
    id: `COMMUNITY:${id}:STAFFING:${asOf}`,
    title: text(`${name}：${STAFFING_LABEL.zh}`, `${name}: ${STAFFING_LABEL.en}`),
    sentence: sentenceOf(status, { inPost, need: found, missing: typeof need === 'string' ? need : null }),
    asOf,
    nodes: [
      node({
        id: 'result',
        kind: RESULT,
        label: STAFFING_LABEL,
        value: found && String(found.needed),
        unit: PEOPLE_UNIT,
        ref,
      }),
      ...(found && choice ? termLines(found, choice.formula) : []),
      ...(choice && needs.figures ? figureLines(choice.formula, needs.figures) : []),
      node({
        id: 'in-post',
        parentId: 'result',
        kind: INPUT,
        label: text('在岗', 'In post'),
        value: String(inPost),
        unit: PEOPLE_UNIT,
        ref,
      }),
      ...(choice ? ruleLines(choice) : []),
    ],
  };
}

const usableOf = (figures: NonNullable<StaffingNeeds['figures']>) =>
  Object.fromEntries(
    STAFFING_FIGURES.map((metric) => [metric, figures[metric]?.usable ? figures[metric].value : null]),
  );

function termLines({ terms, needed, allowed }: StaffingNeed, { least, most }: StaffingFormula): ExplanationNode[] {
  const parts = terms.map((term, i) =>
    node({
      id: `part-${i + 1}`,
      parentId: 'result',
      kind: TERM,
      label: term.label,
      formula: term.formula,
      value: term.least === term.most ? String(term.least) : null,
      unit: PEOPLE_UNIT,
    }),
  );
  const bounds = [
    least === null ? null : text(`不少于 ${least} 人`, `at least ${least}`),
    most === null ? null : text(`不超过 ${most} 人`, `at most ${most}`),
  ].filter((bound) => bound !== null);
  const said: Text = bounds.length
    ? text(bounds.map(({ zh }) => zh).join('，'), bounds.map(({ en }) => en).join(', '))
    : text('各项相加', 'The parts together');
  const range =
    needed === allowed
      ? text(`${said.zh}：${needed} 人`, `${said.en}: ${needed}`)
      : text(`${said.zh}：${needed} 至 ${allowed} 人`, `${said.en}: ${needed} to ${allowed}`);
  return [
    ...parts,
    node({
      id: 'sum',
      parentId: 'result',
      kind: TERM,
      label: text('应配', 'Needed'),
      formula: range,
      value: String(needed),
      unit: PEOPLE_UNIT,
    }),
  ];
}

/** Figures the formula counts by, too old ones too. */
function figureLines({ parts }: StaffingFormula, figures: NonNullable<StaffingNeeds['figures']>): ExplanationNode[] {
  const used = new Set(parts.flatMap((part) => (part.kind === 'RANGE' ? [] : [part.of])));
  return [...used].map((metric) => {
    const figure = figures[metric];
    const lack = figure
      ? text('超过有效期，不采用', 'Too old to be used')
      : text('没有已复核的数字', 'None was approved');
    return node({
      id: `figure-${metric}`,
      parentId: 'result',
      kind: INPUT,
      label: FIGURE_NAMES[metric],
      formula: figure?.usable ? null : lack,
      value: figure && String(figure.value),
      date: figure?.onDate ?? null,
      ref: figure ? { type: RefType.BASE_FIGURE, id: figure.id, code: null } : null,
    });
  });
}

function ruleLines({
  formula,
  from,
  title,
  number,
  date,
  grade,
}: NonNullable<StaffingNeeds['choice']>): ExplanationNode[] {
  const chosen: Document = { title, number, article: null, date, grade };
  return [
    node({
      id: 'rule',
      parentId: 'result',
      kind: RULE,
      label: formula.title,
      source: formula.code,
      document: formula.source,
    }),
    node({
      id: 'chosen',
      parentId: 'result',
      kind: RULE,
      label: text(`自 ${from} 起采用`, `Chosen from ${from} on`),
      date: from,
      document: chosen,
    }),
    ...formula.assumed.map((label, i) => node({ id: `assumed-${i + 1}`, parentId: 'result', kind: NOTE, label })),
  ];
}
