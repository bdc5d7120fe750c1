import { believed, citedDocument, validPeriod } from '../../../shared/dated.sql.ts';
import type { EntityRef, Reads, ToMany } from '../../../shared/reads.ts';
import { Person } from '../../access/index.ts';
import { attachmentReads, factAttachments } from '../attachments/attachments.reads.ts';
import { Worker } from '../file/worker.entity.ts';
import { DECLARED_FACTS } from './declared-facts.ts';
import { Duty } from './duty/duty.entity.ts';
import { dutyReads } from './duty/duty.reads.ts';
import { Education } from './education/education.entity.ts';
import { educationReads } from './education/education.reads.ts';

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
    educations: careerFacts(Education),
    ...Object.fromEntries(DECLARED_FACTS.map(({ list, entity }) => [list, careerFacts(entity)])),
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
  ...DECLARED_FACTS.map(({ entity, resolved }) => ({ ...plainFact(entity), resolved })),
];
