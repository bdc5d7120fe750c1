import type { Slice } from '../../shared/slice.ts';
import { comingEndList } from './ahead/coming-ends.list.ts';
import { comingEndReads, endsOfWorkerReads } from './ahead/coming-ends.reads.ts';
import { ComingEndsResolver } from './ahead/coming-ends.resolver.ts';
import { endsAheadRoots } from './ahead/ends-ahead.roots.ts';
import { MovedWorkerResolver, movedWorkerReads } from './boundary-events/moved-worker.resolver.ts';
import { workerFollower } from './boundary-events/worker-follower.service.ts';
import { CohortsResolver } from './cohorts/cohorts.resolver.ts';
import { cohortRoots } from './cohorts/cohorts.roots.ts';
import { communityWorkerReads, regionWorkerReads } from './counts/worker-counts.reads.ts';
import { CommunityWorkersResolver, RegionWorkersResolver } from './counts/worker-counts.resolver.ts';
import { Employer } from './employers/employer.entity.ts';
import { employerList } from './employers/employers.list.ts';
import { EmployersResolver } from './employers/employers.resolver.ts';
import { Assignment } from './employment/assignment.entity.ts';
import { Employment } from './employment/employment.entity.ts';
import { WORKER_EXPORTS } from './exports/index.ts';
import { factResolver } from './facts/declared/fact.resolver.ts';
import { DECLARED_FACTS } from './facts/declared-facts.ts';
import { factRoots } from './facts/fact-list.roots.ts';
import { factReads } from './facts/facts.reads.ts';
import { FactsResolver } from './facts/facts.resolver.ts';
import { MeritsResolver } from './facts/merits.resolver.ts';
import { Worker } from './file/worker.entity.ts';
import { workerList } from './file/workers.list.ts';
import { assignmentReads, employerReads, employmentReads, workerReads } from './file/workers.reads.ts';
import { WorkersResolver } from './file/workers.resolver.ts';
import { ENTERED_WORKERS, WORKER_SUBJECTS } from './file/workers.subjects.ts';
import { CodeEntry, CodeTable } from './identity/code-tables.entity.ts';
import { codeTableList } from './identity/code-tables.list.ts';
import { codeEntryReads, codeTableReads, identityReads, workerIdentity } from './identity/identity.reads.ts';
import { IdentityResolver } from './identity/identity.resolver.ts';
import { WorkerIdentity } from './identity/worker-identity.entity.ts';
import { WORKER_IMPORTS } from './imports/imports.ts';
import { missingDocumentList } from './missing-papers/missing-documents.list.ts';
import {
  missingDocumentReads,
  missingOfWorkerReads,
  requiredDocumentRoots,
} from './missing-papers/missing-documents.reads.ts';
import { MissingDocumentsResolver } from './missing-papers/missing-documents.resolver.ts';

export { NOT_MOVED } from './boundary-events/late-assignment.rules.ts';
export { followEvents, type SaveOptions, storeMoves } from './boundary-events/late-assignment.service.ts';
export { countedOf, type UnitWorkforce } from './counts/count-explanation.ts';
export { PEOPLE_UNIT } from './counts/count-explanation.words.ts';
export { COUNTING_RULES, type CountingRule, countingRuleAt } from './counts/counting-rules.catalogue.ts';
export {
  countsInSight,
  headcounts,
  urbanResidentsSql,
  workforceSql,
  workforceSumsSql,
} from './counts/headcount.sql.ts';
export { isSmallGroup, type UnitCount, withheldUnits } from './counts/small-groups.rules.ts';
export { seesSmallGroups } from './counts/worker-counts.reads.ts';
export { workforceRowsSql } from './counts/workforce-rows.sql.ts';
export { Employer } from './employers/employer.entity.ts';
export { Assignment } from './employment/assignment.entity.ts';
export { employedAndAssigned, employedOn, isEmployedOn } from './employment/employed-at.sql.ts';
export { RecruitmentKind } from './employment/recruitment.enums.ts';
export { findEmployer, findUnit } from './employment/worker-places.service.ts';
export { AssessmentResult } from './facts/assessment/assessment.enums.ts';
export { BANK_ACCOUNT_NUMBER } from './facts/bank-account/account-number.ts';
export { CertificateKind } from './facts/certificate/certificate.enums.ts';
export { printedFactForms, printedFactOperations } from './facts/declared/fact-forms.ts';
export { DECLARED_COLUMNS, DECLARED_FACTS } from './facts/declared-facts.ts';
export { COMMITTEE_DUTIES } from './facts/duty/committee-duties.catalogue.ts';
export { seatsOf } from './facts/duty/committee-seats.service.ts';
export { DutyName, DutyOrigin } from './facts/duty/duty.enums.ts';
export { Duty, dutyFact } from './facts/duty/duty.fact.ts';
export { endFactsOfMany, endFactsThat, enterFactInto, type FactAsker } from './facts/facts.service.ts';
export { type FactSelection, joinFacts } from './facts/facts-by-worker.sql.ts';
export { HonourKind, HonourLevel } from './facts/honour/honour.enums.ts';
export { lockFiles } from './file/lock-files.ts';
export { byNameOfWorker, heldBy, nameOfWorker, workerOfRow } from './file/of-worker.ts';
export { Worker } from './file/worker.entity.ts';
export { changeEmployment } from './file/worker-file.rules.ts';
export {
  type AssignmentValue,
  type FileAsker,
  lockUnits,
  openFile,
  paperOf,
  placeOf,
  readBack,
  storeFile,
  type WorkerFile,
} from './file/worker-file.service.ts';
export { pinyinOfName } from './file/worker-name.ts';
export { workerList } from './file/workers.list.ts';
export { SEALED } from './identity/identity.service.ts';
export { checkCharacter, readResidentId, residentIdMask } from './identity/numbers/resident-id.rules.ts';
export { telephoneMask } from './identity/numbers/telephone.rules.ts';
export { PlaceBook } from './imports/place-book.ts';
export { FROM, WHO } from './imports/worker-columns.ts';
export { findWorkers, type KnownWorker } from './imports/worker-finder.ts';
export { OVER_QUOTA, OverQuotaInput } from './quotas/over-quota.inputs.ts';
export { needOverQuota } from './quotas/over-quota.ts';
export { EmployerKind, ExitReason, PeopleCountStatus, WorkerStanding } from './workers.enums.ts';

export const workersSlice: Slice = {
  name: 'workers',
  entities: [
    Employer,
    Worker,
    Employment,
    Assignment,
    WorkerIdentity,
    CodeTable,
    CodeEntry,
    ...DECLARED_FACTS.map(({ entity }) => entity),
  ],
  tables: ['headcount_step', 'unmasking', 'worker_end', 'worker_placing', 'worker_run', 'worker_span'],
  resolvers: [
    workerList.resolver,
    WorkersResolver,
    IdentityResolver,
    codeTableList.resolver,
    FactsResolver,
    MeritsResolver,
    ...DECLARED_FACTS.map(factResolver),
    employerList.resolver,
    EmployersResolver,
    RegionWorkersResolver,
    CommunityWorkersResolver,
    MovedWorkerResolver,
    CohortsResolver,
    comingEndList.resolver,
    ComingEndsResolver,
    missingDocumentList.resolver,
    MissingDocumentsResolver,
  ],
  reads: [
    workerReads,
    employmentReads,
    assignmentReads,
    employerReads,
    regionWorkerReads,
    communityWorkerReads,
    movedWorkerReads,
    workerIdentity,
    identityReads,
    codeTableReads,
    codeEntryReads,
    ...factReads,
    comingEndReads,
    endsOfWorkerReads,
    missingDocumentReads,
    missingOfWorkerReads,
  ],
  ruleRoots: {
    ...factRoots,
    ...cohortRoots,
    ...endsAheadRoots,
    ...requiredDocumentRoots,
  },
  followers: [workerFollower],
  imports: WORKER_IMPORTS,
  exports: WORKER_EXPORTS,
  dayBegins: ['place_due_workers'],
  subjects: WORKER_SUBJECTS,
  entered: ENTERED_WORKERS,
};
