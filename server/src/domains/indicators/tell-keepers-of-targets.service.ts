import type { DocumentEnd } from '../../shared/document-end.ts';
import { InboxKind, tell } from '../../shared/inbox.ts';

/** Targets are kept by who prepares indicators: told once of all that rest on the document. */
export const tellKeepersOfTargets: DocumentEnd = async (em, documentId, on) => {
  const [{ count, district } = { count: 0, district: 0 }] = await em.execute<{ count: number; district: number }[]>(
    `select count(*)::int as count, (select r.id from region r where r.level = 'DISTRICT' order by r.id limit 1) as district
     from indicator_target_fact where governing_document_id = ? and superseded_at is null and believed_from is not null`,
    [documentId],
  );
  if (count > 0)
    await tell(em, {
      to: { holding: 'indicators:prepare', over: district },
      kind: InboxKind.DOCUMENT_ENDED,
      subject: { type: 'GOVERNING_DOCUMENT', id: documentId },
      params: { on, rests: 'INDICATOR_TARGET', count },
    });
};
