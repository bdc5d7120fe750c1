import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { program } from './binaries.ts';
import type { SupervisorOrder } from './protocol.ts';

/** Environment of PostgreSQL's programs: nothing of ours, English messages. */
export const PLAIN_ENVIRONMENT = { PATH: process.env.PATH ?? '', LC_ALL: 'C' };

/**
 * Sorting by bytes, characters known as Unicode: with ctype C Chinese text has no trigrams. Where the system has no such locale,
 * PostgreSQL's own is taken.
 */
const LOCALES = [
  ['--locale=C', '--lc-ctype=C.UTF-8'],
  ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
] as const;

/**
 * Makes the cluster at the first start, under a temporary name: an interrupted first start leaves none.
 *
 * @returns null, or what initdb said when it failed.
 */
export function makeCluster({ native, cluster, passwordFile, account }: SupervisorOrder): string | null {
  if (fs.existsSync(`${cluster}/PG_VERSION`)) return null;
  const temporary = `${cluster}.${process.pid}`;
  const password = `${temporary}.password`;
  let said = '';
  try {
    fs.copyFileSync(passwordFile, password);
    if (account) fs.chownSync(password, account.uid, account.gid);
    for (const locale of LOCALES) {
      fs.rmSync(temporary, { recursive: true, force: true });
      fs.mkdirSync(temporary, { mode: 0o700 });
      if (account) fs.chownSync(temporary, account.uid, account.gid);
      const made = spawnSync(
        program(native, 'initdb'),
        [
          '-D',
          temporary,
          '-U',
          'postgres',
          '-A',
          'scram-sha-256',
          `--pwfile=${password}`,
          '-E',
          'UTF8',
          ...locale,
          '--no-instructions',
        ],
        { ...account, env: PLAIN_ENVIRONMENT, cwd: '/', encoding: 'utf8' },
      );
      if (made.status === 0) {
        fs.renameSync(temporary, cluster);
        return null;
      }
      said = `${made.stderr ?? ''}${made.error?.message ?? ''}`.trim();
      if (!/locale/.test(said)) break;
    }
    return said;
  } finally {
    fs.rmSync(password, { force: true });
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}
