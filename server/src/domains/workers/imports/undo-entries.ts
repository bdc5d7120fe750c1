import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { ImportAsker, ImportEntry, ImportProblem } from '../../../shared/imports/import-kind.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import { HeadcountCategory, type QuotaKeeper } from '../../../shared/quota-keeper.ts';
import type { DatedFact } from '../../../shared/time/fact.entity.ts';
import { supersedeFacts } from '../../../shared/time/store-splice.ts';
import { holdTree } from '../../regions/index.ts';
import { Assignment } from '../employment/assignment.entity.ts';
import { Employment } from '../employment/employment.entity.ts';
import { FACT_KINDS } from '../facts/kinds.ts';
import { careersOutside, writeAgain } from '../facts/many-careers.service.ts';
import { lockFiles } from '../file/lock-files.ts';
import { checkFile } from '../file/worker-file.rules.ts';
import { lockUnits } from '../file/worker-file.service.ts';
import { readTimelines } from './file-book.ts';

/** Parts of a file that a batch may have changed, in the order they are put back: what lies within employment last. */
export const DATED_PARTS: ReadonlyMap<string, EntityClass<DatedFact>> = new Map<string, EntityClass<DatedFact>>([
  ['ASSIGNMENT', Assignment],
  ['EMPLOYMENT', Employment],
  ...FACT_KINDS.map(({ kind, entity }) => [kind as string, entity as EntityClass<DatedFact>] as const),
]);

/** What a batch made never was, and what gave way is believed again (撤销导入), where nothing of it was touched since. */
export async function undoEntries(
  em: EntityManager,
  entries: readonly ImportEntry[],
  { today, progress, quotas }: Pick<ImportAsker, 'today' | 'progress' | 'quotas'>,
): Promise<readonly ImportProblem[]> {
  await holdTree(em);
  const workers = [...new Set(entries.map(({ subjectId }) => Number(subjectId)))];
  await lockFiles(em, workers);
  const parts = groupBy(entries, ({ part }) => part);
  const touched: ImportProblem[] = [];
  for (const [part, of] of parts) touched.push(...(await noMoreBelieved(em, entityOf(part), of)));
  if (touched.length) return touched;
  const isMoved = parts.has('ASSIGNMENT') || parts.has('EMPLOYMENT');
  const write = async (): Promise<void> => {
    let done = 0;
    for (const [part, of] of parts) {
      const made = of.filter(({ action }) => action === 'MADE').map(({ entryId }) => entryId);
      await supersedeFacts(em, entityOf(part), made);
      done += made.length;
      progress(done, entries.length);
    }
    for (const part of DATED_PARTS.keys())
      await writeAgain(
        em,
        entityOf(part),
        (parts.get(part) ?? []).filter(({ action }) => action === 'ENDED').map(({ entryId }) => entryId),
      );
    if (isMoved) await em.execute('select place_workers(?::int[], ?::date)', [`{${workers.join(',')}}`, today]);
  };
  if (isMoved || FACT_KINDS.some(({ kind, takesPlace }) => takesPlace && parts.has(kind)))
    await withinQuotas(em, quotas, { workerIds: workers, isMoved }, write);
  else await write();
  return brokenFiles(em, entries, isMoved);
}

function entityOf(part: string): EntityClass<DatedFact> {
  const entity = DATED_PARTS.get(part);
  if (!entity) throw new Error(`An import wrote ${part}, which no part of a file is called`);
  return entity;
}

async function noMoreBelieved(
  em: EntityManager,
  entity: EntityClass<DatedFact>,
  entries: readonly ImportEntry[],
): Promise<ImportProblem[]> {
  const made = entries.filter(({ action }) => action === 'MADE');
  const believed = await em.execute<{ id: string }[]>(
    `select id::text as id from "${em.getMetadata().get(entity).tableName}" where superseded_at is null and id = any(?::bigint[])`,
    [`{${made.map(({ entryId }) => entryId).join(',')}}`],
  );
  const there = new Set(believed.map(({ id }) => id));
  return made
    .filter(({ entryId }) => !there.has(entryId))
    .map(({ row }) => ({ row, column: null, code: 'TOUCHED_SINCE', params: {} }));
}

/** Who is back where he was takes a place there again, which somebody else may have taken meanwhile. */
async function withinQuotas(
  em: EntityManager,
  quotas: QuotaKeeper,
  { workerIds, isMoved }: { readonly workerIds: readonly number[]; readonly isMoved: boolean },
  write: () => Promise<void>,
): Promise<void> {
  const units = isMoved
    ? await em.execute<{ id: number }[]>(
        'select distinct unit_id as id from assignment where worker_id = any(?::int[])',
        [`{${workerIds.join(',')}}`],
      )
    : [];
  const ids = units.map(({ id }) => id);
  const only = isMoved ? {} : { only: HeadcountCategory.COMMITTEE };
  await quotas.keepingOfMany(em, { workerIds, units: ids, field: 'id', ...only }, async () => {
    if (isMoved) await lockUnits(em, ids);
    await write();
    return { done: null, made: [] };
  });
}

/** Entries of others that stand on what goes: the registration of a certificate, a duty within an employment. */
async function brokenFiles(
  em: EntityManager,
  entries: readonly ImportEntry[],
  isMoved: boolean,
): Promise<ImportProblem[]> {
  const rowOf = new Map(entries.map(({ subjectId, row }) => [Number(subjectId), row]));
  const ids = [...rowOf.keys()];
  const refused = new Map<number, DomainError>();
  const refuse = (found: ReadonlyMap<number, DomainError>): void => {
    for (const [id, error] of found) if (!refused.has(id)) refused.set(id, error);
  };
  for (const { check, kind } of FACT_KINDS)
    if (check && entries.some(({ part }) => part === kind)) refuse(await check(em, ids));
  if (isMoved) {
    refuse(await brokenTimelines(em, ids));
    refuse(await careersOutside(em, FACT_KINDS, ids));
  }
  return [...refused].map(([id, error]) => refusedRow(error, { row: rowOf.get(id) as number, column: null }));
}

async function brokenTimelines(em: EntityManager, ids: readonly number[]): Promise<ReadonlyMap<number, DomainError>> {
  const broken = new Map<number, DomainError>();
  const breathe = breather();
  for (const [id, { employments, assignments }] of await readTimelines(em, ids)) {
    try {
      checkFile(employments, assignments);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      broken.set(id, error);
    }
    await breathe();
  }
  return broken;
}
