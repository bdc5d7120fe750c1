import type { RuleCell, RuleRow } from '../../../schemes/document/door.ts';
import { sourceOf } from '../../../schemes/document/door.ts';
import type { Scheme, SourceRef } from './scheme.ts';
import type { SchemeWords } from './words.ts';

/** How the rules of one scheme are said: words, and the source of each cell. */
export interface RuleSpeaker extends SchemeWords {
  readonly scheme: Scheme;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly cell: (ref: SourceRef | null | undefined, of: string, said: string) => RuleCell;
  readonly row: (name: string, cells: readonly RuleCell[]) => RuleRow;
  readonly postName: (code: string) => string;
  /** How several are counted: the highest, their sum, or up to a limit. */
  readonly added: (among: string, most: number | null) => string;
}

export function ruleSpeaker(scheme: Scheme, words: SchemeWords): RuleSpeaker {
  const { translate, text, choice } = words;
  const say: RuleSpeaker['say'] = (key, values) => translate(`grade_schemes.rule.${key}`, values);
  return {
    ...words,
    scheme,
    say,
    cell: (ref, of, said) => ({ text: said, source: sourceOf(scheme, ref, of) }),
    row: (name, cells) => {
      const sources = [...new Set(cells.flatMap(({ source }) => (source ? [source] : [])))];
      return {
        name: say(name),
        cells,
        sources,
        articles: [...new Set(sources.flatMap(({ article }) => (article ? [article] : [])))],
      };
    },
    postName: (code) => text(scheme.posts.find((post) => post.code === code)?.name) || code,
    added: (among, most) => (among === 'SUM_CAPPED' ? say('up_to', { most: most ?? '—' }) : choice('among', among)),
  };
}
