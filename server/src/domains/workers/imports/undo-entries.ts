import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { breather } from '../../../shared/breathe.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { DatedFact } from '../../../shared/fact.entity.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { ImportAsker, ImportEntry, ImportProblem } from '../../../shared/import-kind.ts';
import { refusedRow } from '../../../shared/import-problems.ts';
import { supersedeFacts } from '../../../shared/store-splice.ts';
import { holdTree } from '../../regions/index.ts';
import { Assignment } from '../assignment.entity.ts';
import { Employment } from '../employment.entity.ts';
import { checkCareer, valuesOf } from '../facts/facts.service.ts';
import { FACT_KINDS } from '../facts/kinds.ts';
import { Worker } from '../worker.entity.ts';
import { checkFile } from '../worker-file.rules.ts';
import { lockUnits, readFile } from '../worker-file.service.ts';
import { INSERTED_AT_ONCE, insertRows } from './insert-rows.ts';
import { lockFiles } from './lock-files.ts';

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
  { today }: Pick<ImportAsker, 'today'>,
): Promise<readonly ImportProblem[]> {
  await holdTree(em);
  const workers = [...new Set(entries.map(({ subjectId }) => Number(subjectId)))];
  await lockFiles(em, workers);
  const parts = groupBy(entries, ({ part }) => part);
  const touched: ImportProblem[] = [];
  for (const [part, of] of parts) touched.push(...(await noMoreBelieved(em, entityOf(part), of)));
  if (touched.length) return touched;
  const isMoved = parts.has('ASSIGNMENT') || parts.has('EMPLOYMENT');
  if (isMoved) await lockTheirUnits(em, workers);
  for (const [part, of] of parts)
    await supersedeFacts(
      em,
      entityOf(part),
      of.filter(({ action }) => action === 'MADE').map(({ entryId }) => entryId),
    );
  for (const part of DATED_PARTS.keys())
    await restore(
      em,
      entityOf(part),
      (parts.get(part) ?? []).filter(({ action }) => action === 'ENDED').map(({ entryId }) => entryId),
    );
  if (isMoved) await em.execute('select place_workers(?::int[], ?::date)', [`{${workers.join(',')}}`, today]);
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

async function lockTheirUnits(em: EntityManager, workers: readonly number[]): Promise<void> {
  const units = await em.execute<{ id: number }[]>(
    'select distinct unit_id as id from assignment where worker_id = any(?::int[])',
    [`{${workers.join(',')}}`],
  );
  await lockUnits(
    em,
    units.map(({ id }) => id),
  );
}

/** Written again as they were: what was superseded stays so, for what was believed in between. */
async function restore(em: EntityManager, entity: EntityClass<DatedFact>, ids: readonly string[]): Promise<void> {
  const breathe = breather();
  for (let from = 0; from < ids.length; from += INSERTED_AT_ONCE) {
    const some = { id: { $in: ids.slice(from, from + INSERTED_AT_ONCE) } };
    const gone = (await em.find(entity, some, { disableIdentityMap: true })) as (DatedFact & Filed)[];
    const again = gone.map((fact) => ({
      ...valuesOf(em, { entity }, fact),
      valid: fact.valid,
      workerId: fact.workerId,
      regionId: fact.regionId,
      communityId: fact.communityId,
    }));
    await insertRows(em, entity, again);
    await breathe();
  }
}

type Filed = Pick<Worker, 'regionId' | 'communityId'> & { readonly workerId: number };

/** Entries of others that stand on what goes: the registration of a certificate, a duty within an employment. */
async function brokenFiles(
  em: EntityManager,
  entries: readonly ImportEntry[],
  isMoved: boolean,
): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = [];
  const checks = FACT_KINDS.filter(({ check, kind }) => check && entries.some(({ part }) => part === kind));
  if (!isMoved && !checks.length) return problems;
  for (const { subjectId, row } of new Map(entries.map((entry) => [entry.subjectId, entry])).values())
    try {
      for (const { check } of checks) await check?.(em, Number(subjectId));
      if (isMoved) {
        const file = await readFile(em, await em.findOneOrFail(Worker, Number(subjectId)));
        checkFile(file.employments, file.assignments);
        await checkCareer(em, FACT_KINDS, file);
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(refusedRow(error, { row, column: null }));
    }
  return problems;
}
