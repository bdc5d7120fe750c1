import { believed } from '../../../shared/dated-sql.ts';
import type { Reads } from '../../../shared/reads.ts';
import { Worker } from '../worker.entity.ts';
import { Duty } from './duty/duty.entity.ts';
import { dutyReads } from './duty/duty.reads.ts';
import { Education } from './education/education.entity.ts';
import { educationReads } from './education/education.reads.ts';

/** Facts of a career on the worker's file, as believed then, in the order they began. */
export const workerFacts: Reads = {
  entity: Worker,
  extend: true,
  many: {
    duties: { entity: () => Duty, key: 'worker_id', where: believed, order: ['valid'] },
    educations: { entity: () => Education, key: 'worker_id', where: believed, order: ['valid'] },
  },
};

export const factReads: readonly Reads[] = [workerFacts, dutyReads, educationReads];
