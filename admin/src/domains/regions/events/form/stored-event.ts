import { givenReason } from '../../../../shared/audit/reason.ts';
import { type EventGrounds, type EventValues, percentOf } from '../event-input.ts';
import type { EventRecord } from '../event-record.ts';

/** A stored event as the form takes it, to be proposed anew or corrected. */
export function valuesOf(event: EventRecord): EventValues & EventGrounds {
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
