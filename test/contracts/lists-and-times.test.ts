import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { schemaOf } from '../../server/src/platform/graphql/schema.ts';
import { SLICES } from '../../server/src/platform/slices.ts';

const schema = await schemaOf(SLICES);

type Root = GraphQLField<unknown, unknown>;
const roots = (): Root[] => Object.values(schema.getQueryType()?.getFields() ?? {});
const takes = ({ args }: Root, name: string): boolean => args.some((arg) => arg.name === name);
const namesOf = (fields: readonly Root[]): string[] => fields.map(({ name }) => name).toSorted();

/** What a list is made of; null where the root answers no list. */
function itemOf({ type }: Root): GraphQLObjectType | null {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return isObjectType(named) ? named : null;
  const items = isObjectType(named) && named.name.endsWith('Page') ? named.getFields().items : undefined;
  const item = items && getNamedType(items.type);
  return isObjectType(item) ? item : null;
}

/** Lists whose items have no page of their own under an id, and why. */
const NO_DETAIL = {
  comingEnds: "told from a record of the worker's file, which is read on the worker",
  exportLists: 'the table of what can become a file, whole: each has a field of the mutation',
  facts: 'of all kinds in one shape; each kind has its list on the worker, and `correctFact` takes kind and id',
  gradeSimulationRows: 'what a simulation gives one worker, whole in its row; the worker has his page',
  inbox: 'messages: what they are about has its page',
  headcountRoom: 'what quotas leave at a unit, counted for a day; each quota has its page: `headcount`',
  importKinds: 'the table of what can be imported, whole: each has a code',
  indicators: 'a value is computed for a region and a day: `indicator` answers it by its code',
  indicatorRanking: 'a value is computed for a region and a day: `indicator` answers it by its code',
  indicatorTrendsBelow: 'computed for a region and its days: `indicatorTrend` answers it by its code',
  missingDocuments: "told from a record of the worker's file, which is read on the worker",
  requiredDocuments: 'the table of the product, whole',
  rolePermissions: 'the table of nine roles, whole',
  staffingFormulas: 'those that come with the product, whole',
};

/** Paged lists that are no call of `declareList`, and why. */
const NOT_DECLARED = {
  cohorts: 'a rule makes its rows of people: no row of a table bears its conditions',
};

/** Reads without a day of their own, and why. */
const NO_DAY = {
  auditEntry: 'what was written stays as it was written',
  auditLog: 'what was written stays as it was written; its filter takes the time',
  auditVerification: 'the whole chain, now',
  checkGradeScheme: 'a document that is given',
  closeTermsPreview: 'takes the day of the election, `on`',
  codeTable: 'codes of a national standard in its edition',
  codeTables: 'codes of the national standards, each in its edition',
  collectionPeriod: 'a task bears its own day',
  collectionPeriods: 'tasks bear their own days',
  exportLists: 'the table of the product',
  exportGradeScheme: 'a version as it is',
  facilityFact: 'an entry bears its own period and its own times',
  facilityFacts: 'entries bear their own period and their own times',
  frozenIndicator: 'frozen with the day and the instant it was computed for',
  frozenIndicators: 'frozen with the day and the instant they were computed for',
  governingDocumentFact: 'an entry is about all days and bears its own times',
  governingDocumentFacts: 'entries are about all days and bear their own times',
  gradeSimulation: 'bears the day its grades are of and the instant its facts are believed at',
  gradeSimulationRows: 'stay as they were computed; their simulation bears the day and the instant',
  gradeSimulations: 'bear the day their grades are of and the instant their facts are believed at',
  inbox: 'messages bear their own times',
  inboxCount: 'of now',
  gradeScheme: 'a version bears its own period and its own times',
  gradeSchemeDifference: 'of two versions, each with its own period',
  gradeSchemes: 'versions bear their own periods and their own times',
  importBatch: 'bears its own times',
  importBatches: 'bear their own times',
  importKinds: 'the table of the product',
  indicatorDefinitionFact: 'an entry bears its own period and its own times',
  indicatorDefinitionFacts: 'entries bear their own period and their own times',
  indicatorTargetFact: 'an entry bears its own period and its own times',
  indicatorTargetFacts: 'entries bear their own period and their own times',
  indicatorTrend: 'many days: it takes from, to and step',
  indicatorTrendsBelow: 'many days: it takes from, to and step',
  job: 'work of now, with its own times',
  jobs: 'work of now, with its own times',
  listExport: 'a file that was made, as of the day it says',
  me: 'rights are those of now',
  regionEvent: 'bears the day it takes effect on',
  regionEventPreview: 'bears the day it takes effect on',
  regionEvents: 'bear the days they take effect on',
  regradeBatch: 'bears the day its grades hold from and the instant its facts were read at',
  regradeBatches: 'bear the day their grades hold from and the instant their facts were read at',
  regradeDistribution: 'a batch bears the day its grades hold from and the instant its facts were read at',
  regradeItem: 'a proposal stays as it was computed; its batch bears the day and the instant',
  regradeItems: 'proposals stay as they were computed; their batches bear the day and the instant',
  rolePermissions: 'the table of the product',
  savedQueries: 'texts',
  savedQuery: 'a text',
  savedView: 'a way to look',
  savedViews: 'ways to look',
  staffingChoice: 'a choice bears its own period and its own times',
  staffingChoices: 'choices bear their own period and their own times',
  staffingFormulas: 'the table of the product',
  transferPreview: 'takes the day of the transfer, `on`',
  transferRequest: 'a request bears its own days and times',
  transferRequests: 'requests bear their own days and times',
  user: 'rights are those of now; the audit tells what they were',
  users: 'rights are those of now; the audit tells what they were',
};

/** Reads for a day that are only what is on file now, and why. */
const NO_INSTANT = {
  employer: 'not dated: asOf only tells how its region was called then, and the audit what it was before',
  employers: 'not dated: asOf only tells which are closed by then, and the audit what an employer was before',
  gradeTryOut: 'of typed facts: nothing on file is asked',
  headcountRoom: 'what a hire of now would find',
  requiredDocuments: 'the table of the product, in force that day',
};

describe('every list', () => {
  it('has a detail by id for its items, or stands here with a reason', () => {
    const lists = roots().filter((root) => itemOf(root));
    const without = lists.filter((list) => {
      const item = itemOf(list);
      return !roots().some((root) => getNullableType(root.type) === item && takes(root, 'id'));
    });
    expect(namesOf(without)).toEqual(Object.keys(NO_DETAIL).toSorted());
    expect(lists.length).toBeGreaterThan(15);
  });
  it('that has pages is declared, or stands here with a reason', () => {
    const declared = new Set(
      getMetadataStorage().queries.flatMap(({ target, methodName }) =>
        target.name === 'ListResolver' ? [methodName] : [],
      ),
    );
    const byHand = roots().filter((root) => takes(root, 'page') && !declared.has(root.name));
    expect(namesOf(byHand)).toEqual(Object.keys(NOT_DECLARED).toSorted());
  });
  it('tells the id of each item that has a detail', () => {
    const without = roots().filter(
      (list) => itemOf(list) && !(list.name in NO_DETAIL) && !itemOf(list)?.getFields().id,
    );
    expect(namesOf(without)).toEqual([]);
  });
});

describe('every read', () => {
  it('is for a day, or stands here with a reason', () => {
    expect(namesOf(roots().filter((root) => !takes(root, 'asOf')))).toEqual(Object.keys(NO_DAY).toSorted());
  });
  it('for a day, or over days, is as known at an instant too, or stands here with a reason', () => {
    const dated = roots().filter((root) => takes(root, 'asOf') || takes(root, 'from'));
    expect(namesOf(dated.filter((root) => !takes(root, 'knownOn')))).toEqual(Object.keys(NO_INSTANT).toSorted());
  });
  it('of a list takes the same times as that of its detail', () => {
    const times = (root: Root) => ['asOf', 'knownOn'].filter((name) => takes(root, name)).join();
    const apart = roots().filter((list) => {
      const details = roots().filter((root) => itemOf(list) === getNullableType(root.type) && takes(root, 'id'));
      return details.some((detail) => times(detail) !== times(list));
    });
    expect(namesOf(apart)).toEqual([]);
  });
});
