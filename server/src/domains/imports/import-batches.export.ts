import { offered } from '../../shared/export-list.input.ts';
import { column } from '../../shared/exportable-list.ts';
import { text } from '../../shared/text.ts';
import { ImportBatchFilter } from './imports.inputs.ts';

/** Batches of imports as a file. */
export const importBatchesExport = offered(
  {
    name: 'IMPORT_BATCHES',
    field: 'importBatches',
    title: text('导入批次', 'Imports'),
    permission: 'imports:use',
    root: 'importBatches',
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
  { filter: ImportBatchFilter, what: 'Batches of imports' },
);
