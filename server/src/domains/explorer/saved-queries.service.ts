import { type EntityManager, raw } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../shared/reads/reads.ts';
import { openRecord } from '../../shared/review/take-version.ts';
import { MOST_CHARACTERS, neededLine } from '../../shared/words/line.ts';
import type { RemoveQueryInput, SaveQueryInput } from './explorer.inputs.ts';
import { givenVariables } from './given-variables.ts';
import { SavedQuery } from './saved-query.entity.ts';

/** Most characters of a query and of its variables, as the table holds them. */
const LONGEST = 20_000;

/** A new query under a name, or a change of one's own (保存查询). What does not fit the schema is not kept. */
export async function saveQuery(
  em: EntityManager,
  input: SaveQueryInput,
  { queries, actor }: Context,
): Promise<WriteAnswer> {
  const values = checked(input);
  queries.check(values.document);
  if (input.id == null) return { id: await em.insert(SavedQuery, values as never) };
  const saved = await own(em, input.id, input.version, actor?.personId);
  await em.nativeUpdate(SavedQuery, { id: saved.id }, { ...values, savedAt: raw<Date>('now()') });
  return { id: saved.id };
}

export async function removeQuery(em: EntityManager, input: RemoveQueryInput, { actor }: Context): Promise<boolean> {
  const saved = await own(em, input.id, input.version, actor?.personId);
  await em.nativeDelete(SavedQuery, { id: saved.id });
  return true;
}

function checked({ name, description, document, variables, shared }: SaveQueryInput) {
  if (document.length > LONGEST) throw new DomainError('VALUE_INVALID', { max: LONGEST }, 'document');
  if (variables && variables.length > LONGEST) throw new DomainError('VALUE_INVALID', { max: LONGEST }, 'variables');
  givenVariables(variables);
  const note = description?.trim() ?? '';
  if ([...note].length > MOST_CHARACTERS.reason)
    throw new DomainError('VALUE_INVALID', { max: MOST_CHARACTERS.reason }, 'description');
  return {
    name: neededLine(name, 'name', MOST_CHARACTERS.name),
    description: note || null,
    document,
    variables: variables?.trim() || null,
    shared,
  };
}

/** @throws SAVED_QUERY_NOT_FOUND, SAVED_QUERY_NOT_OWN, VALUE_REQUIRED, STALE_VERSION */
async function own(
  em: EntityManager,
  id: string,
  version: number | null | undefined,
  personId: number | undefined,
): Promise<SavedQuery> {
  return openRecord(em, SavedQuery, { id, version }, 'SAVED_QUERY_NOT_FOUND', ({ owner }) => {
    if (owner.id !== personId) throw new DomainError('SAVED_QUERY_NOT_OWN', {}, 'id');
  });
}
