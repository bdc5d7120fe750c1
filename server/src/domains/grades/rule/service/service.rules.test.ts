import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import {
  assessed,
  duty,
  education,
  elsewhere,
  employed,
  file,
  HOHHOT,
  measure,
  serving,
  shipped,
} from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import { ordered } from '../ordered-facts.ts';
import { countsFrom, serviceOf, spellStart } from './service.rules.ts';

const served = (facts: Partial<GradeFacts>, scheme: GradeScheme, until: string) => {
  const given = ordered(file(facts));
  const spell = spellStart(given, until) ?? until;
  return serviceOf(given, scheme, { until, spell, from: null, placeOf: () => 0 });
};

describe('the employment of a day', () => {
  const start = (employment: GradeFacts['employment'], day: string) => spellStart(ordered(file({ employment })), day);

  it('ends with its last day: left on 1 May, he is employed on 30 April and not on 1 May', () => {
    const left = [employed('2020-03-01', '2024-05-01')];
    expect([start(left, '2024-04-30'), start(left, '2024-05-01')]).toEqual(['2020-03-01', null]);
  });
  it('is one where not a day lies between two, and another after a day', () => {
    const first = employed('2015-01-01', '2020-01-01');
    expect(start([first, employed('2020-01-01')], '2024-05-01')).toBe('2015-01-01');
    expect(start([first, employed('2020-01-02')], '2024-05-01')).toBe('2020-01-02');
  });
});

describe('the day from which service would have run without interruption', () => {
  it('is moved on by each in months and days: a month and ten days, then two days', () => {
    expect(
      countsFrom([
        { from: '2020-01-01', to: '2020-06-01' },
        { from: '2020-07-11', to: '2022-01-01' },
        { from: '2022-01-03', to: '2024-01-01' },
      ]),
    ).toBe('2020-02-13');
  });
  it('is none without service', () => expect(countsFrom([])).toBeNull());
});

/** A scheme that counts in months, with a step for every so many. */
const inMonths = (scheme: GradeScheme, every: number, change: Partial<GradeScheme['service']> = {}): GradeScheme =>
  ({
    ...serving(scheme, { unit: 'MONTH', ...change }),
    ladders: scheme.ladders.map((ladder) => ({ ...ladder, every })),
  }) as GradeScheme;

describe('service counted in months', () => {
  it('has twelve for each year papers are worth: 72 and three years are 108, three steps of 36', () => {
    const deputy = file({
      employment: [employed('2020-01-01')],
      duties: [duty('DEPUTY_SECRETARY', '2020-01-01')],
      assessments: assessed(2020, 2025),
      education: [education('2019-07-01', null, 'MASTER')],
    });
    expect(gradeOf(deputy, inMonths(shipped('shandong-18'), 36), '2026-01-01').grade).toBe(7);
  });
  it('has twelve for each 1 January passed, where those are counted: two from September 2024', () => {
    const staff = file({
      employment: [employed('2024-09-20')],
      duties: [duty('STAFF', '2024-09-20')],
      assessments: assessed(2025, 2025),
    });
    const scheme = inMonths(HOHHOT, 12, { rounding: 'CALENDAR_YEARS' });
    expect(gradeOf(staff, scheme, '2026-01-01').grade).toBe(3);
  });
});

describe('service elsewhere in the same province', () => {
  const scheme = serving(HOHHOT, { elsewhere: 'SAME_PROVINCE' });
  const here = [employed('2020-01-01')];

  it('is not known where the scheme names no place, though the file does', () => {
    const facts = { employment: here, earlierService: [elsewhere('2018-01-01', '2019-01-01', '150200')] };
    expect(served(facts, scheme, '2024-01-01')).toMatchObject({ placeUnknown: [] });
    expect(served(facts, { ...scheme, division: null }, '2024-01-01').placeUnknown).toEqual([
      'EARLIER_SERVICE/2018-01-01',
    ]);
  });
  it('is not asked about before it began', () => {
    const facts = { employment: here, earlierService: [elsewhere('2024-06-01', '2024-09-01', null)] };
    expect(served(facts, scheme, '2024-06-01').placeUnknown).toEqual([]);
    expect(served(facts, scheme, '2024-06-02').placeUnknown).toHaveLength(1);
  });
});

describe('where an interruption begins the count anew', () => {
  const scheme = serving(HOHHOT, { gaps: 'RESET', probation: false, suspended: false });

  it('a suspension within the employment is left out and interrupts nothing', () => {
    const employment = [
      employed('2020-01-01', '2022-01-01'),
      employed('2022-01-01', '2022-07-01', { standing: 'SUSPENDED' }),
      employed('2022-07-01'),
    ];
    expect(served({ employment }, scheme, '2024-01-01').counted).toEqual([
      { from: '2020-01-01', to: '2022-01-01' },
      { from: '2022-07-01', to: '2024-01-01' },
    ]);
  });
  it('nothing counts while the new employment is still on probation', () => {
    const employment = [
      employed('2015-01-01', '2020-01-01'),
      employed('2021-01-01', null, { probationEndsOn: '2021-07-01' }),
    ];
    expect(served({ employment }, scheme, '2021-03-01').counted).toEqual([]);
  });
  it('work elsewhere up to the day before goes on, probation or not', () => {
    const facts = {
      employment: [employed('2021-01-01', null, { probationEndsOn: '2021-07-01' })],
      earlierService: [elsewhere('2015-01-01', '2021-01-01', '150200')],
    };
    expect(served(facts, scheme, '2021-03-01').counted).toEqual([{ from: '2015-01-01', to: '2021-01-01' }]);
  });
});

describe('what of a year was served here, by which a result is needed or not', () => {
  const again = (probationEndsOn: string | null) => ({
    employment: [employed('2020-01-01', '2023-03-01'), employed('2023-05-01', null, { probationEndsOn })],
    duties: [duty('STAFF', '2020-01-01')],
  });

  it('begins with what counts: where the count begins anew in May, January and February are not of it', () => {
    expect(served(again(null), HOHHOT, '2024-01-01').here[0]?.from).toBe('2020-01-01');
    expect(served(again(null), serving(HOHHOT, { gaps: 'RESET' }), '2024-01-01').here).toEqual([
      { from: '2023-05-01', to: '2024-01-01' },
    ]);
  });
  it('is without a probation that does not count', () => {
    expect(served(again('2023-11-01'), serving(HOHHOT, { probation: false }), '2024-01-01').here).toEqual([
      { from: '2020-01-01', to: '2023-03-01' },
      { from: '2023-11-01', to: '2024-01-01' },
    ]);
  });
});

describe('a disciplinary measure that the scheme says holds back', () => {
  const scheme = serving(HOHHOT, { measures: ['WARNING'], gaps: 'RESET' });
  const under = (...measures: readonly ReturnType<typeof measure>[]) =>
    served({ employment: [employed('2020-01-01')], measures }, scheme, '2024-01-01');

  it('moves the anniversary on by the half year it takes effect, and begins no count anew', () => {
    const service = under(measure('WARNING', '2022-01-01', '2022-07-01'));
    expect(service.counted).toEqual([
      { from: '2020-01-01', to: '2022-01-01' },
      { from: '2022-07-01', to: '2024-01-01' },
    ]);
    expect(countsFrom(service.counted)).toBe('2020-07-01');
    expect(service.evidence).toContain('DISCIPLINARY_MEASURE/WARNING/2022-01-01');
    expect(service.here).toEqual([{ from: '2020-01-01', to: '2024-01-01' }]);
  });
  it('holds back until the day it was lifted, if that came first', () => {
    const lifted = under(measure('WARNING', '2022-01-01', '2022-07-01', '2022-03-01'));
    expect(countsFrom(lifted.counted)).toBe('2020-03-01');
    expect(countsFrom(under(measure('WARNING', '2022-01-01', null)).counted)).toBe('2020-01-01');
    expect(under(measure('WARNING', '2022-01-01', null)).counted.at(-1)?.to).toBe('2022-01-01');
  });
  it('changes nothing of another kind, nor where a scheme names none', () => {
    expect(under(measure('NOTICE', '2022-01-01', '2022-07-01')).counted).toHaveLength(1);
    const facts = { employment: [employed('2020-01-01')], measures: [measure('WARNING', '2022-01-01', '2022-07-01')] };
    expect(served(facts, HOHHOT, '2024-01-01')).toEqual(served({ employment: facts.employment }, HOHHOT, '2024-01-01'));
  });
});
