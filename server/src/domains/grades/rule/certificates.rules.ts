import { covers, type Day } from '../../../shared/timeline.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import type { GradeFacts } from './grade-facts.ts';
import type { GradeWhy } from './grade-result.ts';
import { bestOf, forPay, left, type PaperTerm } from './papers.rules.ts';
import { sourceOf } from './scheme-index.ts';

type Entry = NonNullable<GradeScheme['certificates']>['entries'][number];

/** How one entry stands on a day; `why` null: it counts. */
interface Standing {
  readonly evidence: readonly string[];
  readonly why: GradeWhy | null;
}

/**
 * What the certificates (职业资格证书) held on a day are worth. A registration (登记) stands for the certificate it registers.
 *
 * @param unregisteredCounts Whether one that only lacks a registration on file is taken to have it
 * @returns `unregistered`: certificates that would count with a registration, of which none was ever entered
 */
export function certificateTerms(
  facts: GradeFacts,
  scheme: GradeScheme,
  day: Day,
  asOf: Day,
  unregisteredCounts: boolean,
): { readonly terms: readonly PaperTerm[]; readonly unregistered: readonly string[] } {
  const rules = scheme.certificates;
  if (!rules) return { terms: [], unregistered: [] };
  const unregistered: string[] = [];
  const terms = rules.entries.flatMap((entry): readonly PaperTerm[] => {
    const now = standing(facts, entry, day);
    if (now?.why === null) return [termOf(entry, now)];
    const then = standing(facts, entry, asOf);
    if (then?.why === null) return [left(termOf(entry, then), 'NOT_YET_EFFECTIVE')];
    if (now?.why === 'NOT_REGISTERED') {
      unregistered.push(...now.evidence);
      if (unregisteredCounts) return [termOf(entry, now)];
    }
    const shown = now ?? then;
    return shown?.why ? [left(termOf(entry, shown), shown.why)] : [];
  });
  return { terms: rules.among === 'MAX' ? bestOf(terms) : terms, unregistered };
}

const termOf = (entry: Entry, { evidence }: Standing): PaperTerm =>
  forPay({
    kind: 'CERTIFICATE',
    rule: `certificates.${entry.code}`,
    source: sourceOf(entry.source, 'effect'),
    effect: entry.effect,
    counted: true,
    why: null,
    params: { certificate: entry.certificate },
    evidence,
  });

function standing(facts: GradeFacts, entry: Entry, day: Day): Standing | null {
  const held = facts.certificates.filter(
    (row) =>
      row.certificate === entry.certificate &&
      covers(row, day) &&
      (entry.certificate !== 'OTHER' || entry.names.includes(row.name ?? '')),
  );
  const registrations = facts.registrations.filter((row) => row.certificate === entry.certificate && row.from <= day);
  const registered = registrations.filter((row) => covers(row, day));
  if (held.length === 0 && registered.length === 0) return null;
  const papers = [...held, ...registered].map(({ id }) => id);
  if (entry.appointed !== null) {
    const appointed = facts.givens.find((row) => row.code === entry.appointed && covers(row, day) && row.value > 0);
    if (!appointed) return { evidence: papers, why: 'NOT_APPOINTED' };
    papers.push(appointed.id);
  }
  if (!entry.registered || registered.length > 0) return { evidence: papers, why: null };
  if (registrations.length === 0) return { evidence: papers, why: 'NOT_REGISTERED' };
  const lapsed = registrations.map(({ id }) => id);
  return {
    evidence: [...papers, ...lapsed],
    why: entry.onLapse === 'KEEP' ? null : 'REGISTRATION_LAPSED',
  };
}
