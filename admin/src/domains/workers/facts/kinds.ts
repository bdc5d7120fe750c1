import { DECLARED_KINDS } from '@jiceng/schema/declared-kinds.ts';
import type { WorkerFactKind } from '@jiceng/schema/workers.ts';
import { assessment } from './kinds/assessment.ts';
import { certificate } from './kinds/certificate.ts';
import { contract } from './kinds/contract.ts';
import { duty } from './kinds/duty.ts';
import { education } from './kinds/education.ts';
import { declaredKind, type Special } from './kit/declared-kind.ts';
import type { FactKind } from './kit/fact-kind.ts';

/** What is special about a declared kind in the console. */
const SPECIAL: Readonly<Partial<Record<WorkerFactKind, Special>>> = {
  ASSESSMENT: assessment,
  CERTIFICATE: certificate,
  CONTRACT: contract,
  DUTY: duty,
  EDUCATION: education,
};

/** Kinds of facts of a career beside employment and assignment, in the order of the file. */
export const KINDS: readonly FactKind[] = DECLARED_KINDS.map((declared) =>
  declaredKind(declared, SPECIAL[declared.kind]),
);
