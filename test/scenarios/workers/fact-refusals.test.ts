import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { Desk } from './desk.ts';

/** Each refusal of a fact names the field of the form it is typed into, so that the form can show it there. */
let worker: { id: string; version: number };
let file: {
  version: number;
  certificates: [{ id: string }];
  registrations: [{ id: string }];
  assessments: [{ id: string }, { id: string }];
};

const EDUCATION = { level: '21', graduatedOn: '2012-07-01', mode: 'FULL_TIME', school: '内蒙古大学' };
const CERTIFICATE = { kind: 'SOCIAL_WORKER', number: 'NM1', examOn: '2015-06-13', issuedOn: '2015-09-01' };
const HONOUR = { kind: 'HONOUR', level: 'CITY', title: '先进个人', on: '2022-05-01' };
const CONTRACT = { kind: 'FIXED_TERM' };
const ENROLMENT = { insurance: 'PENSION', declaredBaseFen: 500_000 };
const ELSEWHERE = { organisation: '某社区', communityWork: true, evidence: '证明' };

const home = await house('workers_fact_refusals');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));
worker = await clerk.hire('拒绝一', {
  from: '2015-03-16',
  identity: { sex: 'FEMALE', birthDate: '1988-05-12' },
});
const write = async (mutation: string, value: object, fields: string) => {
  const answer = await clerk.written(
    mutation,
    { workerId: worker.id, version: worker.version, ...value },
    `version ${fields}`,
  );
  worker = { ...worker, version: answer.version };
  return answer;
};
const { certificates } = await write('recordCertificate', { certificate: CERTIFICATE }, 'certificates { id }');
const { registrations } = await write(
  'recordCertificateRegistration',
  { registration: { certificateKind: 'SOCIAL_WORKER', registeredOn: '2016-03-01' } },
  'registrations { id }',
);
for (const year of [2024, 2025]) {
  const results = [{ workerId: worker.id, version: worker.version, result: 'COMPETENT' }];
  const [done] = await clerk.written('recordAssessments', { year, results }, 'version assessments { id year }');
  worker = { ...worker, version: done.version };
  file = { version: done.version, certificates, registrations, assessments: done.assessments };
}

const record = (mutation: string, more: object) =>
  clerk.refusal(mutation, { workerId: worker.id, version: worker.version, ...more });
const correct = (kind: string, factId: string, more: object) =>
  clerk.refusal('correctFact', { kind, factId, version: worker.version, reason: '核对', ...more });

describe('a day that the kind takes from its own fields is refused there', () => {
  it.each([
    [
      'FACT_BEFORE_BIRTH education.graduatedOn',
      'recordEducation',
      { education: { ...EDUCATION, graduatedOn: '1987-07-01' } },
    ],
    [
      'FACT_BEFORE_BIRTH education.degreeOn',
      'recordEducation',
      { education: { degree: '4', degreeOn: '1987-07-01', mode: 'FULL_TIME', school: '内蒙古大学' } },
    ],
    [
      'FACT_BEFORE_BIRTH certificate.issuedOn',
      'recordCertificate',
      { certificate: { ...CERTIFICATE, number: 'NM2', examOn: null, issuedOn: '1987-09-01' } },
    ],
    ['FACT_OVERLAP certificate.issuedOn', 'recordCertificate', { certificate: CERTIFICATE }],
    [
      'FACT_OVERLAP registration.registeredOn',
      'recordCertificateRegistration',
      { registration: { certificateKind: 'SOCIAL_WORKER', registeredOn: '2017-03-01' } },
    ],
    ['FACT_BEFORE_BIRTH honour.on', 'recordHonour', { honour: { ...HONOUR, on: '1987-05-01' } }],
  ])('%s', async (refusal, mutation, value) => {
    expect(await record(mutation, value)).toBe(refusal);
  });

  it('of an assessment that is corrected: at its year', async () => {
    const { assessments } = file;
    const year = (of: number) =>
      correct('ASSESSMENT', assessments[1].id, { assessment: { year: of, result: 'BASIC' } });
    expect(await year(2024)).toBe('FACT_OVERLAP assessment.year');
    expect(await year(2014)).toBe('FACT_OUTSIDE_EMPLOYMENT assessment.year');
    expect(await year(1989)).toBe('VALUE_INVALID assessment.year');
  });

  it('of results that are entered together: at the person, and of his file at its version or files', async () => {
    const results = (more: object) =>
      clerk.refusal('recordAssessments', {
        year: 2023,
        results: [{ workerId: worker.id, version: worker.version, result: 'COMPETENT', ...more }],
      });
    expect(await results({ version: 99 })).toBe('STALE_VERSION results.0.version');
    expect(await results({ attachments: ['00000000-0000-4000-8000-000000000000'] })).toBe(
      'ATTACHMENT_NOT_FOUND results.0.attachments',
    );
    expect(
      await clerk.refusal('recordAssessments', {
        year: 2024,
        results: [{ workerId: worker.id, version: worker.version, result: 'COMPETENT' }],
      }),
    ).toBe('FACT_OVERLAP results.0');
  });
});

describe('days that are typed beside the value are refused there', () => {
  it.each([
    ['VALUE_REQUIRED validTo', 'recordContract', { contract: CONTRACT, validFrom: '2016-01-01' }],
    [
      'FACT_OUTSIDE_EMPLOYMENT validFrom',
      'recordContract',
      { contract: CONTRACT, validFrom: '2014-01-01', validTo: '2016-01-01' },
    ],
    [
      'PERIOD_EMPTY validTo',
      'recordLeave',
      { leave: { kind: 'SICK' }, validFrom: '2020-03-02', validTo: '2020-03-01' },
    ],
    [
      'FACT_OVERLAP validFrom',
      'recordEarlierService',
      { earlierService: ELSEWHERE, validFrom: '2016-01-01', validTo: '2016-06-01' },
    ],
    [
      'FACT_BEFORE_BIRTH validFrom',
      'recordEarlierService',
      { earlierService: ELSEWHERE, validFrom: '1980-01-01', validTo: '1981-01-01' },
    ],
  ])('%s', async (refusal, mutation, value) => {
    expect(await record(mutation, value)).toBe(refusal);
  });
});

describe('a value is refused at its field', () => {
  it.each([
    ['VALUE_REQUIRED education.graduatedOn', 'recordEducation', { education: { ...EDUCATION, graduatedOn: null } }],
    ['VALUE_REQUIRED education.level', 'recordEducation', { education: { mode: 'FULL_TIME', school: '内蒙古大学' } }],
    [
      'CERTIFICATE_BEFORE_EXAM certificate.issuedOn',
      'recordCertificate',
      { certificate: { ...CERTIFICATE, number: 'NM3', issuedOn: '2015-06-01' } },
    ],
    ['VALUE_REQUIRED certificate.name', 'recordCertificate', { certificate: { ...CERTIFICATE, kind: 'OTHER' } }],
    [
      'CERTIFICATE_MISSING registration.certificateKind',
      'recordCertificateRegistration',
      { registration: { certificateKind: 'SENIOR_SOCIAL_WORKER', registeredOn: '2016-03-01' } },
    ],
    [
      'PERIOD_EMPTY registration.expiresOn',
      'recordCertificateRegistration',
      { registration: { certificateKind: 'SOCIAL_WORKER', registeredOn: '2020-03-01', expiresOn: '2020-03-01' } },
    ],
    [
      'VALUE_INVALID contract.probationEndsOn',
      'recordContract',
      { contract: { ...CONTRACT, probationEndsOn: '2015-01-01' }, validFrom: '2016-01-01', validTo: '2018-01-01' },
    ],
    ['VALUE_INVALID honour.on', 'recordHonour', { honour: { ...HONOUR, on: '2199-05-01' } }],
    [
      'VALUE_INVALID enrolment.declaredBaseFen',
      'recordInsuranceEnrolment',
      { enrolment: { ...ENROLMENT, declaredBaseFen: 0 }, validFrom: '2016-01-01' },
    ],
    [
      'VALUE_INVALID bankAccount.number',
      'recordBankAccount',
      { bankAccount: { number: '12', bank: '某银行', holder: '某' }, validFrom: '2016-01-01' },
    ],
    [
      'VALUE_INVALID earlierService.divisionCode',
      'recordEarlierService',
      { earlierService: { ...ELSEWHERE, divisionCode: '15' }, validFrom: '2010-01-01', validTo: '2011-01-01' },
    ],
  ])('%s', async (refusal, mutation, value) => {
    expect(await record(mutation, value)).toBe(refusal);
  });

  it('of a certificate whose registration would be left without it: at the day it was issued', async () => {
    const later = { certificate: { ...CERTIFICATE, issuedOn: '2017-09-01' } };
    expect(await correct('CERTIFICATE', file.certificates[0].id, later)).toBe(
      'CERTIFICATE_IN_USE certificate.issuedOn',
    );
  });

  it('of an elected duty without a term: at the end of the term', async () => {
    const duty = { unitId: await clerk.unit('150102001001'), duty: 'DIRECTOR', origin: 'ELECTED' };
    expect(await record('recordDuty', { duty, validFrom: '2016-01-01' })).toBe('VALUE_REQUIRED duty.termEndsOn');
  });
});
