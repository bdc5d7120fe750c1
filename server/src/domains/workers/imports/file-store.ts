import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { groupBy } from '../../../shared/group-by.ts';
import type { ImportAsker, ImportEntry, ImportStored } from '../../../shared/imports/import-kind.ts';
import type { RecordedEntry } from '../../../shared/time/fact.entity.ts';
import { supersedeFacts } from '../../../shared/time/store-splice.ts';
import type { TimelineFact } from '../../../shared/time/timeline.ts';
import { holdTree } from '../../regions/index.ts';
import { storeMovesOfMany } from '../boundary-events/late-assignment.service.ts';
import { Assignment } from '../employment/assignment.entity.ts';
import { Employment } from '../employment/employment.entity.ts';
import { FACT_KINDS } from '../facts/kinds.ts';
import { endCareersOfMany } from '../facts/many-careers.service.ts';
import { type FileKeys, lockFiles } from '../file/lock-files.ts';
import { lockUnits } from '../file/worker-file.service.ts';
import type { FilePlan, FileSheet, PlannedFile } from './file-import.ts';
import { insertRows } from './insert-rows.ts';

const TIMELINES = [
  { part: 'ASSIGNMENT', entity: Assignment, of: 'assignments' },
  { part: 'EMPLOYMENT', entity: Employment, of: 'employments' },
] as const;

/** Decides behind the locks of all files it is about, and writes what was decided: nothing where one row is refused. */
export async function storeFiles(
  em: EntityManager,
  sheet: FileSheet,
  asker: ImportAsker,
  planned: () => Promise<FilePlan>,
): Promise<ImportStored> {
  await holdTree(em);
  // Whose files they are is known by the plan alone, so it is made, the files are locked, and it is made again.
  const first = await planned();
  if (first.problems.length) return { problems: first.problems, entries: [] };
  const keys = await lockFiles(
    em,
    first.files.map(({ workerId }) => workerId),
  );
  const { problems, files } = await planned();
  if (problems.length) return { problems, entries: [] };
  const units = files.flatMap(({ before, after }) =>
    [...before.assignments, ...after.assignments].map(({ value }) => value.unitId),
  );
  const workerIds = files.map(({ workerId }) => workerId);
  const taken = { workerIds, units: [...new Set(units)], field: sheet.placeColumn };
  const entries = await asker.quotas.keepingOfMany(em, taken, async () => {
    await lockUnits(em, units);
    const done = await write(em, files, keys, asker);
    if (sheet.endsCareer) done.push(...(await endCareers(em, files)));
    await storeMovesOfMany(em, new Map(files.map(({ workerId, by }) => [workerId, by])));
    await em.execute('select place_workers(?::int[], ?::date)', [`{${workerIds.join(',')}}`, asker.today]);
    return { done, made: [] };
  });
  return { problems: [], entries: entries.toSorted((a, b) => a.row - b.row) };
}

/** What gives way first, then what takes its place. */
async function write(
  em: EntityManager,
  files: readonly PlannedFile[],
  keys: ReadonlyMap<number, FileKeys>,
  { progress }: ImportAsker,
): Promise<ImportEntry[]> {
  const changes = TIMELINES.map(({ part, entity, of }) => {
    const ended: ImportEntry[] = [];
    const made: { readonly row: number; readonly workerId: number; readonly fact: TimelineFact<object> }[] = [];
    for (const { workerId, before, after, rowOf } of files) {
      const [was, is] = [new Set<unknown>(before[of]), new Set<unknown>(after[of])];
      for (const fact of before[of])
        if (!is.has(fact)) ended.push(entryOf(rowOf.get(fact) as number, workerId, part, fact.id, 'ENDED'));
      for (const fact of after[of]) if (!was.has(fact)) made.push({ row: rowOf.get(fact) as number, workerId, fact });
    }
    return { part, entity: entity as EntityClass<RecordedEntry>, ended, made };
  });
  for (const { entity, ended } of changes)
    if (ended.length)
      await supersedeFacts(
        em,
        entity,
        ended.map(({ entryId }) => entryId),
      );
  const total = changes.reduce((sum, { made }) => sum + made.length, 0);
  const entries = changes.flatMap(({ ended }) => ended);
  let before = 0;
  for (const { part, entity, made } of changes) {
    // A row that says why has a reason of its own, the others have the file's, which the database fills in.
    for (const same of groupBy(made, ({ fact: { value } }) => 'reason' in value).values()) {
      const rows = same.map(({ fact: { valid, value }, workerId }) => ({
        ...value,
        valid,
        workerId,
        ...keys.get(workerId),
      }));
      const ids = await insertRows(em, entity, rows, (done) => progress(before + done, total));
      before += same.length;
      for (const [i, { row, workerId }] of same.entries())
        entries.push(entryOf(row, workerId, part, ids[i] as string, 'MADE'));
    }
  }
  return entries;
}

async function endCareers(em: EntityManager, files: readonly PlannedFile[]): Promise<readonly ImportEntry[]> {
  const rowOf = new Map(files.map(({ workerId, row }) => [workerId, row]));
  const ended = await endCareersOfMany(em, FACT_KINDS, files);
  return ended.map(({ workerId, kind, id, action }) =>
    entryOf(rowOf.get(workerId) as number, workerId, kind, id, action),
  );
}

const entryOf = (
  row: number,
  workerId: number,
  part: string,
  entryId: string,
  action: ImportEntry['action'],
): ImportEntry => ({ row, subject: 'WORKER', subjectId: String(workerId), part, entryId, action });
