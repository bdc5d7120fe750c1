import { sql } from 'kysely';
import { id, oneOf, type TestedOn } from '../../../shared/reads/declared-list/conditions.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { EntityRef, RowName, Sql } from '../../../shared/reads/reads.ts';
import { heldBy, nameOfWorker, workerOfRow } from '../../workers/index.ts';
import type { BatchStore } from './proposal-kind.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** Where a proposal stands; the table keeps only what somebody or something decided. */
export const decision = (row: RowName): Sql =>
  sql`coalesce(${ref(row, 'decision')}, case when ${ref(row, 'outcome')} = 'CHANGE' then 'PENDING' else 'NONE' end)`;

const byName = rowColumn('name_key');

/** Types of the conditions on what a kind calls its outcomes, questions and decisions. */
interface ItemEnums {
  readonly outcome: EntityRef;
  readonly question: EntityRef;
  readonly decision: EntityRef;
}

/** By what items of a kind are found and ordered; `root` finds one batch. */
export const itemList = (
  { prefix }: BatchStore,
  root: string,
  { outcome, question, decision: decided }: ItemEnums,
) => ({
  filters: {
    batch: id('Batch (批次).', rowColumn('batch_id'), { named: { root, select: 'effectiveOn' } }),
    worker: workerOfRow(),
    region: heldBy,
    outcome: oneOf(outcome, 'What is proposed (测算结论).'),
    question: oneOf(
      question,
      'With a question without an answer (未答复疑问).',
      {
        test: (row, _env, test) =>
          sql`exists (select from ${sql.raw(prefix)}_question q where q.item_id = ${ref(row, 'id')} and q.answer is null and ${test(sql.ref('q.kind'))})`,
      },
      { guardedBy: 'questions' },
    ),
    decision: oneOf(decided, 'Where they stand (审定状态).', decision),
    search: nameOfWorker,
  },
  sorts: {
    NAME: order('Name of the worker when it was proposed (姓名).', 'worker', byName),
    DECIDED_AT: order('When they were decided (审定时间).', 'decidedAt'),
  },
  defaultOrder: byName,
});

/** One of the reasons of an item passes. The batch besides, so that either index can lead: of all with the reason, or of who stands next in the list. */
export const hasReason = ({ prefix }: BatchStore): TestedOn => ({
  test: (row, _env, test) =>
    sql`exists (select from ${sql.raw(prefix)}_reason q where q.batch_id = ${ref(row, 'batch_id')} and q.item_id = ${ref(row, 'id')} and ${test(sql.ref('q.kind'))})`,
});
