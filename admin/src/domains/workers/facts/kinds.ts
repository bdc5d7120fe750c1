import { DECLARED_KINDS } from '@jiceng/schema/declared-kinds.ts';
import { assessment } from './kinds/assessment.ts';
import { bankAccount } from './kinds/bank-account.ts';
import { certificate } from './kinds/certificate.ts';
import { contract } from './kinds/contract.ts';
import { duty } from './kinds/duty.ts';
import { education } from './kinds/education.ts';
import { enrolment } from './kinds/enrolment.ts';
import { registration } from './kinds/registration.ts';
import { declaredKind } from './kit/declared-kind.ts';
import type { FactKind } from './kit/fact-kind.ts';

/** Kinds of facts of a career beside employment and assignment, in the order of the file. */
export const KINDS: readonly FactKind[] = [
  duty,
  education,
  certificate,
  registration,
  contract,
  assessment,
  ...DECLARED_KINDS.map(declaredKind),
  bankAccount,
  enrolment,
];
