import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHash } from '../../../../shared/canonical-hash.ts';
import { canonicalJson } from '../../../../shared/canonical-json.ts';
import { isRecord, type Place, valueAt } from '../../../schemes/index.ts';
import { orderedScheme, printedScheme, readScheme, schemeDifference } from '../read-grade-scheme.ts';

const SHIPPED = new URL('../../../../../data/grade-schemes/', import.meta.url);
const documents = readdirSync(SHIPPED).map((file) => JSON.parse(readFileSync(new URL(file, SHIPPED), 'utf8')));

/** Every place of a document, parts as well as values. */
function placesOf(value: unknown, at: Place = []): Place[] {
  const within = Array.isArray(value)
    ? value.flatMap((each, i) => placesOf(each, [...at, i]))
    : isRecord(value)
      ? Object.entries(value).flatMap(([key, each]) => placesOf(each, [...at, key]))
      : [];
  return at.length ? [at, ...within] : within;
}

function withChange(
  document: object,
  at: Place,
  change: (holder: Record<string | number, unknown>, key: string | number) => void,
) {
  const changed = structuredClone(document);
  change(valueAt(changed, at.slice(0, -1)) as Record<string | number, unknown>, at.at(-1) as string | number);
  return changed;
}

const PLACES = new Map(documents.map((document) => [document, placesOf(document)]));
const anywhere = fc
  .constantFrom(...documents)
  .chain((document) =>
    fc.record({ document: fc.constant(document), at: fc.constantFrom(...(PLACES.get(document) as Place[])) }),
  );

/** A single value, where most edits leave a scheme sound. */
const aValue = anywhere.filter(({ document, at }) => {
  const value = valueAt(document, at);
  return !isRecord(value) && !(Array.isArray(value) && value.some(isRecord));
});

/** A text for people, which may be any. */
const WRITTEN = new Set(['zh', 'en', 'title', 'issuer', 'number', 'article']);
const aText = aValue.filter(({ at }) => WRITTEN.has(String(at.at(-1))));

/** As the database keeps it: names by length, then by letters. */
const stored = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(stored)
    : isRecord(value)
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
            .map(([key, each]) => [key, stored(each)]),
        )
      : value;

describe('a scheme that is exported and imported again', () => {
  const again = (text: string) => {
    const { scheme, document } = readScheme(text, []);
    if (!scheme) return null;
    const exported = readScheme(`${printedScheme(stored(document))}\n`, []);
    return [canonicalHash(exported.document), canonicalHash(document)];
  };
  it.each(documents.map((document) => [document.code, document]))('%s is the same', (_code, document) => {
    const [exported, kept] = again(JSON.stringify(document)) as [string, string];
    expect(exported).toBe(kept);
    expect(kept).toBe(canonicalHash(document));
  });
  it('is the same whatever was written into it, spaces at the ends too', () => {
    let sound = 0;
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
      fc.constantFrom('  三岗十八级 ', 'a\u00a0', '\t', '第\n3条', '\u3000区', '"\\'),
    );
    const value = fc.oneof(
      text,
      text.chain((zh) => fc.record({ zh: fc.constant(zh), en: text })),
      fc.integer({ min: 0, max: 40 }),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.tuple(aText, text), fc.tuple(aValue, value)), ([{ document, at }, given]) => {
        const hashes = again(
          JSON.stringify(
            withChange(document, at, (holder, key) => Object.assign(holder, { [key]: given })),
            null,
            2,
          ),
        );
        if (hashes === null) return;
        sound += 1;
        expect(hashes[0]).toBe(hashes[1]);
      }),
      { numRuns: 150 },
    );
    expect(sound).toBeGreaterThan(10);
  });
});

describe('a document that is broken anywhere', () => {
  const junk = fc.oneof(
    fc.constantFrom(null, '', 0, -1, 1.5, 1e9, true, [], {}, [[]], '__proto__', 'constructor', 'toString'),
    fc
      .constantFrom('{"__proto__":{"format":1}}', '{"constructor":{"prototype":1}}', '[{"code":"hasOwnProperty"}]')
      .map((text) => JSON.parse(text)),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const broken = fc.tuple(
    anywhere,
    fc.oneof(
      junk.map((value) => (holder: object, key: string | number) => void Object.assign(holder, { [key]: value })),
      fc.constant((holder: Record<string | number, unknown>, key: string | number) => void delete holder[key]),
      junk.chain((value) =>
        fc.constantFrom('__proto__', 'constructor', '最低', 'x.y', 'a/b~c').map((name) => (holder: object) => {
          Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
        }),
      ),
    ),
  );
  it('is told about in whole sentences, each with a line that is there, and never stops the check', () => {
    fc.assert(
      fc.property(broken, ([{ document, at }, change]) => {
        const text = JSON.stringify(withChange(document, at, change as never), null, 2);
        const lines = text.split('\n');
        const { problems, scheme } = readScheme(text, []);
        expect(scheme === null).toBe(problems.some(({ severity }) => severity === 'ERROR'));
        for (const { message, line, column, code } of problems) {
          expect(`${message.zh} ${message.en}`, code).not.toMatch(/\{[a-z]{3,}\}|undefined|\[object/);
          expect(line).toBeGreaterThan(0);
          expect(Number(line)).toBeLessThanOrEqual(lines.length);
          expect(Number(column)).toBeLessThanOrEqual((lines[Number(line) - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 150 },
    );
  });
  it('can be compared with what it was', () => {
    fc.assert(
      fc.property(broken, ([{ document, at }, change]) => {
        const changed = withChange(document, at, change as never);
        for (const { path, label } of schemeDifference(orderedScheme(document), orderedScheme(changed)))
          expect([path, label.zh, label.en]).not.toContain('');
      }),
      { numRuns: 150 },
    );
  });
});

describe('the difference of two schemes leaves nothing out', () => {
  const edits = fc.oneof(
    fc.integer({ min: 0, max: 30 }),
    fc.boolean(),
    fc.constantFrom(
      null,
      'open',
      'NEXT_MONTH',
      'MAX',
      'SUM',
      'WAIT',
      'HIGHEST_LEVEL',
      '2026-01-01',
      'DEPUTY',
      'KEEP',
      [],
    ),
    fc.record({ zh: fc.constant('另'), en: fc.constant('other') }),
    fc.constantFrom({ kind: 'MONEY' }, { kind: 'YEARS', years: 3 }, { dates: ['07-01'] }),
  );
  it('wherever a value was changed, and says nothing where none was', () => {
    let told = 0;
    fc.assert(
      fc.property(aValue, edits, ({ document, at }, value) => {
        const { scheme } = readScheme(
          JSON.stringify(withChange(document, at, (holder, key) => Object.assign(holder, { [key]: value }))),
          [],
        );
        if (!scheme) return;
        const changes = schemeDifference(document, scheme);
        const same = canonicalJson(scheme) === canonicalJson(document);
        expect(changes.length > 0, `${at.join('.')} = ${JSON.stringify(value)}`).toBe(!same);
        if (!same) told += 1;
      }),
      { numRuns: 400 },
    );
    expect(told).toBeGreaterThan(5);
  });
});
