import type { Day } from '../../../../shared/time/timeline.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { sourceOf } from '../scheme-index.ts';
import { bestOf, left, type PaperTerm } from './papers.rules.ts';

/** What the honours (表彰) given up to a day are worth; one that fits several entries counts under the first. */
export function honourTerms(facts: GradeFacts, scheme: GradeScheme, day: Day, asOf: Day): readonly PaperTerm[] {
  const rules = scheme.honours;
  if (!rules) return [];
  const used = new Set<string>();
  const given = facts.honours.filter(({ on }) => on <= asOf);
  const terms = given.flatMap((honour): readonly PaperTerm[] => {
    const entry = rules.entries.find(
      ({ kinds, levels }) =>
        (kinds as readonly string[]).includes(honour.kind) && (levels as readonly string[]).includes(honour.level),
    );
    if (!entry) return [];
    const term: PaperTerm = {
      kind: 'HONOUR',
      rule: `honours.${entry.code}`,
      source: sourceOf(entry.source, 'grades'),
      effect: { kind: 'GRADES', grades: entry.grades },
      counted: true,
      why: null,
      params: { kind: honour.kind, level: honour.level },
      evidence: [honour.id],
    };
    if (honour.on > day) return [left(term, 'NOT_YET_EFFECTIVE')];
    if (entry.once && used.has(entry.code)) return [left(term, 'ALREADY_COUNTED')];
    used.add(entry.code);
    return [term];
  });
  return rules.among === 'MAX' ? bestOf(terms) : terms;
}
