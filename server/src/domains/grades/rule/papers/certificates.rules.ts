import { covers, type Day } from '../../../../shared/time/timeline.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeFacts } from '../grade-facts.ts';
import type { GradeWhy } from '../grade-result.ts';
import { indexOf, sourceOf } from '../scheme-index.ts';
import { bestOf, forPay, left, type PaperTerm } from './papers.rules.ts';

type Entry = NonNullable<GradeScheme['certificates']>['entries'][number];

/** How one entry stands on a day; `why` null: it counts. */
interface Standing {
  readonly evidence: readonly string[];
  readonly why: GradeWhy | null;
}

/**
 * What the certificates (职业资格证书) held on a day are worth. A registration (登记) stands for the certificate it registers.
 */
export function certificateTerms(facts: GradeFacts, scheme: GradeScheme, day: Day, asOf: Day): readonly PaperTerm[] {
  const rules = scheme.certificates;
  if (!rules) return [];
  const terms = rules.entries.flatMap((entry): readonly PaperTerm[] => {
    const now = standing(facts, entry, day);
    if (now?.why === null) return [termOf(entry, now)];
    const then = standing(facts, entry, asOf);
    if (then?.why === null) return [left(termOf(entry, then), 'NOT_YET_EFFECTIVE')];
    const shown = now ?? then;
    return shown?.why ? [left(termOf(entry, shown), shown.why)] : [];
  });
  return rules.among === 'MAX' ? bestOf(terms) : terms;
}

/** A certificate of which no registration up to a day is on file, though it would count with one. */
interface Unregistered {
  readonly certificate: string;
  readonly papers: readonly string[];
  /** It is on file up to the day that is asked for, and does not count yet. */
  readonly coming: boolean;
}

/** Certificates that the scheme would wait for on a day, by entry. */
export function unregistered(facts: GradeFacts, scheme: GradeScheme, day: Day, asOf: Day): readonly Unregistered[] {
  if (facts.certificates.length === 0) return [];
  const told = indexOf(scheme).ladderKeys.has('CERTIFICATE');
  return (scheme.certificates?.entries ?? []).flatMap((entry): readonly Unregistered[] => {
    if (!entry.registered) return [];
    if (facts.registrations.some(({ certificate, from }) => certificate === entry.certificate && from <= day))
      return [];
    const now = standing(facts, entry, day);
    if (now?.why !== 'NOT_REGISTERED' && !(told && now?.why === 'NOT_APPOINTED')) return [];
    const coming = standing(facts, entry, asOf)?.why === null;
    return [{ certificate: entry.certificate, papers: now.evidence, coming }];
  });
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
