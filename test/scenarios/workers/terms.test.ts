import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { Desk } from './desk.ts';

/** On what terms somebody works, and what he has done: contracts, leave, accounts, insurance, assessments, honours, service elsewhere. */
const home = await house('workers_terms');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));

interface Worker {
  readonly id: string;
  readonly version: number;
}
const PERIOD = 'valid { from to }';
const FACTS = `id version contracts { id ${PERIOD} kind number probationEndsOn probationLimitMonths probationTooLong }
  leaves { id ${PERIOD} kind } bankAccounts { id ${PERIOD} numberMask bank holder }
  enrolments { id ${PERIOD} insurance declaredBaseFen place } assessments { id year result }
  honours { ${PERIOD} kind level title } earlierServices { ${PERIOD} organisation communityWork }`;
const write = (mutation: string, { id, version }: Worker, input: object) =>
  clerk.written(mutation, { workerId: id, version, ...input }, FACTS);
const refusal = (mutation: string, { id, version }: Worker, input: object) =>
  clerk.refusal(mutation, { workerId: id, version, ...input });
type StoredFact = { valid: { from: string; to: string | null } } & Record<string, unknown>;
const days = (facts: StoredFact[]) => facts.map(({ valid }) => `${valid.from}..${valid.to ?? ''}`);

describe('a contract', () => {
  it('says how long a probation the law allows, and whether the agreed one is longer', async () => {
    const worker = await clerk.hire('合同一', { from: '2020-03-01' });
    const one = await write('recordContract', worker, {
      validFrom: '2020-03-01',
      validTo: '2022-03-01',
      contract: { kind: 'FIXED_TERM', number: '合-001', probationEndsOn: '2020-09-01' },
    });
    expect(one.contracts).toMatchObject([{ probationLimitMonths: 2, probationTooLong: true, number: '合-001' }]);
    const two = await write('recordContract', one, { validFrom: '2022-03-01', contract: { kind: 'OPEN_ENDED' } });
    expect(days(two.contracts)).toEqual(['2020-03-01..2022-03-01', '2022-03-01..']);
    const left = await write('endEmployment', two, { on: '2026-09-01', exitReason: 'CONTRACT_ENDED' });
    expect(days(left.contracts)).toEqual(['2020-03-01..2022-03-01', '2022-03-01..2026-09-01']);
  });

  it('is refused without its end, over another one, and with a probation outside it', async () => {
    const worker = await clerk.hire('合同二', { from: '2020-03-01' });
    const of = (contract: object, validFrom = '2020-03-01', validTo: string | null = null) =>
      refusal('recordContract', worker, { validFrom, validTo, contract });
    expect(await of({ kind: 'FIXED_TERM' })).toBe('VALUE_REQUIRED validTo');
    expect(await of({ kind: 'OPEN_ENDED' }, '2020-03-01', '2023-03-01')).toBe('VALUE_INVALID validTo');
    expect(await of({ kind: 'OPEN_ENDED' }, '2020-02-01')).toBe('FACT_OUTSIDE_EMPLOYMENT validFrom');
    expect(await of({ kind: 'OPEN_ENDED', probationEndsOn: '2020-03-01' })).toBe(
      'VALUE_INVALID contract.probationEndsOn',
    );
    const one = await write('recordContract', worker, { validFrom: '2020-03-01', contract: { kind: 'OPEN_ENDED' } });
    expect(await refusal('recordContract', one, { validFrom: '2021-03-01', contract: { kind: 'OPEN_ENDED' } })).toBe(
      'FACT_OVERLAP validFrom',
    );
  });
});

describe('leave', () => {
  it('has both its days, lies within employment, and is of one kind a day', async () => {
    const worker = await clerk.hire('请假一', { from: '2020-03-01' });
    const sick = { leave: { kind: 'SICK' } };
    const one = await write('recordLeave', worker, { ...sick, validFrom: '2024-02-28', validTo: '2024-03-01' });
    expect(one.leaves).toMatchObject([{ kind: 'SICK', valid: { from: '2024-02-28', to: '2024-03-01' } }]);
    expect(
      await refusal('recordLeave', one, { leave: { kind: 'ANNUAL' }, validFrom: '2024-02-29', validTo: '2024-03-05' }),
    ).toBe('FACT_OVERLAP validFrom');
    expect(await refusal('recordLeave', one, { ...sick, validFrom: '2024-05-01' })).toBe('VALUE_REQUIRED validTo');
    expect(await refusal('recordLeave', one, { ...sick, validFrom: '2020-02-20', validTo: '2020-03-05' })).toBe(
      'FACT_OUTSIDE_EMPLOYMENT validFrom',
    );
    const next = await write('recordLeave', one, {
      leave: { kind: 'ANNUAL' },
      validFrom: '2024-03-01',
      validTo: '2024-03-06',
    });
    expect(days(next.leaves)).toEqual(['2024-02-28..2024-03-01', '2024-03-01..2024-03-06']);
  });
});

describe('the account pay goes to', () => {
  it('is one at a time, shown by its last four digits, and in the clear to who may and says why', async () => {
    const worker = await clerk.hire('账户一', { from: '2020-03-01' });
    const bankAccount = (number: string) => ({ number, bank: '内蒙古银行新城支行', holder: '账户一' });
    const one = await write('recordBankAccount', worker, {
      validFrom: '2020-03-01',
      bankAccount: bankAccount('6222 0206 0200 1234 567'),
    });
    const two = await write('recordBankAccount', one, {
      validFrom: '2023-01-01',
      bankAccount: bankAccount('62178500000012345'),
    });
    expect(two.bankAccounts.map((a: StoredFact) => `${a.valid.from}..${a.valid.to ?? ''} ${a.numberMask}`)).toEqual([
      '2020-03-01..2023-01-01 ***************4567',
      '2023-01-01.. *************2345',
    ]);
    const look = await home.as('manager').data('mutation ($input: UnmaskFieldInput!) { unmaskField(input: $input) }', {
      input: { workerId: worker.id, field: 'BANK_ACCOUNT', reason: '核对发放账户' },
    });
    expect(look.unmaskField).toBe('62178500000012345');
    expect(
      await refusal('recordBankAccount', two, { validFrom: '2024-01-01', bankAccount: bankAccount('12-34') }),
    ).toBe('VALUE_INVALID bankAccount.number');
  });

  it('opens after it was corrected and cut, for its seal is of the worker', async () => {
    const worker = await clerk.hire('账户二', { from: '2020-03-01' });
    const bankAccount = { number: '6222020602001234567', bank: '某银行', holder: '账户二' };
    const one = await write('recordBankAccount', worker, { validFrom: '2020-03-01', bankAccount });
    const [{ id: factId }] = one.bankAccounts;
    const two = await clerk.written(
      'correctFact',
      { kind: 'BANK_ACCOUNT', factId, version: one.version, validFrom: '2020-04-01', reason: '启用日有误' },
      FACTS,
    );
    expect(days(two.bankAccounts)).toEqual(['2020-04-01..']);
    const look = await home.as('manager').data('mutation ($input: UnmaskFieldInput!) { unmaskField(input: $input) }', {
      input: { workerId: worker.id, field: 'BANK_ACCOUNT', reason: '核对发放账户' },
    });
    expect(look.unmaskField).toBe('6222020602001234567');
  });
});

describe('enrolment', () => {
  it('in each insurance is a timeline of its own; another base ends the one before, and leaving ends them all', async () => {
    const worker = await clerk.hire('参保一', { from: '2020-03-01' });
    const base = (insurance: string, declaredBaseFen: number, validFrom: string) => ({
      validFrom,
      enrolment: { insurance, declaredBaseFen, place: '呼和浩特市' },
    });
    const one = await write('recordInsuranceEnrolment', worker, base('PENSION', 398_700, '2020-04-01'));
    const two = await write('recordInsuranceEnrolment', one, base('HOUSING_FUND', 380_000, '2020-04-01'));
    const three = await write('recordInsuranceEnrolment', two, base('PENSION', 486_300, '2025-07-01'));
    const left = await write('endEmployment', three, { on: '2026-06-01', exitReason: 'RESIGNED' });
    expect(
      left.enrolments
        .map((e: StoredFact) => `${e.insurance} ${e.valid.from}..${e.valid.to} ${e.declaredBaseFen}`)
        .toSorted(),
    ).toEqual([
      'HOUSING_FUND 2020-04-01..2026-06-01 380000',
      'PENSION 2020-04-01..2025-07-01 398700',
      'PENSION 2025-07-01..2026-06-01 486300',
    ]);
    const other = await clerk.hire('参保二', { from: '2020-03-01' });
    expect(await refusal('recordInsuranceEnrolment', other, base('PENSION', 0, '2020-04-01'))).toBe(
      'VALUE_INVALID enrolment.declaredBaseFen',
    );
  });
});

describe('annual assessments', () => {
  const results = (workers: readonly Worker[], top: number) =>
    workers.map(({ id, version }, i) => ({ workerId: id, version, result: i < top ? 'EXCELLENT' : 'COMPETENT' }));

  it('of 17 together 5 may be excellent and not 6, unless a document allows it; all or none', async () => {
    const workers: Worker[] = [];
    for (let i = 0; i < 17; i++) workers.push(await clerk.hire(`考核${i}`, { from: '2024-03-01' }));
    const six = await clerk.write('recordAssessments', { year: 2024, results: results(workers, 6) }, 'id');
    expect(six.errors?.[0]?.extensions).toMatchObject({
      code: 'ASSESSMENT_QUOTA',
      params: { allowed: 5, given: 6, of: 17 },
    });
    const stale = results(workers, 5).map((result, i) => (i === 16 ? { ...result, version: 99 } : result));
    expect(await clerk.refusal('recordAssessments', { year: 2024, results: stale })).toBe(
      'STALE_VERSION results.16.version',
    );
    const done = await clerk.written(
      'recordAssessments',
      { year: 2024, results: results(workers, 5) },
      'id version assessments { year result }',
    );
    expect(done).toHaveLength(17);
    expect(done[0].assessments).toEqual([{ year: 2024, result: 'EXCELLENT' }]);
    const allowed = await clerk.written(
      'recordAssessments',
      { year: 2025, results: results(done, 6), document: { title: '关于追加优秀名额的批复' } },
      'assessments { year }',
    );
    expect(allowed).toHaveLength(17);
  });

  it('are refused twice for a year, for a year that has not come, and for one in which he was not employed', async () => {
    const worker = await clerk.hire('考核外', { from: '2024-03-01' });
    const of = (year: number, { id, version }: Worker) => ({
      year,
      results: [{ workerId: id, version, result: 'COMPETENT' }],
    });
    expect(await clerk.refusal('recordAssessments', of(2023, worker))).toBe('FACT_OUTSIDE_EMPLOYMENT results.0');
    expect(await clerk.refusal('recordAssessments', of(2199, worker))).toBe('VALUE_INVALID results.0');
    const [one] = await clerk.written('recordAssessments', of(2024, worker), 'id version');
    expect(await clerk.refusal('recordAssessments', of(2024, one))).toBe('FACT_OVERLAP results.0');
  });
});

describe('honours and service elsewhere', () => {
  it('stand in the file; service elsewhere neither overlaps employment nor lies ahead', async () => {
    const worker = await clerk.hire('经历一', { from: '2020-03-01' });
    const one = await write('recordHonour', worker, {
      honour: { kind: 'HONOUR', level: 'CITY', title: '优秀社区工作者', on: '2022-05-01' },
    });
    expect(one.honours).toMatchObject([{ kind: 'HONOUR', level: 'CITY', valid: { from: '2022-05-01', to: null } }]);
    const service = { organisation: '回民区某社区', communityWork: true, evidence: '劳动合同与社保记录' };
    const two = await write('recordEarlierService', one, {
      validFrom: '2015-01-01',
      validTo: '2020-03-01',
      earlierService: service,
    });
    expect(two.earlierServices).toMatchObject([{ organisation: '回民区某社区', communityWork: true }]);
    const refused = (validFrom: string, validTo: string | null) =>
      refusal('recordEarlierService', two, { validFrom, validTo, earlierService: service });
    expect(await refused('2014-01-01', '2015-01-02')).toBe('FACT_OVERLAP validFrom');
    expect(await refused('2020-02-01', '2020-03-02')).toBe('FACT_OVERLAP validFrom');
    expect(await refused('2013-01-01', null)).toBe('VALUE_REQUIRED validTo');
  });
});
