import { certificateKind } from './certificate/certificate.kind.ts';
import { dutyKind } from './duty/duty.kind.ts';
import { educationKind } from './education/education.kind.ts';
import type { FactKind } from './fact-kind.ts';
import { registrationKind } from './registration/registration.kind.ts';

/** Every kind of fact of a career besides employment and assignment, which have timelines of their own. */
export const FACT_KINDS: readonly FactKind[] = [dutyKind, educationKind, registrationKind, certificateKind];

export const kindOf = (kind: string): FactKind | undefined => FACT_KINDS.find((known) => known.kind === kind);
