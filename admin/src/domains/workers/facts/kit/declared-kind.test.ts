import { DECLARED_KINDS } from '@jiceng/schema/declared-kinds.ts';
import { describe, expect, it } from 'vitest';
import { declaredKind } from './declared-kind.ts';
import type { Career } from './fact-kind.ts';
import type { Words } from './words.ts';

const words = { say: (key: string) => key.split('.').at(-1) ?? '', code: () => null };
const STORED = {
  id: '1',
  valid: { from: '2016-07-01', to: null },
  recordedAt: '2026-11-24T08:00:00Z',
  reason: null,
  document: null,
  attachments: [],
};

/** What the line of one fact of a declared kind says. */
function lineOf(kind: string, values: object, said: Words = words) {
  const declared = DECLARED_KINDS.find((each) => each.kind === kind);
  if (!declared) throw new Error(`No kind ${kind} is declared`);
  const career = { [declared.list]: [{ ...STORED, ...values }] } as unknown as Career;
  const [row] = declaredKind(declared).rows(career, said);
  return row && { main: row.main, more: row.more, values: row.values };
}

describe('a kind of fact that is declared on the server', () => {
  it('says in a line what the declaration names first, then its other fields, enums by their words', () => {
    const honour = { title: '优秀社区工作者', kind: 'HONOUR', level: 'CITY', body: null };
    expect(lineOf('HONOUR', honour)).toMatchObject({ main: '优秀社区工作者', more: 'HONOUR · CITY' });
    expect(lineOf('GIVEN_VALUE', { code: 'GRADE', value: 9 })).toMatchObject({ main: 'GRADE 9', more: '' });
  });

  it('says a yes by its name and a no not at all', () => {
    const service = { organisation: '某街道', divisionCode: '150105', communityWork: true, evidence: '社保缴费记录' };
    expect(lineOf('EARLIER_SERVICE', service)?.more).toBe('150105 · communityWork · 社保缴费记录');
    expect(lineOf('EARLIER_SERVICE', { ...service, communityWork: false })?.more).toBe('150105 · 社保缴费记录');
  });

  it('says money in yuan with what the declaration puts around it, and holds it in yuan', () => {
    const enrolment = { insurance: 'PENSION', declaredBaseFen: 526_700, place: null };
    const told = {
      ...words,
      say: (key: string, blanks = {}) => `${key.split('.').at(-1)} ${Object.values(blanks)}`.trim(),
    };
    expect(lineOf('INSURANCE_ENROLMENT', enrolment, told)).toMatchObject({
      main: 'PENSION',
      more: 'declaredBaseFen_line 5,267.00',
      values: { declaredBaseFen: '5267.00' },
    });
  });

  it('shows the mask of a sealed number, which its form does not hold', () => {
    const account = { numberMask: '****1234', bank: '某某银行', holder: '王小丽' };
    expect(lineOf('BANK_ACCOUNT', account)).toMatchObject({ main: '某某银行', more: '****1234 · 王小丽' });
    expect(lineOf('BANK_ACCOUNT', account)?.values).toEqual({ bank: '某某银行', holder: '王小丽' });
  });

  it('says what stands first with what the declaration puts around it, and holds both days of the value', () => {
    const registration = { certificateKind: 'SOCIAL_WORKER', number: null, authority: '某某区民政局' };
    expect(lineOf('CERTIFICATE_REGISTRATION', registration)).toEqual({
      main: 'certificateKind_line',
      more: '某某区民政局',
      values: { ...registration, registeredOn: '2016-07-01', expiresOn: null },
    });
  });

  it('holds a unit by its id, and nothing that the kind decides itself', () => {
    const unit = { id: '7', name: '赛马场社区' };
    const duty = { unit, duty: 'DIRECTOR', origin: 'ELECTED', postClass: 'PRINCIPAL', termEndsOn: null };
    expect(lineOf('DUTY', duty)?.values).toEqual({
      unitId: '7',
      duty: 'DIRECTOR',
      origin: 'ELECTED',
      termEndsOn: null,
    });
    expect(lineOf('DUTY', { ...duty, unit: null })?.values).toMatchObject({ unitId: null });
  });

  it('holds an entry of a code table by its code', () => {
    const education = { level: { code: '20' }, degree: null, school: '内蒙古大学', major: null, mode: 'FULL_TIME' };
    expect(lineOf('EDUCATION', education)?.values).toMatchObject({ level: '20', degree: null });
  });

  it('holds in its form every field, and the first day where the value has it', () => {
    const honour = { title: '优秀社区工作者', kind: 'HONOUR', level: 'CITY', body: null };
    expect(lineOf('HONOUR', honour)?.values).toEqual({ ...honour, on: '2016-07-01' });
  });
});
