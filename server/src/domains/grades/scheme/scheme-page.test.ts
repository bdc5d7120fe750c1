import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { GradeResultStatus } from '../result/grade-result.enums.ts';
import { GRADE_SCHEME } from './scheme-format.ts';

const PAGE = readFileSync(new URL('../../../../../docs/grade-schemes.md', import.meta.url), 'utf8');

/** Names of members and values a schema allows. */
function wordsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties') return [...Object.keys(value), ...Object.values(value).flatMap(wordsOf)];
    if (key === 'const' && typeof value === 'string') return [value];
    if (key === 'enum') return (value as readonly unknown[]).filter((each) => typeof each === 'string');
    return wordsOf(value);
  });
}

it('the page tells of every part of a scheme and every choice', () => {
  const words = new Set(wordsOf(z.toJSONSchema(GRADE_SCHEME)));
  expect(words.size).toBeGreaterThan(150);
  expect([...words].filter((word) => !new RegExp(`[\`"'. ]${word}[\`"':. ]`).test(PAGE))).toEqual([]);
});

it('and of every status a grade can have', () => {
  expect(Object.values(GradeResultStatus).filter((status) => status !== 'OK' && !PAGE.includes(status))).toEqual([]);
});
