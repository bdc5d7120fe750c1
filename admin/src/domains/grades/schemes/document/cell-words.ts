import type { ChoiceName } from './choices.ts';
import type { Effect, Effective, Match, Scheme } from './scheme.ts';
import type { SchemeWords } from './words.ts';

/** `次年1月1日`, `每年 03-01、09-01`. */
export const effectiveWords = (when: Effective, { translate, choice, and }: SchemeWords): string =>
  typeof when === 'string'
    ? choice('effective', when)
    : translate('grade_schemes.rule.dates', { dates: (when?.dates ?? []).join(and) });

/** `+2`, `视同 3 年`, `按副职待遇`, `不加级，另计津贴`. */
export function effectWords(
  effect: Effect,
  { translate, choice }: SchemeWords,
  post: (code: string) => string,
): string {
  switch (effect.kind) {
    case 'GRADES':
      return `+${effect.grades ?? '—'}`;
    case 'YEARS':
      return translate('grade_schemes.rule.as_years', { years: effect.years ?? '—' });
    case 'PAY_AS_POST':
      return translate('grade_schemes.rule.pay_as', { post: post(effect.post) });
    case 'MONEY':
      return choice('effect', 'MONEY');
  }
}

/** Stands in a table for what somebody has not. */
export const NONE = 'NONE';

/** Keys of a table whose values have words. */
export const WORDS_OF: Readonly<Record<string, ChoiceName>> = {
  DUTY: 'duty',
  EDUCATION: 'level',
  DIPLOMA: 'level',
  DEGREE: 'level',
  CERTIFICATE: 'certificate',
  HONOUR: 'honourLevel',
  ASSESSMENT: 'result',
  ORIGIN: 'origin',
  STANDING: 'standing',
  PHASE: 'phase',
  RECRUITMENT: 'recruitment',
};

export function keyWords(scheme: Scheme, key: string, { translate, text }: SchemeWords): string {
  const [kind, code] = key.split(':');
  if (kind === 'LADDER') return text(scheme.ladders.find((ladder) => ladder.code === code)?.name) || key;
  if (kind === 'GIVEN') return text(scheme.givens.find((given) => given.code === code)?.name) || key;
  return translate(`grade_schemes.choice.key.${key}`);
}

/** What a cell of a table asks for, in words: `副职`, `3–6 年（不含 6）`, `≥ 15`. */
export function matchWords(scheme: Scheme, key: string, match: Match | undefined, words: SchemeWords): string {
  const { text, translate, choice } = words;
  if (match === undefined || match === null || match === '') return '—';
  const one = (value: string | number | boolean): string => {
    if (key === 'POST') return text(scheme.posts.find(({ code }) => code === value)?.name) || String(value);
    if (typeof value === 'boolean') return translate(value ? 'grade_schemes.rule.yes' : 'grade_schemes.rule.no');
    if (value === NONE) return translate('grade_schemes.rule.none');
    const named = WORDS_OF[key];
    return named && typeof value === 'string' ? choice(named, value) : String(value);
  };
  if (Array.isArray(match)) return match.map(one).join(words.and);
  if (typeof match !== 'object') return one(match);
  const { from, below } = match;
  if (from !== undefined && below !== undefined)
    return Number.isInteger(from) && below === from + 1
      ? String(from)
      : translate('grade_schemes.rule.between', { from, below });
  if (from !== undefined) return translate('grade_schemes.rule.at_least', { from });
  return below === undefined ? '—' : translate('grade_schemes.rule.below', { below });
}
