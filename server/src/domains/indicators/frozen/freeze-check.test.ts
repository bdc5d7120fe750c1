import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { DISTRICT, people, region, WORKERS } from '../indicators.fixtures.ts';
import { explain } from '../values/explain/explain.ts';
import { checkFrozen, type FrozenRecord, hashOf } from './freeze-check.ts';
import { differences, evaluateKept, type FreezeInputs, isReportable, isReported, resultOf } from './frozen.rules.ts';

const inputs: FreezeInputs = {
  region: DISTRICT,
  definition: WORKERS,
  targets: [],
  inputs: people(1336, 621_072),
  rows: { people: ['1'] },
};
const evaluation = evaluateKept(inputs, '2025-12-31');
const kept: FrozenRecord = {
  asOf: '2025-12-31',
  knownOn: '2026-01-05T08:00:00.000Z',
  ruleVersion: WORKERS.ruleVersion,
  inputs,
  result: resultOf(evaluation),
  explanation: explain(evaluation),
};
const HASH = hashOf(kept);

describe('a frozen value computed again', () => {
  it('matches what was kept', () => {
    expect(checkFrozen(kept, HASH, structuredClone(inputs)).status).toBe('MATCHES');
  });
  it('matches also when the database gives the keys back in another order', () => {
    const turned = JSON.parse(
      JSON.stringify(inputs, Object.keys(inputs).toReversed().concat(allKeys(inputs))),
    ) as FreezeInputs;
    expect(checkFrozen({ ...kept, inputs: turned }, HASH, inputs).status).toBe('MATCHES');
  });
  it('is tampered with when the value is another one, and says what it should be', () => {
    const { status, text } = checkFrozen({ ...kept, result: { ...kept.result, display: '22.01' } }, HASH, inputs);
    expect([status, text.zh]).toEqual(['TAMPERED', '留存内容与其哈希不符：display: "22.01" → "21.51"']);
  });
  it('is found out by the rule when value and hash were both altered', () => {
    const forged = { ...kept, result: { ...kept.result, display: '22.01' } };
    expect(checkFrozen(forged, hashOf(forged), inputs).status).toBe('RULE_DIFFERS');
  });
  it('is found out by the rows when inputs, value and hash were all altered', () => {
    const other = { ...inputs, inputs: people(1367, 621_072) };
    const forged = { ...kept, inputs: other, result: resultOf(evaluateKept(other, '2025-12-31')) };
    const { status, differences: found } = checkFrozen(forged, hashOf(forged), inputs);
    expect([status, found]).toEqual([
      'INPUTS_CHANGED',
      [{ path: 'inputs.workforce.units.0.inPost', kept: '1367', found: '1336' }],
    ]);
  });
  it('differs by rule when this version of the product has no such rule', () => {
    const old = { ...inputs, definition: { ...WORKERS, ruleVersion: 'WORKERS_RATE/0' } };
    const stored = { ...kept, inputs: old };
    expect(checkFrozen(stored, hashOf(stored), old).status).toBe('RULE_DIFFERS');
  });
  it('cannot be compared when the region can no longer be read', () => {
    expect(checkFrozen(kept, HASH, null).status).toBe('INPUTS_CHANGED');
  });
});

describe('what may be frozen', () => {
  it('a value, or the finding that there is nothing to divide by; not a value that lacks an input', () => {
    const statuses = ['OK', 'ZERO_BASE', 'NO_BASE', 'MISSING_INPUT', 'EXCLUDED', 'SMALL_GROUP'] as never[];
    expect(statuses.filter((status) => isReportable({ status }))).toEqual(['OK', 'ZERO_BASE']);
  });
  it('nothing below the lowest level of its definition', () => {
    expect([isReported(WORKERS, DISTRICT), isReported(WORKERS, region('10'))]).toEqual([true, false]);
  });
});

describe('differences', () => {
  it('are named by their path, at most as many as wanted', () => {
    expect(differences({ a: [1, 2], b: 'x' }, { a: [1, 3, 4], c: null }, 9)).toEqual([
      { path: 'a.1', kept: '2', found: '3' },
      { path: 'a.2', kept: '—', found: '4' },
      { path: 'b', kept: '"x"', found: '—' },
      { path: 'c', kept: '—', found: 'null' },
    ]);
    expect(differences({ a: [1, 2] }, { a: [3, 4] }, 1)).toHaveLength(1);
  });
});

function allKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .toReversed()
    .flatMap(([key, held]) => [key, ...allKeys(held)]);
}
