import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { makeDataFolder } from '../../data-folder.ts';
import { fileTrouble, StartupError } from '../../startup-error.ts';
import { type Account, canEnter } from './account.ts';
import { type Binaries, runs } from './binaries.ts';

/** Where the embedded database lies. */
export interface Places {
  /** Folder with `bin`, `lib` and `share`. */
  readonly native: string;
  /** Folder the cluster lies in; readable by the account, holds nothing secret that is not 0600. */
  readonly parent: string;
  /** PGDATA: 0700, the account's own. */
  readonly cluster: string;
  /** Set when not in the repository: a sentence says so. */
  readonly moved: boolean;
}

/**
 * Normally programs and data are used where they are. As root in a closed folder (root's home is 0700) the unprivileged account reaches
 * neither: then the programs are copied to a state folder of the system, and the data lies beside them.
 */
export function choosePlaces(
  binaries: Binaries,
  account: Account | null,
  data: { readonly dir: string; readonly given: boolean },
  repository: string,
): Places {
  const state = stateFolder(repository);
  const open = runs(binaries.folder, account);
  const native = open ? binaries.folder : copyPrograms(binaries, state);
  if (!runs(native, account))
    throw new StartupError(
      `内置数据库的程序 ${native} 无法运行；请设置 DATABASE_URL 使用已有的 PostgreSQL。`,
      `The programs of the embedded database (${native}) do not run here: set DATABASE_URL to use a PostgreSQL of yours.`,
    );
  makeDataFolder(data.dir);
  if (canEnter(data.dir, account)) return { native, ...clusterIn(data.dir), moved: false };
  if (fs.existsSync(clusterIn(data.dir).cluster))
    throw new StartupError(
      `数据文件夹 ${data.dir} 中已有数据库，但其上级文件夹现在对账户 nobody 关闭；请打开它，或以普通用户启动。`,
      `There is a database in ${data.dir}, but a folder above is now closed to the account nobody it runs as: open it, or start as a normal user.`,
    );
  if (data.given)
    throw new StartupError(
      `以 root 启动时，数据库以账户 nobody 运行，它进不了 DATA_DIR ${data.dir}；请换一个文件夹或去掉此设置。`,
      `Started as root, the database runs as nobody, who cannot enter DATA_DIR ${data.dir}: choose another folder or take the setting away.`,
    );
  makeDataFolder(state);
  return { native, ...clusterIn(state), moved: true };
}

const clusterIn = (parent: string) => ({ parent, cluster: path.join(parent, 'postgres') });

/** One per repository, never a temporary folder that is cleaned by age. */
function stateFolder(repository: string): string {
  const key = createHash('sha256').update(fs.realpathSync(repository)).digest('hex').slice(0, 12);
  const base = process.platform === 'darwin' ? '/usr/local/var/jiceng' : '/var/lib/jiceng';
  return path.join(base, key);
}

/** Copied under a temporary name and renamed, so that a copy is whole or not there. */
function copyPrograms({ folder, version }: Binaries, state: string): string {
  const target = path.join(state, `postgresql-${version}`);
  if (fs.existsSync(target)) return target;
  makeDataFolder(state);
  const temporary = `${target}.${randomBytes(4).toString('hex')}`;
  try {
    // verbatimSymlinks: without it the copied links point back into the closed folder.
    fs.cpSync(folder, temporary, { recursive: true, verbatimSymlinks: true });
    openForAll(temporary);
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { recursive: true, force: true });
    if (fs.existsSync(target)) return target;
    throw fileTrouble(state, error);
  }
  return target;
}

function openForAll(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) openForAll(at);
    else if (entry.isFile()) fs.chmodSync(at, fs.statSync(at).mode & 0o100 ? 0o755 : 0o644);
  }
}
