import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { Day, Period, TimelineFact } from '../../../shared/time/timeline.ts';
import type { FactCase, FactKind, FactValues } from '../facts/fact-kind.ts';
import type { FactLook } from '../facts/fact-look.ts';
import { valuesOf } from '../facts/facts.service.ts';
import type { PlaceBook } from './place-book.ts';

/** Files whose facts are fetched at a time: few enough that making objects of them holds nobody up. */
export const FILES_AT_ONCE = 400;

/** What the rules of a kind ask of many files, read at once. */
export interface CareerBook {
  /** All but the day and the period. */
  caseOf(workerId: number): Pick<FactCase, 'look' | 'workerId' | 'birthDate' | 'employed'>;
  factsOf(workerId: number): readonly TimelineFact<FactValues>[];
}

const EMPLOYED = `select worker_id as "workerId", lower(valid)::text as "from", upper(valid)::text as "to" from employment
  where superseded_at is null and worker_id = any(?::int[])`;
const BORN = `select worker_id as "workerId", birth_date::text as "birthDate" from worker_identity
  where superseded_at is null and worker_id = any(?::int[])`;
const ISSUED = `select worker_id as "workerId", kind, issued_on::text as "issuedOn" from certificate
  where superseded_at is null and worker_id = any(?::int[])`;
const CODES = 'select id from code_entry';

export async function readCareers(
  em: EntityManager,
  kind: FactKind,
  ids: readonly number[],
  places: PlaceBook,
): Promise<CareerBook> {
  const list = [`{${ids.join(',')}}`];
  const employed = groupBy(
    await em.execute<({ workerId: number } & Period)[]>(EMPLOYED, list),
    ({ workerId }) => workerId,
  );
  const births = await em.execute<{ workerId: number; birthDate: Day | null }[]>(BORN, list);
  const born = new Map(births.map(({ workerId, birthDate }) => [workerId, birthDate]));
  const issued = groupBy(
    await em.execute<{ workerId: number; kind: string; issuedOn: Day }[]>(ISSUED, list),
    (held) => `${held.workerId} ${held.kind}`,
  );
  const codes = new Set((await em.execute<{ id: string }[]>(CODES)).map(({ id }) => id));
  const facts = await readFacts(em, kind, ids);
  const look: FactLook = {
    unit: async (id, on, field) => places.unit(id, on, field),
    async code(table, code, field) {
      if (!code) return null;
      const id = `${table}/${code}`;
      if (!codes.has(id)) throw new DomainError('VALUE_INVALID', {}, field);
      return id;
    },
    issued: async (workerId, certificate) =>
      (issued.get(`${workerId} ${certificate}`) ?? []).map(({ issuedOn }) => issuedOn),
  };
  return {
    caseOf: (workerId) => ({
      look,
      workerId,
      birthDate: born.get(workerId) ?? null,
      employed: (employed.get(workerId) ?? []).map(({ from, to }) => ({ from, to })),
    }),
    factsOf: (workerId) => facts.get(workerId) ?? [],
  };
}

/** Believed facts of the kind, by worker. */
async function readFacts(
  em: EntityManager,
  kind: FactKind,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly TimelineFact<FactValues>[]>> {
  const found = new Map<number, TimelineFact<FactValues>[]>();
  const breathe = breather();
  for (let from = 0; from < ids.length; from += FILES_AT_ONCE) {
    const where = { workerId: { $in: ids.slice(from, from + FILES_AT_ONCE) }, supersededAt: null };
    const facts = await em.find(kind.entity, where, { disableIdentityMap: true });
    for (const fact of facts) {
      const told = { id: fact.id, valid: fact.valid, value: valuesOf(em, kind, fact) };
      const mine = found.get(fact.workerId);
      if (mine) mine.push(told);
      else found.set(fact.workerId, [told]);
    }
    await breathe();
  }
  return found;
}
