import { GradeLettersDocument, RegradeItemsDocument, type RegradeQuestionKind } from '@jiceng/schema/regrade.ts';
import { daysFrom, eq, listed, sortBy, textOf } from './resource.ts';

const QUESTIONS: RegradeQuestionKind[] = ['CAPPED', 'PAPER_MISSING', 'ASSUMPTION_DECIDES', 'SET_BY_PAPER', 'ASKED'];

/** What a batch says of people; the page sets the batch. */
export const regradeItems = listed(RegradeItemsDocument, 'regradeItems', ({ filter, sort }) => ({
  filter: {
    batch: eq(filter.batch),
    region: eq(filter.region),
    outcome: eq(filter.outcome),
    direction: eq(filter.direction),
    status: eq(filter.status),
    post: eq(filter.post),
    reason: eq(filter.reason),
    question: eq(filter.question) ?? (filter.questioned ? { in: QUESTIONS } : undefined),
    decision: eq(filter.decision),
    search: textOf(filter.search),
  },
  sort: sortBy(sort, { name: 'NAME', grade: 'GRADE', fromGrade: 'FROM_GRADE' }),
}));

export const gradeDecisions = listed(GradeLettersDocument, 'gradeDecisions', ({ filter, sort }) => ({
  filter: {
    region: eq(filter.region),
    kind: eq(filter.kind),
    holding: eq(filter.holding),
    grade: eq(filter.grade && Number(filter.grade)),
    batch: eq(filter.batch),
    from: daysFrom(filter.fromFrom, filter.fromTo),
  },
  sort: sortBy(sort, { name: 'NAME', from: 'FROM', grade: 'GRADE' }),
}));
