import { describe, expect, it } from 'vitest';
import { factsAsked, nobody } from './try-facts.ts';

const deputy = {
  ...nobody('2026-11-24'),
  duty: 'DEPUTY_DIRECTOR' as const,
  hiredOn: '2015-03-16',
  level: 'BACHELOR' as const,
  certificate: 'SOCIAL_WORKER' as const,
  registeredFrom: '2024-05-08',
};

describe('facts that are tried out', () => {
  it('days left empty are those of the hire, and of the registration for its certificate', () => {
    expect(factsAsked(deputy)).toMatchObject({
      employment: [{ from: '2015-03-16' }],
      duties: [{ duty: 'DEPUTY_DIRECTOR', from: '2015-03-16' }],
      education: [{ diploma: 'BACHELOR', degree: 'BACHELOR', on: '2015-03-16' }],
      certificates: [{ certificate: 'SOCIAL_WORKER', issuedOn: '2024-05-08', registeredFrom: '2024-05-08' }],
    });
  });

  it('a degree alone is no diploma', () => {
    expect(factsAsked({ ...deputy, papers: 'DEGREE' })?.education).toEqual([
      { diploma: null, degree: 'BACHELOR', on: '2015-03-16', fullTime: true },
    ]);
  });

  it('what is half filled in is not asked', () => {
    const facts = factsAsked({
      ...deputy,
      results: [{ year: null, result: 'FAILED' }],
      honours: [{ kind: 'HONOUR', level: 'CITY', on: '' }],
      elsewhere: [{ from: '2010-01-01', to: '', division: '' }],
      givens: { TITLE: ' ' },
    });
    expect(facts).toMatchObject({ assessments: [], honours: [], earlierService: [], givens: [] });
  });

  it('who was never hired has no grade to try', () => {
    expect(factsAsked({ ...deputy, hiredOn: '' })).toBeNull();
  });
});
