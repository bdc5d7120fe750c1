import type { EntityManager } from '@mikro-orm/postgresql';

/** Keys of row rights of a file. */
export interface FileKeys {
  readonly regionId: number;
  readonly communityId: number | null;
}

/** A file that is locked. */
export interface LockedFile extends FileKeys {
  /** As it was before it was locked: what who asks has read. */
  readonly version: number;
}

/** Takes each file's next version, in one order: nobody else splices one of them meanwhile. */
export async function lockFiles(em: EntityManager, ids: readonly number[]): Promise<ReadonlyMap<number, LockedFile>> {
  const list = [`{${[...ids].sort((a, b) => a - b).join(',')}}`];
  await em.execute('select from worker where id = any(?::int[]) order by id for no key update', list);
  const files = await em.execute<({ id: number } & LockedFile)[]>(
    `update worker set version = version + 1 where id = any(?::int[])
     returning id, region_id as "regionId", community_id as "communityId", version - 1 as version`,
    list,
  );
  return new Map(files.map(({ id, ...file }) => [id, file]));
}
