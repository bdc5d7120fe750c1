import fs from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.ts';
import { unprivilegedAccount } from '../platform/embedded/account.ts';
import { findBinaries } from '../platform/embedded/binaries.ts';
import { holderOf } from '../platform/embedded/orphan.ts';
import { choosePlaces, type Places } from '../platform/embedded/places.ts';
import { REPOSITORY } from './product.ts';

/** Where the embedded database lies, and whether it was ever started. */
export function embeddedPlaces({ dataDir, dataDirGiven }: Config): Places & { readonly made: boolean } {
  const data = { dir: dataDir, given: dataDirGiven };
  const places = choosePlaces(findBinaries(), unprivilegedAccount(), data, REPOSITORY);
  return { ...places, made: fs.existsSync(path.join(places.cluster, 'PG_VERSION')) };
}

/** Administrator's address of the embedded database when a server has it open; null when nobody has. */
export function runningEmbedded({ parent, cluster }: Places): string | null {
  if (holderOf(cluster) !== 'in use') return null;
  // Line 4 of PostgreSQL's own file is the port it listens on.
  const port = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3];
  const password = fs.readFileSync(path.join(parent, 'postgres-password'), 'utf8').trim();
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}
