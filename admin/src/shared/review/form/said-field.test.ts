import { expect, it } from 'vitest';
import { type SaidField, saidLines, savedOf, typedOf } from './said-field.ts';

interface Permit {
  readonly title: string;
  readonly endsOn: string | null;
  readonly articles: readonly string[];
  readonly file: { readonly id: string; readonly name: string; readonly size: number } | null;
  readonly supersededBy: { readonly id: string; readonly title: string } | null;
}

const FIELDS: readonly SaidField<keyof Permit>[] = [
  { name: 'title', as: 'line', label: '名称', needed: true },
  { name: 'endsOn', as: 'day', label: '失效日期' },
  { name: 'articles', as: 'lines', label: '条款' },
  { name: 'file', as: 'file', label: '原件' },
  { name: 'supersededBy', as: 'record', label: '替代' },
];
const SAID: Permit = {
  title: '办法',
  endsOn: null,
  articles: ['第三条', '第五条'],
  file: { id: '7', name: '办法.pdf', size: 12 },
  supersededBy: { id: '9', title: '新办法' },
};

it('tells field by field what is said, in the words of the kind', () => {
  expect(saidLines(FIELDS, SAID, { translate: (key: string) => key })).toEqual([
    { label: '名称', text: '办法' },
    { label: '失效日期', text: null },
    { label: '条款', text: '第三条、第五条' },
    { label: '原件', text: '办法.pdf' },
    { label: '替代', text: '新办法' },
  ]);
});

it('saves what it began with when nobody types', () => {
  expect(savedOf(FIELDS, typedOf(FIELDS, SAID))).toEqual({
    title: '办法',
    endsOn: null,
    articles: ['第三条', '第五条'],
    fileId: '7',
    supersededById: '9',
  });
});

it('saves an emptied field as none, and one that is needed as it is for the server to refuse', () => {
  expect(savedOf(FIELDS, { title: '', endsOn: '', articles: ' \n', fileId: [], supersededById: '' })).toEqual({
    title: '',
    endsOn: null,
    articles: [],
    fileId: null,
    supersededById: null,
  });
});
