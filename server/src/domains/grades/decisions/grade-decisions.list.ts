import { sql } from 'kysely';
import { column } from '../../../shared/exports/exportable-list.ts';
import { days, id, oneOf, text, yesNo } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { byNameOfWorker, heldBy, workerOfRow } from '../../workers/index.ts';
import { WHO } from '../grade-columns.ts';
import { GradeDecision } from './grade-decision.entity.ts';
import { GradeDecisionKindFilter } from './grade-decision.enums.ts';
import { GradeFilter } from './grade-filter.inputs.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const firstDay = (row: RowName): Sql => sql`lower(${ref(row, 'valid')})`;
const ASKED = 'Day (时点); today when not given.';

export const gradeDecisionList = declareList({
  entity: GradeDecision,
  right: 'workers:read',
  words: { en: 'decided grades', zh: '等级决定', order: 'by name' },
  many: { root: 'gradeDecisions', description: 'Decided grades of workers in the scope (等级决定列表).', asOf: ASKED },
  one: { root: 'gradeDecision', description: 'One decided grade (等级决定).', asOf: ASKED },
  at: { asOf: true, knownOn: 'As believed then (当时所知); now when not given.' },
  filters: {
    worker: workerOfRow(),
    region: heldBy,
    grade: oneOf(GradeFilter, 'Grade (等级).'),
    post: text('Post, as the scheme calls it (岗位代码).'),
    kind: oneOf(GradeDecisionKindFilter, 'How it came about (定级类别).'),
    from: days('Day it holds from (生效日).', firstDay, { guardedBy: 'valid' }),
    holding: yesNo('In force at asOf (时点有效).', (row, env) => sql`(${ref(row, 'valid')} @> ${env.asOf})`, {
      guardedBy: 'valid',
    }),
    batch: id(
      'Batch it was decided in (批次).',
      (row) => sql`(select i.batch_id from regrade_item i where i.id = ${ref(row, 'item_id')})`,
      { guardedBy: 'item', named: { root: 'regradeBatch', select: 'effectiveOn' } },
    ),
  },
  sorts: {
    NAME: order('Name of the worker (姓名).', 'worker', byNameOfWorker),
    FROM: order('The day they hold from (生效日).', 'valid', firstDay),
    GRADE: order('Grade (等级).', 'grade'),
  },
  defaultOrder: byNameOfWorker,
  leaves: {
    title: ['等级决定', 'Decided grades'],
    what: 'Decided grades',
    columns: {
      ...WHO,
      POST: column('岗位', 'Post', 'postName { zh }'),
      GRADE: column('等级', 'Grade', 'grade'),
      UNCAPPED: column('未封顶等级', 'Before the range of the post', 'uncappedGrade', { extra: true }),
      FROM: column('生效日', 'From', 'valid { from }'),
      UNTIL: column('至', 'Until', 'valid { to }', { as: 'LAST_DAY' }),
      KIND: column('定级类别', 'How it came about', 'kind', { words: 'GradeDecisionKind' }),
      DOCUMENT_NUMBER: column('文号', 'Number of the paper', 'document { number }'),
      DOCUMENT: column('依据文件', 'Paper', 'document { title }', { extra: true }),
      SENTENCE: column('依据', 'How it came about, in words', 'explanation { sentence { zh } }', { extra: true }),
      REASON: column('意见', 'Reason', 'reason', { extra: true }),
      PREPARED_BY: column('经办人', 'Prepared by', 'preparedBy { name }', { right: 'persons:read', extra: true }),
      DECIDED_BY: column('审定人', 'Decided by', 'decidedBy { name }', { right: 'persons:read', extra: true }),
      DECIDED_AT: column('审定时间', 'Decided at', 'decidedAt', { as: 'TIME' }),
    },
  },
});
