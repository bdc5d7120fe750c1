import {
  GradeLettersDocument,
  RegradeBatchesDocument,
  type RegradeBatchFilter,
  type RegradeItemFilter,
  RegradeItemsDocument,
} from '@jiceng/schema/regrade.ts';
import { request } from '../gql.ts';
import { type Asking, daysFrom, eq, type Resource, sortBy, textOf } from './resource.ts';

/** What a condition of a list compares with. */
type Compared<Condition> = NonNullable<Condition> extends { eq?: infer Value } ? NonNullable<Value> : never;
type BatchCondition<Name extends keyof RegradeBatchFilter> = Compared<RegradeBatchFilter[Name]>;
type ItemCondition<Name extends keyof RegradeItemFilter> = Compared<RegradeItemFilter[Name]>;

export const regradeBatches: Resource = {
  async list({ filter, sort, page, signal }) {
    const { regradeBatches } = await request(
      RegradeBatchesDocument,
      {
        filter: {
          status: eq<BatchCondition<'status'>>(filter.status),
          kind: eq<BatchCondition<'kind'>>(filter.kind),
          region: eq<string>(filter.region),
          ...(filter.mine ? { preparedByMe: { eq: true } } : {}),
        },
        sort: sortBy(sort, { preparedAt: 'PREPARED_AT', effectiveOn: 'EFFECTIVE_ON' }),
        page,
        persons: true,
      },
      signal,
    );
    return { data: regradeBatches.items, total: regradeBatches.totalCount };
  },
};

const regradeItemsAsked = ({ filter, sort }: Asking) => ({
  filter: {
    batch: eq<string>(filter.batch),
    region: eq<string>(filter.region),
    outcome: eq<ItemCondition<'outcome'>>(filter.outcome),
    direction: eq<ItemCondition<'direction'>>(filter.direction),
    status: eq<ItemCondition<'status'>>(filter.status),
    post: eq<string>(filter.post),
    reason: eq<ItemCondition<'reason'>>(filter.reason),
    question:
      eq<ItemCondition<'question'>>(filter.question) ??
      (filter.questioned
        ? {
            in: [
              'CAPPED',
              'PAPER_MISSING',
              'ASSUMPTION_DECIDES',
              'SET_BY_PAPER',
              'ASKED',
            ] as ItemCondition<'question'>[],
          }
        : undefined),
    decision: eq<ItemCondition<'decision'>>(filter.decision),
    search: textOf(filter.search),
  } satisfies RegradeItemFilter,
  sort: sortBy(sort, { name: 'NAME', grade: 'GRADE', fromGrade: 'FROM_GRADE' }),
});

/** What a batch says of people; the page sets the batch. */
export const regradeItems: Resource = {
  asked: regradeItemsAsked,
  async list({ page, signal, ...asking }) {
    const { regradeItems } = await request(RegradeItemsDocument, { ...regradeItemsAsked(asking), page }, signal);
    return { data: regradeItems.items, total: regradeItems.totalCount };
  },
};

const gradeDecisionsAsked = ({ filter, sort }: Asking) => ({
  filter: {
    region: eq<string>(filter.region),
    kind: eq<'FIRST_PLACEMENT' | 'REGRADE' | 'OVERRIDE' | 'OPENING'>(filter.kind),
    holding: eq<boolean>(filter.holding),
    grade: eq<number>(filter.grade && Number(filter.grade)),
    batch: eq<string>(filter.batch),
    from: daysFrom(filter.fromFrom, filter.fromTo),
  },
  sort: sortBy(sort, { name: 'NAME', from: 'FROM', grade: 'GRADE' }),
});

export const gradeDecisions: Resource = {
  asked: gradeDecisionsAsked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { gradeDecisions } = await request(
      GradeLettersDocument,
      { ...gradeDecisionsAsked(asking), page, asOf, knownOn },
      signal,
    );
    return { data: gradeDecisions.items, total: gradeDecisions.totalCount };
  },
};
