import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { StartupError } from '../../startup-error.ts';

/** Whom PostgreSQL runs as when we are root, which it refuses to be. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account `nobody` when we are root; null: the person's own, nothing to change. Taken from the passwd file, since initdb wants an
 * account with an entry there.
 */
export function unprivilegedAccount(passwd = '/etc/passwd'): Account | null {
  if (process.getuid?.() !== 0) return null;
  const entry = fs
    .readFileSync(passwd, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody');
  if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  throw new StartupError(
    '以 root 启动时，内置数据库需要系统账户 nobody，但 /etc/passwd 中没有；请以普通用户启动，或设置 DATABASE_URL。',
    'Started as root, the embedded database needs the account nobody, which /etc/passwd does not have: start as a normal user, or set DATABASE_URL.',
  );
}

/** Whether the account gets into the folder. Tried for real: a closed folder anywhere above is enough to keep it out. */
export function canEnter(folder: string, account: Account | null): boolean {
  if (account === null) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0;
}
