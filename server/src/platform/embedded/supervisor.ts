/**
 * A small process of its own between the server and PostgreSQL. The server holds its stdin: when that ends, also because the server was
 * killed, PostgreSQL is stopped. Nothing else of the product is loaded here.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { program } from './binaries.ts';
import { makeCluster, PLAIN_ENVIRONMENT } from './cluster.ts';
import { holderOf } from './orphan.ts';
import type { SupervisorOrder, SupervisorReport } from './protocol.ts';

/** How long a start waits for an earlier PostgreSQL to end. */
const WAIT_MS = 10_000;
/** After this a stop no longer waits for open work; PostgreSQL recovers at the next start and loses nothing that was acknowledged. */
const STOP_MS = 6_000;
const LOG_BYTES = 5_000_000;

const order = JSON.parse(process.argv[2] as string) as SupervisorOrder;
let postgres: ChildProcess | null = null;
let stopping = false;
let lastLines: string[] = [];

process.stdin.on('end', stop).on('close', stop).on('error', stop).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
process.stdout.on('error', stop);

await start();

async function start(): Promise<void> {
  if (!(await isFree())) return end({ kind: 'in use' });
  const refusal = makeCluster(order);
  if (refusal !== null) return end({ kind: 'trouble', text: refusal });
  if (stopping) process.exit(0);
  run();
}

/** Takes over from a PostgreSQL that lost its supervisor; waits for one that is just stopping. */
async function isFree(): Promise<boolean> {
  for (const from = Date.now(); Date.now() - from < WAIT_MS; await sleep(100)) {
    const holder = holderOf(order.cluster);
    if (holder === 'nobody') return true;
    if (holder !== 'in use') interrupt(holder.orphan);
    if (stopping) process.exit(0);
  }
  return false;
}

function interrupt(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It ended by itself, or is not ours: the wait decides.
  }
}

function run(): void {
  postgres = spawn(
    program(order.native, 'postgres'),
    [
      ['-D', order.cluster, '-p', String(order.port)],
      ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
      // Values stand in the text of failed statements; they do not belong in a log.
      ['-c', 'log_min_error_statement=panic', '-c', 'timezone=UTC', '-c', 'log_timezone=UTC'],
    ].flat(),
    {
      ...order.account,
      env: PLAIN_ENVIRONMENT,
      cwd: order.cluster,
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    },
  );
  if (postgres.pid) report({ kind: 'postmaster', pid: postgres.pid });
  fs.writeFileSync(order.logFile, '', { mode: 0o600 });
  postgres.stderr?.setEncoding('utf8').on('data', listen);
  postgres.on('error', (error) => end({ kind: 'trouble', text: error.message }));
  // A moment later, when its last words have been read; backends may hold the pipe open longer than that.
  postgres.on('exit', () => (stopping ? process.exit(0) : setTimeout(() => end(reasonOfExit()), 100)));
}

function listen(text: string): void {
  lastLines = [...lastLines, ...text.trim().split('\n')].slice(-20);
  try {
    if (fs.statSync(order.logFile).size > LOG_BYTES) fs.renameSync(order.logFile, `${order.logFile}.1`);
    fs.appendFileSync(order.logFile, text, { mode: 0o600 });
  } catch {
    // A log that cannot be written (full disk) must not take the database down.
  }
  if (text.includes('ready to accept connections')) report({ kind: 'ready' });
}

function reasonOfExit(): SupervisorReport {
  const text = lastLines.filter((line) => /FATAL|PANIC|ERROR|HINT/.test(line)).join('\n') || lastLines.join('\n');
  return /could not bind|could not create any TCP/.test(text) ? { kind: 'port taken' } : { kind: 'trouble', text };
}

function report(what: SupervisorReport): void {
  if (process.stdout.writable) process.stdout.write(`${JSON.stringify(what)}\n`);
}

function end(what: SupervisorReport): void {
  report(what);
  process.exitCode = 1;
  process.stdin.destroy();
  setTimeout(() => process.exit(1), 500).unref();
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  if (!postgres) return;
  if (process.platform === 'win32') {
    // There are no signals here: `kill` would end the process without a checkpoint.
    spawn(program(order.native, 'pg_ctl'), ['stop', '-D', order.cluster, '-m', 'fast'], { windowsHide: true });
    return;
  }
  postgres.kill('SIGINT');
  setTimeout(() => postgres?.kill('SIGQUIT'), STOP_MS).unref();
}
