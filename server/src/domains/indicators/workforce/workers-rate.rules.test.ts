import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { resultOf } from '../frozen/frozen.rules.ts';
import { TargetRole } from '../indicator.enums.ts';
import { DISTRICT, people, WORKERS } from '../indicators.fixtures.ts';
import { evaluate, type RuleInputs } from '../values/indicators.rules.ts';

const target = (id: string, role: TargetRole, value: string) => ({
  id,
  definitionId: WORKERS.id,
  regionId: null,
  role,
  nature: null,
  value,
  deadline: null,
  document: WORKERS.document,
});
const TARGETS = [target('1', TargetRole.TARGET, '22'), target('2', TargetRole.STAFFING_STANDARD, '18')];
const rate = (inputs: RuleInputs) =>
  evaluate(WORKERS, TARGETS, { region: DISTRICT, inputs, unitsInSight: true, asOf: '2025-12-31' });
const judged = (inputs: RuleInputs) => rate(inputs).targets.map(({ judgement }) => [judgement.met, judgement.text.zh]);

describe('community workers per 10,000 urban permanent residents (V3)', () => {
  it('1,336 people for 621,072 residents are 31 short of 22 and 218 above 18', () => {
    expect(resultOf(rate(people(1336, 621_072)))).toMatchObject({ status: 'OK', display: '21.51' });
    expect(judged(people(1336, 621_072))).toEqual([
      [false, '未达标 · 还差 31 人'],
      [true, '高于配备标准 18 达 218 人'],
    ]);
  });
  it('1,366 people still miss 22, 1,367 meet it', () => {
    expect(judged(people(1366, 621_072))[0]).toEqual([false, '未达标 · 还差 1 人']);
    expect(judged(people(1367, 621_072))[0]).toEqual([true, '已达标 · 恰为所需 1,367 人']);
  });
  it('without an approved figure of urban residents there is no rate', () => {
    expect(resultOf(rate(people(1336, null)))).toMatchObject({ status: 'NO_BASE', value: null, numerator: null });
  });
  it('where nobody lives there is no rate, neither 0 nor endless', () => {
    expect(resultOf(rate(people(3, 0)))).toMatchObject({ status: 'ZERO_BASE', value: null });
  });
  it('suspended and seconded people do not count, nor does anybody in a village', () => {
    expect(resultOf(rate(people(1336, 621_072, { suspended: 5, seconded: 9 })))).toMatchObject({ numerator: '1336' });
    expect(resultOf(rate(people(1336, 621_072, { kind: 'VILLAGE' })))).toMatchObject({ numerator: '0' });
  });
  it('a count that is withheld withholds the rate it could be computed from', () => {
    const { units, workforce } = people(3, 621_072);
    const hidden = { units, workforce: workforce && { ...workforce, withheld: ['1'] } };
    expect(resultOf(rate(hidden))).toMatchObject({ status: 'SMALL_GROUP', value: null, numerator: null });
  });
});
