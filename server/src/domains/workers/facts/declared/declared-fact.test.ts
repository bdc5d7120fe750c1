import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import type { Vault } from '../../../../shared/access/vault.ts';
import type { Context } from '../../../../shared/context.ts';
import { bankAccountFact } from '../bank-account/bank-account.fact.ts';
import { certificateFact } from '../certificate/certificate.fact.ts';
import { contractFact } from '../contract/contract.fact.ts';
import { earlierServiceFact } from '../earlier-service/earlier-service.fact.ts';
import { educationFact } from '../education/education.fact.ts';
import { enrolmentFact } from '../enrolment/enrolment.fact.ts';
import type { FactCase } from '../fact-kind.ts';
import { givenValueFact } from '../given-value/given-value.fact.ts';
import { honourFact } from '../honour/honour.fact.ts';
import { registrationFact } from '../registration/registration.fact.ts';
import type { DeclaredFact } from './declared-fact.ts';

/** Seals the same number otherwise each time, as the true one does. */
let sealed = 0;
const vault: Pick<Vault, 'seal' | 'open'> = {
  seal: (number, { field, row }) => Buffer.from([++sealed, field, row, number].join(' ')),
  open: (bytes, { field, row }) => {
    const [, sealedField, sealedRow, number = ''] = bytes.toString().split(' ');
    if (sealedField !== field || sealedRow !== String(row)) throw new Error('Sealed for another place');
    return number;
  },
};
const OF = {
  today: '2026-11-24',
  workerId: 7,
  employed: [],
  period: { from: '2015-07-01', to: '2019-07-01' },
  vault: vault as Vault,
  look: { code: async (table: string, code: string | null) => code && `${table} ${code}` },
};
const decide = (fact: DeclaredFact, given: object) => fact.kind.decide(given, OF as unknown as FactCase);

const HONOUR = { title: ' 优秀社区工作者 ', kind: 'HONOUR', level: 'DISTRICT', on: '2023-05-01' };
const SERVICE = { organisation: '某街道', communityWork: true, evidence: '社保缴费记录' };

describe('a kind of fact that is declared once', () => {
  it('stores its lines without the spaces around them, and what was not given as null', async () => {
    const { values, valid } = await decide(honourFact, HONOUR);
    expect(values).toEqual({ title: '优秀社区工作者', kind: 'HONOUR', level: 'DISTRICT', body: null });
    expect(valid).toEqual({ from: '2023-05-01', to: null });
  });
  it('refuses a day to come, a needed line that is empty and a code of another form, each on its field', async () => {
    await expect(decide(honourFact, { ...HONOUR, on: '2026-11-25' })).rejects.toMatchObject({ field: 'honour.on' });
    await expect(decide(honourFact, { ...HONOUR, title: ' ' })).rejects.toMatchObject({
      code: 'VALUE_REQUIRED',
      field: 'honour.title',
    });
    await expect(decide(earlierServiceFact, { ...SERVICE, divisionCode: '1501' })).rejects.toMatchObject({
      field: 'earlierService.divisionCode',
    });
    await expect(decide(givenValueFact, { code: 'GRADE', value: 1000 })).rejects.toMatchObject({
      params: { max: 999 },
      field: 'givenValue.value',
    });
  });
  it('takes money above nothing in fen, and leaves as yuan under a head of its own', async () => {
    const base = { insurance: 'PENSION', declaredBaseFen: 450_000, place: null };
    expect(await decide(enrolmentFact, base)).toMatchObject({ values: base });
    for (const declaredBaseFen of [0, 100_000_001])
      await expect(decide(enrolmentFact, { ...base, declaredBaseFen })).rejects.toMatchObject({
        params: { max: 100_000_000 },
        field: 'enrolment.declaredBaseFen',
      });
    expect(enrolmentFact.fileColumns.DECLARED_BASE).toMatchObject({ head: { zh: '申报基数（元）' }, as: 'YUAN' });
  });
  it('stores a number sealed beside its mask, and knows it again in a second sheet', async () => {
    const account = { number: '6222 0206 0200 1234', bank: '某某银行', holder: '王小丽' };
    const first = (await decide(bankAccountFact, account)).values;
    expect(Object.keys(first)).toEqual(['numberSealed', 'numberMask', 'bank', 'holder']);
    expect(first.numberMask).toBe('************1234');
    const same = (number: string) =>
      decide(bankAccountFact, { ...account, number }).then(({ values }) =>
        bankAccountFact.isSame?.(first, values, OF.vault, OF.workerId),
      );
    expect(await same('6222020602001234')).toBe(true);
    // The last four digits are the same.
    expect(await same('6222020602011234')).toBe(false);
    expect(Object.keys(bankAccountFact.columns)).toEqual(['number_sealed', 'number_mask', 'bank', 'holder']);
    await expect(decide(bankAccountFact, { ...account, number: '12-34' })).rejects.toMatchObject({
      field: 'bankAccount.number',
    });
  });
  it('takes of a cell the last day, and gives the day after', () => {
    const row = { kind: 'FIXED_TERM', from: '2024-07-01', probationEndsOn: '2024-08-31', number: '' };
    expect(contractFact.ofRow(row)).toMatchObject({ from: '2024-07-01', probationEndsOn: '2024-09-01' });
    expect(registrationFact.ofRow({ registeredOn: '2024-03-01', expiresOn: '2027-02-28' })).toMatchObject({
      registeredOn: '2024-03-01',
      expiresOn: '2027-03-01',
    });
    expect(registrationFact.ofRow({ expiresOn: null })).toMatchObject({ expiresOn: null });
    expect(contractFact.fileColumns.PROBATION_ENDS_ON).toMatchObject({ as: 'LAST_DAY' });
  });
  it('has its workbook in the order that is named, under keys of its own where a column of every sheet has that of the field', () => {
    expect(contractFact.sheetColumns.map(({ key }) => key)).toEqual([
      'kind',
      'from',
      'to',
      'probationEndsOn',
      'number',
    ]);
    expect(certificateFact.ofRow({ name: '王小丽', certificateName: '心理咨询师' })).toMatchObject({
      name: '心理咨询师',
    });
    expect(certificateFact.columnOf).toEqual({ name: 'certificateName' });
    expect(Object.keys(certificateFact.fileColumns)).toContain('CERTIFICATE_NAME');
  });
  it('tries what holds of all that is given ahead of its fields', async () => {
    const contract = { kind: 'OPEN_ENDED', number: 'x'.repeat(101) };
    await expect(decide(contractFact, contract)).rejects.toMatchObject({ field: 'validTo' });
    await expect(decide(contractFact, { ...contract, kind: 'TASK' })).rejects.toMatchObject({
      field: 'contract.number',
    });
  });
  it('answers by a rule over all rows, from the fields that are named and the days', () => {
    const { needs, batch } = contractFact.resolved.probationLimitMonths ?? {};
    expect(Object.keys(needs ?? {})).toEqual(['kind', 'probationEndsOn', 'from', 'to']);
    const rows = ['2026-03-31', '2029-01-01'].map((to) => ({ kind: 'FIXED_TERM', from: '2026-01-01', to }));
    expect(batch?.(rows, { asOf: OF.today, args: {} }, {} as Context)).toEqual([0, 6]);
  });
  it('stores the entry of a code table, holds from the first of its days, and is refused where that day stands', async () => {
    const both = { level: '20', graduatedOn: '2013-07-01', degree: '4', degreeOn: '2012-06-30', mode: 'FULL_TIME' };
    const { values, valid } = await decide(educationFact, { ...both, school: '内蒙古大学' });
    expect(values).toMatchObject({ levelCode: 'EDUCATION_LEVEL 20', degreeCode: 'DEGREE 4' });
    expect(valid).toEqual({ from: '2012-06-30', to: null });
    expect(educationFact.kind.dayField?.(both)).toBe('education.degreeOn');
    expect(educationFact.kind.dayField?.({ ...both, degreeOn: null })).toBe('education.graduatedOn');
    expect(educationFact.fileColumns.LEVEL).toMatchObject({ select: 'level { nameZh }' });
  });
  it('leaves as a file with the heads of its workbook, the days where an office looks for them', () => {
    const heads = Object.entries(earlierServiceFact.fileColumns).map(([name, { head }]) => [name, head.zh]);
    expect(heads).toEqual([
      ['ORGANISATION', '工作单位'],
      ['DIVISION_CODE', '所在地区划代码'],
      ['COMMUNITY_WORK', '是否社区工作'],
      ['FROM', '起始日期'],
      ['TO', '截止日期'],
      ['EVIDENCE', '证明材料'],
    ]);
  });
});
