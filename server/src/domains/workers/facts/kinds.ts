import { WorkerFactKind } from '../workers.enums.ts';
import { certificateKind } from './certificate/certificate.kind.ts';
import { contractKind } from './contract/contract.kind.ts';
import { DECLARED_FACTS } from './declared-facts.ts';
import { dutyKind } from './duty/duty.kind.ts';
import { educationKind } from './education/education.kind.ts';
import type { FactKind } from './fact-kind.ts';
import { registrationKind } from './registration/registration.kind.ts';

const isLeave = ({ kind }: FactKind): boolean => kind === WorkerFactKind.LEAVE;

/** Every kind of fact of a career besides employment and assignment, which have timelines of their own. */
export const FACT_KINDS: readonly FactKind[] = [
  dutyKind,
  educationKind,
  registrationKind,
  certificateKind,
  contractKind,
  // Leave comes last: what else lies outside an employment is named before it.
  ...DECLARED_FACTS.map(({ kind }) => kind).toSorted((a, b) => Number(isLeave(a)) - Number(isLeave(b))),
];

export const kindOf = (kind: string): FactKind | undefined => FACT_KINDS.find((known) => known.kind === kind);
