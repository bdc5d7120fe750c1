import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './places.mjs';
import { Refusal } from './say.mjs';

const OLDEST = [22, 17];

/**
 * Path of the Node the product runs under: the machine's own where it is new enough, else the one in the lock file.
 *
 * The real binary, never `node_modules/.bin/node`: that is a shell script which does not pass signals on.
 */
export function productNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const found = ['bin/node', 'bin/node.exe', 'node.exe']
    .map((file) => inRoot('node_modules', name, file))
    .find((file) => fs.existsSync(file));
  if (found) return fs.realpathSync(found);
  throw new Refusal(
    `此平台需要 Node ${OLDEST.join('.')} 或更高版本（现为 ${process.versions.node}）；请安装新版 Node 后再启动。`,
    `This platform needs Node ${OLDEST.join('.')} or later (this is ${process.versions.node}): install a newer Node and start again.`,
  );
}

/** Environment in which `node` is that Node, for programs that start others. */
export function withNode(node, environment = process.env) {
  const key = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...environment, [key]: `${path.dirname(node)}${path.delimiter}${environment[key] ?? ''}` };
}
