import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** What runs on this machine, by /proc; what has ended and only waits to be collected is left out. */
function running(): readonly Process[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = fs.readFileSync(`/proc/${name}/status`, 'utf8');
        if (/^State:\s*[ZX]/m.test(status)) return [];
        const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
        const command = fs.readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent, command }];
      } catch {
        return [];
      }
    });
}

/** A process and all it started. */
export function familyOf(pid: number): readonly Process[] {
  const all = running();
  const below = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter((one) => one.pid === pid), ...below(pid)];
}

const isRunning = (pid: number): boolean => running().some((one) => one.pid === pid);

/** Waits until none of them runs; answers those that still do. */
export async function survivors(family: readonly Process[], withinMs: number): Promise<readonly Process[]> {
  for (const from = Date.now(); ; await sleep(100)) {
    const left = family.filter(({ pid }) => isRunning(pid));
    if (left.length === 0 || Date.now() - from > withinMs) return left;
  }
}
