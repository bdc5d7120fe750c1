import type { DocumentEnd } from '../../../shared/document-end.ts';
import { InboxKind, tell } from '../../../shared/inbox.ts';

/** An event is kept by who may propose changes of the units it touches: the street, or the district where it touches several. */
export const tellKeepersOfEvents: DocumentEnd = async (em, documentId, on) => {
  const events = await em.execute<{ over: number; count: number }[]>(
    `select region_id as over, count(*)::int as count from region_event
     where governing_document_id = ? and superseded_at is null and believed_from is not null group by region_id order by region_id`,
    [documentId],
  );
  for (const { over, count } of events)
    await tell(em, {
      to: { holding: 'regions:propose', over },
      kind: InboxKind.DOCUMENT_ENDED,
      subject: { type: 'GOVERNING_DOCUMENT', id: documentId },
      params: { on, rests: 'REGION_EVENT', count },
    });
};
