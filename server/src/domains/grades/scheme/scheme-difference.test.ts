import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { schemeDifference } from './read-grade-scheme.ts';
import { type SampleScheme, sampleScheme } from './scheme.fixtures.ts';

const changes = (change: (scheme: SampleScheme) => void) => {
  const after = sampleScheme();
  change(after);
  return schemeDifference(sampleScheme(), after);
};
/** `KIND path before → after`. */
const told = (change: (scheme: SampleScheme) => void): string[] =>
  changes(change).map(
    ({ kind, path, before, after }) => `${kind} ${path} ${before?.value ?? '-'} → ${after?.value ?? '-'}`,
  );
const post = (scheme: SampleScheme, i: number) => scheme.posts[i] as SampleScheme['posts'][number];

describe('the difference of two schemes', () => {
  it('is none for the same scheme, whatever the order of its lists and keys', () => {
    expect(changes(() => undefined)).toEqual([]);
    expect(changes((scheme) => void scheme.posts.reverse())).toEqual([]);
    expect(schemeDifference(sampleScheme(), Object.fromEntries(Object.entries(sampleScheme()).reverse()))).toEqual([]);
  });
  it('names the one value that changed, in words, with where it comes from', () => {
    expect(changes((scheme) => Object.assign(post(scheme, 1), { max: 5 }))).toEqual([
      {
        path: 'posts.STAFF.max',
        label: { zh: '岗位 · 一般 · 最高等级', en: 'Posts · Staff · Highest grade' },
        kind: 'CHANGED',
        before: { value: '4', source: 'art-1' },
        after: { value: '5', source: 'art-1' },
      },
    ]);
  });
  it('a part that may be left out is the same when it is null', () => {
    expect(told((scheme) => Object.assign(scheme.service, { partly: null, recognised: null, measures: null }))).toEqual(
      [],
    );
    expect(told((scheme) => Object.assign(scheme.service, { partly: { within: 'ANYWHERE', percent: 50 } }))).toEqual([
      'ADDED service.partly - → {"percent":50,"within":"ANYWHERE"}',
    ]);
  });
  it('tells that a value is now taken from elsewhere', () => {
    const [change, ...more] = changes((scheme) => Object.assign(scheme.postChange, { source: 'art-1' }));
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      path: 'postChange.how',
      before: { value: '"RECOMPUTE"', source: 'open' },
      after: { value: '"RECOMPUTE"', source: 'art-1' },
    });
  });
  it('finds a cell again by what it applies to', () => {
    const found = changes((scheme) => {
      scheme.pay?.cells.shift();
      Object.assign(scheme.pay?.cells[0] as object, { value: 3333 });
    });
    expect(found.map(({ kind, path, label }) => [kind, path, label.zh, label.en])).toEqual([
      [
        'CHANGED',
        'pay.cells.[GRADE=2].value',
        '对应月薪 · 表格 · 等级 2 · 值',
        'Monthly pay · Cells · grade 2 · Value',
      ],
      [
        'REMOVED',
        'pay.cells.[GRADE=1].value',
        '对应月薪 · 表格 · 等级 1 · 值',
        'Monthly pay · Cells · grade 1 · Value',
      ],
    ]);
  });
  it('tells of ranges and several values of a cell in words, of posts by their names', () => {
    const [change] = changes((scheme) => {
      const { table } = scheme.ladders[1] as { table: { cells: { value: number }[] } };
      (table.cells[0] as { value: number }).value = 2;
    });
    expect(change?.label).toEqual({
      zh: '等级序列 · 档 · 表 · 表格 · 岗位 正职或一般、年限 不满 5 · 值',
      en: 'Ladders · Band · Table · Cells · post Head or Staff, years below 5 · Value',
    });
  });
  it('takes what is one thing for a person as one: an effect, a list of duties, a fixed date', () => {
    expect(
      told((scheme) => {
        post(scheme, 1).duties.pop();
        Object.assign(scheme.education.entries[0] as object, { effect: { kind: 'YEARS', years: 3 } });
        Object.assign(scheme.effective, { service: { dates: ['07-01'] } });
      }),
    ).toEqual([
      'CHANGED posts.STAFF.duties ["DEPUTY_STATION_HEAD","COMMITTEE_MEMBER","STAFF"] → ["DEPUTY_STATION_HEAD","COMMITTEE_MEMBER"]',
      'CHANGED effective.service "NEXT_JAN_1" → {"dates":["07-01"]}',
      'CHANGED education.entries.MASTER.effect {"grades":1,"kind":"GRADES"} → {"kind":"YEARS","years":3}',
    ]);
  });
  it('tells of the first entry of a list that was empty, and of nothing else', () => {
    const none = { ...sampleScheme(), givens: [] };
    expect(schemeDifference(none, sampleScheme()).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'ADDED givens.LEVEL.code',
      'ADDED givens.LEVEL.name',
    ]);
    expect(told((scheme) => post(scheme, 1).duties.splice(0))).toEqual([
      'CHANGED posts.STAFF.duties ["DEPUTY_STATION_HEAD","COMMITTEE_MEMBER","STAFF"] → []',
    ]);
  });
  it('tells of a rule that came or went', () => {
    const found = told((scheme) => Object.assign(scheme, { education: null }));
    expect(found).toContain('ADDED education - → null');
    expect(found).toContain('REMOVED education.entries.MASTER.level "MASTER" → -');
  });
});
