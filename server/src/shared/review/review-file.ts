import type { EntityClass, FilterQuery, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../errors/domain-error.ts';
import { makeRoom, supersedeFacts } from '../time/store-splice.ts';
import { cut, type Period } from '../time/timeline.ts';
import type { ReviewedFact } from './review.entity.ts';
import { conclude, type DecideInput, Decision, isEntryId, lockWaiting, ReviewState } from './review.ts';
import { stillFits } from './review-basis.ts';

/** The file that dated facts of one kind form (档案): all facts with the same `key`, locked by the version of the row it names. */
export interface FileOf<F extends ReviewedFact> {
  readonly entity: EntityClass<F> & (abstract new (...args: never[]) => F);
  readonly head: EntityClass<{ id: number; version: number }>;
  readonly key: keyof F & string;
}

/** The facts of a file that are believed now, by their first day. */
export async function inForceOf<F extends ReviewedFact>(em: EntityManager, { entity, key }: FileOf<F>, id: number) {
  const facts = await em.find(entity, { [key]: id, supersededAt: null, believedFrom: { $ne: null } } as FilterQuery<F>);
  return facts.sort((a, b) => (a.valid.from < b.valid.from ? -1 : 1));
}

/**
 * Enters what is claimed for a time and submits it at once (录入并送审). It counts when it is approved; until then the file stays as it is. One
 * entry of a file waits at a time: the preparer's own earlier one, or one that was returned, is replaced.
 *
 * @param values Of the entry's own, the key among them.
 * @returns Id of the entry.
 * @throws ENTRY_WAITING on `id` while somebody else's entry waits for its decision
 */
export async function submitEntry<F extends ReviewedFact>(
  em: EntityManager,
  file: FileOf<F>,
  values: object,
  valid: Period,
  inForce: readonly F[],
): Promise<string> {
  await replaceWaiting(em, file, (values as Readonly<Record<string, unknown>>)[file.key] as number);
  const { supersede } = cut(inForce, valid);
  const entry = { ...values, valid, replaces: [...supersede], review: ReviewState.SUBMITTED };
  return String(await em.insert(file.entity, entry as unknown as RequiredEntityData<F>));
}

async function replaceWaiting<F extends ReviewedFact>(em: EntityManager, { entity, key }: FileOf<F>, id: number) {
  const waits = await em.find(entity, { [key]: id, supersededAt: null, believedFrom: null } as FilterQuery<F>);
  const me = await actorOf(em);
  // Several wait only after an upgrade, a stretch each; they are decided one by one before anything new is entered.
  if (waits.length > 1 || waits.some((entry) => entry.review !== ReviewState.RETURNED && entry.recordedById !== me))
    throw new DomainError('ENTRY_WAITING', { id: (waits[0] as F).id }, 'id');
  await supersedeFacts(
    em,
    entity,
    waits.map((entry) => entry.id),
  );
}

/**
 * Decides an entry of a file (复核). Approved, it is spliced into what is believed now: what it covers is superseded, what sticks out keeps its
 * own approval.
 *
 * @param check What must hold of the entry beside what is in force, of its kind.
 * @returns The entry as it was read before.
 * @throws ENTRY_NOT_FOUND, ALREADY_DECIDED, FOUR_EYES_REQUIRED on `id`; REASON_REQUIRED; STALE_VERSION on `id` when what it is written over has
 * become another meanwhile: it can only be returned
 */
export async function decideEntry<F extends ReviewedFact>(
  em: EntityManager,
  file: FileOf<F>,
  input: DecideInput,
  check: (entry: F) => Promise<void> = async () => undefined,
): Promise<F> {
  const { entity, key } = file;
  const { id, decision } = input;
  await takeFiles(em, file, [id]);
  await lockWaiting(em, entity, [id]);
  const facts = await em.find(entity, { [key]: (await keysOf(em, file, [id]))[0] } as FilterQuery<F>);
  const entry = facts.find((fact) => fact.id === id) as F;
  // What the product ships is in force already; approving it confirms it.
  if (decision === Decision.APPROVE && entry.review !== ReviewState.SHIPPED) {
    const inForce = facts.filter((fact) => fact.supersededAt === null && fact.believedFrom !== null);
    if (!stillFits(entry, facts)) throw new DomainError('STALE_VERSION', {}, 'id');
    await check(entry);
    await makeRoom(em, entity, entry.valid, inForce);
  }
  await conclude(em, entity, [id], input);
  return entry;
}

/** The preparer takes back an entry that waits, or that was returned to him (撤回). What counts stays as it is. See `discardEntries`. */
export const discardEntry = <F extends ReviewedFact>(em: EntityManager, file: FileOf<F>, id: string): Promise<void> =>
  discardEntries(em, file, [id]);

/**
 * The same of many, all or none.
 *
 * @throws ENTRY_NOT_FOUND, ALREADY_DECIDED, ENTRY_NOT_YOURS on `id`, with the first that cannot be
 */
export async function discardEntries<F extends ReviewedFact>(
  em: EntityManager,
  file: FileOf<F>,
  ids: readonly string[],
): Promise<void> {
  await takeFiles(em, file, ids);
  const found = await em.find(file.entity, { id: { $in: [...ids] } } as unknown as FilterQuery<F>, { refresh: true });
  const entries = new Map(found.map((entry) => [entry.id, entry]));
  const me = await actorOf(em);
  for (const id of ids) {
    const entry = entries.get(id);
    if (!entry) throw new DomainError('ENTRY_NOT_FOUND', { id }, 'id');
    if (entry.supersededAt !== null || entry.believedFrom !== null)
      throw new DomainError('ALREADY_DECIDED', { id }, 'id');
    if (entry.recordedById !== me) throw new DomainError('ENTRY_NOT_YOURS', { id }, 'id');
  }
  await supersedeFacts(em, file.entity, ids);
}

/** Takes the next version of each file, so that whoever has read it before does not save over what is decided now; in one order, so that two wait for each other. */
async function takeFiles<F extends ReviewedFact>(em: EntityManager, file: FileOf<F>, ids: readonly string[]) {
  const head = em.getMetadata().get(file.head).tableName;
  const keys = [`{${(await keysOf(em, file, ids)).join(',')}}`];
  await em.execute(`select from "${head}" where id = any(?::int[]) order by id for no key update`, keys);
  await em.execute(`update "${head}" set version = version + 1 where id = any(?::int[])`, keys);
}

/** @throws ENTRY_NOT_FOUND on `id` with the first that is none, or lies outside the scope */
async function keysOf<F extends ReviewedFact>(
  em: EntityManager,
  { entity, key }: FileOf<F>,
  ids: readonly string[],
): Promise<readonly number[]> {
  const { tableName, properties } = em.getMetadata().get<F>(entity);
  const column = properties[key as keyof typeof properties].fieldNames[0] as string;
  const rows = await em.execute<{ id: string; key: number }[]>(
    `select id::text, "${column}" as key from "${tableName}" where id = any(?::bigint[])`,
    [`{${ids.filter(isEntryId).join(',')}}`],
  );
  const known = new Set(rows.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new DomainError('ENTRY_NOT_FOUND', { id: unknown }, 'id');
  return rows.map((row) => row.key);
}

async function actorOf(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ actor: number }[]>(`select current_setting('app.person')::int as actor`);
  return (row as { actor: number }).actor;
}
