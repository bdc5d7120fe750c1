import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import type { ImportEntry, ImportProblem } from '../../../shared/import-kind.ts';
import { refusedRow } from '../../../shared/import-problems.ts';
import { supersedeFacts } from '../../../shared/store-splice.ts';
import { holdTree } from '../../regions/index.ts';
import type { FactKind } from '../facts/fact-kind.ts';
import { valuesOf } from '../facts/facts.service.ts';
import { INSERTED_AT_ONCE } from './fact-store.ts';
import { insertRows } from './insert-rows.ts';
import { lockFiles } from './lock-files.ts';

/** Facts that a batch made never were, and those that gave way are believed again (撤销导入), where nothing of it was touched since. */
export async function undoFacts(
  em: EntityManager,
  kind: FactKind,
  entries: readonly ImportEntry[],
): Promise<readonly ImportProblem[]> {
  await holdTree(em);
  await lockFiles(em, [...new Set(entries.map(({ subjectId }) => Number(subjectId)))]);
  const made = entries.filter(({ action }) => action === 'MADE');
  const touched = await noMoreBelieved(em, kind, made);
  if (touched.length) return touched;
  await supersedeFacts(
    em,
    kind.entity,
    made.map(({ entryId }) => entryId),
  );
  await restore(
    em,
    kind,
    entries.filter(({ action }) => action === 'ENDED').map(({ entryId }) => entryId),
  );
  return brokenFiles(em, kind, entries);
}

async function noMoreBelieved(
  em: EntityManager,
  kind: FactKind,
  made: readonly ImportEntry[],
): Promise<ImportProblem[]> {
  const { tableName } = em.getMetadata().get(kind.entity);
  const believed = await em.execute<{ id: string }[]>(
    `select id::text as id from "${tableName}" where superseded_at is null and id = any(?::bigint[])`,
    [`{${made.map(({ entryId }) => entryId).join(',')}}`],
  );
  const there = new Set(believed.map(({ id }) => id));
  return made
    .filter(({ entryId }) => !there.has(entryId))
    .map(({ row }) => ({ row, column: null, code: 'TOUCHED_SINCE', params: {} }));
}

/** Written again as they were: what was superseded stays so, for what was believed in between. */
async function restore(em: EntityManager, kind: FactKind, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += INSERTED_AT_ONCE) {
    const gone = await em.find(
      kind.entity,
      { id: { $in: ids.slice(from, from + INSERTED_AT_ONCE) } },
      { disableIdentityMap: true },
    );
    const again = gone.map((fact) => ({
      ...valuesOf(em, kind, fact),
      valid: fact.valid,
      workerId: fact.workerId,
      regionId: fact.regionId,
      communityId: fact.communityId,
    }));
    await insertRows(em, kind.entity, again);
  }
}

/** Entries of others that stand on what goes, such as the registration of a certificate. */
async function brokenFiles(
  em: EntityManager,
  { check }: FactKind,
  entries: readonly ImportEntry[],
): Promise<ImportProblem[]> {
  if (!check) return [];
  const problems: ImportProblem[] = [];
  for (const { subjectId, row } of new Map(entries.map((entry) => [entry.subjectId, entry])).values())
    try {
      await check(em, Number(subjectId));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(refusedRow(error, { row, column: null }));
    }
  return problems;
}
