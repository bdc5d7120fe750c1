import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Base, checkScheme, effectiveOf, overrideOf, readScheme } from './read-grade-scheme.ts';
import { sampleScheme } from './scheme.fixtures.ts';
import type { GradeScheme } from './scheme-format.ts';

const base: Base = {
  id: 1,
  code: 'SAMPLE_6',
  version: 2,
  hash: 'h',
  document: checkScheme(sampleScheme()).scheme as GradeScheme,
};
// biome-ignore lint/suspicious/noExplicitAny: a test names the members it reads
const made = (patch: object): any => effectiveOf({ base: { code: 'SAMPLE_6', version: 2 }, ...patch }, [base]).document;
const faults = (entered: object) => effectiveOf(entered, [base]).found.map(({ at, code }) => `${at.join('.')} ${code}`);

describe("a district's changes to a city's scheme", () => {
  it('touch what they name and nothing else', () => {
    const { posts, ...rest } = made({ posts: { STAFF: { max: 5 } } });
    const { posts: before, ...others } = base.document;
    expect(rest).toEqual(others);
    expect(posts).toEqual([before[0], { ...before[1], max: 5 }]);
  });
  it("give one cell another source, and leave the row's to the others", () => {
    expect(made({ grades: { highest: 8, source: { highest: 'open' } } }).grades).toEqual({
      lowest: 1,
      highest: 8,
      source: { '*': 'art-1', highest: 'open' },
    });
    expect(made({ posts: { HEAD: { source: { min: null } } } }).posts[0].source).toEqual({ '*': 'worked-out' });
  });
  it('add an entry under its name, and take one away', () => {
    const { sources, education } = made({
      sources: {
        district: { basis: 'ASSUMED', document: null, article: null, method: { zh: '区定', en: 'District' } },
      },
      education: { entries: { MASTER: null } },
    });
    expect(sources.at(-1)).toEqual({
      id: 'district',
      basis: 'ASSUMED',
      document: null,
      article: null,
      method: { zh: '区定', en: 'District' },
    });
    expect(education.entries).toEqual([]);
  });
  it("give a table's cells whole, since they have no names", () => {
    const cells = [{ when: { GRADE: { from: 1 } }, value: 1, source: 'open' }];
    expect(made({ pay: { cells } }).pay).toEqual({ keys: ['GRADE'], cells });
    expect(faults({ base: { code: 'SAMPLE_6', version: 2 }, pay: { cells: { 0: { value: 1 } } } })).toEqual([
      'pay.cells OVERRIDE_NOT_A_LIST',
    ]);
  });
  it('set null where a rule is to fall away, and give a part of another kind whole', () => {
    expect(made({ pay: null }).pay).toBeNull();
    const effect = { kind: 'YEARS', years: 3 };
    expect(made({ education: { entries: { MASTER: { effect } } } }).education.entries[0].effect).toEqual(effect);
  });
  it('need the base, by code and version, and something to take away', () => {
    expect(faults({ base: { code: 'SAMPLE_6', version: 1 } })).toEqual(['base BASE_UNKNOWN']);
    expect(faults({ base: { code: 'SAMPLE_6', version: 2, hash: 'other' } })).toEqual(['base.hash BASE_OTHER']);
    expect(faults({ base: 'SAMPLE_6' })).toEqual(['base BASE_INVALID']);
    expect(faults({ base: { code: 'SAMPLE_6', version: '2' } })).toEqual(['base.version WRONG_TYPE']);
    expect(faults({ base: { code: 'SAMPLE_6', version: 2 }, posts: { CLERK: null } })).toEqual([
      'posts.CLERK OVERRIDE_OF_NOTHING',
    ]);
  });
});

describe('what the base has not', () => {
  const told = (changes: string) =>
    readScheme(`{ "base": { "code": "SAMPLE_6", "version": 2 },\n${changes} }`, [base])
      .problems.filter(({ severity }) => severity === 'ERROR')
      .map(({ line, column, path, message }) => `${line}:${column} ${path} ${message.zh}`);

  it('is told where it stands, once, with what a new entry lacks', () => {
    expect(told('"posts": {\n  "DEPUTI": { "max": 16 } }')).toEqual([
      '3:13 posts.DEPUTI 上级方案中没有“DEPUTI”：改已有的请核对名称；新增的还缺 name、rank、min、start、duties、source',
    ]);
    expect(told('"certificates": { "entries": {\n  "TOP": { "onLapse": "KEEP" } } }')).toEqual([
      '3:10 certificates.entries.TOP 上级方案中没有“TOP”：改已有的请核对名称；新增的还缺 certificate、names、registered、appointed、effect、source',
    ]);
  });
  it('a rule that the base is without is given whole', () => {
    expect(told('"honours":\n  { "most": 3 }')).toEqual([
      '3:3 honours 上级方案中没有“honours”：改已有的请核对名称；新增的还缺 among、entries、source',
    ]);
  });
  it('and nothing is said of a new entry that is whole', () => {
    const given = { code: 'TITLE', name: { zh: '职称', en: 'Title' }, source: 'open' };
    const { code: _code, ...entry } = given;
    expect(told(`"givens": { "TITLE": ${JSON.stringify(entry)} }`)).toEqual([]);
  });
  it('members and entries of other names, and what is no entry, are told by their line', () => {
    expect(told('"colour": 1,\n"posts": { "STAFF": {\n "minimum": 3 } }')).toEqual([
      '2:11 colour 格式中没有“colour”',
      '4:13 posts.STAFF.minimum 格式中没有“minimum”',
    ]);
    expect(told('"posts": {\n "STAFF": 5,\n "HEAD": { "code": "CHIEF" } }')).toEqual([
      '3:11 posts.STAFF 应为对象 {…}，现为 5',
      '4:10 posts.HEAD 此处的条目是“HEAD”，里面写的却是“CHIEF”',
    ]);
  });
  it('a list that is given whole is told by its own lines', () => {
    const posts = sampleScheme().posts.map((post, i) => (i === 1 ? { ...post, max: 99 } : post));
    expect(told(`"posts":\n[${posts.map((post) => JSON.stringify(post)).join(',\n')}]`)).toEqual([
      expect.stringMatching(/^4:\d+ posts\.STAFF\.max 超出等级范围/),
    ]);
  });
  it('names that mean something to the machine are names like others', () => {
    expect(told('"__proto__": {\n "format": 2 },\n"posts": { "constructor":\n { "max": 3 } }')).toEqual([
      '2:14 __proto__ 格式中没有“__proto__”',
      expect.stringMatching(/^5:2 posts\.constructor 上级方案中没有“constructor”/),
      expect.stringMatching(/^5:2 posts\.constructor\.code 写法应为大写字母/),
    ]);
  });
});

describe('the override of a document that was edited whole', () => {
  const edited = (change: (scheme: GradeScheme) => void) => {
    const document = structuredClone(base.document);
    change(document);
    return { document, entered: overrideOf(base, document as never) };
  };
  const BASE = { code: 'SAMPLE_6', version: 2, hash: 'h' };

  it('says only what differs', () => {
    expect(edited(() => undefined).entered).toEqual({ base: BASE });
    const { entered } = edited((scheme) => {
      (scheme.posts[1] as { max: number }).max = 5;
      scheme.certificates?.entries.pop();
    });
    expect(entered).toEqual({ base: BASE, posts: { STAFF: { max: 5 } }, certificates: { entries: { MIDDLE: null } } });
  });
  it('gives a list whole when its order changed', () => {
    const { document, entered } = edited((scheme) => void scheme.posts.reverse());
    expect(entered).toEqual({ base: BASE, posts: document.posts });
  });
  it('makes the same document again, whatever was changed', () => {
    const names = fc.constantFrom('HEAD', 'STAFF', 'NEW_ONE', 'ANOTHER');
    const posts = fc.uniqueArray(names, { maxLength: 4 }).chain((codes) =>
      fc.tuple(
        ...codes.map((code) =>
          fc.record({
            code: fc.constant(code),
            min: fc.nat(3),
            start: fc.option(fc.nat(5)),
            duties: fc.subarray(['STAFF', 'DIRECTOR']),
            source: fc.oneof(
              fc.constant('open'),
              fc.dictionary(fc.constantFrom('*', 'min', 'start'), fc.constant('art-1')),
            ),
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(
        posts,
        fc.option(fc.record({ how: fc.constantFrom('RECOMPUTE', 'KEEP_CLAMPED'), source: fc.constant('open') })),
        (list, postChange) => {
          const document = {
            ...base.document,
            posts: list.map((each) => ({ ...sampleScheme().posts[0], ...each })),
            postChange,
          };
          const entered = overrideOf(base, document as never);
          expect(entered).not.toBeNull();
          expect(effectiveOf(entered, [base]).document).toEqual(document);
        },
      ),
    );
  });
});
