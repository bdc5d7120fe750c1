import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { DISTRICT, people, WORKERS } from '../indicators.fixtures.ts';
import { explain } from '../values/explain/explain.ts';
import { evaluate } from '../values/indicators.rules.ts';
import type { UnitPeople } from './workforce-facts.ts';

const unit = (id: string, parentId: string, given: Partial<UnitPeople>): UnitPeople => ({
  id,
  code: id,
  name: `单位${id}`,
  parentId,
  level: 'COMMUNITY',
  kind: 'COMMUNITY',
  inPost: 0,
  suspended: 0,
  seconded: 0,
  ...given,
});
/** A street with 2 of its own and communities of 3 and 20; one is suspended, three are in a village. */
const UNITS = [
  unit('10', '1', { level: 'TOWN', kind: 'STREET', inPost: 2 }),
  unit('100', '10', { inPost: 3, suspended: 1 }),
  unit('101', '10', { inPost: 20 }),
  unit('102', '10', { kind: 'VILLAGE', inPost: 3 }),
];
const lines = (withheld: readonly string[] | null) => {
  const { units, workforce } = people(0, 10_000);
  const inputs = { units, workforce: workforce && { ...workforce, units: UNITS, withheld } };
  const { nodes } = explain(
    evaluate(WORKERS, [], { region: DISTRICT, inputs, unitsInSight: true, asOf: '2025-12-31' }),
  );
  return nodes
    .filter(({ id }) => /^(people|not-counted)/.test(id))
    .map(({ id, parentId, value, formula }) => [id, parentId, value, formula?.zh ?? null]);
};

describe('how a rate of workers says where they are', () => {
  it("a line per street and community, the street's own apart, and who does not count", () => {
    expect(lines(null)).toEqual([
      ['people-10', 'numerator', '25', null],
      ['people-own-10', 'people-10', '2', null],
      ['people-100', 'people-10', '3', null],
      ['people-101', 'people-10', '20', null],
      ['not-counted-suspended', null, '1', '1 人，不计入'],
      ['not-counted-villages', null, '3', '3 人，不计入'],
    ]);
  });
  it("to who may not read workers no withheld number, no street's own and nobody who does not count", () => {
    expect(lines(['100', '101'])).toEqual([
      ['people-10', 'numerator', '25', null],
      ['people-100', 'people-10', null, '人数过少，不显示'],
      ['people-101', 'people-10', null, '人数过少，不显示'],
    ]);
  });
  it('nor when nothing has to be withheld', () => {
    expect(lines([]).map(([id]) => id)).toEqual(['people-10', 'people-100', 'people-101']);
  });
});
