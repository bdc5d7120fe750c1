import 'reflect-metadata';
import { assessmentFact } from './assessment/assessment.fact.ts';
import { bankAccountFact } from './bank-account/bank-account.fact.ts';
import { certificateFact } from './certificate/certificate.fact.ts';
import { contractFact } from './contract/contract.fact.ts';
import type { DeclaredFact } from './declared/declared-fact.ts';
import { dutyFact } from './duty/duty.fact.ts';
import { earlierServiceFact } from './earlier-service/earlier-service.fact.ts';
import { educationFact } from './education/education.fact.ts';
import { enrolmentFact } from './enrolment/enrolment.fact.ts';
import { givenValueFact } from './given-value/given-value.fact.ts';
import { honourFact } from './honour/honour.fact.ts';
import { leaveFact } from './leave/leave.fact.ts';
import { measureFact } from './measure/measure.fact.ts';
import { registrationFact } from './registration/registration.fact.ts';

/** Kinds of facts that are declared once; everything the product does with a kind is made of this list, which has the order of a file. */
export const DECLARED_FACTS: readonly DeclaredFact[] = [
  dutyFact,
  educationFact,
  certificateFact,
  registrationFact,
  contractFact,
  assessmentFact,
  honourFact,
  leaveFact,
  earlierServiceFact,
  givenValueFact,
  measureFact,
  bankAccountFact,
  enrolmentFact,
];

/** Columns of their tables besides those of every fact, with the types of PostgreSQL. */
export const DECLARED_COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  DECLARED_FACTS.map(({ names: { table }, columns }) => [table, columns]),
);
