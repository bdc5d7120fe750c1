import { globSync, readFileSync } from 'node:fs';
import englishMessages from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../server/src/shared/errors/error-codes.ts';
import { en, zh } from './packs.ts';

const texts = (pack: object, path = ''): Map<string, string> =>
  new Map(
    Object.entries(pack).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...texts(value, `${path}${key}.`)],
    ),
  );

const chinese = texts(zh);
const english = texts(en);
/** What is words itself comes in both languages: `%{problem}`, and in English `%{problemEn}`. */
const placeholders = (text: string) =>
  [...new Set(text.match(/%\{\w+\}/g)?.map((blank) => blank.replace(/En\}$/, '}')))].sort();

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

  it('say what every mutation does, as the audit names it', () => {
    const [, body = ''] = /^type Mutation \{\n(.*?)^\}/ms.exec(readFileSync('schema/schema.graphql', 'utf8')) ?? [];
    const mutations = [...body.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name);
    expect(mutations.length).toBeGreaterThan(80);
    // Reading one's own messages is not audited.
    expect(mutations.filter((name) => !chinese.has(`audit.operation.${name}`))).toEqual(['markInboxRead']);
  });

  it('leave no Chinese in English but the word on the exports', () => {
    const left = [...english].filter(([key, text]) => /[一-鿿]/.test(text) && key !== 'app.demo_long');
    expect(left).toEqual([]);
  });

  it('hold no key that nothing says', () => {
    const said = saidInText(pageSources().join('\n'));
    expect([...chinese.keys()].filter((key) => !isForeign(key) && !said(key))).toEqual([]);
  });

  it('hold every word that a page asks for, whole or by a template', () => {
    const asked = [...new Set(pageSources().flatMap(askedIn))].filter((key) => !COLOURS.includes(key));
    expect(asked.length).toBeGreaterThan(1_500);
    expect(asked.filter((key) => !isThere(key))).toEqual([]);
  });

  it('hold the words of every enum that a page names', () => {
    const named = pageSources().flatMap((source) => [...source.matchAll(/[`'"]enum\.(\w+)\./g)]);
    const types = new Set(named.map(([, type]) => type));
    expect(types.size).toBeGreaterThan(30);
    expect([...types].filter((type) => ![...chinese.keys()].some((key) => key.startsWith(`enum.${type}.`)))).toEqual(
      [],
    );
  });

  it('are found unused where no source has them whole or by a template', () => {
    const said = saidInText(`translate('gap.save'); translate(\`gap.add_\${measure}\`); label="gap.name"`);
    expect(['gap.save', 'gap.add_M2', 'gap.name', 'gap.saved', 'gap.add', 'gap.other'].filter(said)).toEqual([
      'gap.save',
      'gap.add_M2',
      'gap.name',
    ]);
  });
});

const isNoSource = (file: string): boolean => file.includes('/messages/') || /\.(test|words)\.tsx?$/.test(file);
/** React-admin asks for its own words, and the server's refusals are asked for by their code. */
const isForeign = (key: string): boolean => key.startsWith('ra.') || key.startsWith('error.');

const pageSources = (): string[] =>
  globSync(['admin/src/**/*.{ts,tsx}', 'admin/explorer/src/**/*.{ts,tsx}'], { exclude: isNoSource }).map((file) =>
    readFileSync(file, 'utf8'),
  );

/** Colours of the theme look like words of refusals. */
const COLOURS = ['error.main'];
/** Keys that a source asks for; of a template what stands before its first blank. */
const askedIn = (source: string): string[] =>
  [...source.matchAll(/['"`]([\w-]+(?:\.[\w-]+)*\.)(?:\$\{|([\w-]+)['"`])/g)]
    .map(([, path = '', last = '']) => `${path}${last}`)
    .filter((key) => key.split('.', 1).some((subject) => SUBJECTS.has(subject)));
const SUBJECTS = new Set([...chinese.keys()].flatMap((key) => key.split('.', 1)));
const isThere = (key: string): boolean =>
  chinese.has(key) || [...chinese.keys()].some((one) => one.startsWith(key.endsWith('.') ? key : `${key}.`));

/** Whether a key stands whole in a string of the sources, or fits a template of theirs (`gap.add_${measure}`). */
function saidInText(source: string): (key: string) => boolean {
  const whole = new Set([...source.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, text]) => text));
  const templates = [
    ...source.matchAll(/`(\w+\.(?:[\w.-]|\$\{[^{}`]*\})*\$\{[^{}`]*\}(?:[\w.-]|\$\{[^{}`]*\})*)`/g),
  ].map(
    ([, text = '']) =>
      new RegExp(`^${text.replaceAll('.', '\\.').replace(/\$\{[^{}]*\}/g, '[\\w:-]+(?:\\.[\\w:-]+)*')}$`),
  );
  return (key) => whole.has(key) || templates.some((template) => template.test(key));
}
