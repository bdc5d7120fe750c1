import { registerEnumType } from 'type-graphql';

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
    UPLOADED: { description: 'Read; columns or the sheet have still to be chosen (待对应列).' },
    CHECKING: { description: 'Being read and checked (检查中).' },
    CHECKED: { description: 'Checked; without a bad row it can be stored (已检查).' },
    COMMITTING: { description: 'Being stored (写入中).' },
    COMMITTED: { description: 'Stored, all rows (已写入).' },
    UNDOING: { description: 'Being taken back (撤销中).' },
    FAILED: { description: 'Reading, checking or storing failed; nothing was stored (失败).' },
    UNDONE: { description: 'Stored and taken back (已撤销).' },
  },
});

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
