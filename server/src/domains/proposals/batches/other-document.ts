import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Which of these proposals are by a document that does not hold on their day any more: another version took its place since they were computed. A decision
 * names the document it was made by, so that would be one nobody goes by.
 *
 * @param ids Of proposals of one batch.
 */
export async function itemsByOtherDocument(
  { prefix, documents }: { readonly prefix: string; readonly documents: string },
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await em.execute<{ id: string }[]>(
    `select i.id::text as id from ${prefix}_item i join ${documents} s on s.id = i.scheme_id
     where i.id = any(?::bigint[]) and (s.valid @> i.effective_on) is not true`,
    [`{${ids.join(',')}}`],
  );
  return new Set(rows.map(({ id }) => id));
}
