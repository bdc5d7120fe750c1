// npm run <tool>: runs one of the server's programs (its path below server/dist, without extension), installed and built as npm start does.
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { endRunning } from './children.mjs';
import { install } from './install.mjs';
import { inRoot } from './places.mjs';
import { productNode } from './runtime.mjs';
import { Refusal } from './say.mjs';

const [program, ...args] = process.argv.slice(2);
try {
  await install();
  const node = productNode();
  await build(node, { only: ['server'] });
  const ran = spawnSync(node, ['--enable-source-maps', inRoot('server/dist', `${program}.js`), ...args], {
    stdio: 'inherit',
  });
  process.exit(ran.status ?? 1);
} catch (error) {
  endRunning();
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
}
