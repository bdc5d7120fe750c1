import { declareEnum } from '../../shared/declared-enum.ts';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

export const ImportState = declareEnum('ImportState', 'How far a batch is (批次状态).', {
  UPLOADED: 'Columns to match (待对应列): read; columns or the sheet have still to be chosen.',
  CHECKING: 'Being checked (检查中): being read and checked.',
  CHECKED: 'Checked, not stored (已检查，待写入): without a bad row it can be stored.',
  COMMITTING: 'Being stored (写入中).',
  COMMITTED: 'Stored (已写入): all rows.',
  UNDOING: 'Being taken back (撤销中).',
  FAILED: 'Failed (失败): reading, checking or storing failed; nothing was stored.',
  UNDONE: 'Taken back (已撤销): stored and taken back.',
});
export type ImportState = keyof typeof ImportState;
export const ImportStateFilter = enumFilter(
  ImportState,
  'ImportStateFilter',
  'Condition on how far a batch is (批次状态条件).',
);

export const ImportAction = declareEnum('ImportAction', 'What a batch did to an entry (写入方式).', {
  MADE: 'Entered (新增).',
  ENDED: 'Closed, since another took its place (被替换).',
});
export type ImportAction = keyof typeof ImportAction;
