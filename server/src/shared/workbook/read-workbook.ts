import { Worker } from 'node:worker_threads';
import { DomainError } from '../errors/domain-error.ts';
import type { Row, SheetInfo, Workbook } from './cell.ts';
import type { ReadingMessage, ReadingTask } from './reading/messages.ts';
import type { ProblemParams, WorkbookProblem } from './reading/unreadable.ts';

export interface ReadOptions {
  /** Name of the sheet whose rows are wanted; not given: the first that is not hidden. */
  readonly sheet?: string | null;
  /** Most rows that hold something, heads counted. */
  readonly maxRows?: number;
  readonly maxColumns?: number;
  /** Told how many rows have come of how many, once the sheet is unpacked. What it throws ends the reading. */
  readonly progress?: (rows: number, total: number) => void;
  /** Time and memory the thread may take. */
  readonly milliseconds?: number;
  readonly megabytes?: number;
}

/** What is read at most: 20,000 rows of 50 columns are 1,000,000 cells and some 20 million characters. */
const MOST = {
  maxRows: 20_000,
  maxColumns: 200,
  maxCells: 1_000_000,
  maxCharacters: 30_000_000,
  unpackedMegabytes: 100,
} as const;
/** What a thread may take. */
const LIMITS = { milliseconds: 30_000, megabytes: 512 } as const;
/** Workbooks that are read at the same time; the next one waits. */
const MOST_AT_ONCE = 2;

const THREAD = new URL(`./reading/thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/**
 * Reads a workbook (.xlsx) or comma-separated text (.csv) in a thread of its own (读取工作簿), so that neither its size nor its malice holds the
 * server: the thread has a limit of time and memory and none of the server's settings, and hands over the rows a few at a time.
 *
 * @throws FILE_EMPTY and each WORKBOOK_… of {@link WorkbookProblem}
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  const { sheet = null, maxRows = MOST.maxRows, maxColumns = MOST.maxColumns } = options;
  const { milliseconds = LIMITS.milliseconds, megabytes = LIMITS.megabytes, progress = () => undefined } = options;
  const limits = { ...MOST, sheet, maxRows, maxColumns };
  await turn();
  try {
    return await readInThread({ bytes: new Uint8Array(bytes), limits }, { milliseconds, megabytes, progress });
  } finally {
    next();
  }
}

const tooLarge = (): DomainError => refusal('WORKBOOK_TOO_LARGE', { mostMegabytes: MOST.unpackedMegabytes });
const refusal = (problem: WorkbookProblem, params: ProblemParams): DomainError => new DomainError(problem, params);

async function readInThread(
  task: ReadingTask,
  { milliseconds, megabytes, progress }: Required<Pick<ReadOptions, 'milliseconds' | 'megabytes' | 'progress'>>,
): Promise<Workbook> {
  const thread = new Worker(THREAD, {
    workerData: task,
    transferList: [task.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    env: {},
    execArgv: [],
    name: 'workbook',
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Workbook>((resolve, reject) => {
      timer = setTimeout(() => reject(tooLarge()), milliseconds);
      const rows: Row[] = [];
      let [sheets, sheet, count]: [readonly SheetInfo[], string, number] = [[], '', 0];
      thread.on('message', (message: ReadingMessage) => {
        if (message.kind === 'REFUSED') return reject(refusal(message.problem, message.params));
        if (message.kind === 'END') return resolve({ sheets, sheet, rows });
        if (message.kind === 'OPENED') ({ sheets, sheet, count } = message);
        else {
          for (const row of message.rows) rows.push(row);
          try {
            progress(rows.length, count);
          } catch (stopped) {
            return reject(stopped);
          }
        }
        thread.postMessage('next');
      });
      thread.on('error', (error: Error & { code?: string }) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error),
      );
      thread.on('exit', () => reject(new Error('The thread that reads workbooks ended before it had read one')));
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

const waiting: (() => void)[] = [];
let running = 0;

async function turn(): Promise<void> {
  if (running < MOST_AT_ONCE) running++;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

/** Whoever waits longest takes the place that became free. */
function next(): void {
  const first = waiting.shift();
  if (first) first();
  else running--;
}
