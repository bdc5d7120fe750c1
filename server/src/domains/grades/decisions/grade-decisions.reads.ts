import { sql } from 'kysely';
import type { Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { believed, citedDocument, inForce, validPeriod } from '../../../shared/time/dated.sql.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import { explainedDecision, postName } from '../regrade/explained.ts';
import { RegradeItem } from '../regrade/regrade-item.entity.ts';
import { GradeDecision } from './grade-decision.entity.ts';
import { gradeDecisionList } from './grade-decisions.list.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
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
  ...gradeDecisionList.reads,
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
