import { assessmentKind } from './assessment/assessment.kind.ts';
import { bankAccountKind } from './bank-account/bank-account.kind.ts';
import { certificateKind } from './certificate/certificate.kind.ts';
import { contractKind } from './contract/contract.kind.ts';
import { dutyKind } from './duty/duty.kind.ts';
import { earlierServiceKind } from './earlier-service/earlier-service.kind.ts';
import { educationKind } from './education/education.kind.ts';
import { enrolmentKind } from './enrolment/enrolment.kind.ts';
import type { FactKind } from './fact-kind.ts';
import { givenValueKind } from './given-value/given-value.kind.ts';
import { honourKind } from './honour/honour.kind.ts';
import { leaveKind } from './leave/leave.kind.ts';
import { registrationKind } from './registration/registration.kind.ts';

/** Every kind of fact of a career besides employment and assignment, which have timelines of their own. */
export const FACT_KINDS: readonly FactKind[] = [
  dutyKind,
  educationKind,
  registrationKind,
  certificateKind,
  contractKind,
  assessmentKind,
  honourKind,
  leaveKind,
  earlierServiceKind,
  bankAccountKind,
  enrolmentKind,
  givenValueKind,
];

export const kindOf = (kind: string): FactKind | undefined => FACT_KINDS.find((known) => known.kind === kind);
