import { type Text, text } from '../../../shared/words/text.ts';
import type { SchemeWords } from '../scheme-kind.ts';
import { isRecord } from './scheme-place.ts';

/** What a part of a document is called; its name where the kind has no words for it. */
export function partWords({ parts }: Pick<SchemeWords, 'parts'>, name: string): Text {
  const [zh, en] = (Object.hasOwn(parts, name) && parts[name]) || [name, name];
  return text(zh, en);
}

/** What a document calls its own entries that conditions name, by `POST:CODE`. */
export type NamesGiven = ReadonlyMap<string, Text>;

/** What a cell of a table applies to, in words. */
export function conditionWords(
  { keys }: Pick<SchemeWords, 'keys'>,
  conditions: readonly (readonly [key: string, match: unknown])[],
  named: NamesGiven,
): Text {
  const words = conditions.map(([key, match]) => {
    const own = key.split(':')[1] ?? key;
    const given = named.get(key);
    const [zh, en] = given ? [given.zh, given.en] : (Object.hasOwn(keys, key) && keys[key]) || [own, own];
    const one = (value: unknown, language: keyof Text): string =>
      named.get(`${key}:${String(value)}`)?.[language] ?? String(value);
    return text(`${zh} ${matchWords(match, 'zh', one)}`, `${en} ${matchWords(match, 'en', one)}`);
  });
  return text(words.map(({ zh }) => zh).join('、'), words.map(({ en }) => en).join(', '));
}

function matchWords(
  match: unknown,
  language: keyof Text,
  one: (value: unknown, language: keyof Text) => string,
): string {
  if (Array.isArray(match)) return match.map((each) => one(each, language)).join(language === 'zh' ? '或' : ' or ');
  if (!isRecord(match)) return one(match, language);
  const { from, below } = match;
  const parts =
    language === 'zh'
      ? [from === undefined ? null : `${from} 起`, below === undefined ? null : `不满 ${below}`]
      : [from === undefined ? null : `from ${from}`, below === undefined ? null : `below ${below}`];
  return parts.filter((part) => part !== null).join(language === 'zh' ? '、' : ' ');
}
