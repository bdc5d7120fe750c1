import type { EntityManager } from '@mikro-orm/postgresql';
import type { ImportAsker, ImportEntry, ImportProblem, ImportStored } from '../../../shared/imports/import-kind.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';
import { HeadcountCategory } from '../../../shared/quota-keeper.ts';
import { supersedeFacts } from '../../../shared/time/store-splice.ts';
import { holdTree } from '../../regions/index.ts';
import type { FactKind } from '../facts/fact-kind.ts';
import { lockFiles } from '../file/lock-files.ts';
import type { FactPlan } from './fact-import.ts';
import { insertRows } from './insert-rows.ts';

/** Decides behind the locks of all files it is about, and writes what was decided: nothing where one row is refused. */
export async function storeFacts(
  em: EntityManager,
  kind: FactKind,
  asker: ImportAsker,
  planned: () => Promise<FactPlan>,
): Promise<ImportStored> {
  await holdTree(em);
  // Whose files they are is known by the plan alone, so it is made, the files are locked, and it is made again.
  const first = await planned();
  if (first.problems.length) return { problems: first.problems, entries: [] };
  const files = await lockFiles(em, workersOf(first));
  const plan = await planned();
  if (plan.problems.length) return { problems: plan.problems, entries: [] };
  const write = async (): Promise<ImportEntry[]> => {
    const ids = plan.ended.map(({ id }) => id);
    if (ids.length) await supersedeFacts(em, kind.entity, ids);
    const made = await insertFacts(em, kind, plan, files, asker);
    return [
      ...plan.ended.map(({ id, row, workerId }) => entryOf(kind, row, workerId, id, 'ENDED')),
      ...made.map(({ id, row, workerId }) => entryOf(kind, row, workerId, id, 'MADE')),
    ];
  };
  const taken = { workerIds: workersOf(plan), units: [], field: kind.field, only: HeadcountCategory.COMMITTEE };
  const entries = kind.takesPlace
    ? await asker.quotas.keepingOfMany(em, taken, async () => ({ done: await write(), made: [] }))
    : await write();
  return { problems: await checkFiles(em, kind, plan), entries };
}

const workersOf = ({ made, ended }: FactPlan): number[] =>
  [...new Set([...made, ...ended].map(({ workerId }) => workerId))].sort((a, b) => a - b);

const entryOf = (
  { kind }: FactKind,
  row: number,
  workerId: number,
  entryId: string,
  action: ImportEntry['action'],
): ImportEntry => ({ row, subject: 'WORKER', subjectId: String(workerId), part: kind, entryId, action });

async function insertFacts(
  em: EntityManager,
  kind: FactKind,
  { made }: FactPlan,
  files: Awaited<ReturnType<typeof lockFiles>>,
  { progress }: ImportAsker,
): Promise<{ id: string; row: number; workerId: number }[]> {
  const rows = made.map(({ value, valid, workerId }) => ({ ...value, valid, workerId, ...files.get(workerId) }));
  const ids = await insertRows(em, kind.entity, rows, (done) => progress(done, made.length));
  return made.map(({ row, workerId }, i) => ({ id: ids[i] as string, row: row as number, workerId }));
}

/** What a kind asks of a whole file after a change of its facts; of files that only got new ones nothing can have become wrong. */
async function checkFiles(em: EntityManager, kind: FactKind, { ended }: FactPlan): Promise<ImportProblem[]> {
  const rowOf = new Map(ended.map(({ workerId, row }) => [workerId, row]));
  const refused = await kind.check?.(em, [...rowOf.keys()]);
  return [...(refused ?? [])].map(([workerId, error]) =>
    refusedRow(error, { row: rowOf.get(workerId) as number, column: null }),
  );
}
