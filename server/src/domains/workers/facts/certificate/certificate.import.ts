import { choicesOf } from '../../../../shared/import-choices.ts';
import { ImportCellType } from '../../../../shared/import-kind.ts';
import { text } from '../../../../shared/text.ts';
import { factImport } from '../../imports/fact-import.ts';
import { CertificateKind } from './certificate.enums.ts';
import type { CertificateInput } from './certificate.inputs.ts';
import { certificateKind } from './certificate.kind.ts';

/** 职业资格证书: one row for each certificate. */
export const certificateImport = factImport<CertificateInput>({
  kind: certificateKind,
  title: text('职业资格证书', 'Professional certificates'),
  about: text(
    '每人每本证书一行；登记情况另用“证书登记”导入。',
    'One row for each certificate; its registrations are a kind of their own.',
  ),
  dated: false,
  columns: [
    {
      key: 'kind',
      head: '证书类别',
      synonyms: ['证书级别', '职业资格', '资格名称', '证书等级'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '从下拉中选',
      example: '社会工作师',
      choices: choicesOf(CertificateKind, {
        ASSISTANT_SOCIAL_WORKER: ['初级社工', '助理社工师', '初级社会工作师', '初级'],
        SOCIAL_WORKER: ['中级社工', '社工师', '中级社会工作师', '中级'],
        SENIOR_SOCIAL_WORKER: ['高级社工', '高级社工师', '高级'],
        OTHER: ['其他'],
      }),
    },
    {
      key: 'certificateName',
      head: '证书名称',
      type: ImportCellType.TEXT,
      help: '只在证书类别为“其他证书”时填',
      example: '心理咨询师',
    },
    {
      key: 'number',
      head: '证书编号',
      synonyms: ['证书号', '证书号码', '管理号'],
      type: ImportCellType.TEXT,
      required: true,
      help: '文本格式',
      example: '20201103415000000123',
    },
    {
      key: 'examOn',
      head: '考试日期',
      synonyms: ['考试时间'],
      type: ImportCellType.DAY,
      help: '可不填；不能晚于发证日期',
      example: '2020-10-18',
    },
    {
      key: 'issuedOn',
      head: '发证日期',
      synonyms: ['批准日期', '取得日期', '取得时间', '发证时间'],
      type: ImportCellType.DAY,
      required: true,
      help: '证书上的日期',
      example: '2020-12-31',
    },
    {
      key: 'issuer',
      head: '发证机关',
      synonyms: ['发证单位', '颁发机构'],
      type: ImportCellType.TEXT,
      help: '可不填',
      example: '内蒙古自治区人力资源和社会保障厅',
    },
  ],
  given: ({ certificateName, ...values }) => ({
    ...(values as unknown as CertificateInput),
    name: certificateName as string | null,
  }),
  sameBy: ['kind', 'number'],
  columnOf: { name: 'certificateName' },
});
