import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { ImportAsker, ImportProblem, ImportRow } from '../../../shared/imports/import-kind.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import { SEALED } from '../identity/identity.service.ts';
import { type ResidentId, readResidentId } from '../identity/numbers/resident-id.rules.ts';
import type { PlaceBook } from './place-book.ts';

/** A file in the scope. */
export interface KnownWorker {
  readonly id: number;
  readonly name: string;
  readonly regionId: number;
  readonly communityId: number | null;
}

/** Numbers of rows, read; what cannot be read is a problem of its row. */
export async function readNumbers(
  rows: readonly ImportRow[],
  { today }: Pick<ImportAsker, 'today'>,
): Promise<{ readonly numbers: ReadonlyMap<number, ResidentId>; readonly problems: readonly ImportProblem[] }> {
  const breathe = breather();
  const numbers = new Map<number, ResidentId>();
  const problems: ImportProblem[] = [];
  for (const { number: row, values } of rows) {
    await breathe();
    if (typeof values.idNumber !== 'string') continue;
    const read = readResidentId(values.idNumber, today);
    if (typeof read !== 'string') numbers.set(row, read);
    else
      problems.push(refusedRow(new DomainError('ID_NUMBER_INVALID', { problem: read }), { row, column: 'idNumber' }));
  }
  return { numbers, problems };
}

/** Who holds each number, over the whole installation: the worker where he is in the scope, null where the file is held elsewhere; missing: nobody. */
export async function holdersOf(
  em: EntityManager,
  numbers: Iterable<string>,
  { vault }: Pick<ImportAsker, 'vault'>,
): Promise<ReadonlyMap<string, number | null>> {
  const asked = [...new Set(numbers)];
  if (!asked.length) return new Map();
  const breathe = breather();
  const indexes: string[] = [];
  for (const number of asked) {
    indexes.push(vault.index(number, SEALED.idNumber).toString('hex'));
    await breathe();
  }
  const held = await em.execute<{ place: number; workerId: number | null }[]>(
    `select n.place::int as place, h.worker_id as "workerId" from unnest(?::text[]) with ordinality n (index, place),
       worker_of_number(decode(n.index, 'hex')) h`,
    [`{${indexes.join(',')}}`],
  );
  return new Map(held.map(({ place, workerId }) => [asked[place - 1] as string, workerId]));
}

const WORKERS = `select w.id, p.name, w.region_id as "regionId", w.community_id as "communityId" from worker w join person p on p.id = w.person_id
  where (w.id = any(?::int[]) or p.name in (select jsonb_array_elements_text(?::jsonb)))
    and exists (select from employment e where e.worker_id = w.id and e.superseded_at is null)`;

/** Files of the scope by id or by name. */
export const knownWorkers = (
  em: EntityManager,
  ids: readonly number[],
  names: readonly string[],
): Promise<KnownWorker[]> =>
  em.execute<KnownWorker[]>(WORKERS, [`{${[...new Set(ids)].join(',')}}`, JSON.stringify([...new Set(names)])]);

export interface WorkersByRow {
  /** By the number of the row. */
  readonly workers: ReadonlyMap<number, KnownWorker>;
  readonly problems: readonly ImportProblem[];
}

/**
 * Whose file each row is about (找人): by the number, else by the name and, where several bear it, the unit he is in today. Nobody outside the scope is
 * named, only that there is a file.
 */
export async function findWorkers(
  em: EntityManager,
  rows: readonly ImportRow[],
  places: PlaceBook,
  asker: ImportAsker,
): Promise<WorkersByRow> {
  const { numbers, problems: unreadable } = await readNumbers(rows, asker);
  const holders = await holdersOf(
    em,
    [...numbers.values()].map(({ number }) => number),
    asker,
  );
  const ids = [...holders.values()].filter((id) => id !== null);
  const known = await knownWorkers(
    em,
    ids,
    rows.flatMap(({ values }) => textOf(values.name)),
  );
  const byId = new Map(known.map((worker) => [worker.id, worker]));
  const byName = groupBy(known, ({ name }) => name);
  const workers = new Map<number, KnownWorker>();
  const problems: ImportProblem[] = [...unreadable];
  const bad = new Set(unreadable.map(({ row }) => row));
  const breathe = breather();
  for (const row of rows) {
    await breathe();
    const { number, values, unread } = row;
    if (bad.has(number) || unread.has('idNumber') || unread.has('name')) continue;
    const problem = (code: string, column: string, params: ImportProblem['params'] = {}) =>
      problems.push({ row: number, column, code, params });
    const id = numbers.get(number);
    const [name] = textOf(values.name);
    if (id) {
      const holder = holders.get(id.number);
      const worker = holder == null ? undefined : byId.get(holder);
      if (holder === null) problem('WORKER_EXISTS_ELSEWHERE', 'idNumber');
      else if (!worker) problem('WORKER_UNKNOWN', 'idNumber');
      else if (name !== undefined && worker.name !== name) problem('WORKER_NAME_DIFFERS', 'name');
      else workers.set(number, worker);
      continue;
    }
    if (name === undefined) {
      problem('WORKER_UNNAMED', 'name');
      continue;
    }
    const [unit] = textOf(values.unit);
    const named = unit === undefined ? null : places.unitNamed(unit, asker.today);
    if (named && 'problem' in named) {
      problem(`UNIT_${named.problem}`, 'unit', named.count ? { count: named.count } : {});
      continue;
    }
    const all = byName.get(name) ?? [];
    const there = named
      ? all.filter(({ regionId, communityId }) => [regionId, communityId].includes(named.found.id))
      : all;
    const [worker] = there;
    if (!worker) problem('WORKER_UNKNOWN', 'name');
    else if (there.length > 1) problem('WORKER_AMBIGUOUS', 'name', { count: there.length });
    else workers.set(number, worker);
  }
  return { workers, problems };
}

const textOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
