import { believed, citedDocument, validPeriod } from '../../../shared/dated-sql.ts';
import type { EntityRef, Reads, ToMany } from '../../../shared/reads.ts';
import { Person } from '../../access/index.ts';
import { attachmentReads, factAttachments } from '../attachments/attachments.reads.ts';
import { Worker } from '../worker.entity.ts';
import { Assessment } from './assessment/assessment.entity.ts';
import { BankAccount } from './bank-account/bank-account.entity.ts';
import { Certificate } from './certificate/certificate.entity.ts';
import { Contract } from './contract/contract.entity.ts';
import { contractReads } from './contract/contract.reads.ts';
import { Duty } from './duty/duty.entity.ts';
import { dutyReads } from './duty/duty.reads.ts';
import { EarlierService } from './earlier-service/earlier-service.entity.ts';
import { Education } from './education/education.entity.ts';
import { educationReads } from './education/education.reads.ts';
import { InsuranceEnrolment } from './enrolment/enrolment.entity.ts';
import { GivenValue } from './given-value/given-value.entity.ts';
import { Honour } from './honour/honour.entity.ts';
import { Leave } from './leave/leave.entity.ts';
import { CertificateRegistration } from './registration/registration.entity.ts';

const careerFacts = (entity: EntityRef): ToMany => ({
  entity: () => entity,
  key: 'worker_id',
  where: believed,
  order: ['valid'],
});

/** Facts of a career on the worker's file, as believed then, in the order they began. */
export const workerFacts: Reads = {
  entity: Worker,
  extend: true,
  many: {
    duties: careerFacts(Duty),
    contracts: careerFacts(Contract),
    assessments: careerFacts(Assessment),
    honours: careerFacts(Honour),
    leaves: careerFacts(Leave),
    earlierServices: careerFacts(EarlierService),
    bankAccounts: careerFacts(BankAccount),
    enrolments: careerFacts(InsuranceEnrolment),
    givenValues: careerFacts(GivenValue),
    certificates: careerFacts(Certificate),
    registrations: careerFacts(CertificateRegistration),
    educations: careerFacts(Education),
  },
};

/** A kind whose value is columns of its own and nothing else. */
const plainFact = (entity: EntityRef): Reads => ({
  entity,
  one: { recordedBy: { entity: () => Person, column: 'recorded_by' } },
  many: { attachments: factAttachments },
  embedded: { valid: validPeriod, document: citedDocument },
});

export const factReads: readonly Reads[] = [
  workerFacts,
  attachmentReads,
  dutyReads,
  educationReads,
  plainFact(Certificate),
  plainFact(CertificateRegistration),
  contractReads,
  plainFact(Assessment),
  plainFact(Honour),
  plainFact(Leave),
  plainFact(EarlierService),
  plainFact(BankAccount),
  plainFact(InsuranceEnrolment),
  plainFact(GivenValue),
];
