import { covers, type Day } from '../../../shared/timeline.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import type { GradeFacts } from './grade-facts.ts';
import type { GradeWhy } from './grade-result.ts';
import { bestOf, forPay, left, type PaperTerm } from './papers.rules.ts';
import { sourceOf } from './scheme-index.ts';

type Entry = NonNullable<GradeScheme['certificates']>['entries'][number];

/** How one entry stands on a day. */
interface Standing {
  readonly evidence: readonly string[];
  readonly why: GradeWhy | null;
  /** Whether only a registration that is not on file keeps it from counting. */
  readonly unregistered: boolean;
}

/**
 * What the certificates (职业资格证书) held on a day are worth. A registration (登记) stands for the certificate it registers.
 *
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
  const terms: PaperTerm[] = [];
  for (const entry of rules.entries) {
    const now = standing(facts, entry, day);
    const coming = now === null || now.why !== null ? standing(facts, entry, asOf) : null;
    const shown = now ?? coming;
    if (!shown) continue;
    const why = comes(now, coming) ? 'NOT_YET_EFFECTIVE' : shown.why;
    if (now?.unregistered) unregistered.push(...now.evidence);
    const counts = why === null || (now?.unregistered === true && unregisteredCounts && why === 'NOT_REGISTERED');
    const term = forPay({
      kind: 'CERTIFICATE',
      rule: `certificates.${entry.code}`,
      source: sourceOf(entry.source, 'effect'),
      effect: entry.effect,
      counted: true,
      why: null,
      params: { certificate: entry.certificate },
      evidence: (comes(now, coming) ? coming : shown)?.evidence ?? [],
    });
    terms.push(counts || why === null ? term : left(term, why));
  }
  return { terms: rules.among === 'MAX' ? bestOf(terms) : terms, unregistered };
}

/** Whether it counts on the day itself, but not yet by the day from which changes take effect. */
const comes = (now: Standing | null, coming: Standing | null): boolean =>
  coming !== null && coming.why === null && (now === null || now.why !== null);

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
    if (!appointed) return { evidence: papers, why: 'NOT_APPOINTED', unregistered: false };
    papers.push(appointed.id);
  }
  if (!entry.registered || registered.length > 0) return { evidence: papers, why: null, unregistered: false };
  if (registrations.length === 0) return { evidence: papers, why: 'NOT_REGISTERED', unregistered: true };
  const lapsed = registrations.map(({ id }) => id);
  return {
    evidence: [...papers, ...lapsed],
    why: entry.onLapse === 'KEEP' ? null : 'REGISTRATION_LAPSED',
    unregistered: false,
  };
}
