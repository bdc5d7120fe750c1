import type { EntityClass, FilterQuery, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from './domain-error.ts';
import type { ReviewedFact } from './review.entity.ts';
import { conclude, type DecideInput, Decision, isEntryId, lockWaiting, ReviewState } from './review.ts';
import { stillFits } from './review-basis.ts';
import { makeRoom, supersedeFacts } from './store-splice.ts';
import { cut, type Period } from './timeline.ts';

/** A reviewed fact that is part of a file: a facility's, an indicator's, a target's. */
export interface FileEntry extends ReviewedFact {
  replaces: string[];
}

/** The file that dated facts of one kind form (档案): all facts with the same `key`, locked by the version of the row it names. */
export interface FileOf<F extends FileEntry> {
  readonly entity: EntityClass<F>;
  readonly head: EntityClass<{ id: number; version: number }>;
  readonly key: keyof F & string;
}

/** The facts of a file that are believed now, by their first day. */
export async function inForceOf<F extends FileEntry>(em: EntityManager, { entity, key }: FileOf<F>, id: number) {
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
export async function submitEntry<F extends FileEntry>(
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

async function replaceWaiting<F extends FileEntry>(em: EntityManager, { entity, key }: FileOf<F>, id: number) {
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
export async function decideEntry<F extends FileEntry>(
  em: EntityManager,
  file: FileOf<F>,
  input: DecideInput,
  check: (entry: F) => Promise<void> = async () => undefined,
): Promise<F> {
  const { entity, key } = file;
  const { id, decision } = input;
  await takeFile(em, file, id);
  await lockWaiting(em, entity, [id]);
  const facts = await em.find(entity, { [key]: await keyOf(em, file, id) } as FilterQuery<F>);
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

/**
 * The preparer takes back an entry that waits, or that was returned to him (撤回). What counts stays as it is.
 *
 * @throws ENTRY_NOT_FOUND, ALREADY_DECIDED, ENTRY_NOT_YOURS on `id`
 */
export async function discardEntry<F extends FileEntry>(em: EntityManager, file: FileOf<F>, id: string): Promise<void> {
  await takeFile(em, file, id);
  const entry = await em.findOne(file.entity, { id } as FilterQuery<F>);
  if (!entry) throw new DomainError('ENTRY_NOT_FOUND', { id }, 'id');
  if (entry.supersededAt !== null || entry.believedFrom !== null)
    throw new DomainError('ALREADY_DECIDED', { id }, 'id');
  if (entry.recordedById !== (await actorOf(em))) throw new DomainError('ENTRY_NOT_YOURS', { id }, 'id');
  await supersedeFacts(em, file.entity, [id]);
}

/** Takes the next version of the file, so that whoever has read it before does not save over what is decided now. */
async function takeFile<F extends FileEntry>(em: EntityManager, file: FileOf<F>, id: string): Promise<void> {
  const head = em.getMetadata().get(file.head).tableName;
  if (!isEntryId(id)) throw new DomainError('ENTRY_NOT_FOUND', { id }, 'id');
  await em.execute(`update "${head}" set version = version + 1 where id = ?`, [await keyOf(em, file, id)]);
}

async function keyOf<F extends FileEntry>(em: EntityManager, { entity, key }: FileOf<F>, id: string): Promise<number> {
  const { tableName, properties } = em.getMetadata().get(entity);
  const column = properties[key as keyof typeof properties].fieldNames[0] as string;
  const [row] = await em.execute<{ key: number }[]>(`select "${column}" as key from "${tableName}" where id = ?`, [id]);
  if (!row) throw new DomainError('ENTRY_NOT_FOUND', { id }, 'id');
  return row.key;
}

async function actorOf(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ actor: number }[]>(`select current_setting('app.person')::int as actor`);
  return (row as { actor: number }).actor;
}
