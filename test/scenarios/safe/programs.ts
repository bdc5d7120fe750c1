import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');

export interface Program {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

/** One of the product's command lines, unbuilt, with the settings it is given and no others. */
export function start(
  program: 'backup' | 'restore' | 'audit-verify' | 'facts-verify',
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Program {
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', `server/src/cli/${program}.ts`, ...args],
    {
      cwd: REPOSITORY,
      env: { PATH: process.env.PATH ?? '', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, said }))) };
}

export const run = (...call: Parameters<typeof start>) => start(...call).ended;
