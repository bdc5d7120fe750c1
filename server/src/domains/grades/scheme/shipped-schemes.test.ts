import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Base, countCells, readScheme } from './read-grade-scheme.ts';
import type { GradeScheme } from './scheme-format.ts';

const SHIPPED = new URL('../../../../data/grade-schemes/', import.meta.url);
const EXAMPLES = new URL('../../../../../docs/grade-schemes/', import.meta.url);
const PAGE = new URL('../../../../../docs/grade-schemes.md', import.meta.url);
const OVERRIDE = 'district-override.jsonc';

const shipped = readdirSync(SHIPPED).sort();
const examples = readdirSync(EXAMPLES).sort();
const read = (url: URL, bases: readonly Base[] = []) => readScheme(readFileSync(url, 'utf8'), bases);
const schemeOf = (url: URL): GradeScheme => {
  const { problems, scheme } = read(url);
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  expect(errors.map(({ line, path, message }) => `${line} ${path}: ${message.en}`)).toEqual([]);
  return scheme as GradeScheme;
};
const notesOf = (url: URL) => read(url).problems.map(({ path, code }) => `${path} ${code}`);

describe('schemes that come with the product', () => {
  it('are six', () => {
    expect(shipped).toEqual([
      'hebei-60.json',
      'hohhot-18.json',
      'ningxia-24.json',
      'shandong-18.json',
      'xiamen-2009.json',
      'xian-18.json',
    ]);
  });

  it.each(shipped)('%s has no fault, and of notes only cells that are not published', (file) => {
    schemeOf(new URL(file, SHIPPED));
    expect(notesOf(new URL(file, SHIPPED)).filter((note) => !note.endsWith(' CELL_NOT_PUBLISHED'))).toEqual([]);
  });

  it('say of each cell whether it is published, worked out, taken or empty', () => {
    const counts = shipped.map((file) => [file, countCells(schemeOf(new URL(file, SHIPPED)))]);
    expect(Object.fromEntries(counts)).toMatchObject({
      'hebei-60.json': { empty: 16 },
      'hohhot-18.json': { empty: 0 },
      'ningxia-24.json': { empty: 1 },
      'shandong-18.json': { empty: 0 },
      'xiamen-2009.json': { empty: 0 },
      'xian-18.json': { empty: 12 },
    });
  });

  it("give Hohhot's pay of grades 3 and 12 as published, and that of the others as worked out", () => {
    const { pay, sources } = schemeOf(new URL('hohhot-18.json', SHIPPED));
    const basis = new Map(sources.map((source) => [source.id, source.basis]));
    const published = pay?.cells.filter(({ source }) => basis.get(String(source)) === 'PUBLISHED');
    expect(published?.map(({ when, value }) => [when.GRADE, value])).toEqual([
      [3, 3738],
      [12, 5267],
    ]);
    expect(pay?.cells.filter(({ source }) => basis.get(String(source)) === 'RECONSTRUCTED')).toHaveLength(16);
  });
});

describe('commented examples', () => {
  it.each(examples.filter((file) => file !== OVERRIDE))('%s is a scheme as it stands, comments and all', (file) => {
    schemeOf(new URL(file, EXAMPLES));
  });

  it("the district's changes make a whole scheme of the first example", () => {
    const document = schemeOf(new URL('three-posts.jsonc', EXAMPLES));
    const base: Base = { id: 1, code: document.code, version: 1, hash: '', document };
    const { problems, scheme } = read(new URL(OVERRIDE, EXAMPLES), [base]);
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(scheme?.posts.map(({ code, max }) => [code, max])).toEqual([
      ['PRINCIPAL', 18],
      ['DEPUTY', 16],
      ['GENERAL', 12],
    ]);
    expect(scheme?.honours).toBe(null);
    expect(scheme?.certificates?.entries.map(({ onLapse }) => onLapse)).toEqual(['KEEP', 'KEEP', 'KEEP']);
    expect(scheme?.education).toEqual(document.education);
  });

  it('each is linked from the page', () => {
    const page = readFileSync(PAGE, 'utf8');
    expect(examples.filter((file) => !page.includes(`grade-schemes/${file}`))).toEqual([]);
  });
});
