import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day, Period, Splice, TimelineFact } from '../../../shared/time/timeline.ts';
import {
  afterwards,
  changeEmployment,
  checkFile,
  correctEmployment,
  correctStretch,
  type EmploymentEnd,
  endEmployment,
  joinEmployments,
  withdrawStretch,
} from './worker-file.rules.ts';

interface Job extends EmploymentEnd {
  readonly at: string;
}
type File = readonly TimelineFact<Job>[];

let next = 0;
const stretch = (from: Day, to: Day | null, at: string, exitReason: string | null = null): TimelineFact<Job> => ({
  id: String(++next),
  valid: { from, to },
  value: { at, exitReason },
});
const job = (at: string): Job => ({ at, exitReason: null });
/** `2020-01-01..2026-06-01 街道 RETIRED`, in order of the days. */
const told = (file: readonly { readonly valid: Period; readonly value: Job }[]): string[] =>
  file
    .map(({ valid, value }) =>
      [`${valid.from}..${valid.to ?? ''}`, value.at, value.exitReason].filter(Boolean).join(' '),
    )
    .toSorted();
const after = (file: File, decided: Splice<Job>): string[] => told(afterwards(file, decided));
const refused = (code: string, field: string) => expect.objectContaining({ code, field });

const street = stretch('2020-01-01', null, '街道');
const retired = stretch('2020-01-01', '2026-06-01', '街道', 'RETIRED');

describe('a change of employment', () => {
  it('holds from its day on', () => {
    expect(after([street], changeEmployment([street], '2024-10-01', job('公司')))).toEqual([
      '2020-01-01..2024-10-01 街道',
      '2024-10-01.. 公司',
    ]);
  });
  it('does not forget that somebody retires: the exit stays, with its reason', () => {
    expect(after([retired], changeEmployment([retired], '2024-10-01', job('公司')))).toEqual([
      '2020-01-01..2024-10-01 街道',
      '2024-10-01..2026-06-01 公司 RETIRED',
    ]);
  });
  it('after he left is a return, and the exit stays', () => {
    expect(after([retired], changeEmployment([retired], '2026-09-01', job('公司')))).toEqual([
      '2020-01-01..2026-06-01 街道 RETIRED',
      '2026-09-01.. 公司',
    ]);
  });
  it('before the first employment is refused: that one would overlap', () => {
    expect(() => changeEmployment([street], '2019-01-01', job('公司'))).toThrow(refused('FACT_OVERLAP', 'validFrom'));
  });
});

describe('a correction of employment', () => {
  it('of a period in the middle leaves both sides as they were', () => {
    const period = { from: '2021-01-01', to: '2022-01-01' };
    expect(after([retired], correctEmployment([retired], period, job('公司')))).toEqual([
      '2020-01-01..2021-01-01 街道',
      '2021-01-01..2022-01-01 公司',
      '2022-01-01..2026-06-01 街道 RETIRED',
    ]);
  });
  it('up to a later exit keeps the reason', () => {
    const period = { from: '2026-01-01', to: '2026-08-01' };
    expect(after([retired], correctEmployment([retired], period, job('公司')))).toEqual([
      '2020-01-01..2026-01-01 街道',
      '2026-01-01..2026-08-01 公司 RETIRED',
    ]);
  });
  it('without an end takes the exit back', () => {
    const period = { from: '2020-01-01', to: null };
    expect(after([retired], correctEmployment([retired], period, job('街道')))).toEqual(['2020-01-01.. 街道']);
  });
  it('of days with nothing on file is refused', () => {
    const period = { from: '2018-01-01', to: '2019-01-01' };
    expect(() => correctEmployment([street], period, job('公司'))).toThrow(refused('FACT_NOT_FOUND', 'validFrom'));
  });
});

describe('leaving', () => {
  const suspended = stretch('2026-01-01', null, '停职');
  const before = stretch('2020-01-01', '2026-01-01', '街道');
  it('ends the employment on the first day without it', () => {
    expect(after([street], endEmployment([street], '2026-06-01', { exitReason: 'RESIGNED' }))).toEqual([
      '2020-01-01..2026-06-01 街道 RESIGNED',
    ]);
  });
  it('takes with it what was entered for later days', () => {
    const file = [before, suspended];
    expect(after(file, endEmployment(file, '2025-12-01', { exitReason: 'RESIGNED' }))).toEqual([
      '2020-01-01..2025-12-01 街道 RESIGNED',
    ]);
  });
  it('twice on the same day only changes the reason', () => {
    expect(after([retired], endEmployment([retired], '2026-06-01', { exitReason: 'RESIGNED' }))).toEqual([
      '2020-01-01..2026-06-01 街道 RESIGNED',
    ]);
  });
  it('on the day he began, or after he had left, is refused', () => {
    for (const on of ['2020-01-01', '2026-07-01'])
      expect(() => endEmployment([retired], on, { exitReason: 'OTHER' })).toThrow(refused('FACT_NOT_FOUND', 'on'));
  });
});

describe('one entry corrected or withdrawn', () => {
  const before = stretch('2020-01-01', '2024-10-01', '公司');
  const then = stretch('2024-10-01', '2026-06-01', '街道', 'RETIRED');
  const file = [before, then];
  it('a correction that reaches into its neighbour is refused', () => {
    const valid = { from: '2024-09-30', to: '2026-06-01' };
    expect(() => correctStretch(file, then.id, valid, then.value)).toThrow(refused('FACT_OVERLAP', 'validFrom'));
  });
  it('a change that never was: what was before went on, up to the same exit', () => {
    expect(after(file, withdrawStretch(file, then.id, joinEmployments))).toEqual([
      '2020-01-01..2026-06-01 公司 RETIRED',
    ]);
  });
  it('the first entry withdrawn: he began with the second', () => {
    expect(after(file, withdrawStretch(file, before.id, joinEmployments))).toEqual([
      '2024-10-01..2026-06-01 街道 RETIRED',
    ]);
  });
  it('a return that never was leaves the exit before it as it is, even on the same day', () => {
    const left = stretch('2020-01-01', '2024-10-01', '公司', 'RESIGNED');
    expect(after([left, then], withdrawStretch([left, then], then.id, joinEmployments))).toEqual([
      '2020-01-01..2024-10-01 公司 RESIGNED',
    ]);
  });
});

describe('a file', () => {
  const assigned = (from: Day, to: Day | null) => ({ valid: { from, to } });
  it('with a break needs the reason why he left', () => {
    const file = [stretch('2020-01-01', '2021-01-01', '街道'), stretch('2021-02-01', null, '街道')];
    expect(() => checkFile(file, [assigned('2020-01-01', null)])).toThrow(
      expect.objectContaining({ code: 'EMPLOYMENT_GAP', params: { on: '2021-01-01' } }),
    );
  });
  it('names the first day on which he would be employed and assigned to no unit', () => {
    const units = [assigned('2020-01-01', '2022-05-01'), assigned('2022-05-04', null)];
    expect(() => checkFile([street], units)).toThrow(
      expect.objectContaining({ code: 'ASSIGNMENT_MISSING', params: { from: '2022-05-01' } }),
    );
  });
  it('may hold an assignment that goes on after he left', () => {
    expect(() => checkFile([retired], [assigned('2020-01-01', null)])).not.toThrow();
  });
});

describe('after any number of entries', () => {
  const day = fc.integer({ min: 0, max: 30 }).map((n) => `2026-01-${String(n + 1).padStart(2, '0')}`);
  const entry = fc.tuple(fc.constantFrom('change', 'correct', 'leave', 'withdraw'), day, day, fc.nat(9));
  it('no two stretches share a day, and every end has a reason or goes on', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        let file: TimelineFact<Job>[] = [stretch('2026-01-10', null, '街道')];
        for (const [what, a, b, n] of entries) {
          try {
            const decided =
              what === 'change'
                ? changeEmployment(file, a, job(`雇主${n}`))
                : what === 'correct'
                  ? correctEmployment(file, { from: a, to: a < b ? b : null }, job(`雇主${n}`))
                  : what === 'leave'
                    ? endEmployment(file, a, { exitReason: 'RESIGNED' })
                    : withdrawStretch(file, (file[n % file.length] as TimelineFact<Job>).id, joinEmployments);
            const left = afterwards(file, decided).map((s) =>
              stretch(s.valid.from, s.valid.to, s.value.at, s.value.exitReason),
            );
            checkFile(left, [{ valid: { from: '2026-01-01', to: null } }]);
            if (left.length === 0) return;
            file = left;
          } catch (error) {
            // Refused, as a break without a reason is when the stretch between two others is withdrawn.
            expect(['FACT_OVERLAP', 'FACT_NOT_FOUND', 'EMPLOYMENT_GAP']).toContain((error as { code?: string }).code);
          }
        }
        const sorted = file.toSorted((x, y) => (x.valid.from < y.valid.from ? -1 : 1));
        for (const [i, { valid }] of sorted.entries()) {
          expect(valid.to === null || valid.from < valid.to).toBe(true);
          const following = sorted[i + 1];
          if (following) expect(valid.to !== null && valid.to <= following.valid.from).toBe(true);
        }
      }),
    );
  });
});
