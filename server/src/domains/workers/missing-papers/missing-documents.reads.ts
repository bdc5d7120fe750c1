import type { Reads, RuleRoots } from '../../../shared/reads/reads.ts';
import { validPeriod } from '../../../shared/time/dated.sql.ts';
import { Worker } from '../file/worker.entity.ts';
import { MissingDocument, type RequiredDocument } from './missing-document.types.ts';
import { missingDocumentList } from './missing-documents.list.ts';
import { missingDocumentsSql } from './missing-documents.sql.ts';
import { paperRulesAt } from './required-papers.catalogue.ts';

export const missingDocumentReads: Reads = {
  entity: MissingDocument,
  source: missingDocumentsSql,
  one: { worker: { entity: () => Worker, column: 'worker_id' } },
  embedded: { valid: validPeriod },
  ...missingDocumentList.reads,
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
