import type { Slice } from '../../shared/slice.ts';
import { comingEndList } from './ahead/coming-ends.list.ts';
import { comingEndReads, endsOfWorkerReads } from './ahead/coming-ends.reads.ts';
import { ComingEndsResolver } from './ahead/coming-ends.resolver.ts';
import { endsAheadRoots } from './ahead/ends-ahead.roots.ts';
import { Assignment } from './assignment.entity.ts';
import { Attachment } from './attachments/attachment.entity.ts';
import { missingDocumentList } from './documents/missing-documents.list.ts';
import {
  missingDocumentReads,
  missingOfWorkerReads,
  requiredDocumentRoots,
} from './documents/missing-documents.reads.ts';
import { MissingDocumentsResolver } from './documents/missing-documents.resolver.ts';
import { Employer } from './employer.entity.ts';
import { employerList } from './employers.list.ts';
import { EmployersResolver } from './employers.resolver.ts';
import { CohortsResolver } from './employment/cohorts.resolver.ts';
import { cohortRoots } from './employment/cohorts.roots.ts';
import { Employment } from './employment.entity.ts';
import { WORKER_EXPORTS } from './exports/index.ts';
import { Assessment } from './facts/assessment/assessment.entity.ts';
import { BankAccount } from './facts/bank-account/bank-account.entity.ts';
import { Certificate } from './facts/certificate/certificate.entity.ts';
import { Contract } from './facts/contract/contract.entity.ts';
import { factResolver } from './facts/declared/fact.resolver.ts';
import { DECLARED_FACTS } from './facts/declared-facts.ts';
import { Duty } from './facts/duty/duty.entity.ts';
import { Education } from './facts/education/education.entity.ts';
import { InsuranceEnrolment } from './facts/enrolment/enrolment.entity.ts';
import { factRoots } from './facts/fact-list.roots.ts';
import { factReads } from './facts/facts.reads.ts';
import { FactsResolver } from './facts/facts.resolver.ts';
import { MeritsResolver } from './facts/merits.resolver.ts';
import { CertificateRegistration } from './facts/registration/registration.entity.ts';
import { TermsResolver } from './facts/terms.resolver.ts';
import { CodeEntry, CodeTable } from './identity/code-tables.entity.ts';
import { codeEntryReads, codeTableReads, identityReads, workerIdentity } from './identity/identity.reads.ts';
import { IdentityResolver } from './identity/identity.resolver.ts';
import { WorkerIdentity } from './identity/worker-identity.entity.ts';
import { WORKER_IMPORTS } from './imports/imports.ts';
import { MovedWorkerResolver, movedWorkerReads } from './moved-worker.resolver.ts';
import { Worker } from './worker.entity.ts';
import { communityWorkerReads, regionWorkerReads } from './worker-counts.reads.ts';
import { CommunityWorkersResolver, RegionWorkersResolver } from './worker-counts.resolver.ts';
import { workerFollower } from './worker-follower.service.ts';
import { workerList } from './workers.list.ts';
import { assignmentReads, employerReads, employmentReads, workerReads } from './workers.reads.ts';
import { WorkersResolver } from './workers.resolver.ts';
import { ENTERED_WORKERS, WORKER_SUBJECTS } from './workers.subjects.ts';

export { Assignment } from './assignment.entity.ts';
export { MOST_BYTES } from './attachments/attachment.rules.ts';
export { findAttachment, keepUpload } from './attachments/attachments.service.ts';
export { countedOf, type UnitWorkforce } from './count-explanation.ts';
export { PEOPLE_UNIT } from './count-explanation.words.ts';
export { employedAndAssigned, employedOn, isEmployedOn } from './employed-at.sql.ts';
export { Employer } from './employer.entity.ts';
export { RecruitmentKind } from './employment/recruitment.enums.ts';
export { AssessmentResult } from './facts/assessment/assessment.enums.ts';
export { BANK_ACCOUNT_NUMBER } from './facts/bank-account/bank-account.kind.ts';
export { CertificateKind } from './facts/certificate/certificate.enums.ts';
export { printedFactForms, printedFactOperations } from './facts/declared/fact-forms.ts';
export { DECLARED_COLUMNS, DECLARED_FACTS } from './facts/declared-facts.ts';
export { COMMITTEE_DUTIES } from './facts/duty/committee-duties.catalogue.ts';
export { seatsOf } from './facts/duty/committee-seats.service.ts';
export { Duty } from './facts/duty/duty.entity.ts';
export { DutyName, DutyOrigin } from './facts/duty/duty.enums.ts';
export { dutyKind } from './facts/duty/duty.kind.ts';
export { endFactsOfMany, endFactsThat, enterFactInto, type FactAsker } from './facts/facts.service.ts';
export { type AskedFacts, joinFacts } from './facts/facts-by-worker.sql.ts';
export { HonourKind, HonourLevel } from './facts/honour/honour.enums.ts';
export { countsInSight, headcounts, urbanResidentsSql, workforceSql, workforceSumsSql } from './headcount.sql.ts';
export { SEALED } from './identity/identity.service.ts';
export { checkCharacter, readResidentId, residentIdMask } from './identity/resident-id.rules.ts';
export { telephoneMask } from './identity/telephone.rules.ts';
export { lockFiles } from './imports/lock-files.ts';
export { PlaceBook } from './imports/place-book.ts';
export { FROM, WHO } from './imports/worker-columns.ts';
export { findWorkers, type KnownWorker } from './imports/worker-finder.ts';
export { NOT_MOVED } from './late-assignment.rules.ts';
export { followEvents, type Saved, storeMoves } from './late-assignment.service.ts';
export { OVER_QUOTA, OverQuotaInput } from './quotas/over-quota.inputs.ts';
export { needOverQuota } from './quotas/over-quota.ts';
export { isSmallGroup, type UnitCount, withheldUnits } from './small-groups.rules.ts';
export { Worker } from './worker.entity.ts';
export { seesSmallGroups } from './worker-counts.reads.ts';
export { changeEmployment } from './worker-file.rules.ts';
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
} from './worker-file.service.ts';
export { pinyinOfName } from './worker-name.ts';
export { findEmployer, findUnit } from './worker-places.service.ts';
export { COUNTING_RULES, type CountingRule, countingRuleAt } from './workers.catalogue.ts';
export { EmployerKind, ExitReason, PeopleCountStatus, WorkerStanding } from './workers.enums.ts';
export { workerList } from './workers.list.ts';
export { workforceRowsSql } from './workforce-rows.sql.ts';

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
    Duty,
    Education,
    Certificate,
    CertificateRegistration,
    Attachment,
    Assessment,
    BankAccount,
    Contract,
    InsuranceEnrolment,
    ...DECLARED_FACTS.map(({ entity }) => entity),
  ],
  tables: [
    'attachment_part',
    'headcount_step',
    'unmasking',
    'worker_end',
    'worker_placing',
    'worker_run',
    'worker_span',
  ],
  resolvers: [
    workerList.resolver,
    WorkersResolver,
    IdentityResolver,
    FactsResolver,
    MeritsResolver,
    TermsResolver,
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
