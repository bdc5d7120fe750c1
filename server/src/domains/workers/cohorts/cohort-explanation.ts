import { exact, grouped, rounded } from '../../../shared/exact.ts';
import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
} from '../../../shared/reads/explanation.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { PEOPLE_UNIT, withheldSentence } from '../counts/count-explanation.words.ts';
import { RETENTION_RULE } from './cohorts.catalogue.ts';
import type { CohortCount, CohortSight, Retention } from './cohorts.rules.ts';

const { RESULT, TERM, INPUT, NOT_COUNTED, RULE, NOTE } = ExplanationNodeKind;

/** Percent with one decimal, half up; null where nobody's years are over. */
export const percentKept = ({ base, kept }: Retention): string | null =>
  base === 0 ? null : rounded(exact(kept).times(100).div(base), 1);

export interface ExplainedCohort {
  readonly id: string;
  readonly name: Text;
  readonly cohort: CohortCount;
  readonly sight: CohortSight;
  readonly reasons: Readonly<Record<string, Text>>;
}

/** How the numbers of a cohort came about (依据); who may see only a part is told that and no number of the rest. */
export function explainCohort({ id, name, cohort, sight, reasons }: ExplainedCohort, asOf: Day): Explanation {
  const result = node({
    id: 'result',
    kind: RESULT,
    label: text('招录', 'Hired'),
    value: sight.hired ? String(cohort.hired) : null,
    unit: PEOPLE_UNIT,
  });
  return {
    id: `COHORT:${id}:${asOf}`,
    title: text(`${name.zh}：招录与留存`, `${name.en}: hired and kept`),
    sentence: sentenceOf(cohort, sight, asOf),
    asOf,
    nodes: [
      result,
      ...(sight.employed ? standing(cohort, sight, reasons) : []),
      ...(sight.retention ? cohort.retention.flatMap(retentionLines) : []),
      ...(Object.values(sight).every(Boolean) ? [] : [WITHHELD]),
      ...RETENTION_RULE.rules.map((label, i) =>
        node({
          id: `rule-${i + 1}`,
          parentId: 'result',
          kind: RULE,
          label,
          source: RETENTION_RULE.version,
          document: RETENTION_RULE.document,
        }),
      ),
    ],
  };
}

const WITHHELD = node({
  id: 'withheld',
  parentId: 'result',
  kind: NOTE,
  label: text(
    '小数保护：未列的数字会显示 1 至 4 人的去向',
    'What is left out would tell of 1 to 4 people and is withheld',
  ),
});

function sentenceOf({ hired, employed, left }: CohortCount, sight: CohortSight, asOf: Day): Text {
  if (!sight.hired) return withheldSentence;
  const [all, still] = [grouped(String(hired)), grouped(String(employed))];
  if (!sight.employed) return text(`招录 ${all} 人。`, `${all} were hired.`);
  const gone = grouped(String(left.reduce((sum, { count }) => sum + count, 0)));
  return text(
    `招录 ${all} 人，截至 ${asOf} 仍在聘 ${still} 人，已离职 ${gone} 人。`,
    `${all} were hired; on ${asOf} ${still} are still employed, ${gone} have left.`,
  );
}

const line = (id: string, parentId: string, kind: ExplanationNodeKind, label: Text, value: number): ExplanationNode =>
  node({ id, parentId, kind, label, value: String(value), unit: PEOPLE_UNIT });

const standing = (
  { employed, inPost, left }: CohortCount,
  sight: CohortSight,
  reasons: ExplainedCohort['reasons'],
): ExplanationNode[] => [
  line('employed', 'result', INPUT, text('仍在聘', 'Still employed'), employed),
  ...(sight.inPost ? [line('in-post', 'employed', INPUT, text('其中在岗', 'Of them in post'), inPost)] : []),
  ...(sight.reasons ? left : []).map(({ reason, count }) =>
    line(`left-${reason}`, 'result', INPUT, reasons[reason] ?? text(reason, reason), count),
  ),
];

function retentionLines(retention: Retention): ExplanationNode[] {
  const { years, base, kept, notYet } = retention;
  const id = `kept-${years}`;
  const percent = percentKept(retention);
  return [
    node({
      id,
      parentId: 'result',
      kind: TERM,
      label: text(`${years} 年留存率`, `Kept after ${years} years`),
      formula:
        percent === null ? null : text(`${kept} ÷ ${base} × 100 = ${percent}`, `${kept} ÷ ${base} × 100 = ${percent}`),
      value: base === 0 ? null : exact(kept).times(100).div(base).toDecimalPlaces(12).toFixed(),
      unit: text('%', '%'),
    }),
    ...(notYet > 0
      ? [
          line(
            `${id}-not-yet`,
            id,
            NOT_COUNTED,
            text(`入职未满 ${years} 年`, `Hired less than ${years} years ago`),
            notYet,
          ),
        ]
      : []),
  ];
}
