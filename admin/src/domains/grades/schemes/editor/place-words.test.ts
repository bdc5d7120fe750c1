import { describe, expect, it } from 'vitest';
import { placeWords } from '../../../schemes/editor/door.ts';
import { zh as common } from '../../../schemes/schemes.words.ts';
import { zh as gradeSchemes } from '../grade-schemes.words.ts';
import { gradeSchemeForms } from './grade-scheme-forms.ts';

const MESSAGES = { ...common, ...gradeSchemes } as unknown as Readonly<Record<string, unknown>>;
/** The console's words, as its translator finds them. */
const translate = (key: string, options: Readonly<Record<string, unknown>> = {}): string => {
  const found = key
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], MESSAGES);
  const words = typeof found === 'string' ? found : String(options._ ?? key);
  return words.replace(/%\{(\w+)\}/g, (_, name: string) => String(options[name]));
};

describe('the place of a problem, as the forms call it', () => {
  it.each([
    ['title.zh', '名称 · 中文'],
    ['ladders.GRADE.table.cells.1', '等级序列 · GRADE · 查找表 · 第 2 格'],
    ['ladders.GRADE.later.after', '等级序列 · GRADE · 此后步长 · 满几年后'],
    ['service.partly.within', '年限 · 折算计入 · 折算的范围'],
    ['education.entries.MASTER.fullTime', '学历学位 · MASTER · 限全日制'],
    ['posts.DEPUTY.min', '岗位 · DEPUTY · 最低等级'],
    ['', '整份文件'],
  ])('%s: %s', (path, words) => {
    expect(placeWords(path, gradeSchemeForms.words, translate)).toBe(words);
  });
});
