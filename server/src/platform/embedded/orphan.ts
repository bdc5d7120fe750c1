import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What holds a cluster at the moment. */
export type Holder =
  | 'nobody'
  /** A PostgreSQL whose supervisor lives: another start of ours, or one that is just stopping. */
  | 'in use'
  /** A PostgreSQL whose supervisor was killed together with its server. */
  | { readonly orphan: number };

/**
 * Who has the cluster open, by its `postmaster.pid`. A number in that file may by now belong to any process (after a restart of a
 * container it usually does); then the file is removed, since PostgreSQL itself would refuse to start for ever.
 */
export function holderOf(cluster: string): Holder {
  const file = path.join(cluster, 'postmaster.pid');
  const pid = pidIn(file);
  if (pid === null || !isAlive(pid)) return 'nobody';
  const command = commandOf(pid);
  // Without a way to look at the process, PostgreSQL's own check decides.
  if (command === null) return 'nobody';
  if (!command.includes(cluster)) {
    fs.rmSync(file, { force: true });
    return 'nobody';
  }
  const parent = parentOf(pid);
  const supervised = parent !== null && /supervisor\.[jt]s/.test(commandOf(parent) ?? '');
  return supervised ? 'in use' : { orphan: pid };
}

function pidIn(file: string): number | null {
  try {
    const pid = Number.parseInt(fs.readFileSync(file, 'utf8'), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** A process of another account answers EPERM, and lives. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Command line; null when it cannot be known. Slim containers have no `ps`, so `/proc` goes first. */
function commandOf(pid: number): string | null {
  return fromProc(pid, 'cmdline')?.replaceAll('\0', ' ') ?? fromPs(pid, 'command');
}

function parentOf(pid: number): number | null {
  const status = fromProc(pid, 'status')?.match(/^PPid:\s*(\d+)/m)?.[1] ?? fromPs(pid, 'ppid');
  return status ? Number(status) : null;
}

function fromProc(pid: number, file: string): string | null {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

function fromPs(pid: number, column: string): string | null {
  if (process.platform === 'win32') return null;
  const shown = spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' });
  return shown.status === 0 ? shown.stdout.trim() : null;
}
