import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { familyOf, type Process, survivors } from './processes.ts';

export const repository = path.resolve(import.meta.dirname, '../..');

export type ProductProcess = 'npm' | 'launcher' | 'server' | 'supervisor' | 'postmaster';

/** How each is recognised among what npm started. */
const PARTS: Readonly<Record<ProductProcess, RegExp>> = {
  npm: /npm(-cli\.js)? start/,
  launcher: /launch\/start\.mjs/,
  server: /dist\/main\.js/,
  supervisor: /supervisor\.js/,
  postmaster: /bin\/postgres -D/,
};

/** A product that was started the way a person does: `npm start` in its folder. */
export class Product {
  readonly #npm: ChildProcess;
  #printed = '';
  #family: readonly Process[] = [];

  constructor(folder: string, settings: Readonly<Record<string, string>>) {
    const [node, npm] = machinesNpm();
    this.#npm = spawn(node, [npm, 'start'].filter(Boolean), {
      cwd: folder,
      env: { ...plainEnvironment(), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#npm.stdout, this.#npm.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#printed += text;
      });
  }

  get printed(): string {
    return this.#printed;
  }

  get address(): string {
    return /https?:\/\/\S+/.exec(this.#printed)?.[0] ?? '';
  }

  /** Waits until the address stands there. @throws with what was printed when it ended before */
  async started(withinMs = 180_000): Promise<this> {
    for (const from = Date.now(); !/Ctrl-C/.test(this.#printed); await sleep(50)) {
      if (this.#npm.exitCode !== null || Date.now() - from > withinMs)
        throw new Error(`It did not start:\n${this.#printed}`);
    }
    this.#family = familyOf(this.#npm.pid as number);
    return this;
  }

  pidOf(part: ProductProcess): number {
    const found = this.#family.find(({ command }) => PARTS[part].test(command));
    if (!found) throw new Error(`No ${part} among\n${this.#family.map(({ command }) => command).join('\n')}`);
    return found.pid;
  }

  /** What the postmaster started: background workers and one process for each connection. */
  backends(): readonly Process[] {
    return familyOf(this.pidOf('postmaster')).filter(({ command }) => /jiceng_app/.test(command));
  }

  kill(signal: NodeJS.Signals, ...parts: readonly ProductProcess[]): void {
    this.#family = familyOf(this.#npm.pid as number);
    const pids = parts.map((part) => this.pidOf(part));
    for (const pid of pids) process.kill(pid, signal);
  }

  /** Everything npm had started and that still runs after so long. */
  left(withinMs = 10_000): Promise<readonly Process[]> {
    return survivors(this.#family, withinMs);
  }

  async exitCode(): Promise<number | null> {
    if (this.#npm.exitCode === null && this.#npm.signalCode === null) await once(this.#npm, 'exit');
    return this.#npm.exitCode;
  }

  /** Ends it as a person does, and waits until nothing of it runs. @throws when something is left */
  async stopped(withinMs = 60_000): Promise<void> {
    this.kill('SIGTERM', 'npm');
    const left = await this.left(withinMs);
    if (left.length) throw new Error(`Still running:\n${left.map(({ command }) => command).join('\n')}`);
  }

  /** For `afterEach`: whatever state a failed test left it in. */
  async end(): Promise<void> {
    const pid = this.#npm.pid as number;
    const family = [...familyOf(pid), ...this.#family];
    this.#npm.kill('SIGTERM');
    for (const { pid: left } of await survivors(family, 10_000)) killIfRunning(left);
  }
}

function killIfRunning(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The machine's own Node and npm, not those the tests run under. */
function machinesNpm(): readonly [node: string, npm: string] {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  return node && npm ? [node, npm] : ['npm', ''];
}

/** As a person's shell has it: nothing of npm's, of vitest's or of the product's Node. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(?!config_)|VITEST|TEST|NODE_ENV|DATABASE_|INIT_CWD)/.test(name),
  );
  const { PATH = '', ...environment } = Object.fromEntries(kept);
  const folders = PATH.split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...environment, PATH: folders.join(path.delimiter) };
}

/** A folder of the test's own that `nobody` can enter. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jiceng-launch-'));
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** With the owner of each file: run as root, PostgreSQL is `nobody`. */
export function copyOf(data: string, copy: string): string {
  execFileSync('cp', ['-a', data, copy]);
  return copy;
}

/** Holds a port until it is released. */
export async function holdPort(): Promise<{ port: number; release(): Promise<unknown> }> {
  const holder = net.createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  return { port: (holder.address() as net.AddressInfo).port, release: () => once(holder.close(), 'close') };
}
