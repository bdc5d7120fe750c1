import type { EntityManager } from '@mikro-orm/postgresql';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import { type Base, isOverride, isRecord, overrideOf, readText, withoutHint } from '../../index.ts';
import type { SavedDraft, VersionAsRead } from '../version-requests.ts';
import type { VersionedKind, VersionStore } from '../versioned-kind.ts';
import { columnsOf, nextNumber } from './insert-version.ts';
import { readFor } from './read-version.ts';
import { holdDraft, type StoredVersion } from './stored-version.ts';

/** What a draft says now (保存草稿); faults are counted and hold back nothing but its submission. */
export async function saveDraft<D extends object>(
  kind: VersionedKind<D>,
  em: EntityManager,
  input: SavedDraft,
): Promise<WriteAnswer> {
  const draft = await holdDraft(kind, em, input);
  const { id, regionId } = draft;
  const text = await asOverride(kind, em, draft, input.document);
  const columns = columnsOf(kind, await readFor(kind, em, text, regionId as number), text, draft);
  const number = columns.code === draft.code ? draft.number : await nextNumber(kind, em, regionId, columns.code, id);
  const values = { number, ...columns };
  const set = Object.keys(values).map((name) => `${name} = ?${name === 'document' ? '::jsonb' : ''}`);
  await em.execute(`update ${kind.versions.table} set ${set.join(', ')}, revision = revision + 1 where id = ?`, [
    ...Object.values(values),
    id,
  ]);
  return { id };
}

/** A form edits the whole document; of an override only what differs from its base is kept. */
async function asOverride<D extends object>(
  kind: VersionedKind<D>,
  em: EntityManager,
  { baseId }: StoredVersion,
  text: string,
): Promise<string> {
  const { entered: value } = withoutHint(readText(text).value);
  if (baseId === null || !isRecord(value) || isOverride(value)) return text;
  const [base] = await em.execute<Base<D>[]>(
    `select id, code, number as version, hash, document from ${kind.versions.table} where id = ?`,
    [baseId],
  );
  if (!base) throw new Error(`The base ${baseId} of a version cannot be read`);
  const entered = overrideOf(kind, base, value);
  // A member the base has is missing: said as it is, which no override could.
  return entered ? JSON.stringify(entered, null, 2) : text;
}

/** Throws a draft away (删除草稿). */
export async function deleteDraft(kind: VersionStore, em: EntityManager, asRead: VersionAsRead): Promise<boolean> {
  const { id } = await holdDraft(kind, em, asRead);
  await em.execute(`delete from ${kind.versions.table} where id = ?`, [id]);
  return true;
}
