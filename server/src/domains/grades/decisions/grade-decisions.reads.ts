import { sql } from 'kysely';
import { believed, citedDocument, inForce, validPeriod } from '../../../shared/dated-sql.ts';
import type { FilterTest, Reads, RowName, Sql } from '../../../shared/reads.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import { explainedDecision, postName } from '../regrade/explained.ts';
import { RegradeItem } from '../regrade/regrade-item.entity.ts';
import { GradeDecision } from './grade-decision.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const on =
  (column: string): FilterTest =>
  (row, _env, test) =>
    test(ref(row, column));
const byName = (row: RowName): Sql =>
  sql`(select w.pinyin collate "C" from worker w where w.id = ${ref(row, 'worker_id')})`;

export const gradeDecisionReads: Reads = {
  entity: GradeDecision,
  source: (env) => sql`select d.* from grade_decision d where ${believed('d', env)}`,
  one: {
    worker: { entity: () => Worker, column: 'worker_id' },
    town: { entity: () => Region, column: 'region_id' },
    item: { entity: () => RegradeItem, column: 'item_id' },
    preparedBy: { entity: () => Person, column: 'prepared_by' },
    decidedBy: { entity: () => Person, column: 'decided_by' },
  },
  embedded: { valid: validPeriod, document: citedDocument, postName: postName('post') },
  resolved: explainedDecision,
  filters: {
    worker: on('worker_id'),
    region: {
      test: (row, _env, test) => sql`(${test(ref(row, 'region_id'))} or ${test(ref(row, 'community_id'))})`,
      guardedBy: 'town',
    },
    grade: on('grade'),
    post: on('post'),
    kind: on('kind'),
    from: { test: (row, _env, test) => test(sql`lower(${ref(row, 'valid')})`), guardedBy: 'valid' },
    holding: {
      test: (row, env, test) => test(sql`(${ref(row, 'valid')} @> ${env.asOf})`),
      guardedBy: 'valid',
    },
    batch: {
      test: (row, _env, test) => test(sql`(select i.batch_id from regrade_item i where i.id = ${ref(row, 'item_id')})`),
      guardedBy: 'item',
    },
  },
  sorts: {
    NAME: { field: 'worker', by: byName },
    FROM: { field: 'valid', by: (row) => sql`lower(${ref(row, 'valid')})` },
    GRADE: { field: 'grade', by: (row) => ref(row, 'grade') },
  },
  defaultSort: byName,
  roots: { gradeDecisions: 'page', gradeDecision: { one: { id: (row) => ref(row, 'id') } } },
};

/** Decided grades on a worker's file, and the one in force at the day asked for. */
export const workerGradeReads: Reads = {
  entity: Worker,
  extend: true,
  one: {
    grade: {
      entity: () => GradeDecision,
      column: (row, env) =>
        sql`(select d.id from grade_decision d where d.worker_id = ${ref(row, 'id')} and ${inForce('d', env)})`,
    },
  },
  filters: {
    grade: (row, env, test) =>
      sql`exists (select from grade_decision d where d.worker_id = ${ref(row, 'id')} and ${inForce('d', env)} and ${test(sql.ref('d.grade'))})`,
  },
  many: { gradeDecisions: { entity: () => GradeDecision, key: 'worker_id', order: ['valid'] } },
};
