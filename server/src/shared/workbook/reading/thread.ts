import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingMessage, ReadingTask } from './messages.ts';
import { openWorkbook } from './open-workbook.ts';
import { Unreadable } from './unreadable.ts';

/** Size of one message, as so many short cells: unpacking them takes the other thread a few milliseconds. */
const AT_ONCE = 4_000;
/** Characters that weigh as much as a cell. */
const CHARACTERS = 100;

const { bytes, limits } = workerData as ReadingTask;
const say = (message: ReadingMessage): void => parentPort?.postMessage(message);
const asked = (): Promise<void> => new Promise((resolve) => parentPort?.once('message', () => resolve()));

try {
  const { sheets, sheet, rows } = await openWorkbook(Buffer.from(bytes.buffer), limits);
  say({ kind: 'OPENED', sheets, sheet, count: rows.length });
  let [from, weight] = [0, 0];
  for (let at = 0; at < rows.length; at++) {
    for (const { text } of rows[at]?.cells ?? []) weight += 1 + text.length / CHARACTERS;
    if (weight < AT_ONCE && at + 1 < rows.length) continue;
    await asked();
    say({ kind: 'ROWS', rows: rows.slice(from, at + 1) });
    [from, weight] = [at + 1, 0];
  }
  await asked();
  say({ kind: 'END' });
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  say({ kind: 'REFUSED', problem: error.problem, params: error.params });
}
