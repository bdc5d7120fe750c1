import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { readText } from '../../schemes/index.ts';
import { readScheme } from './read-grade-scheme.ts';
import { sampleScheme } from './scheme.fixtures.ts';

const told = (text: string) =>
  readScheme(text, []).problems.map(({ code, line, column, message }) => `${line}:${column} ${code} ${message.en}`);

describe('a text that is no JSON', () => {
  it.each([
    ['', '1:1 NOT_JSON Not valid JSON: it ends here where a value must stand'],
    [
      '{\n  "format": 1,\n}',
      '3:1 NOT_JSON Not valid JSON: a name in double quotes must stand here, not "}": there is a comma too many before it',
    ],
    ['{\n  "format": 1\n  "code": 2', '3:3 NOT_JSON Not valid JSON: "," or "}" must stand here, not """'],
    [
      '{"a": "文字\n"}',
      '1:7 NOT_JSON Not valid JSON: this text does not end rightly: the double quote after it is missing, or it has a line break or a backslash in it',
    ],
    [
      '{"方案": yes}',
      '1:8 NOT_JSON Not valid JSON: a value must stand here, not "y": texts and names stand in straight double quotes "',
    ],
    ['{"a" 1}', '1:6 NOT_JSON Not valid JSON: ":" must stand here, not "1"'],
    ['{} {}', '1:4 NOT_JSON Not valid JSON: something follows after its end'],
    ['['.repeat(40), '1:32 NOT_JSON Not valid JSON: nested too deep'],
  ])('%j', (text, problem) => {
    expect(told(text)).toEqual([problem]);
  });
  it('of more than 200,000 characters is not read at all', () => {
    expect(told(' '.repeat(200_001))).toEqual(['1:1 TOO_LONG_A_DOCUMENT The document has more than 200000 characters']);
  });
});

describe('a text that is JSON', () => {
  it('is read as JSON.parse reads it', () => {
    const text = '{"a": [1, -2.5e3, "\\u4e2d\\n", true, null, {}], "b": []}';
    expect(readText(text).value).toEqual(JSON.parse(text));
  });
  it('leaves out lines that begin with //, and counts them', () => {
    expect(readText('// 说明\n{\n  // 代码\r\n  "code": "http://A" // B\n}').problems[0]).toMatchObject({
      line: 4,
      column: 22,
    });
    expect(readText('// 说明\n{\n  // "a": 1,\n  "code": "//A"\n}').value).toEqual({ code: '//A' });
  });
  it('may begin with the mark some editors put there', () => {
    expect(readText('\uFEFF{"a": 1}').value).toEqual({ a: 1 });
  });
  it('tells what stands twice, which the machine would pass over', () => {
    expect(told('{\n "format": 1,\n "format": 1}')[0]).toBe('3:2 KEY_TWICE "format" stands twice in one place');
  });
  it('tells the line of each fault', () => {
    const scheme = sampleScheme();
    (scheme.posts[1] as { start: number }).start = 9;
    const text = JSON.stringify(scheme, null, 2);
    const line = text.split('\n').findIndex((each) => each.includes('"start": 9')) + 1;
    const fault = readScheme(text, []).problems.find(({ code }) => code === 'START_OUTSIDE_POST');
    expect(fault).toMatchObject({ line, column: 16 });
  });
  it('tells the line of the part around what is missing', () => {
    const { posts, ...rest } = sampleScheme();
    const fault = readScheme(JSON.stringify({ ...rest }), []).problems.find(({ path }) => path === 'posts');
    expect([fault?.code, fault?.line, fault?.column]).toEqual(['MISSING', 1, 1]);
  });
});
