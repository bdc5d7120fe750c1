import type { EntityRef, Reads, ToMany, ToOne } from '../../../shared/reads/reads.ts';
import { believed, citedDocument, validPeriod } from '../../../shared/time/dated.sql.ts';
import { Person } from '../../access/index.ts';
import { attachmentReads, factAttachments } from '../attachments/attachments.reads.ts';
import { Worker } from '../file/worker.entity.ts';
import { CodeEntry } from '../identity/code-tables.entity.ts';
import type { FactFields } from './declared/fact-fields.ts';
import { DECLARED_FACTS } from './declared-facts.ts';
import { Duty } from './duty/duty.entity.ts';
import { dutyReads } from './duty/duty.reads.ts';

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
    ...Object.fromEntries(DECLARED_FACTS.map(({ list, entity }) => [list, careerFacts(entity)])),
  },
};

/** Entries of code tables that a fact names. */
const codesOf = (fields: FactFields): Readonly<Record<string, ToOne>> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { codeTable }]) => codeTable)
      .map(([column]) => [column, { entity: () => CodeEntry, column }]),
  );

/** A kind whose value is columns of its own and nothing else. */
const plainFact = (entity: EntityRef, codes: Readonly<Record<string, ToOne>>): Reads => ({
  entity,
  one: { ...codes, recordedBy: { entity: () => Person, column: 'recorded_by' } },
  many: { attachments: factAttachments },
  embedded: { valid: validPeriod, document: citedDocument },
});

export const factReads: readonly Reads[] = [
  workerFacts,
  attachmentReads,
  dutyReads,
  ...DECLARED_FACTS.map(({ entity, fields, resolved }) => ({ ...plainFact(entity, codesOf(fields)), resolved })),
];
