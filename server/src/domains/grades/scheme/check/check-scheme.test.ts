import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { checkScheme, countCells } from '../read-grade-scheme.ts';
import { type SampleScheme, sampleScheme } from '../scheme.fixtures.ts';
import { band, type Change, cell, FAULTS, post } from './scheme-faults.fixtures.ts';
import { SCHEME_PROBLEMS } from './scheme-problem.words.ts';

/** `path CODE` of every error, and of every note with a `~` before it. */
const problemsAfter = (change: Change): string[] => {
  const scheme = sampleScheme() as SampleScheme & Record<string, unknown>;
  change(scheme);
  return checkScheme(scheme).problems.map(
    ({ path, code, severity }) => `${severity === 'NOTE' ? '~' : ''}${path || '.'} ${code}`,
  );
};
const SAMPLE_NOTES = ['~ladders.BAND LADDER_UNUSED', '~ladders.YEARS LADDER_UNUSED', '~ladders.OUTSIDE LADDER_UNUSED'];
/** Only what the change brought about. */
const found = (change: Change): string[] => problemsAfter(change).filter((problem) => !SAMPLE_NOTES.includes(problem));

describe('a whole scheme', () => {
  it('has no errors; ladders nothing asks for are told', () => {
    expect(problemsAfter(() => undefined)).toEqual(SAMPLE_NOTES);
    expect(checkScheme(sampleScheme()).scheme?.code).toBe('SAMPLE_6');
  });
  it('is no scheme as soon as there is one error', () => {
    expect(checkScheme({ ...sampleScheme(), mainLadder: 'X' }).scheme).toBeNull();
  });
  it.each([null, 7, 'text', [], undefined])('%j is none, and is told so', (given) => {
    const { problems, scheme } = checkScheme(given);
    expect([problems.length, scheme]).toEqual([1, null]);
  });
  it('counts its values by where they come from', () => {
    const { scheme } = checkScheme(sampleScheme());
    expect(scheme && countCells(scheme)).toEqual({ published: 30, reconstructed: 5, assumed: 41, empty: 0 });
  });
});

describe('a fault is told at its place', () => {
  it.each(FAULTS)('%s', (told, change) => {
    expect(found(change)).toContain(told);
  });
  it('and every kind of fault of a document is among these', () => {
    const elsewhere = /^(NOT_JSON|KEY_TWICE|TOO_LONG_A_DOCUMENT|LADDER_UNUSED|BASE_|OVERRIDE_)/;
    const kinds = Object.keys(SCHEME_PROBLEMS).filter((code) => !elsewhere.test(code));
    expect(kinds.filter((code) => !FAULTS.some(([told]) => told.endsWith(` ${code}`)))).toEqual([]);
  });
  it('all faults come at once: one that hides nothing else', () => {
    expect(
      found((s) => {
        Object.assign(post(s, 0), { min: 'three' });
        Object.assign(post(s, 1), { start: 9 });
        Object.assign(s, { mainLadder: 'OTHER', validFrom: 'soon' });
        Object.assign(cell(s, 0), { when: { GRADE: 2 } });
      }),
    ).toEqual([
      'validFrom BAD_DATE',
      'mainLadder LADDER_UNKNOWN',
      '~ladders.GRADE LADDER_UNUSED',
      'posts.HEAD.min WRONG_TYPE',
      'posts.STAFF.start START_OUTSIDE_POST',
      'pay.cells.1 CELLS_OVERLAP',
      '~pay.cells TABLE_GAP',
    ]);
  });
  it('a post that cannot be read is still known by its name', () => {
    expect(found((s) => Object.assign(post(s, 1), { min: 'one' }))).toEqual(['posts.STAFF.min WRONG_TYPE']);
  });
});

describe('the words of a problem', () => {
  it('name the numbers, in both languages', () => {
    const scheme = sampleScheme();
    (scheme.posts[0] as { max: number }).max = 7;
    const told = checkScheme(scheme).problems.find(({ code }) => code === 'POST_OUTSIDE_GRADES');
    expect(told).toMatchObject({
      pointer: '/posts/0/max',
      message: { zh: '超出等级范围 1 至 6', en: 'Outside the grades 1 to 6' },
    });
  });
  it('tell which cells meet, and for whom', () => {
    const scheme = sampleScheme();
    Object.assign(band(scheme).cells[2] as object, { when: { YEARS: { from: 4 }, POST: 'STAFF' } });
    const told = checkScheme(scheme).problems.find(({ code }) => code === 'CELLS_OVERLAP');
    expect(told?.message.en).toBe('Matches the same as cell 1: YEARS = 4, POST = STAFF');
  });
  it('leave no parameter open', () => {
    const open = FAULTS.flatMap(([, change]) => {
      const scheme = sampleScheme() as SampleScheme & Record<string, unknown>;
      change(scheme);
      return checkScheme(scheme).problems.filter(({ message }) => /\{\w+\}/.test(message.zh + message.en));
    });
    expect(open).toEqual([]);
  });
});

it('a table of two thousand cells is checked while somebody waits, on a loaded machine too', () => {
  const scheme = sampleScheme();
  const cells = Array.from({ length: 2000 }, (_, i) => ({
    when: { YEARS: { from: i, below: i + 1 }, POST: i % 2 ? 'HEAD' : 'STAFF' },
    value: 1,
    source: 'art-1',
  }));
  Object.assign(scheme, { pay: { keys: ['YEARS', 'POST'], cells } });
  const begun = performance.now();
  checkScheme(scheme);
  expect(performance.now() - begun).toBeLessThan(5000);
});
