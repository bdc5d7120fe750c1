import { sql } from 'kysely';
import { validPeriod } from '../../../shared/dated-sql.ts';
import type { Reads, RowName, RuleRoots, Sql } from '../../../shared/reads.ts';
import { assignedTo } from '../employed-at.sql.ts';
import { Worker } from '../worker.entity.ts';
import { unitsOfTown } from '../workers.reads.ts';
import { MissingDocument, type RequiredDocument } from './missing-document.type.ts';
import { missingDocumentsSql } from './missing-documents.sql.ts';
import { paperRulesAt } from './required-papers.catalogue.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const byName = (row: RowName): Sql =>
  sql`(select w.pinyin collate "C" from worker w where w.id = ${ref(row, 'worker_id')})`;

export const missingDocumentReads: Reads = {
  entity: MissingDocument,
  source: missingDocumentsSql,
  one: { worker: { entity: () => Worker, column: 'worker_id' } },
  embedded: { valid: validPeriod },
  filters: {
    paper: (row, _env, test) => test(ref(row, 'paper')),
    worker: (row, _env, test) => test(ref(row, 'worker_id')),
    unit: { test: (row, env, test) => assignedTo(ref(row, 'worker_id'), env, test), guardedBy: 'worker' },
    town: {
      test: (row, env, test) =>
        assignedTo(ref(row, 'worker_id'), env, (unit) => sql`${unit} = any(${unitsOfTown(env, test)})`),
      guardedBy: 'worker',
    },
  },
  sorts: {
    NAME: { field: 'worker', by: byName },
    DAY: { field: 'valid', by: (row) => sql`lower(${ref(row, 'valid')})` },
    PAPER: { field: 'paper', by: (row) => sql`${ref(row, 'paper')} collate "C"` },
  },
  defaultSort: byName,
  roots: { missingDocuments: 'page' },
};

/** What is missing in the worker's file, the oldest record first. */
export const missingOfWorkerReads: Reads = {
  entity: Worker,
  extend: true,
  many: { missingDocuments: { entity: () => MissingDocument, key: 'worker_id', order: ['valid'] } },
};

/** The catalogue (应备材料规定); nothing is read. */
export const requiredDocumentRoots: RuleRoots = {
  requiredDocuments: {
    needs: null,
    answer: (_read, { asOf }): RequiredDocument[] =>
      paperRulesAt(asOf).map(({ paper, kind, from, to, document }) => ({ paper, kind, valid: { from, to }, document })),
  },
};
