import { choicesOf } from '../../../../shared/imports/import-choices.ts';
import { ImportCellType, type ImportColumn } from '../../../../shared/imports/import-kind.ts';
import { DutyName, DutyOrigin } from './duty.enums.ts';

export const DUTY: ImportColumn = {
  key: 'duty',
  head: '职务',
  synonyms: ['现任职务', '职务名称', '岗位'],
  type: ImportCellType.CHOICE,
  required: true,
  help: '从下拉中选',
  example: '社区党组织书记',
  choices: choicesOf(DutyName, {
    SECRETARY: ['书记', '党支部书记', '党委书记', '党总支书记', '社区书记'],
    DIRECTOR: ['主任', '社区主任'],
    SECRETARY_AND_DIRECTOR: ['书记主任', '一肩挑', '书记兼主任', '书记、主任'],
    STATION_HEAD: ['站长', '服务站站长'],
    DEPUTY_SECRETARY: ['副书记'],
    DEPUTY_DIRECTOR: ['副主任'],
    DEPUTY_STATION_HEAD: ['副站长'],
    COMMITTEE_MEMBER: ['委员', '两委成员', '两委委员'],
    STAFF: ['工作人员', '专职社工', '社区专职工作者', '专干'],
  }),
};

export const ORIGIN: ImportColumn = {
  key: 'origin',
  head: '任职方式',
  synonyms: ['产生方式'],
  type: ImportCellType.CHOICE,
  required: true,
  help: '选任、委任或聘任',
  example: '选任',
  choices: choicesOf(DutyOrigin, {
    ELECTED: ['选举', '当选'],
    APPOINTED: ['任命'],
    HIRED: ['聘用', '招聘'],
  }),
};

export const TERM_ENDS_ON: ImportColumn = {
  key: 'termEndsOn',
  head: '任期届满日期',
  synonyms: ['届满日期', '任期届满'],
  type: ImportCellType.DAY,
  help: '任期的最后一天；选任的必填',
  example: '2026-12-31',
};

export const DUTY_FROM_HEADS = ['任职日期', '任职时间'] as const;
