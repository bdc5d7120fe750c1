import type { EntityRef, Reads, ToMany, ToOne } from '../../../shared/reads/reads.ts';
import { believed, citedDocument, validPeriod } from '../../../shared/time/dated.sql.ts';
import { Person } from '../../access/index.ts';
import { factAttachments } from '../../attachments/index.ts';
import { unitOfFact } from '../employment/unit-of-fact.ts';
import { Worker } from '../file/worker.entity.ts';
import { CodeEntry } from '../identity/code-tables.entity.ts';
import { type FactFields, readName } from './declared/fact-fields.ts';
import { DECLARED_FACTS } from './declared-facts.ts';

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
  many: Object.fromEntries(DECLARED_FACTS.map(({ list, entity }) => [list, careerFacts(entity)])),
};

/** Entries of code tables, and the unit, that a fact names. */
const namedIn = (fields: FactFields): Readonly<Record<string, ToOne>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, ToOne][] => {
      if (field.unit) return [[readName(name, field), unitOfFact]];
      return field.codeTable ? [[name, { entity: () => CodeEntry, column: name }]] : [];
    }),
  );

/** A kind whose value is columns of its own and nothing else. */
const plainFact = (entity: EntityRef, named: Readonly<Record<string, ToOne>>): Reads => ({
  entity,
  one: { ...named, recordedBy: { entity: () => Person, column: 'recorded_by' } },
  many: { attachments: factAttachments },
  embedded: { valid: validPeriod, document: citedDocument },
});

export const factReads: readonly Reads[] = [
  workerFacts,
  ...DECLARED_FACTS.map(({ entity, fields, resolved }) => ({ ...plainFact(entity, namedIn(fields)), resolved })),
];
