import type { Day } from '../../../../shared/time/timeline.ts';
import { type Cutoffs, type Inquiry, noteUnknown } from '../completions/inquiry.ts';
import { unregistered } from './certificates.rules.ts';

/** The inquiry with the diplomas and registrations somebody may have had on a day, where the scheme waits for them and none is on file up to then. */
export function withPapersOf(inquiry: Inquiry, cut: Cutoffs, asOf: Day): Inquiry {
  return withRegistrations(withEducation(inquiry, cut.education.holdsOn), cut.certificate.holdsOn, asOf);
}

function withEducation(inquiry: Inquiry, day: Day): Inquiry {
  const { facts, scheme, world, unknown } = inquiry;
  if (scheme.education?.missing !== 'WAIT' || facts.education.some(({ from }) => from <= day)) return inquiry;
  noteUnknown(unknown, 'EDUCATION_MISSING', {});
  return { ...inquiry, facts: { ...facts, education: world.education(day) } };
}

function withRegistrations(inquiry: Inquiry, day: Day, asOf: Day): Inquiry {
  const { facts, scheme, world, unknown } = inquiry;
  if (scheme.certificates?.missing !== 'WAIT') return inquiry;
  const all = unregistered(facts, scheme, day, asOf);
  if (all.length === 0) return inquiry;
  const waiting = all.filter(({ coming }) => !coming);
  if (waiting.length)
    noteUnknown(unknown, 'REGISTRATION_MISSING', { records: waiting.flatMap(({ papers }) => papers).length });
  const asked = new Set(waiting.map(({ certificate }) => certificate));
  const registered = [...new Set(all.map(({ certificate }) => certificate))].filter((certificate) =>
    asked.has(certificate) ? world.registered(certificate, day) : world.registeredElsewhere(certificate, day),
  );
  if (registered.length === 0) return inquiry;
  const rows = registered.map((certificate) => ({ id: '', from: day, to: null, certificate }));
  return { ...inquiry, facts: { ...facts, registrations: [...facts.registrations, ...rows] } };
}
