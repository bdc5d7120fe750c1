import { DomainError } from '../../../../shared/errors/domain-error.ts';
import type { Day, Period } from '../../../../shared/time/timeline.ts';
import { yearsAfter } from '../../../../shared/time/years.ts';
import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { CertificateKind } from '../certificate/certificate.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { daysOfValue } from '../declared/fact-days.ts';
import { line, oneOf } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';
import { REGISTERED, REGISTRATION_YEARS } from './registration.catalogue.ts';

/** @throws PERIOD_EMPTY */
function heldFor(registeredOn: Day, expiresOn: Day | null): Period {
  const to = expiresOn ?? yearsAfter(registeredOn, REGISTRATION_YEARS);
  if (to <= registeredOn) throw new DomainError('PERIOD_EMPTY', {}, 'registration.expiresOn');
  return { from: registeredOn, to };
}

/**
 * 证书登记: of a certificate that is on file by that day; periods of one certificate stand apart. One that lapsed leaves the qualification as it is;
 * registering again is another entry, so that the history stays.
 */
export const registrationFact = declareFact({
  kind: WorkerFactKind.CERTIFICATE_REGISTRATION,
  title: text('证书登记', 'Registrations of certificates'),
  fileTitle: text('证书登记', 'Registrations'),
  type: 'CertificateRegistration',
  input: 'RegistrationInput',
  field: 'registration',
  list: 'registrations',
  table: 'certificate_registration',
  words: {
    type: 'Registration of a certificate for its period of validity (证书登记).',
    input: 'Registration of a certificate (证书登记).',
    recorded: 'A registration to be entered (登记证书注册).',
    value: 'The registration (证书登记).',
    list: 'Registrations of his certificates, lapsed ones too, as believed (证书登记).',
    record: 'Registration of a certificate for its period of validity (证书登记).',
  },
  shape: FactShape.APART,
  key: ({ certificateKind }) => String(certificateKind),
  duringEmployment: false,
  fields: {
    certificateKind: oneOf({
      about: 'Which certificate (证书类别).',
      headEn: 'Certificate',
      file: { name: 'KIND' },
      line: text('%{value}，登记', '%{value}, registered'),
      of: CertificateKind,
      named: 'CertificateKind',
      without: [CertificateKind.OTHER],
      sheet: {
        head: '证书类别',
        synonyms: ['证书级别', '证书等级'],
        help: '从下拉中选',
        example: '社会工作师',
      },
      synonyms: {
        ASSISTANT_SOCIAL_WORKER: ['初级社工', '助理社工师', '初级社会工作师', '初级'],
        SOCIAL_WORKER: ['中级社工', '社工师', '中级社会工作师', '中级'],
        SENIOR_SOCIAL_WORKER: ['高级社工', '高级社工师', '高级'],
      },
    }),
    number: line({
      about: 'Number of the registration (登记证书编号).',
      none: 'not given',
      headEn: 'Number',
      label: text('登记证书编号', 'Number of the registration'),
      most: 'name',
      behindDays: true,
      sheet: {
        head: '登记证书编号',
        synonyms: ['登记证号', '登记编号', '登记号'],
        help: '文本格式；可不填',
        example: '150102202400012',
      },
    }),
    authority: line({
      about: 'Who registered it (登记机关).',
      none: 'not given',
      headEn: 'Registered by',
      most: 'name',
      wide: true,
      behindDays: true,
      sheet: { head: '登记机关', synonyms: ['登记机构', '登记单位'], help: '可不填', example: '新城区民政局' },
    }),
  },
  days: daysOfValue(
    {
      name: 'registeredOn',
      about: 'Day of the registration (登记日期).',
      headEn: 'Registered on',
      sheet: {
        head: '登记日期',
        synonyms: ['登记时间', '注册日期'],
        help: '登记的日期',
        example: '2024-03-01',
      },
    },
    {
      name: 'expiresOn',
      about: 'First day it no longer holds (有效期届满次日); three years later when not given.',
      headEn: 'Valid until',
      label: text('有效期届满次日（空为三年）', 'Day after it expires (empty: three years)'),
      sheet: {
        head: '有效期至',
        synonyms: ['登记有效期', '有效期截止', '有效期届满日期'],
        help: '有效的最后一天；留空按登记之日起三年',
        example: '2027-02-28',
      },
    },
    heldFor,
  ),
  sheetOrder: ['certificateKind', 'registeredOn', 'expiresOn', 'number', 'authority'],
  async before({ certificateKind, registeredOn, expiresOn }, { look, workerId }) {
    if (!REGISTERED.some((registered) => registered === certificateKind))
      throw new DomainError('VALUE_INVALID', {}, 'registration.certificateKind');
    const { from } = heldFor(registeredOn as Day, (expiresOn as Day | null | undefined) ?? null);
    const first = (await look.issued(workerId, certificateKind)).toSorted()[0];
    if (first === undefined) throw new DomainError('CERTIFICATE_MISSING', {}, 'registration.certificateKind');
    if (from < first) throw new DomainError('CERTIFICATE_MISSING', { issuedOn: first }, 'registration.registeredOn');
  },
  namedBy: 'number',
  said: ['certificateKind'],
  next: { word: 'register_again', keeps: ['certificateKind', 'authority'] },
  workbook: {
    about: text(
      '每次登记（再登记）一行；证书须先在档案中。',
      'One row for each registration or renewal; the certificate has to be on file.',
    ),
    sameBy: ['certificateKind'],
  },
});
