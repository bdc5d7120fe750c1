import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Base,
  effectiveOf,
  overrideOf,
  readScheme,
} from '../../server/src/domains/grades/scheme/read-grade-scheme.ts';
import type { GradeScheme } from '../../server/src/domains/grades/scheme/scheme-format.ts';
import { readText } from '../../server/src/domains/schemes/index.ts';

const SHIPPED = 'server/data/grade-schemes';
const EXAMPLE = 'docs/grade-schemes/district-override.jsonc';
const written = readFileSync('schema/grade-scheme-override.schema.json', 'utf8');
const bases: readonly Base[] = readdirSync(SHIPPED).map((file, i) => {
  const document = JSON.parse(readFileSync(`${SHIPPED}/${file}`, 'utf8')) as GradeScheme;
  return { id: i + 1, code: document.code, version: 1, hash: 'a'.repeat(64), document };
});
/** A validator of somebody else’s, as an office’s editor has one. */
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats: { date: true } }).compile(
  JSON.parse(written),
);
const refusals = (document: unknown): string[] => {
  validate(document);
  return [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))];
};
const [hohhot] = bases.filter(({ code }) => code === 'HOHHOT_18') as [Base];
const over = (changes: object) => ({ base: { code: 'HOHHOT_18', version: 1 }, ...changes });

describe('the published schema of a district’s changes', () => {
  it('takes the commented example, which names it for the editor', () => {
    const { value } = readText(readFileSync(EXAMPLE, 'utf8'));
    expect(value).toMatchObject({ $schema: '../../schema/grade-scheme-override.schema.json' });
    expect(refusals(value)).toEqual([]);
  });
  it('takes what can be changed: a value, an entry by its name, a new one, one less, a cell’s source alone', () => {
    const changes = over({
      $schema: 'https://example.org/grade-scheme-override.schema.json',
      title: { zh: '某区方案' },
      posts: { DEPUTY: { max: 16, source: { max: 'district', min: null } } },
      documents: { supplement: { title: '补充规定', number: null, issuer: null, date: null, grade: 'OFFICIAL' } },
      certificates: { entries: { SENIOR: null, SOCIAL_WORKER: { effect: { grades: 3 } } } },
      ladders: { GRADE: { every: 2 } },
      honours: null,
      effective: { service: 'NEXT_JAN_1', post: { dates: ['07-01'] } },
    });
    expect(refusals(changes)).toEqual([]);
  });
  it.each([
    ['without a base', { posts: {} }, ''],
    ['of a version that is no number', { base: { code: 'HOHHOT_18', version: '1' } }, '/base/version'],
    ['of a member the format has not', over({ colour: 'red' }), ''],
    ['of a member an entry has not', over({ posts: { DEPUTY: { colour: 'red' } } }), '/posts/DEPUTY'],
    ['of a value of the wrong type', over({ posts: { DEPUTY: { max: 'sixteen' } } }), '/posts/DEPUTY/max'],
    ['that take away a member which has to be there', over({ posts: null }), '/posts'],
    ['with an entry that is no object', over({ posts: { DEPUTY: 16 } }), '/posts/DEPUTY'],
    ['of cells by their place', over({ pay: { cells: { 0: { value: 1 } } } }), '/pay/cells'],
  ])('refuses changes %s, and so does the check', (_what, changes, at) => {
    expect(refusals(changes)).toContain(at);
    expect(readScheme(JSON.stringify(changes), [hohhot]).scheme).toBeNull();
  });
  it('takes whatever override the product makes of a document that was edited whole', () => {
    const edit = fc.record({
      base: fc.constantFrom(...bases),
      posts: fc.array(fc.record({ from: fc.nat(11), to: fc.nat(11), max: fc.nat(200) }), { maxLength: 3 }),
      dropped: fc.subarray(['education', 'certificates', 'honours', 'pay'] as const),
      every: fc.integer({ min: 1, max: 9 }),
      source: fc.constantFrom('open', { '*': 'open' }, { max: 'open', '*': 'art-3' }),
      effect: fc.constantFrom({ kind: 'MONEY' }, { kind: 'GRADES', grades: 4 }, { kind: 'YEARS', years: 2 }),
    });
    fc.assert(
      fc.property(edit, ({ base, posts, dropped, every, source, effect }) => {
        // biome-ignore lint/suspicious/noExplicitAny: edited as a form would
        const document = structuredClone(base.document) as any;
        for (const { from, to, max } of posts) {
          const [moved] = document.posts.splice(from % document.posts.length, 1);
          document.posts.splice(to % (document.posts.length + 1), 0, { ...moved, max, source });
        }
        for (const ladder of document.ladders) if ('every' in ladder) ladder.every = every;
        for (const entry of document.education?.entries ?? []) entry.effect = effect;
        document.certificates?.entries.pop();
        for (const part of dropped) document[part] = null;
        const entered = overrideOf(base, document);
        expect(entered && refusals(entered)).toEqual([]);
        expect(effectiveOf(entered, bases).document).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });
});
