import type { EntityManager } from '@mikro-orm/postgresql';
import type { DocumentEnd } from '../../shared/document-end.ts';
import type { Day } from '../../shared/time/timeline.ts';

/** The day the document of fact `f` ends, by itself or by the one in its place, as believed now. */
const END = `least(f.ends_on, (select s.effective_on from governing_document_fact s
  where s.document_id = f.superseded_by_id and s.superseded_at is null and s.believed_from is not null))`;
const BELIEVED = 'f.superseded_at is null and f.believed_from is not null';

/** Days on which a document ends as believed now, and those in whose place it stands; null: open. */
export async function endsAround(em: EntityManager, documentId: number): Promise<ReadonlyMap<number, Day | null>> {
  const rows = await em.execute<{ id: number; on: Day | null }[]>(
    `select f.document_id as id, ${END}::text as on from governing_document_fact f
     where (f.document_id = ? or f.superseded_by_id = ?) and ${BELIEVED} order by f.document_id`,
    [documentId, documentId],
  );
  return new Map(rows.map(({ id, on }) => [id, on]));
}

/** Tells keepers of an end that was just approved; one that has come is not told again on its day. */
export async function tellOfEnd(
  em: EntityManager,
  { documentId, on, today }: { readonly documentId: number; readonly on: Day; readonly today: Day },
  told: readonly DocumentEnd[],
): Promise<void> {
  if (on <= today)
    await em.execute('update governing_document set ends_told_until = ? where id = ?', [today, documentId]);
  for (const tellKeepers of told) await tellKeepers(em, documentId, on);
}

/** Tells keepers, once, of documents whose end has come (依据文件到期提醒), however long before it was approved. */
export async function tellOfEndsThatCame(em: EntityManager, today: Day, told: readonly DocumentEnd[]): Promise<void> {
  const ended = await em.execute<{ id: number; on: Day }[]>(
    `update governing_document g set ends_told_until = ? from governing_document_fact f
     where f.document_id = g.id and ${BELIEVED} and ${END} <= ? and ${END} > coalesce(g.ends_told_until, '-infinity')
     returning g.id, ${END}::text as on`,
    [today, today],
  );
  for (const { id, on } of ended) for (const tellKeepers of told) await tellKeepers(em, id, on);
}
