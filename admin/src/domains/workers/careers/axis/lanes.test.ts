import { describe, expect, it } from 'vitest';
import type { FactRow } from '../../facts/kit/fact-kind.ts';
import { lanesOf } from './lanes.ts';
import { lapsesOf } from './lapses.ts';

const DAY = '2026-11-24';
const row = (
  kind: FactRow['kind'],
  from: string,
  to: string | null,
  values: FactRow['values'],
  main = kind as string,
): FactRow => ({
  id: `${kind} ${from}`,
  kind,
  valid: { from, to },
  main,
  more: '',
  warning: null,
  values,
  attachments: [],
  recordedAt: '2026-01-01T00:00:00Z',
  reason: '',
  document: null,
});
/** Says the last part of the key and what fills it. */
const say = (key: string, blanks: Readonly<Record<string, string | number>> = {}) =>
  [key.split('.').at(-1), ...Object.values(blanks)].join(' ');
const lanes = (...rows: readonly FactRow[]) =>
  Object.fromEntries(
    lanesOf(rows, { employments: [], units: [] }, { day: DAY, say }).map(({ name, groups }) => [name, groups]),
  );

describe('the lanes of a career', () => {
  it('an elected duty that runs on reaches to the end of its term, which is marked; a past one keeps its own end', () => {
    const { DUTY } = lanes(
      row('DUTY', '2022-01-12', null, { termEndsOn: '2027-01-12' }),
      row('DUTY', '2017-01-12', '2021-12-01', { termEndsOn: '2022-01-12' }),
    );
    expect(DUTY?.flat().map(({ to, ticks, strong }) => [to, ticks, strong])).toEqual([
      ['2027-01-12', ['2027-01-12'], true],
      ['2021-12-01', ['2022-01-12'], false],
    ]);
  });

  it('who holds an office after its term was over goes on holding it', () => {
    const { DUTY } = lanes(row('DUTY', '2020-01-12', null, { termEndsOn: '2025-01-12' }));
    expect(DUTY?.flat()[0]).toMatchObject({ to: null, ticks: ['2025-01-12'] });
  });

  it('contracts stand below the employment, with their probation', () => {
    const { EMPLOYMENT } = lanes(row('CONTRACT', '2015-03-16', '2018-03-16', { probationEndsOn: '2015-05-16' }));
    expect(EMPLOYMENT).toHaveLength(1);
    expect(EMPLOYMENT?.flat()[0]?.probationTo).toBe('2015-05-16');
  });

  it('each kind of certificate has its rows: the day it was issued, its registration, and since when it has lapsed', () => {
    const { CERTIFICATE } = lanes(
      row('CERTIFICATE', '2017-11-01', null, { kind: 'ASSISTANT_SOCIAL_WORKER' }),
      row('CERTIFICATE_REGISTRATION', '2018-03-08', '2021-03-08', { certificateKind: 'ASSISTANT_SOCIAL_WORKER' }),
      row('CERTIFICATE', '2023-11-01', null, { kind: 'SOCIAL_WORKER' }),
    );
    expect(CERTIFICATE?.map((group) => group.map(({ look, from, to }) => [look, from, to]))).toEqual([
      [
        ['POINT', '2017-11-01', null],
        ['SPAN', '2018-03-08', '2021-03-08'],
        ['GAP', '2021-03-08', DAY],
      ],
      [['POINT', '2023-11-01', null]],
    ]);
  });

  it('an excellent year is marked', () => {
    const { ASSESSMENT } = lanes(
      row('ASSESSMENT', '2024-01-01', '2025-01-01', { result: 'COMPETENT' }),
      row('ASSESSMENT', '2025-01-01', '2026-01-01', { result: 'EXCELLENT' }),
    );
    expect(ASSESSMENT?.flat().map(({ look, strong }) => [look, strong])).toEqual([
      ['YEAR', false],
      ['YEAR', true],
    ]);
  });

  it('insurances of the same days are one bar, with a tick at each new base; the housing fund that began later is another', () => {
    const base = (insurance: string, from: string, to: string | null) =>
      row('INSURANCE_ENROLMENT', from, to, { insurance });
    const { INSURANCE } = lanes(
      ...['PENSION', 'MEDICAL', 'UNEMPLOYMENT'].flatMap((insurance) => [
        base(insurance, '2020-01-01', '2021-01-01'),
        base(insurance, '2021-01-01', null),
      ]),
      base('HOUSING_FUND', '2022-01-01', null),
    );
    expect(INSURANCE?.flat().map(({ label, from, to, ticks }) => [label, from, to, ticks])).toEqual([
      ['axis_insurances PENSION 3', '2020-01-01', null, ['2021-01-01']],
      ['HOUSING_FUND', '2022-01-01', null, []],
    ]);
  });
});

describe('a registration that lapsed', () => {
  const registered = (from: string, to: string | null) => ({ valid: { from, to } });

  it('leaves a gap until the next one, or until the day looked at', () => {
    expect(lapsesOf([registered('2024-03-08', '2026-03-08'), registered('2018-03-08', '2021-03-08')], DAY)).toEqual([
      { from: '2021-03-08', to: '2024-03-08' },
      { from: '2026-03-08', to: DAY },
    ]);
  });

  it('and was renewed the same day, or has not lapsed yet, leaves none', () => {
    expect(lapsesOf([registered('2021-03-08', '2024-03-08'), registered('2024-03-08', '2027-03-08')], DAY)).toEqual([]);
  });
});
