import { ImportCellType, type ImportColumn } from '../../../shared/imports/import-kind.ts';
import { MOST_CHARACTERS } from '../../../shared/words/line.ts';
import { day } from '../../../shared/workbook/cell-days.ts';
import { personName } from '../../../shared/workbook/cell-values.ts';

export const ID_NUMBER: ImportColumn = {
  key: 'idNumber',
  head: '公民身份号码',
  synonyms: ['身份证号', '身份证号码', '身份证', '证件号码', '公民身份证号码', '居民身份证号'],
  type: ImportCellType.ID_NUMBER,
  help: '18 位，文本格式；末位 X 大小写均可',
  example: '150102199003071234',
  sensitive: true,
};

export const NAME: ImportColumn = {
  key: 'name',
  head: '姓名',
  synonyms: ['人员姓名', '工作者姓名', '名字'],
  type: ImportCellType.TEXT,
  parse: personName(MOST_CHARACTERS.name),
  help: '与证件一致；少数民族姓名的间隔号写“·”',
  example: '王小丽',
};

export const UNIT: ImportColumn = {
  key: 'unit',
  head: '所在单位',
  synonyms: ['单位', '社区', '所在社区', '任职社区', '所属社区', '工作单位', '派驻单位'],
  type: ImportCellType.TEXT,
  help: '镇街、社区或村的全称或区划代码；重名时在前面写上街道',
  example: '公主府社区居委会',
};

/** By which a row names somebody who has a file: the number, or name and unit. */
export const WHO: readonly ImportColumn[] = [
  { ...ID_NUMBER, help: '18 位，文本格式；没有时按姓名和所在单位查找' },
  { ...NAME, help: '填了公民身份号码时用来核对' },
  { ...UNIT, help: '同名时用来分辨：现在所在的镇街、社区或村' },
];

export const FROM: ImportColumn = {
  key: 'from',
  head: '起始日期',
  synonyms: ['开始日期', '起始日', '生效日期', '起始时间', '开始时间', '起'],
  type: ImportCellType.DAY,
  required: true,
  help: '第一天，写成 2026-11-24',
  example: '2024-07-01',
};

export const TO: ImportColumn = {
  key: 'to',
  head: '截止日期',
  synonyms: ['结束日期', '终止日期', '截止日', '截止时间', '结束时间', '止'],
  type: ImportCellType.DAY,
  parse: day({ none: ['至今', '长期', '现在'] }),
  help: '最后一天（含）；留空为至今',
  example: '2027-06-30',
};
