import { sql } from 'kysely';
import { column } from '../../../shared/exports/exportable-list.ts';
import { oneOf, search, text, yesNo } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { isMine } from '../../../shared/reads/own.sql.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { ImportStateFilter } from '../imports.enums.ts';
import { ImportBatch } from './import-batch.entity.ts';

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** Its last job failed or was cancelled while the batch was under way. */
export const stopped = (row: RowName): Sql =>
  sql`(${of(row, 'state')} in ('CHECKING', 'COMMITTING', 'UNDOING') and exists (
    select from job j where j.id = ${of(row, 'job_id')} and j.state in ('FAILED', 'CANCELLED')))`;
/** A batch that was not taken back is stored as it was. */
export const stateOf = (row: RowName): Sql =>
  sql`(case when not ${stopped(row)} then ${of(row, 'state')} when ${of(row, 'state')} = 'UNDOING' then 'COMMITTED' else 'FAILED' end)`;

export const importBatchList = declareList({
  entity: ImportBatch,
  right: 'imports:use',
  words: {
    en: 'batches',
    zh: '导入批次',
    instead: { page: 'A page of batches, the newest first (导入批次列表).' },
  },
  many: {
    root: 'importBatches',
    description: "One's own batches, and stored ones of others all of whose units are in the scope (导入批次列表).",
  },
  one: { root: 'importBatch', description: 'One batch (导入批次).' },
  filters: {
    kind: text('Kind (类别代码).'),
    state: oneOf(ImportStateFilter, 'How far (状态).', stateOf),
    mine: yesNo("One's own (是否本人的).", isMine),
    search: search(
      "Part of the file's name (搜索：文件名).",
      (row, _env, value) => sql`(position(lower(${value}) in lower(${of(row, 'file_name')})) > 0)`,
      { guardedBy: 'fileName' },
    ),
  },
  defaultOrder: (row) => sql`-${of(row, 'id')}`,
  leaves: {
    title: ['导入批次', 'Imports'],
    what: 'Batches of imports',
    columns: {
      FILE: column('文件名', 'File', 'fileName'),
      KIND: column('类别', 'Kind', 'kindTitle { zh }'),
      STATE: column('状态', 'State', 'state', { words: 'ImportState' }),
      ROWS: column('总行数', 'Rows', 'counts { rows }'),
      NEW: column('新增', 'New', 'counts { new }'),
      CHANGED: column('变更', 'Changed', 'counts { changed }'),
      SAME: column('相同', 'The same', 'counts { same }'),
      BAD: column('有问题', 'With problems', 'counts { bad }'),
      PERSON: column('导入人', 'Imported by', 'person { name }', { right: 'persons:read' }),
      CREATED_AT: column('开始时间', 'Begun at', 'createdAt', { as: 'TIME' }),
      COMMITTED_AT: column('写入时间', 'Stored at', 'committedAt', { as: 'TIME' }),
      UNDONE_AT: column('撤销时间', 'Taken back at', 'undoneAt', { as: 'TIME', extra: true }),
      DOCUMENT: column('依据文件', 'Paper', 'document { title }', { extra: true }),
    },
  },
});
