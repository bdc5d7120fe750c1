import type { EntityManager } from '@mikro-orm/postgresql';

/** Holds the units a file is about, in the order in which the form holds them: what is decided behind the lock is what is stored, whoever enters figures meanwhile. */
export const lockUnits = (em: EntityManager, units: readonly number[]): Promise<unknown> =>
  em.execute('select from region where id = any(?::int[]) order by id for no key update', [
    `{${[...new Set(units)].join(',')}}`,
  ]);
