import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Bench } from './database.ts';
import type { QuestionName, Variables } from './questions.ts';

/** One request. */
export interface Ask {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Somebody who answers the questions over HTTP. */
export interface Contestant {
  readonly name: string;
  /** Starts it on the database; resolves with its address once it answers. */
  start(bench: Bench, databaseUrl: string): Promise<Running>;
}

export interface Running {
  readonly url: string;
  ask(question: QuestionName, variables: Variables): Ask;
  /** Brings an answer into the shape all contestants share. */
  read(question: QuestionName, answer: unknown): unknown;
  /** The most memory it has held so far, in MiB; null where the system does not tell. */
  peakMiB(): number | null;
  stop(): Promise<void>;
}

/** Longest turn of a program's event loop, ms: of its own processor time, and of the time that passed. */
export interface LongestTurn {
  readonly held: number;
  readonly wall: number;
}

/** Starts a program and waits for the line with its address. */
export async function startProgram(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [...args], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const url = await addressOf(child);
  return {
    url,
    /** Since it was last asked; of a program that was started with `held.mjs`. */
    held: async (): Promise<LongestTurn> => {
      child.send('held');
      const [most] = (await once(child, 'message')) as [LongestTurn];
      return most;
    },
    peakMiB: () => peakOf(child.pid),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Reads what it prints until the address comes; what it prints after that, an error in its log, is shown. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let url: string | undefined;
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      if (url) console.error(line);
      url ??= /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (url) resolve(url);
    });
    child.on('exit', () => reject(new Error(`${child.spawnargs.join(' ')} ended without listening`)));
  });
}

function peakOf(pid: number | undefined): number | null {
  if (process.platform !== 'linux') return null;
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kib ? Math.round(Number(kib) / 1024) : null;
}

/** The data of a GraphQL answer. */
export function dataOf(answer: unknown): Record<string, unknown> {
  const { data, errors } = answer as { data?: Record<string, unknown> | null; errors?: unknown };
  if (errors || !data) throw new Error(`A question was refused: ${JSON.stringify(errors ?? answer).slice(0, 500)}`);
  return data;
}
