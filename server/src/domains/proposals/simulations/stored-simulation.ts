import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import type { SimulationInputs, SimulationStore } from './simulation-kind.ts';

/** A simulation as services need it: with all it is computed from. */
export interface StoredSimulation<D> extends SimulationInputs<D> {
  readonly id: number;
  readonly people: number;
  readonly done: boolean;
}

/** @throws `notFound` on the field */
export async function findSimulation<D>(
  { table, refusals }: SimulationStore,
  em: EntityManager,
  given: string,
  field?: string,
): Promise<StoredSimulation<D>> {
  const id = idOf(given);
  const [row] =
    id === null
      ? []
      : await em.execute<(Omit<StoredSimulation<D>, 'knownOn'> & { knownAt: number })[]>(
          `select id, people, done_at is not null as done, region_id as "regionId", as_of::text as "asOf",
             (extract(epoch from known_on) * 1000)::float8 as "knownAt", scheme_document as scheme, against_document as against
           from ${table} where id = ?`,
          [id],
        );
  if (!row) throw new DomainError(refusals.notFound, { id: given }, field);
  const { knownAt, ...stored } = row;
  return { ...stored, knownOn: new Date(knownAt) };
}
