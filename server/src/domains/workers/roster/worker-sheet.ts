import { choicesOf } from '../../../shared/imports/import-choices.ts';
import { ImportCellType, type ImportColumn } from '../../../shared/imports/import-kind.ts';
import { day } from '../../../shared/workbook/cell-days.ts';
import { digits } from '../../../shared/workbook/cell-values.ts';
import { RecruitmentKind } from '../employment/recruitment.enums.ts';
import { DUTY_FROM_HEADS, dutyFact } from '../facts/duty/duty.fact.ts';
import { RetirementClass, Sex } from '../identity/identity.enums.ts';
import { PAPER } from '../imports/row-paper.ts';
import { FROM, ID_NUMBER, NAME, UNIT } from '../imports/worker-columns.ts';
import { WorkerStanding } from '../workers.enums.ts';

/** A column of the sheet of duties. */
const dutyColumn = (key: string): ImportColumn => {
  const found = dutyFact.sheetColumns.find((each) => each.key === key);
  if (!found) throw new Error(`The sheet of duties has no column ${key}`);
  return found;
};

/** Columns of the opening data of an office (人员花名册): who somebody is, by whom he is employed, where he is. */
export const WORKER_COLUMNS: readonly ImportColumn[] = [
  { ...NAME, required: true },
  { ...ID_NUMBER, help: '18 位，文本格式；没有时可留空，以后补录' },
  {
    key: 'sex',
    head: '性别',
    type: ImportCellType.CHOICE,
    help: '留空时按公民身份号码',
    example: '女',
    choices: choicesOf(Sex, {
      MALE: ['男性', '1'],
      FEMALE: ['女性', '2'],
    }),
  },
  {
    key: 'birthDate',
    head: '出生日期',
    synonyms: ['出生年月日', '出生年月', '生日'],
    type: ImportCellType.DAY,
    help: '留空时按公民身份号码；与号码不符的须先核对',
    example: '1990-03-07',
  },
  {
    key: 'phone',
    head: '电话',
    synonyms: ['联系电话', '手机', '手机号', '手机号码', '联系方式', '电话号码'],
    type: ImportCellType.TEXT,
    parse: digits,
    help: '手机号或带区号的座机',
    example: '13804712345',
    sensitive: true,
  },
  { ...UNIT, required: true },
  {
    key: 'employer',
    head: '用人单位',
    synonyms: ['聘用单位', '用工单位', '劳动关系单位', '签约单位'],
    type: ImportCellType.TEXT,
    required: true,
    help: '已登记的用人单位的全称或统一社会信用代码',
    example: '海拉尔东路街道办事处',
  },
  {
    key: 'from',
    head: '入职日期',
    synonyms: ['入职时间', '聘用日期', '参加工作时间', '参加社区工作时间', '到岗日期', '起始日期'],
    type: ImportCellType.DAY,
    required: true,
    help: '本次连续聘用的第一天',
    example: '2018-03-01',
  },
  {
    key: 'unitSince',
    head: '到现单位日期',
    synonyms: ['到现单位时间', '到现社区日期', '现单位起始日期', '派驻日期'],
    type: ImportCellType.DAY,
    help: '入职后调动过的填：到所在单位的第一天；留空为入职日期',
    example: '2021-06-01',
  },
  {
    key: 'firstUnit',
    head: '入职时单位',
    synonyms: ['首个单位', '入职单位', '入职社区', '原单位'],
    type: ImportCellType.TEXT,
    help: '入职日期至到现单位日期之间所在的镇街、社区或村；填了到现单位日期的必填',
    example: '赛马场社区居委会',
  },
  {
    key: 'standing',
    head: '在岗状态',
    synonyms: ['状态', '人员状态'],
    type: ImportCellType.CHOICE,
    help: '留空为在岗',
    example: '在岗',
    choices: choicesOf(WorkerStanding, {
      IN_POST: ['在职'],
      SECONDED: ['借出', '借用'],
    }),
  },
  { ...dutyColumn('duty'), required: false, help: '现任职务，从下拉中选；可留空' },
  { ...dutyColumn('origin'), required: false, help: '填了职务的必填：选任、委任或聘任' },
  {
    ...FROM,
    key: 'dutyFrom',
    head: '任职起始日期',
    synonyms: DUTY_FROM_HEADS,
    required: false,
    help: '担任现职务的第一天；留空为到现单位日期',
    example: '2021-12-01',
  },
  dutyColumn('termEndsOn'),
  {
    key: 'retirementClass',
    head: '退休类别',
    type: ImportCellType.CHOICE,
    help: '法定退休年龄的类别；可留空',
    example: '女，原 55 岁',
    choices: choicesOf(RetirementClass, {
      MALE_60: ['男60', '60'],
      FEMALE_55: ['女55', '55'],
      FEMALE_50: ['女50', '50'],
    }),
  },
  {
    key: 'batch',
    head: '招录批次',
    synonyms: ['招聘批次', '批次'],
    type: ImportCellType.TEXT,
    help: '可留空',
    example: '2023年第一批',
  },
  {
    key: 'recruitmentKind',
    head: '招录方式',
    synonyms: ['招聘方式', '录用方式', '来源'],
    type: ImportCellType.CHOICE,
    help: '可留空',
    example: '公开招聘',
    choices: choicesOf(RecruitmentKind, {
      OPEN_RECRUITMENT: ['招聘', '公开招考'],
      ELECTED: ['选举'],
      GRADUATE_PROGRAMME: ['高校毕业生', '大学生村官'],
      VETERAN: ['退役军人', '军转'],
      PUBLIC_WELFARE: ['公益性岗位'],
    }),
  },
  {
    key: 'graduateCohort',
    head: '毕业届别',
    synonyms: ['届别', '届'],
    type: ImportCellType.YEAR,
    help: '高校毕业生的届；可留空',
    example: '2023',
  },
  {
    key: 'probationEndsOn',
    head: '试用期满日期',
    synonyms: ['试用期截止', '试用期至'],
    type: ImportCellType.DAY,
    help: '试用期的最后一天；可留空',
    example: '2024-02-29',
  },
  {
    key: 'ethnicGroup',
    head: '民族',
    type: ImportCellType.CHOICE,
    codeTable: 'ETHNIC_GROUP',
    help: 'GB/T 3304 的名称或代码；可留空',
    example: '蒙古族',
    sensitive: true,
    permission: 'workers:sensitive',
  },
  {
    key: 'politicalStatus',
    head: '政治面貌',
    type: ImportCellType.CHOICE,
    codeTable: 'POLITICAL_STATUS',
    help: 'GB/T 4762 的名称或代码；可留空',
    example: '中国共产党党员',
    sensitive: true,
    permission: 'workers:sensitive',
  },
  {
    key: 'partyJoinedOn',
    head: '入党日期',
    synonyms: ['入党时间'],
    type: ImportCellType.DAY,
    parse: day({ month: 'FIRST' }),
    help: '可留空；只有年月的按当月 1 日',
    example: '2015-07-01',
    sensitive: true,
    permission: 'workers:sensitive',
  },
  ...PAPER,
];
