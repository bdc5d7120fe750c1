import fs from 'node:fs';
import path from 'node:path';
import { fileTrouble } from './startup-error.ts';

/**
 * Makes a folder that data is kept in, with those above it: 0755 whatever the umask, since the database's account must pass; what is in it
 * is closed by itself.
 *
 * @throws StartupError when it cannot be made or written to.
 */
export function makeDataFolder(folder: string): void {
  try {
    makeMissing(folder);
    if (!fs.statSync(folder).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'EEXIST' });
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    throw fileTrouble(folder, error);
  }
}

/** Step by step: Node's own `recursive` never comes back where the parent exists and still refuses with ENOENT, as in /proc. */
function makeMissing(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeMissing(path.dirname(folder));
  fs.mkdirSync(folder);
  fs.chmodSync(folder, 0o755);
}
