import type { EntityManager } from '@mikro-orm/postgresql';

/** A worker whose facts changed, with the keys of his file. */
export interface Noted {
  readonly workerId: number;
  readonly regionId: number;
  readonly because: readonly string[];
}

/** A worker who could not be looked at. */
export interface SetAside {
  readonly workerId: number;
  readonly error: unknown;
}

/** Characters of a fault that are kept. */
const MOST_OF_A_FAULT = 500;

/**
 * Locks the notes for one reader of what is in sight; the rest wait for the job of who changed those facts. What was set aside is looked at again when a new
 * fact arrives or after a day, by when another version may run.
 */
export const lockNotes = (em: EntityManager, reader: string): Promise<readonly Noted[]> =>
  em.execute<Noted[]>(
    `select w.id as "workerId", w.region_id as "regionId", k.because from grade_recheck k join worker w on w.id = k.worker_id
     where k.reader = ? and (k.set_aside_at is null or k.set_aside_at < now() - interval '1 day') order by w.id for update of k`,
    [reader],
  );

/** Ends the notes of one reader: those of who could not be looked at are set aside (搁置), with the fault, all others are worked off. */
export async function endNotes(
  em: EntityManager,
  reader: string,
  noted: readonly Noted[],
  setAside: readonly SetAside[],
): Promise<void> {
  const faults = new Map(setAside.map(({ workerId, error }) => [workerId, error]));
  const done = noted.filter(({ workerId }) => !faults.has(workerId));
  await em.execute('delete from grade_recheck where reader = ? and worker_id = any(?::int[])', [
    reader,
    `{${done.map(({ workerId }) => workerId).join(',')}}`,
  ]);
  if (!faults.size) return;
  const rows = [...faults].map(([worker_id, error]) => ({ worker_id, fault: String(error).slice(0, MOST_OF_A_FAULT) }));
  await em.execute(
    `update grade_recheck k set set_aside_at = now(), fault = r.fault
     from jsonb_to_recordset(?::jsonb) as r (worker_id int, fault text) where k.reader = ? and k.worker_id = r.worker_id`,
    [JSON.stringify(rows), reader],
  );
}
