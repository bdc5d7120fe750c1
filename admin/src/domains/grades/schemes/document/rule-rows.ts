import type { RuleGroup } from '../../../schemes/document/door.ts';
import { sourceOf } from '../../../schemes/document/door.ts';
import { matchWords } from './cell-words.ts';
import { ruleSpeaker } from './rule-row.ts';
import { rulesOfChanges } from './rules-of-changes.ts';
import { rulesOfPapers } from './rules-of-papers.ts';
import { rulesOfPosts } from './rules-of-posts.ts';
import { rulesOfYears } from './rules-of-years.ts';
import type { Basis, Scheme } from './scheme.ts';
import type { SchemeWords } from './words.ts';

/** Everything a scheme rules, in groups as an office reads it: posts, years and promotion, what adds grades, changes and limits. */
export function ruleGroups(scheme: Scheme, words: SchemeWords): readonly RuleGroup[] {
  const speaker = ruleSpeaker(scheme, words);
  const { say } = speaker;
  return [
    { name: say('group_posts'), rows: rulesOfPosts(speaker) },
    { name: say('group_years'), rows: rulesOfYears(speaker) },
    { name: say('group_added'), rows: rulesOfPapers(speaker) },
    { name: say('group_changes'), rows: rulesOfChanges(speaker) },
  ].map((group) => ({ ...group, rows: group.rows.filter(({ cells }) => cells.length > 0) }));
}

export interface TableCellText {
  readonly when: readonly string[];
  readonly value: number | null;
  readonly basis: Basis | null;
}

/** A table of a scheme as rows of words, in its own order. */
export const tableSaid = (
  scheme: Scheme,
  table: NonNullable<Scheme['pay']>,
  words: SchemeWords,
): readonly TableCellText[] =>
  table.cells.map(({ when, value, source }) => ({
    when: table.keys.map((key) => matchWords(scheme, key, when[key], words)),
    value,
    basis: sourceOf(scheme, source, 'value')?.basis ?? null,
  }));
