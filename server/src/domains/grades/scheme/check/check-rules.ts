import { checkEffectiveDay, isRecord } from '../../../schemes/index.ts';
import { ASSESSMENT_RESULTS, REASONS } from '../format/vocabulary.ts';
import { error, type Finding, note } from './scheme-problem.ts';
import type { SoundParts } from './sound-parts.ts';

/** What papers, assessments, groups, days and changes of post ask. */
export function checkRules(parts: SoundParts): Finding[] {
  return [...ofDays(parts), ...ofAssessments(parts), ...ofCertificates(parts), ...ofGroups(parts), ...ofPay(parts)];
}

const ofDays = ({ given }: SoundParts): Finding[] =>
  REASONS.flatMap((reason) => checkEffectiveDay(given, ['effective', reason]));

/** Every result is told of once, and a trigger can be reached. */
function ofAssessments({ given: { assessment }, triggers }: SoundParts): Finding[] {
  const results =
    isRecord(assessment) && Array.isArray(assessment.results) ? assessment.results.filter(isRecord) : null;
  const missing =
    results === null ? [] : ASSESSMENT_RESULTS.filter((result) => !results.some((each) => each.result === result));
  return [
    ...missing.map((result) => error(['assessment', 'results'], 'RESULT_MISSING', { result })),
    ...triggers.flatMap(({ at, value: { times, within } }) =>
      within.kind !== 'CONSECUTIVE' && times > within.years
        ? [error([...at, 'times'], 'TIMES_NEVER_REACHED', { times, years: within.years })]
        : [],
    ),
  ];
}

function ofCertificates({ certificateEntries }: SoundParts): Finding[] {
  return certificateEntries.flatMap(({ at, value: { certificate, names } }) => {
    if (certificate === 'OTHER') return names.length === 0 ? [error([...at, 'names'], 'NAMES_MISSING')] : [];
    return names.length === 0 ? [] : [error([...at, 'names'], 'NAMES_NOT_USED')];
  });
}

const RULE_OF = { EDUCATION: 'education', CERTIFICATE: 'certificates', HONOUR: 'honours' } as const;

function ofGroups({ combine, given }: SoundParts): Finding[] {
  const grouped = new Set<string>();
  return combine.flatMap(({ at, value }) =>
    value.of.flatMap((kind, i) => {
      const place = [...at, 'of', i];
      if (grouped.has(kind)) return [error(place, 'GROUP_TWICE', { kind })];
      grouped.add(kind);
      return given[RULE_OF[kind]] === null ? [note(place, 'GROUP_FOR_NOTHING', { kind })] : [];
    }),
  );
}

function ofPay({ given }: SoundParts): Finding[] {
  if (given.pay !== null) return [];
  const byPay = isRecord(given.postChange) && given.postChange.how === 'NEAREST_HIGHER_PAY';
  return [
    ...(byPay ? [error(['postChange', 'how'], 'PAY_MISSING')] : []),
    ...(given.concurrent === 'HIGHEST_PAY' ? [error(['concurrent'], 'PAY_MISSING')] : []),
  ];
}
