import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './places.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist', 'generated', '.data']);

/** Hash of the named files and folders of the repository, by name and content; what is built or installed is left out. */
export function hashOf(...names) {
  const hash = createHash('sha256');
  for (const name of names) add(hash, name);
  return hash.digest('hex');
}

function add(hash, name) {
  const at = inRoot(name);
  const found = fs.statSync(at, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    hash.update(`${name}\0${found.size}\0`).update(fs.readFileSync(at));
    return;
  }
  for (const entry of fs.readdirSync(at).sort()) {
    if (!LEFT_OUT.has(entry)) add(hash, path.posix.join(name, entry));
  }
}

/** The stamp a step left when it was done, or null. */
export function stampIn(...file) {
  try {
    return fs.readFileSync(inRoot(...file), 'utf8');
  } catch {
    return null;
  }
}
