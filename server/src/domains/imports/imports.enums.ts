import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

/** How far a batch is (批次状态). */
export enum ImportState {
  UPLOADED = 'UPLOADED',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  COMMITTING = 'COMMITTING',
  COMMITTED = 'COMMITTED',
  UNDOING = 'UNDOING',
  FAILED = 'FAILED',
  UNDONE = 'UNDONE',
}
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'How far a batch is (批次状态).',
  valuesConfig: {
    UPLOADED: { description: 'Columns to match (待对应列): read; columns or the sheet have still to be chosen.' },
    CHECKING: { description: 'Being checked (检查中): being read and checked.' },
    CHECKED: { description: 'Checked, not stored (已检查，待写入): without a bad row it can be stored.' },
    COMMITTING: { description: 'Being stored (写入中).' },
    COMMITTED: { description: 'Stored (已写入): all rows.' },
    UNDOING: { description: 'Being taken back (撤销中).' },
    FAILED: { description: 'Failed (失败): reading, checking or storing failed; nothing was stored.' },
    UNDONE: { description: 'Taken back (已撤销): stored and taken back.' },
  },
});
export const ImportStateFilter = enumFilter(
  ImportState,
  'ImportStateFilter',
  'Condition on how far a batch is (批次状态条件).',
);

/** What was done to a row of the database (写入方式). */
export enum ImportAction {
  MADE = 'MADE',
  ENDED = 'ENDED',
}
registerEnumType(ImportAction, {
  name: 'ImportAction',
  description: 'What a batch did to an entry (写入方式).',
  valuesConfig: {
    MADE: { description: 'Entered (新增).' },
    ENDED: { description: 'Closed, since another took its place (被替换).' },
  },
});
