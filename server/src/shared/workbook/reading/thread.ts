import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingMessage, ReadingTask } from './messages.ts';
import { openWorkbook } from './open-workbook.ts';
import { Unreadable } from './unreadable.ts';

/** Cells of one message: unpacking them takes the other thread a few milliseconds. */
const CELLS_AT_ONCE = 4_000;

const { bytes, limits } = workerData as ReadingTask;
const say = (message: ReadingMessage): void => parentPort?.postMessage(message);
const asked = (): Promise<void> => new Promise((resolve) => parentPort?.once('message', () => resolve()));

try {
  const { sheets, sheet, rows } = await openWorkbook(Buffer.from(bytes.buffer), limits);
  say({ kind: 'OPENED', sheets, sheet });
  let [from, cells] = [0, 0];
  for (let at = 0; at < rows.length; at++) {
    cells += rows[at]?.cells.length ?? 0;
    if (cells < CELLS_AT_ONCE && at + 1 < rows.length) continue;
    await asked();
    say({ kind: 'ROWS', rows: rows.slice(from, at + 1) });
    [from, cells] = [at + 1, 0];
  }
  await asked();
  say({ kind: 'END' });
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  say({ kind: 'REFUSED', problem: error.problem, params: error.params });
}
