import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeTerm } from '../grade-result.ts';
import { sourceOf } from '../scheme-index.ts';
import { gradesOf, left, type PaperTerm, sumOf, yearsOf } from './papers.rules.ts';

/** What papers add together: grades, and years of service. */
export interface PaperTotal {
  readonly grades: number;
  readonly years: number;
  readonly terms: readonly PaperTerm[];
  /** Lines of groups whose limit cut something off. */
  readonly limits: readonly GradeTerm[];
}

type Kind = PaperTerm['kind'];

/**
 * Adds up what education, certificates and honours are worth (组合规则): within a group the highest kind only (就高不叠加), the sum, or the sum up to a
 * limit; groups, and kinds in no group, are added. Years that papers are worth are added whatever the groups.
 */
export function combine(scheme: GradeScheme, terms: readonly PaperTerm[]): PaperTotal {
  const limits: GradeTerm[] = [];
  const worth = (kind: Kind): number =>
    sumOf(
      terms.filter((term) => term.kind === kind),
      kind === 'CERTIFICATE'
        ? (scheme.certificates?.most ?? null)
        : kind === 'HONOUR'
          ? (scheme.honours?.most ?? null)
          : null,
    );
  const lost = new Set<Kind>();
  let grades = 0;
  const grouped = new Set<Kind>();
  for (const group of scheme.combine) {
    const values = group.of.map((kind) => ({ kind, value: worth(kind) }));
    for (const { kind } of values) grouped.add(kind);
    const sum = values.reduce((total, { value }) => total + value, 0);
    if (group.how === 'MAX') {
      const top = values.reduce((best, each) => (each.value > best.value ? each : best));
      for (const { kind } of values) if (kind !== top.kind) lost.add(kind);
      grades += top.value;
    } else {
      const kept = group.most === null ? sum : Math.min(sum, group.most);
      grades += kept;
      if (kept < sum) {
        limits.push({
          kind: 'GROUP',
          rule: `combine.${group.code}`,
          source: sourceOf(group.source, 'most'),
          value: kept - sum,
          counted: true,
          why: 'OVER_LIMIT',
          params: { most: group.most ?? 0 },
          evidence: [],
        });
      }
    }
  }
  for (const kind of ['EDUCATION', 'CERTIFICATE', 'HONOUR'] as const) if (!grouped.has(kind)) grades += worth(kind);
  return {
    grades,
    years: terms.reduce((total, term) => total + yearsOf(term), 0),
    terms: terms.map((term) => (lost.has(term.kind) && gradesOf(term) > 0 ? left(term, 'LOWER_THAN_ANOTHER') : term)),
    limits: [...limits, ...cutOff(scheme, terms)],
  };
}

/** What the limit of certificates or honours takes away. */
function cutOff(scheme: GradeScheme, terms: readonly PaperTerm[]): readonly GradeTerm[] {
  const kinds = [
    { kind: 'CERTIFICATE' as const, rule: 'certificates', rules: scheme.certificates },
    { kind: 'HONOUR' as const, rule: 'honours', rules: scheme.honours },
  ];
  return kinds.flatMap(({ kind, rule, rules }) => {
    const most = rules?.most ?? null;
    if (!rules || most === null) return [];
    const over =
      sumOf(
        terms.filter((term) => term.kind === kind),
        null,
      ) - most;
    if (over <= 0) return [];
    return [
      {
        kind: 'GROUP' as const,
        rule,
        source: sourceOf(rules.source, 'most'),
        value: -over,
        counted: true,
        why: 'OVER_LIMIT' as const,
        params: { most },
        evidence: [],
      },
    ];
  });
}
