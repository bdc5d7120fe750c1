import { type EntityManager, raw } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../shared/reads/reads.ts';
import { openRecord } from '../../shared/review/take-version.ts';
import { MOST_CHARACTERS, neededLine } from '../../shared/words/line.ts';
import { SavedView } from './saved-view.entity.ts';
import type { RemoveViewInput, SaveViewInput } from './views.inputs.ts';

/** Most characters of a view's content, as the table holds them. */
const LONGEST = 4_000;

/** What looks like a resident identity number is sealed wherever it is kept; a condition on one is nothing to keep. */
const RESIDENT_ID = /\d{17}[\dX]|(?<!\d)\d{15}(?!\d)/i;

type Asker = Pick<Context, 'actor'>;

/** A new view under a name, or a change of one's own (保存视图). */
export async function saveView(em: EntityManager, input: SaveViewInput, { actor }: Asker): Promise<WriteAnswer> {
  const { list, shared } = input;
  const values = {
    list,
    shared,
    name: neededLine(input.name, 'name', MOST_CHARACTERS.name),
    content: contentOf(input),
  };
  if (input.id == null) return { id: await em.insert(SavedView, values as never) };
  const saved = await own(em, input.id, input.version, actor?.personId);
  await em.nativeUpdate(SavedView, { id: saved.id }, { ...values, savedAt: raw<Date>('now()') });
  return { id: saved.id };
}

export async function removeView(em: EntityManager, input: RemoveViewInput, { actor }: Asker): Promise<boolean> {
  const saved = await own(em, input.id, input.version, actor?.personId);
  await em.nativeDelete(SavedView, { id: saved.id });
  return true;
}

/** The object as it is kept: written anew, so that nothing but JSON comes back. */
function contentOf({ content }: SaveViewInput): string {
  const kept = JSON.stringify(objectOf(content));
  if (RESIDENT_ID.test(kept.normalize('NFKC'))) throw new DomainError('VALUE_INVALID', {}, 'content');
  if (kept.length > LONGEST) throw new DomainError('VALUE_INVALID', { max: LONGEST }, 'content');
  return kept;
}

function objectOf(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Below it is refused like anything else that is no object.
  }
  throw new DomainError('VALUE_INVALID', {}, 'content');
}

/** @throws SAVED_VIEW_NOT_FOUND, SAVED_VIEW_NOT_OWN, VALUE_REQUIRED, STALE_VERSION */
async function own(
  em: EntityManager,
  id: string,
  version: number | null | undefined,
  personId: number | undefined,
): Promise<SavedView> {
  return openRecord(em, SavedView, { id, version }, 'SAVED_VIEW_NOT_FOUND', ({ owner }) => {
    if (owner.id !== personId) throw new DomainError('SAVED_VIEW_NOT_OWN', {}, 'id');
  });
}
