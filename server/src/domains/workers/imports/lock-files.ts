import type { EntityManager } from '@mikro-orm/postgresql';

/** Keys of row rights of a file. */
export interface FileKeys {
  readonly regionId: number;
  readonly communityId: number | null;
}

/** Takes each file's next version, in one order: nobody else splices one of them meanwhile. */
export async function lockFiles(em: EntityManager, ids: readonly number[]): Promise<ReadonlyMap<number, FileKeys>> {
  const list = [`{${[...ids].sort((a, b) => a - b).join(',')}}`];
  await em.execute('select from worker where id = any(?::int[]) order by id for no key update', list);
  const files = await em.execute<({ id: number } & FileKeys)[]>(
    `update worker set version = version + 1 where id = any(?::int[])
     returning id, region_id as "regionId", community_id as "communityId"`,
    list,
  );
  return new Map(files.map(({ id, regionId, communityId }) => [id, { regionId, communityId }]));
}
