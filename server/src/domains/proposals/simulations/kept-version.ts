import type { EntityManager } from '@mikro-orm/postgresql';

/** A version as a simulation keeps it. */
export interface KeptVersion<D> {
  readonly id: number;
  readonly number: number;
  readonly hash: string;
  readonly document: D;
}

/** The version whole, as it is now: a draft may change or go afterwards. */
export async function keptVersion<D>(em: EntityManager, documents: string, id: number): Promise<KeptVersion<D>> {
  const [row] = await em.execute<KeptVersion<D>[]>(`select id, number, hash, document from ${documents} where id = ?`, [
    id,
  ]);
  if (!row) throw new Error(`Version ${id} of ${documents} is gone`);
  return row;
}
