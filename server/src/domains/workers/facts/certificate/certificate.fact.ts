import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { MOST_CHARACTERS, neededLine } from '../../../../shared/words/line.ts';
import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { fromDayOfField } from '../declared/fact-days.ts';
import { day, dayOrNone, line, oneOf } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';
import { CertificateKind } from './certificate.enums.ts';
import { certificatesInUse } from './certificates-in-use.service.ts';

/**
 * 职业资格证书: of one kind and number one on file, his from the day it was issued on, and never lost by itself; whether it is registered is a fact of
 * its own (登记).
 */
export const certificateFact = declareFact({
  kind: WorkerFactKind.CERTIFICATE,
  title: text('职业资格证书', 'Professional certificates'),
  fileTitle: text('职业资格证书', 'Certificates'),
  type: 'Certificate',
  field: 'certificate',
  list: 'certificates',
  table: 'certificate',
  words: {
    type: 'A professional certificate (职业资格证书), his from the day it was issued on.',
    input: 'A professional certificate (职业资格证书).',
    recorded: 'A professional certificate to be entered (登记证书).',
    value: 'The certificate (职业资格证书).',
    list: 'Professional certificates, as believed (职业资格证书).',
    record: 'A professional certificate (登记证书).',
    corrected: '证书',
  },
  shape: FactShape.APART,
  key: ({ kind, number }) => `${kind} ${number}`,
  duringEmployment: false,
  fields: {
    kind: oneOf({
      about: 'Which (证书类别).',
      headEn: 'Certificate',
      of: CertificateKind,
      named: 'CertificateKind',
      sheet: {
        head: '证书类别',
        synonyms: ['证书级别', '职业资格', '资格名称', '证书等级'],
        help: '从下拉中选',
        example: '社会工作师',
      },
      synonyms: {
        ASSISTANT_SOCIAL_WORKER: ['初级社工', '助理社工师', '初级社会工作师', '初级'],
        SOCIAL_WORKER: ['中级社工', '社工师', '中级社会工作师', '中级'],
        SENIOR_SOCIAL_WORKER: ['高级社工', '高级社工师', '高级'],
        OTHER: ['其他'],
      },
    }),
    name: line({
      about: 'Name of another certificate (证书名称).',
      none: 'as the kind says',
      asked: 'OTHER: its name (证书名称).',
      headEn: 'Name of the certificate',
      label: text('证书名称（其他证书必填）', 'Name (needed for another certificate)'),
      most: 'name',
      sheet: {
        key: 'certificateName',
        head: '证书名称',
        help: '只在证书类别为“其他证书”时填',
        example: '',
      },
    }),
    number: line({
      about: 'Number of the certificate (证书编号).',
      headEn: 'Number',
      needed: true,
      most: 'name',
      wide: true,
      sheet: {
        head: '证书编号',
        synonyms: ['证书号', '证书号码', '管理号'],
        help: '文本格式',
        example: '20201103415000000123',
      },
    }),
    examOn: dayOrNone({
      about: 'Day of the exam (考试日期).',
      none: 'not given',
      headEn: 'Exam on',
      line: text('%{value} 考试', 'exam %{value}'),
      sheet: {
        head: '考试日期',
        synonyms: ['考试时间'],
        help: '可不填；不能晚于发证日期',
        example: '2020-10-18',
      },
    }),
    issuedOn: day({
      about: 'Day it was issued (发证日期).',
      headEn: 'Issued on',
      sheet: {
        head: '发证日期',
        synonyms: ['批准日期', '取得日期', '取得时间', '发证时间'],
        help: '证书上的日期',
        example: '2020-12-31',
      },
    }),
    issuer: line({
      about: 'Who issued it (发证机关).',
      none: 'not given',
      headEn: 'Issued by',
      most: 'name',
      wide: true,
      sheet: {
        head: '发证机关',
        synonyms: ['发证单位', '颁发机构'],
        help: '可不填',
        example: '内蒙古自治区人力资源和社会保障厅',
      },
    }),
  },
  days: fromDayOfField('issuedOn'),
  before({ kind, name, examOn = null, issuedOn }, { today }) {
    if (issuedOn > today) throw new DomainError('VALUE_INVALID', { max: today }, 'certificate.issuedOn');
    if (examOn !== null && issuedOn < examOn)
      throw new DomainError('CERTIFICATE_BEFORE_EXAM', { examOn }, 'certificate.issuedOn');
    if (kind === CertificateKind.OTHER) neededLine(name, 'certificate.name', MOST_CHARACTERS.name);
    else if (name) throw new DomainError('VALUE_INVALID', {}, 'certificate.name');
  },
  inFiles: certificatesInUse,
  namedBy: 'number',
  said: ['kind'],
  workbook: {
    about: text(
      '每人每本证书一行；登记情况另用“证书登记”导入。',
      'One row for each certificate; its registrations are a kind of their own.',
    ),
    sameBy: ['kind', 'number'],
  },
});
