import { believed, citedDocument, validPeriod } from '../../../shared/dated-sql.ts';
import type { EntityRef, Reads } from '../../../shared/reads.ts';
import { Person } from '../../access/index.ts';
import { Worker } from '../worker.entity.ts';
import { Certificate } from './certificate/certificate.entity.ts';
import { Duty } from './duty/duty.entity.ts';
import { dutyReads } from './duty/duty.reads.ts';
import { Education } from './education/education.entity.ts';
import { educationReads } from './education/education.reads.ts';
import { CertificateRegistration } from './registration/registration.entity.ts';

/** Facts of a career on the worker's file, as believed then, in the order they began. */
export const workerFacts: Reads = {
  entity: Worker,
  extend: true,
  many: {
    duties: { entity: () => Duty, key: 'worker_id', where: believed, order: ['valid'] },
    certificates: { entity: () => Certificate, key: 'worker_id', where: believed, order: ['valid'] },
    registrations: { entity: () => CertificateRegistration, key: 'worker_id', where: believed, order: ['valid'] },
    educations: { entity: () => Education, key: 'worker_id', where: believed, order: ['valid'] },
  },
};

/** A kind whose value is columns of its own and nothing else. */
const plainFact = (entity: EntityRef): Reads => ({
  entity,
  one: { recordedBy: { entity: () => Person, column: 'recorded_by' } },
  embedded: { valid: validPeriod, document: citedDocument },
});

export const factReads: readonly Reads[] = [
  workerFacts,
  dutyReads,
  educationReads,
  plainFact(Certificate),
  plainFact(CertificateRegistration),
];
