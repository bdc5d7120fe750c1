import { choicesOf } from '../../../../shared/import-choices.ts';
import { ImportCellType } from '../../../../shared/import-kind.ts';
import { text } from '../../../../shared/text.ts';
import { factImport } from '../../imports/fact-import.ts';
import { dayAfter } from '../../imports/last-day.ts';
import { CertificateKind } from '../certificate/certificate.enums.ts';
import type { RegistrationInput } from './registration.inputs.ts';
import { registrationKind } from './registration.kind.ts';

/** 证书登记: one row for each registration, a renewal is one too. */
export const registrationImport = factImport<RegistrationInput>({
  kind: registrationKind,
  title: text('证书登记', 'Registrations of certificates'),
  about: text(
    '每次登记（再登记）一行；证书须先在档案中。',
    'One row for each registration or renewal; the certificate has to be on file.',
  ),
  dated: false,
  columns: [
    {
      key: 'certificateKind',
      head: '证书类别',
      synonyms: ['证书级别', '证书等级'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '从下拉中选',
      example: '社会工作师',
      choices: choicesOf(
        CertificateKind,
        {
          ASSISTANT_SOCIAL_WORKER: ['初级社工', '助理社工师', '初级社会工作师', '初级'],
          SOCIAL_WORKER: ['中级社工', '社工师', '中级社会工作师', '中级'],
          SENIOR_SOCIAL_WORKER: ['高级社工', '高级社工师', '高级'],
        },
        { without: [CertificateKind.OTHER] },
      ),
    },
    {
      key: 'registeredOn',
      head: '登记日期',
      synonyms: ['登记时间', '注册日期'],
      type: ImportCellType.DAY,
      required: true,
      help: '登记的日期',
      example: '2024-03-01',
    },
    {
      key: 'expiresOn',
      head: '有效期至',
      synonyms: ['登记有效期', '有效期截止', '有效期届满日期'],
      type: ImportCellType.DAY,
      help: '有效的最后一天；留空按登记之日起三年',
      example: '2027-02-28',
    },
    {
      key: 'number',
      head: '登记证书编号',
      synonyms: ['登记证号', '登记编号', '登记号'],
      type: ImportCellType.TEXT,
      help: '文本格式；可不填',
      example: '150102202400012',
    },
    {
      key: 'authority',
      head: '登记机关',
      synonyms: ['登记机构', '登记单位'],
      type: ImportCellType.TEXT,
      help: '可不填',
      example: '新城区民政局',
    },
  ],
  given: ({ expiresOn, ...values }) => ({
    ...(values as unknown as RegistrationInput),
    expiresOn: typeof expiresOn === 'string' ? dayAfter(expiresOn) : null,
  }),
  sameBy: ['certificateKind'],
});
