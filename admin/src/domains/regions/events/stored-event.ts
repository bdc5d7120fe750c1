import type { RegionEventQuery } from '@jiceng/schema/regions.ts';
import { givenReason } from '../../../shared/audit/reason.ts';
import type { Grounded } from './EventForm.tsx';
import { type EventValues, percentOf } from './event-input.ts';

type Event = NonNullable<RegionEventQuery['regionEvent']>;

/** A stored event as the form takes it, to be proposed anew or corrected. */
export function valuesOf(event: Event): EventValues & Grounded {
  const { kind, effectiveOn, from, to, assigned, basis, reason, document, governingDocument } = event;
  const before = new Set(from.map(({ region }) => region?.id));
  return {
    kind,
    effectiveOn,
    from: from.flatMap(({ region }) => (region ? [region.id] : [])),
    to: to.map(({ region, code, name, kind: of, parent, facilityClass, isVirtual, requiresStation, share }) => ({
      // A unit that the event made is made anew.
      regionId: region && before.has(region.id) ? region.id : null,
      code,
      name,
      kind: of,
      parentId: parent?.id ?? null,
      facilityClass,
      isVirtual,
      requiresStation,
      percent: percentOf(share),
    })),
    places: Object.fromEntries(assigned.map(({ subject, subjectId, to: at }) => [`${subject}:${subjectId}`, at])),
    basis,
    reason: givenReason(reason),
    document: document && { title: document.title, number: document.number, date: document.date },
    governingDocumentId: governingDocument?.id ?? null,
  };
}

/** The calendar day before. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
