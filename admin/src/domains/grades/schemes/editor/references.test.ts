import { describe, expect, it } from 'vitest';
import { placesNaming, renamed, sourceForNew } from '../../../schemes/editor/door.ts';
import type { Scheme } from '../document/scheme.ts';
import { gradeSchemeForms } from './grade-scheme-forms.ts';

const scheme = {
  code: 'CITY',
  documents: [{ id: 'main' }],
  sources: [
    { id: 'printed', document: 'main' },
    { id: 'open', document: null },
  ],
  mainLadder: 'MAIN',
  ladders: [
    { code: 'MAIN', source: { start: 'open', '*': 'printed' }, table: { keys: ['POST'], cells: [] } },
    { code: 'OTHER', source: 'open' },
  ],
  posts: [{ code: 'CHIEF', source: 'printed' }],
  withoutDuty: 'CHIEF',
  pay: { keys: ['POST'], cells: [{ when: { POST: 'CHIEF' }, source: 'open' }, { when: { POST: ['CHIEF'] } }] },
  education: { source: 'open', entries: [] },
} as unknown as Scheme;

describe('an entry that is renamed', () => {
  it('is named anew wherever the document names it', () => {
    const next = renamed(
      scheme,
      ['sources', 0, 'id'],
      placesNaming(gradeSchemeForms, scheme, 'sources', 'printed'),
      'art-7',
    );
    expect(next.sources[0]?.id).toBe('art-7');
    expect([next.ladders[0]?.source, next.posts[0]?.source]).toEqual([{ start: 'open', '*': 'art-7' }, 'art-7']);
    expect(JSON.stringify(next)).not.toContain('printed');
  });

  it.each([
    ['documents', 'main', ['sources/0/document']],
    ['ladders', 'MAIN', ['mainLadder']],
    ['posts', 'CHIEF', ['withoutDuty', 'pay/cells/0/when/POST', 'pay/cells/1/when/POST/0']],
    ['posts', '', []],
  ] as const)('%s "%s": %j', (list, name, places) => {
    expect(placesNaming(gradeSchemeForms, scheme, list, name).map(({ path }) => path.join('/'))).toEqual(places);
  });
});

describe('a ladder or a given value that is renamed', () => {
  const before = {
    ladders: [{ code: 'MAIN', table: { keys: ['GIVEN:CLASS'], cells: [{ when: { 'GIVEN:CLASS': 1 } }] } }],
    givens: [{ code: 'CLASS' }],
    pay: {
      keys: ['LADDER:MAIN', 'GRADE', 'LADDER:OTHER'],
      cells: [{ when: { 'LADDER:MAIN': 3, GRADE: 2, 'LADDER:OTHER': 5 }, value: 4000 }],
    },
  } as unknown as Scheme;
  const typed = (names: readonly string[], list: 'ladders' | 'givens', name: string) => {
    const named = placesNaming(gradeSchemeForms, before, list, name);
    return names.reduce((scheme, next) => renamed(scheme, [list, 0, 'code'], named, next), before);
  };

  it('is renamed in the keys of tables and in the conditions of their cells, letter by letter', () => {
    const next = typed(['MAI', 'MA', 'YEARS'], 'ladders', 'MAIN');
    expect(next.pay?.keys).toEqual(['LADDER:YEARS', 'GRADE', 'LADDER:OTHER']);
    expect(JSON.stringify(next.pay?.cells[0]?.when)).toBe('{"LADDER:YEARS":3,"GRADE":2,"LADDER:OTHER":5}');
    expect(JSON.stringify(typed(['TIER'], 'givens', 'CLASS'))).not.toContain('CLASS');
  });

  it('loses no condition where it passes through the name of another', () => {
    const next = typed(['OTHE', 'OTHER', 'OTHERS'], 'ladders', 'MAIN');
    expect(next.pay?.cells[0]?.when).toEqual({ 'LADDER:OTHERS': 3, GRADE: 2, 'LADDER:OTHER': 5 });
  });
});

describe('a new entry cites', () => {
  it('what the entry before it cites', () => expect(sourceForNew(scheme, ['posts'])).toBe('printed'));
  it('what the rest of a row cites, where its cells differ', () =>
    expect(sourceForNew(scheme, ['ladders', 0, 'table'])).toBe('printed'));
  it('what its rule cites, where it is the first', () =>
    expect(sourceForNew(scheme, ['education', 'entries'])).toBe('open'));
  it('the first source, where there is nothing else', () => expect(sourceForNew(scheme, ['combine'])).toBe('printed'));
});
