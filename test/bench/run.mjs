// npm run bench: installs and builds the product as npm start does, then the benchmark's own packages, and runs it. See README.md beside this file.
import { spawnSync } from 'node:child_process';
import { build } from '../../server/launch/build.mjs';
import { endRunning } from '../../server/launch/children.mjs';
import { install, installFolder } from '../../server/launch/install.mjs';
import { inRoot } from '../../server/launch/places.mjs';
import { productNode } from '../../server/launch/runtime.mjs';
import { Refusal } from '../../server/launch/say.mjs';

try {
  await install();
  const node = productNode();
  await build(node);
  const [only, name, ...more] = process.argv.slice(2);
  const alone =
    only === '--only' && ['workbook', 'imports', 'find', 'exports', 'grades', 'batches'].includes(name) ? name : null;
  if (alone !== 'workbook') await installFolder('test/bench', ['--ignore-workspace']);
  const [program, args] = alone ? [`${alone}.ts`, more] : ['main.ts', process.argv.slice(2)];
  const ran = spawnSync(node, ['--enable-source-maps', inRoot(`test/bench/${program}`), ...args], { stdio: 'inherit' });
  process.exit(ran.status ?? 1);
} catch (error) {
  endRunning();
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
}
