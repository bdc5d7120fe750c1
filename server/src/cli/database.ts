import fs from 'node:fs';
import path from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { bootstrap } from '../platform/database/index.ts';
import { unprivilegedAccount } from '../platform/embedded/account.ts';
import { findBinaries } from '../platform/embedded/binaries.ts';
import { holderOf } from '../platform/embedded/orphan.ts';
import { choosePlaces } from '../platform/embedded/places.ts';
import { openDatabase } from '../startup/database.ts';
import { troubleOf } from '../startup/trouble.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');

/** Does something with the product's database: beside a server that runs, or on the database as it lies there. */
export async function withDatabase<T>(use: (appUrl: string) => Promise<T>): Promise<T> {
  const config = readConfig(process.env, REPOSITORY);
  const running = config.database.kind === 'embedded' ? runningEmbedded(config) : null;
  if (running) return use((await bootstrap(running, 'jiceng')).app);
  const database = await openDatabase(config, REPOSITORY, (reason) => {
    throw reason;
  });
  try {
    return await use(database.appUrl);
  } finally {
    await database.close();
  }
}

/** Administrator's address of the embedded database when a server has it open; null when nobody has. */
function runningEmbedded({ dataDir, dataDirGiven }: Config): string | null {
  const data = { dir: dataDir, given: dataDirGiven };
  const { parent, cluster } = choosePlaces(findBinaries(), unprivilegedAccount(), data, REPOSITORY);
  if (holderOf(cluster) !== 'in use') return null;
  // Line 4 of PostgreSQL's own file is the port it listens on.
  const port = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3];
  const password = fs.readFileSync(path.join(parent, 'postgres-password'), 'utf8').trim();
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** Ends the program with the code `run` answers; what a person can mend is said in a sentence, a bug with its stack. */
export async function exitWith(run: () => Promise<number>): Promise<never> {
  try {
    process.exit(await run());
  } catch (error) {
    console.error(troubleOf(error)?.message ?? error);
    process.exit(1);
  }
}
