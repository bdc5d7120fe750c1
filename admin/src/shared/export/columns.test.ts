import { describe, expect, it } from 'vitest';
import { chosenAtFirst, grouped, holdsNumbers, inOrder, needsPurpose } from './columns.ts';
import type { ExportableList, ExportGroup } from './use-export-lists.ts';

const column = (name: string, group: ExportGroup, chosen = false) => ({
  name,
  head: { zh: name, en: name },
  group,
  needsPurpose: group === 'SENSITIVE' || group === 'CLEAR',
  chosen,
});
const LIST: ExportableList = {
  field: 'workers',
  kind: null,
  title: { zh: '社区工作者', en: 'Community workers' },
  columns: [
    column('NAME', 'LIST', true),
    column('SEX', 'PERSON'),
    column('ID_NUMBER_CLEAR', 'CLEAR'),
    column('UNIT', 'LIST', true),
    column('ETHNIC_GROUP', 'SENSITIVE'),
  ],
  takesAsOf: true,
  takesKnownOn: true,
};

describe('columns of a file', () => {
  it('stand in the order of the list, however they were chosen', () => {
    expect(inOrder(LIST, new Set(['UNIT', 'SEX', 'NAME']))).toEqual(['NAME', 'SEX', 'UNIT']);
  });

  it('are at first those of the list', () => {
    expect([...chosenAtFirst(LIST)]).toEqual(['NAME', 'UNIT']);
  });

  it('stand in groups, what needs a right last', () => {
    expect(grouped(LIST).map(([group, columns]) => [group, columns.map(({ name }) => name)])).toEqual([
      ['LIST', ['NAME', 'UNIT']],
      ['PERSON', ['SEX']],
      ['SENSITIVE', ['ETHNIC_GROUP']],
      ['CLEAR', ['ID_NUMBER_CLEAR']],
    ]);
  });

  it('of which one is the ethnic group or a whole number ask for a purpose', () => {
    expect(needsPurpose(LIST, new Set(['NAME', 'SEX']))).toBe(false);
    expect(needsPurpose(LIST, new Set(['NAME', 'ETHNIC_GROUP']))).toBe(true);
    expect(needsPurpose(LIST, new Set(['ID_NUMBER_CLEAR']))).toBe(true);
    expect(holdsNumbers(LIST, new Set(['NAME', 'ETHNIC_GROUP']))).toBe(false);
    expect(holdsNumbers(LIST, new Set(['ID_NUMBER_CLEAR']))).toBe(true);
  });
});
