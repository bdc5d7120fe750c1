import { type Document, TrustGrade } from '../../../../shared/document.ts';
import {
  type Explanation,
  type ExplanationNode,
  ExplanationNodeKind,
  node,
  RefType,
} from '../../../../shared/reads/explanation.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { type Text, text } from '../../../../shared/words/text.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeOutcome, GradeTerm } from '../grade-result.ts';
import { EVIDENCE_NAMES, nameIn } from './grade-names.words.ts';
import { isSetByPaper, sentenceOf, warningWords } from './outcome.words.ts';
import { TERM_LABELS, termNote } from './term.words.ts';

const { RESULT, TERM, INPUT, NOT_COUNTED, RULE, NOTE } = ExplanationNodeKind;

const BASIS: Readonly<Record<string, Text>> = {
  RECONSTRUCTED: text('推定', 'Inferred'),
  ASSUMED: text('设定', 'Assumed'),
};

/** Whose grade it is; a try-out is nobody's. */
export interface GradeSubject {
  readonly workerId: string | null;
  readonly name: Text;
}

/** How a grade came about (等级依据): every term with the cell of the scheme it comes from, and the rows of the file behind it. */
export function explainGrade(
  outcome: GradeOutcome,
  scheme: GradeScheme,
  { workerId, name }: GradeSubject,
  asOf: Day,
): Explanation {
  return {
    id: `WORKER:${workerId ?? 'TRY'}:GRADE:${scheme.code}:${asOf}`,
    title: text(`${name.zh}：岗位等级`, `${name.en}: grade`),
    sentence: sentenceOf(outcome, scheme),
    asOf,
    nodes: [
      node({
        id: 'result',
        kind: RESULT,
        label: text('岗位等级', 'Grade'),
        value: outcome.grade === null ? null : String(outcome.grade),
        unit: text('级', 'grade'),
        ref: workerId === null ? null : { type: RefType.WORKER, id: workerId, code: null },
      }),
      ...outcome.terms.flatMap((term, i) => termLines(term, scheme, workerId, `t${i + 1}`)),
      ...outcome.warnings
        .filter(({ kind }) => kind !== 'ASSUMED')
        .map((warning, i) =>
          node({ id: `w${i + 1}`, parentId: 'result', kind: NOTE, label: warningWords(warning, scheme) }),
        ),
      ...(outcome.status === 'OK' && isSetByPaper(outcome)
        ? []
        : [
            node({
              id: 'scheme',
              parentId: 'result',
              kind: RULE,
              label: scheme.title,
              date: scheme.validFrom,
              document: null,
            }),
          ]),
    ],
  };
}

function termLines(
  term: GradeTerm,
  scheme: GradeScheme,
  workerId: string | null,
  id: string,
): readonly ExplanationNode[] {
  const { document, method } = cited(term.source, scheme);
  return [
    node({
      id,
      parentId: 'result',
      kind: term.counted ? TERM : NOT_COUNTED,
      label: TERM_LABELS[term.kind],
      formula: termNote(term, scheme),
      value: term.value === null ? null : String(term.value),
      document,
    }),
    ...(method ? [node({ id: `${id}-method`, parentId: id, kind: NOTE, label: method })] : []),
    ...term.evidence
      .filter((evidence) => evidence !== '')
      .map((evidence) =>
        node({
          id: `${id}-${evidence}`,
          parentId: id,
          kind: INPUT,
          label: nameIn(EVIDENCE_NAMES, evidence.split('/')[0]),
          source: evidence,
          ref: workerId === null ? null : { type: RefType.WORKER, id: workerId, code: evidence },
        }),
      ),
  ];
}

/** The document behind a cell; what was not printed in it is of the grade COMPUTED or ASSUMED, whatever the document's own. */
function cited(id: string, scheme: GradeScheme): { readonly document: Document | null; readonly method: Text | null } {
  const source = scheme.sources.find((each) => each.id === id);
  if (!source) return { document: null, method: null };
  const document = scheme.documents.find((each) => each.id === source.document);
  const grade =
    source.basis === 'PUBLISHED'
      ? (document?.grade ?? TrustGrade.UNVERIFIED)
      : source.basis === 'RECONSTRUCTED'
        ? TrustGrade.COMPUTED
        : TrustGrade.ASSUMED;
  const basis = BASIS[source.basis];
  return {
    document: {
      title: document?.title ?? scheme.title.zh,
      number: document?.number ?? null,
      article: source.article,
      date: document?.date ?? null,
      grade,
    },
    method:
      basis && source.method ? text(`${basis.zh}：${source.method.zh}`, `${basis.en}: ${source.method.en}`) : null,
  };
}
