import { expect, it } from 'vitest';
import { gradeLines } from './grade-lines.ts';

const words = (zh: string) => ({ zh, en: zh });
const node = (
  id: string,
  kind: string,
  value: string | null,
  grade: string | null,
  parentId: string | null = 'result',
) =>
  ({
    id,
    kind,
    parentId,
    label: words(id),
    formula: null,
    value,
    document: grade === null ? null : { title: '办法', number: null, article: null, date: null, grade },
  }) as never;

it('the first number is where the grade begins, every other is added to it or taken from it', () => {
  const lines = gradeLines([
    node('result', 'RESULT', '8', null, null),
    node('岗位', 'TERM', null, 'QUOTED'),
    node('起点', 'TERM', '4', 'ASSUMED'),
    node('年限', 'TERM', '5', 'COMPUTED'),
    node('年限-1', 'INPUT', null, null, '年限'),
    node('学历', 'NOT_COUNTED', '1', 'OFFICIAL'),
    node('降档', 'TERM', '-1', null),
  ]);
  expect(lines.map(({ id, value, counted, basis }) => [id, value, counted, basis])).toEqual([
    ['岗位', null, true, 'PUBLISHED'],
    ['起点', '4', true, 'ASSUMED'],
    ['年限', '+5', true, 'RECONSTRUCTED'],
    ['学历', '+1', false, 'PUBLISHED'],
    ['降档', '-1', true, null],
  ]);
});
