import { sql } from 'kysely';
import type { Reads, ResolvedField, RowName, Sql } from '../../../shared/reads/reads.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { text } from '../../../shared/words/text.ts';
import { GradeNeedKind, GradeWarningKind } from '../result/grade-result.enums.ts';
import type { GradeChange } from '../rule/changes/grade-changes.rules.ts';
import type { GradeOutcome, NextStep } from '../rule/grade-result.ts';
import { explainGrade } from '../rule/words/explain-grade.ts';
import { needWords, statusWords, warningWords } from '../rule/words/outcome.words.ts';
import { changeWords } from '../rule/words/term.words.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** The scheme a row was computed by; null: none, or not in sight. */
const schemeOf = (row: RowName): Sql =>
  sql`(select s.document from grade_scheme s where s.id = ${ref(row, 'scheme_id')})`;
const nameOf = (row: RowName): Sql =>
  sql`(select p.name from worker w join person p on p.id = w.person_id where w.id = ${ref(row, 'worker_id')})`;

/** Name of a post by its code in the scheme the row was computed by. */
export const postName = (column: 'post' | 'from_post'): NonNullable<Reads['embedded']>[string] => {
  const name = (
    row: RowName,
  ): Sql => sql`(select p -> 'name' from grade_scheme s, jsonb_array_elements(s.document -> 'posts') p
    where s.id = ${ref(row, 'scheme_id')} and p ->> 'code' = ${ref(row, column)})`;
  return {
    fields: { zh: (row) => sql`(${name(row)} ->> 'zh')`, en: (row) => sql`(${name(row)} ->> 'en')` },
    nullWhen: (row) => sql`${name(row)} is null`,
  };
};

/** The columns of an outcome; a decision has the counted ones alone. */
const OUTCOME = {
  status: (row: RowName) => ref(row, 'status'),
  missing: (row: RowName) => ref(row, 'missing'),
  grade: (row: RowName) => ref(row, 'grade'),
  uncappedGrade: (row: RowName) => ref(row, 'uncapped_grade'),
  post: (row: RowName) => ref(row, 'post'),
  steps: (row: RowName) => ref(row, 'ladders'),
  terms: (row: RowName) => ref(row, 'terms'),
  warnings: (row: RowName) => ref(row, 'warnings'),
} as const;
const WHOSE = { scheme: schemeOf, workerId: (row: RowName) => ref(row, 'worker_id'), name: nameOf } as const;

interface Explained extends GradeOutcome {
  readonly scheme: GradeScheme | null;
  readonly workerId: number;
  readonly name: string | null;
  readonly on: Day;
}

const explain = (row: Explained) =>
  row.scheme &&
  explainGrade(row, row.scheme, { workerId: String(row.workerId), name: text(row.name ?? '', row.name ?? '') }, row.on);

/** For each row of the answer. */
const each =
  <R>(rule: (row: R) => unknown): ResolvedField['batch'] =>
  (rows) =>
    rows.map((row) => rule(row as R));

/** What a proposal says in words: its terms are kept, the words and the cells of the scheme are found when somebody looks. */
export const explained: NonNullable<Reads['resolved']> = {
  statusText: {
    needs: { ...OUTCOME, scheme: schemeOf },
    batch: each<Pick<Explained, 'scheme'> & GradeOutcome>((row) => statusWords(row, row.scheme)),
  },
  explanation: {
    needs: { ...OUTCOME, ...WHOSE, on: (row) => ref(row, 'effective_on') },
    batch: each<Explained>(explain),
  },
  nextStep: {
    needs: { step: (row) => ref(row, 'next_step') },
    batch: each<{ readonly step: NextStep | null }>(
      ({ step }) =>
        step && {
          date: step.date,
          grade: step.grade,
          missing: step.missing.map((need) => ({ kind: GradeNeedKind[need.kind], on: need.on, text: needWords(need) })),
        },
    ),
  },
  changes: {
    needs: { scheme: schemeOf, changes: (row) => ref(row, 'changes') },
    batch: each<Pick<Explained, 'scheme'> & { readonly changes: readonly GradeChange[] }>(({ scheme, changes }) =>
      scheme === null ? [] : changes.map((change) => changeWords(change, scheme)),
    ),
  },
  warnings: {
    needs: { scheme: schemeOf, warnings: OUTCOME.warnings },
    batch: each<Pick<Explained, 'scheme' | 'warnings'>>(({ scheme, warnings }) =>
      scheme === null
        ? []
        : warnings.map((warning) => ({ kind: GradeWarningKind[warning.kind], text: warningWords(warning, scheme) })),
    ),
  },
};

/** A decided grade as it was explained when it was decided. */
export const explainedDecision: NonNullable<Reads['resolved']> = {
  explanation: {
    needs: {
      ...WHOSE,
      grade: OUTCOME.grade,
      uncappedGrade: OUTCOME.uncappedGrade,
      post: OUTCOME.post,
      steps: OUTCOME.steps,
      terms: OUTCOME.terms,
      on: (row) => sql`lower(${ref(row, 'valid')})`,
    },
    batch: each<Omit<Explained, 'status' | 'missing' | 'warnings'>>((row) =>
      explain({ ...row, status: 'OK', missing: {}, warnings: [] }),
    ),
  },
};
