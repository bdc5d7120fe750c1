import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { earlierServiceFact } from '../earlier-service/earlier-service.fact.ts';
import type { FactCase } from '../fact-kind.ts';
import { givenValueFact } from '../given-value/given-value.fact.ts';
import { honourFact } from '../honour/honour.fact.ts';

const OF = { today: '2026-11-24', employed: [], period: { from: '2015-07-01', to: '2019-07-01' } };
const decide = (fact: typeof honourFact | typeof earlierServiceFact | typeof givenValueFact, given: object) =>
  fact.kind.decide(given, OF as unknown as FactCase);

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
