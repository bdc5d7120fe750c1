import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zh } from '../../../../messages/packs.ts';
import { choiceKey } from './choices.ts';
import { ruleGroups } from './rule-rows.ts';
import type { Scheme } from './scheme.ts';
import type { SchemeWords } from './words.ts';

const translate: SchemeWords['translate'] = (key, values = {}) => {
  const found = key.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], zh);
  if (typeof found !== 'string') throw new Error(`No words for ${key}`);
  return found.replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name]));
};
const words: SchemeWords = {
  translate,
  text: (text) => text?.zh ?? '',
  basis: (basis) => translate(`schemes.basis.${basis}`),
  choice: (name, value) => (value ? translate(choiceKey(name, value)) : '—'),
  and: '、',
};
const shipped = (name: string): Scheme =>
  JSON.parse(
    readFileSync(new URL(`../../../../../../server/data/grade-schemes/${name}.json`, import.meta.url), 'utf8'),
  );
const saidOf = (scheme: Scheme, rule: string) =>
  ruleGroups(scheme, words)
    .flatMap(({ rows }) => rows)
    .filter(({ name }) => name === rule)
    .flatMap(({ cells }) => cells.map(({ text }) => text));

describe('rules of a scheme as an office reads them', () => {
  it('Hohhot: three ranges, starts that were taken, certificates one, two and three grades', () => {
    const hohhot = shipped('hohhot-18');
    expect(saidOf(hohhot, '范围').map((text) => text.replace(/^\S+ /, ''))).toEqual(['7–18', '4–15', '1–12']);
    expect(saidOf(hohhot, '证书')).toEqual(
      expect.arrayContaining(['助理社会工作师 +1', '社会工作师 +2', '高级社会工作师 +3', '须登记', '就高，不叠加']),
    );
    const starts = ruleGroups(hohhot, words)[0]?.rows.find(({ name }) => name === '起点');
    expect(starts?.sources.map(({ basis }) => basis)).toEqual(['ASSUMED']);
  });

  it('Shandong: a diploma or a degree alone is worth years', () => {
    expect(saidOf(shipped('shandong-18'), '学历学位').join('；')).toMatch(/学历、学位只有其一.*视同 1 年/);
  });

  it('every shipped scheme has words for everything it rules', () => {
    for (const name of ['hebei-60', 'hohhot-18', 'ningxia-24', 'shandong-18', 'xiamen-2009', 'xian-18'])
      for (const { rows } of ruleGroups(shipped(name), words))
        for (const { cells } of rows) for (const { text } of cells) expect(text).not.toMatch(/undefined|\[object/);
  });
});
