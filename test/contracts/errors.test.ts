import 'reflect-metadata';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en, zh } from '../../admin/src/messages/parts/errors.ts';
import { REFUSALS } from '../../server/src/domains/imports/batch/refusal.words.ts';
import { ERROR_CODES } from '../../server/src/shared/errors/error-codes.ts';

const codes = Object.keys(ERROR_CODES).toSorted();
/** What the console says besides: no answer at all, a bug, and Apollo's own refusal. */
const BESIDES = ['NETWORK', 'INTERNAL_SERVER_ERROR', 'BAD_USER_INPUT'];

describe('the codes of refusals', () => {
  it('stand in schema/ERRORS.md once each, with their class, and no others do', () => {
    const rows = [...readFileSync('schema/ERRORS.md', 'utf8').matchAll(/^\| ([A-Z_]+) \| ([a-z-]+) \|/gm)];
    expect(Object.fromEntries(rows.map(([, code, kind]) => [code, kind]))).toEqual(ERROR_CODES);
    expect(rows).toHaveLength(codes.length);
  });
  it.each([
    ['Chinese', zh],
    ['English', en],
  ])('have a sentence in %s each, and no others do', (_language, messages) => {
    const said = Object.keys(messages.error).filter((code) => !BESIDES.includes(code));
    expect(said.toSorted()).toEqual(codes);
  });
  it('are all used somewhere in the server', () => {
    const source = globSync('server/src/**/*.ts', { exclude: (file) => /\.test\.ts$|error-codes\.ts$/.test(file) })
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });
});

describe('the refusals that a row of a workbook may meet', () => {
  it('are told there in the words of the console', () => {
    const words = Object.entries(REFUSALS).map(([code, { zh: chinese, en: english }]) => [code, chinese, english]);
    const said = (messages: { readonly error: object }, code: string) => messages.error[code as never];
    expect(words).toEqual(Object.keys(REFUSALS).map((code) => [code, said(zh, code), said(en, code)]));
  });
});
