import englishMessages from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../server/src/shared/error-codes.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

const texts = (pack: object, path = ''): Map<string, string> =>
  new Map(
    Object.entries(pack).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...texts(value, `${path}${key}.`)],
    ),
  );

const chinese = texts(zh);
const english = texts(en);
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g))].sort();

describe('both languages', () => {
  it('have the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('fill the same blanks in our own sentences', () => {
    const differing = [...chinese]
      .filter(([key]) => !key.startsWith('ra.'))
      .filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join())
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it('cover every word of react-admin', () => {
    expect([...texts(englishMessages).keys()].filter((key) => !chinese.has(key))).toEqual([]);
  });

  it('say every refusal of the server', () => {
    expect(Object.keys(ERROR_CODES).filter((code) => !chinese.has(`error.${code}`))).toEqual([]);
  });

  it('leave no Chinese in English but the word on the exports', () => {
    const left = [...english].filter(([key, text]) => /[一-鿿]/.test(text) && key !== 'app.demo_long');
    expect(left).toEqual([]);
  });
});
