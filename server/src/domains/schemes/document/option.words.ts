import { TrustGrade } from '../../../shared/document.ts';
import { wordsWithin } from '../../../shared/words/enum-words.ts';
import { type Text, text } from '../../../shared/words/text.ts';

type Names = Readonly<Record<string, Text>>;

/** Options that formats of every kind have: how far a document is trusted, where a value comes from, from when a change counts. */
const SHARED_OPTIONS: readonly Names[] = [
  wordsWithin(TrustGrade),
  {
    PUBLISHED: text('公布', 'Published'),
    RECONSTRUCTED: text('推定', 'Inferred'),
    ASSUMED: text('设定', 'Assumed'),
  },
  {
    SAME_DAY: text('当日', 'the same day'),
    MONTH_START: text('当月', 'the same month'),
    NEXT_MONTH: text('次月', 'the next month'),
    NEXT_JAN_1: text('次年 1 月', 'the next January'),
  },
];

/** What one of several codes means where these are all there are; null: neither the kind nor the frame has words for it. */
export function optionWords(sets: readonly Names[], code: string, all: readonly string[]): Text | null {
  const meant = [...sets, ...SHARED_OPTIONS].find((names) => all.every((each) => Object.hasOwn(names, each)));
  return meant?.[code] ?? null;
}
