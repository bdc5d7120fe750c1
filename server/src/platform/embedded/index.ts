import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { fileTrouble, StartupError } from '../../startup-error.ts';
import { type Account, unprivilegedAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { isAlive } from './orphan.ts';
import { choosePlaces, type Places } from './places.ts';
import type { SupervisorOrder, SupervisorReport } from './protocol.ts';

/** A running PostgreSQL of our own. */
export interface EmbeddedDatabase {
  /** Superuser, database `postgres`. */
  readonly adminUrl: string;
  readonly postmasterPid: number;
  /** Set when, as root in a closed folder, the data lies in a state folder of the system. */
  readonly movedTo: string | null;
  /** Resolves when PostgreSQL is down. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly dataDirGiven: boolean;
  readonly repository: string;
  /** The database is gone without being asked to stop; called once, after PostgreSQL has ended. */
  readonly onLost: (reason: StartupError) => void;
}

const PORT_ATTEMPTS = 3;

/**
 * Starts PostgreSQL under its supervisor, makes the cluster at the first start, and proves that it is ours before anything is written.
 *
 * @throws StartupError for what a person can mend: folder, disk, platform, another start on the same data.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const binaries = findBinaries();
  const account = unprivilegedAccount();
  const places = choosePlaces(
    binaries,
    account,
    { dir: options.dataDir, given: options.dataDirGiven },
    options.repository,
  );
  refuseForeignCluster(places.cluster, account);
  const passwordFile = path.join(places.parent, 'postgres-password');
  const password = keptPassword(passwordFile);
  for (let attempt = 1; ; attempt++) {
    const order: SupervisorOrder = {
      native: places.native,
      cluster: places.cluster,
      port: await freePort(),
      passwordFile,
      logFile: path.join(places.parent, 'postgres.log'),
      account,
    };
    const outcome = await supervise(order, options.onLost);
    if (typeof outcome === 'object') {
      const adminUrl = `postgresql://postgres:${password}@127.0.0.1:${order.port}/postgres`;
      try {
        await proveOurs(adminUrl, places);
      } catch (error) {
        await outcome.stop();
        throw error;
      }
      return { ...outcome, adminUrl, movedTo: places.moved ? places.parent : null };
    }
    if (attempt === PORT_ATTEMPTS) throw new Error('No free port could be found for the embedded database');
  }
}

/** A password of 0600, made once. */
function keptPassword(file: string): string {
  try {
    const kept = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : '';
    // Empty: a full disk left it so at a first start that went no further.
    if (kept) return kept;
    const made = randomBytes(18).toString('hex');
    fs.writeFileSync(file, made, { mode: 0o600 });
    return made;
  } catch (error) {
    throw fileTrouble(path.dirname(file), error);
  }
}

/** Data made as root belongs to `nobody`, and the other way round: PostgreSQL would only say that it may not read it. */
function refuseForeignCluster(cluster: string, account: Account | null): void {
  const uid = account?.uid ?? process.getuid?.();
  if (uid === undefined || !fs.existsSync(cluster)) return;
  if (fs.statSync(cluster).uid === uid) return;
  throw new StartupError(
    `数据库 ${cluster} 属于另一个系统账户；请用建立它的账户启动，或用 DATA_DIR 换一个文件夹。`,
    `The database ${cluster} belongs to another account: start as the one that made it, or choose another folder by DATA_DIR.`,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

type Running = Pick<EmbeddedDatabase, 'postmasterPid' | 'stop'>;

async function supervise(order: SupervisorOrder, onLost: EmbeddedOptions['onLost']): Promise<Running | 'port taken'> {
  const child = spawnSupervisor(order);
  let postmasterPid = 0;
  let ready = false;
  let stopping = false;
  let last: SupervisorReport | null = null;
  const ended = once(child, 'exit').then(async () => {
    if (!stopping) await endPostmaster(postmasterPid);
  });
  await new Promise<void>((resolve) => {
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    lines.on('line', (line) => {
      const report = JSON.parse(line) as SupervisorReport;
      if (report.kind === 'postmaster') postmasterPid = report.pid;
      else last = report;
      if (report.kind === 'ready') ready = true;
      if (ready) resolve();
    });
    ended.then(resolve);
  });
  if (!ready) {
    await ended;
    const report = last as SupervisorReport | null;
    if (report?.kind === 'port taken') return 'port taken';
    throw refusal(order, report);
  }
  ended.then(() => {
    if (!stopping) onLost(lost(last as SupervisorReport | null));
  });
  return {
    postmasterPid,
    stop: async () => {
      stopping = true;
      child.stdin?.end();
      await ended;
    },
  };
}

function spawnSupervisor(order: SupervisorOrder): ChildProcess {
  const extension = path.extname(import.meta.filename);
  return spawn(
    process.execPath,
    [
      ...(extension === '.ts' ? ['--experimental-strip-types', '--no-warnings'] : []),
      path.join(import.meta.dirname, `supervisor${extension}`),
      JSON.stringify(order),
    ],
    // A session of its own: Ctrl-C in a terminal reaches the server, which then stops the database in order.
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: process.platform !== 'win32',
      windowsHide: true,
      cwd: path.parse(order.cluster).root,
    },
  );
}

/** The supervisor was killed and could not take PostgreSQL along. */
async function endPostmaster(pid: number): Promise<void> {
  if (!pid || process.platform === 'win32') return;
  for (const [signal, waitMs] of [
    ['SIGINT', 5_000],
    ['SIGQUIT', 2_000],
  ] as const) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < waitMs && isAlive(pid); waited += 50) await sleep(50);
  }
}

function refusal({ cluster }: SupervisorOrder, report: SupervisorReport | null): StartupError {
  if (report?.kind === 'in use')
    return new StartupError(
      `数据库 ${cluster} 正被另一个 npm start 使用；请先停止它，或用 DATA_DIR 换一个文件夹。`,
      `The database ${cluster} is in use by another npm start: stop that one first, or choose another folder by DATA_DIR.`,
    );
  const said = report?.kind === 'trouble' ? report.text : '';
  const code = [
    [/No space left on device/, 'ENOSPC'],
    [/Read-only file system/, 'EROFS'],
    [/Permission denied/, 'EACCES'],
  ].find(([pattern]) => (pattern as RegExp).test(said))?.[1];
  if (code) return fileTrouble(path.dirname(cluster), { code });
  return new StartupError(
    `内置数据库没有启动：${said || '监督进程已结束'}`,
    `The embedded database did not start: ${said || 'its supervisor ended'}`,
  );
}

function lost(report: SupervisorReport | null): StartupError {
  const said = report?.kind === 'trouble' ? `: ${report.text.split('\n').at(-1)}` : '';
  return new StartupError(
    `内置数据库已停止，服务随之结束${said}`,
    `The embedded database has stopped, and the server with it${said}`,
  );
}

/** Another program may have taken the port in between: nothing is written to a database whose folder is not ours. */
async function proveOurs(adminUrl: string, { cluster }: Places): Promise<void> {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    const shown = await client.query<{ data_directory: string }>('show data_directory');
    const folder = shown.rows[0]?.data_directory;
    if (folder && fs.realpathSync(folder) === fs.realpathSync(cluster)) return;
    throw new Error(`The database that answers keeps its data in ${folder}, not in ${cluster}`);
  } finally {
    await client.end();
  }
}
