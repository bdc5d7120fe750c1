import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { groupBy } from '../../../shared/group-by.ts';
import type { ImportAsker, ImportEntry, ImportProblem } from '../../../shared/imports/import-kind.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { RecordedEntry } from '../../../shared/time/fact.entity.ts';
import { supersedeFacts } from '../../../shared/time/store-splice.ts';
import { holdTree } from '../../regions/index.ts';
import { Assignment } from '../employment/assignment.entity.ts';
import { Employment } from '../employment/employment.entity.ts';
import { dutyFact } from '../facts/duty/duty.fact.ts';
import { FACT_KINDS } from '../facts/kinds.ts';
import { lockFiles } from '../file/lock-files.ts';
import { lockUnits } from '../file/worker-file.service.ts';
import { WorkerIdentity } from '../identity/worker-identity.entity.ts';

/** What a hired person's file is made of, by the part of the entry; in the order they give way. */
const PARTS: Readonly<Record<string, EntityClass<RecordedEntry>>> = {
  [dutyFact.kind.kind]: dutyFact.entity,
  ASSIGNMENT: Assignment,
  EMPLOYMENT: Employment,
  IDENTITY: WorkerIdentity,
};

/** Files that a batch made never were (撤销导入), where they hold nothing but what it made; with them go the numbers, which are free again. */
export async function undoHires(
  em: EntityManager,
  entries: readonly ImportEntry[],
  { progress }: Pick<ImportAsker, 'progress'>,
): Promise<readonly ImportProblem[]> {
  await holdTree(em);
  const workers = [...new Set(entries.map(({ subjectId }) => Number(subjectId)))];
  const locked = await lockFiles(em, workers);
  const rowOf = new Map(entries.map(({ subjectId, row }) => [Number(subjectId), row]));
  const touched = new Set(workers.filter((id) => !locked.has(id)));
  for (const id of await touchedFiles(em, workers, entries)) touched.add(id);
  if (touched.size)
    return [...touched].map((id) => ({ row: rowOf.get(id) ?? 1, column: null, code: 'TOUCHED_SINCE', params: {} }));
  const units = await em.execute<{ id: number }[]>(
    'select distinct unit_id as id from assignment where superseded_at is null and worker_id = any(?::int[])',
    [`{${workers.join(',')}}`],
  );
  await lockUnits(
    em,
    units.map(({ id }) => id),
  );
  let done = workers.length;
  for (const [part, entity] of Object.entries(PARTS)) {
    const ids = entries.filter((entry) => entry.part === part).map(({ entryId }) => entryId);
    if (ids.length) await supersedeFacts(em, entity, ids);
    done += ids.length;
    progress(done, entries.length);
  }
  return [];
}

/** Files looked at in one statement. */
const AT_ONCE = 1_000;

/** Files in which something else is believed now, or something that the batch made is not any more. */
async function touchedFiles(
  em: EntityManager,
  workers: readonly number[],
  entries: readonly ImportEntry[],
): Promise<number[]> {
  const tableOf = (entity: EntityClass<RecordedEntry>): string => em.getMetadata().get(entity).tableName;
  const parts = [
    ...Object.entries(PARTS).map(([part, entity]) => ({ part, table: tableOf(entity) })),
    ...FACT_KINDS.filter(({ kind }) => !(kind in PARTS)).map(({ kind, entity }) => ({
      part: kind as string,
      table: tableOf(entity),
    })),
  ];
  const believed = parts.map(
    ({ part, table }) =>
      `select worker_id, '${part}' as part, id::text as id from "${table}" where superseded_at is null and worker_id in (select id from asked)`,
  );
  const made = groupBy(
    entries
      .filter(({ part }) => part !== 'FILE')
      .map(({ subjectId, part, entryId }) => ({ w: Number(subjectId), part, id: entryId })),
    ({ w }) => w,
  );
  const statement = `with asked as materialized (select unnest(?::int[]) as id), now as (${believed.join(' union all ')}),
     made as (select * from jsonb_to_recordset(?::jsonb) as m (w int, part text, id text))
     select distinct coalesce(n.worker_id, m.w) as id from now n full join made m on m.w = n.worker_id and m.part = n.part and m.id = n.id
     where n.id is null or m.id is null`;
  const touched: number[] = [];
  const breathe = breather();
  for (let from = 0; from < workers.length; from += AT_ONCE) {
    const some = workers.slice(from, from + AT_ONCE);
    const own = JSON.stringify(some.flatMap((id) => made.get(id) ?? []));
    const rows = await em.execute<{ id: number }[]>(statement, [`{${some.join(',')}}`, own]);
    touched.push(...rows.map(({ id }) => id));
    await breathe();
  }
  return touched;
}
