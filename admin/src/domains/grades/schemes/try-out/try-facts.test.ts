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

  it('a change of post, an election, a probation and study beside work are asked as they are typed', () => {
    const asked = factsAsked({
      ...deputy,
      origin: 'ELECTED',
      dutyFrom: '2026-03-01',
      earlierDuties: [
        { duty: 'STAFF', from: '', to: '2026-03-01' },
        { duty: 'SECRETARY', from: '2020-01-01', to: '' },
      ],
      probationEndsOn: '2015-09-16',
      standing: 'SECONDED',
      recruitment: 'GRADUATE_PROGRAMME',
      fullTime: false,
    });
    expect(asked).toMatchObject({
      employment: [
        { from: '2015-03-16', probationEndsOn: '2015-09-16', standing: 'SECONDED', recruitment: 'GRADUATE_PROGRAMME' },
      ],
      duties: [
        { duty: 'STAFF', from: '2015-03-16', to: '2026-03-01' },
        { duty: 'DEPUTY_DIRECTOR', origin: 'ELECTED', from: '2026-03-01' },
      ],
      education: [{ fullTime: false }],
    });
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
