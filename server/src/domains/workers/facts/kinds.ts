import { assessmentKind } from './assessment/assessment.kind.ts';
import { bankAccountKind } from './bank-account/bank-account.kind.ts';
import { certificateKind } from './certificate/certificate.kind.ts';
import { contractKind } from './contract/contract.kind.ts';
import { DECLARED_FACTS } from './declared-facts.ts';
import { dutyKind } from './duty/duty.kind.ts';
import { educationKind } from './education/education.kind.ts';
import { enrolmentKind } from './enrolment/enrolment.kind.ts';
import type { FactKind } from './fact-kind.ts';
import { registrationKind } from './registration/registration.kind.ts';

/** Every kind of fact of a career besides employment and assignment, which have timelines of their own. */
export const FACT_KINDS: readonly FactKind[] = [
  dutyKind,
  educationKind,
  registrationKind,
  certificateKind,
  contractKind,
  assessmentKind,
  bankAccountKind,
  enrolmentKind,
  ...DECLARED_FACTS.map(({ kind }) => kind),
];

export const kindOf = (kind: string): FactKind | undefined => FACT_KINDS.find((known) => known.kind === kind);
