import 'reflect-metadata';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { optionWords as optionWordsOf } from '../../schemes/index.ts';
import { TABLE_KEYS } from './format/vocabulary.ts';
import { GRADE_OPTIONS } from './option.words.ts';
import { GRADE_SCHEME } from './scheme-format.ts';

const optionWords = (code: string, all: readonly string[]) => optionWordsOf(GRADE_OPTIONS, code, all);

function choicesOf(schema: unknown): string[][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'enum' in schema && Array.isArray(schema.enum) ? [schema.enum.map(String)] : [];
  return [...own, ...Object.values(schema).flatMap(choicesOf)];
}

it('every option of the format has its meaning in both languages', () => {
  const choices = choicesOf(z.toJSONSchema(GRADE_SCHEME)).filter((all) => all.join() !== TABLE_KEYS.join());
  expect(choices.length).toBeGreaterThan(25);
  expect(choices.flatMap((all) => all.filter((code) => optionWords(code, all) === null))).toEqual([]);
});

it('one code means what it means in its own choice', () => {
  expect(optionWords('NONE', ['NONE', 'SAME_CITY', 'SAME_PROVINCE', 'ANYWHERE'])?.zh).toBe('外单位年限不计');
  expect(optionWords('NONE', ['NONE', 'WAIT'])?.zh).toBe('无学历记录按没有计');
  expect(optionWords('SAME_CITY', ['SAME_CITY', 'SAME_PROVINCE', 'ANYWHERE'])?.zh).toBe('本市');
  expect(optionWords('YEARS', ['CONSECUTIVE', 'YEARS', 'TERM'])?.en).toBe('within years');
  expect(optionWords('1', ['1'])).toBeNull();
});
