// npm test: install and build like npm start, then every kind of test; the last line is the sum. Runs under Node 20 with nothing installed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from '../server/launch/build.mjs';
import { endRunning } from '../server/launch/children.mjs';
import { install } from '../server/launch/install.mjs';
import { watchParent } from '../server/launch/parent.mjs';
import { productNode } from '../server/launch/runtime.mjs';
import { Refusal } from '../server/launch/say.mjs';
import { changedRun } from './run/changed.mjs';
import { chosenKinds } from './run/kinds.mjs';
import { tools } from './run/tools.mjs';
import { FAILED, isGood, line, sum } from './run/totals.mjs';

function stop() {
  endRunning();
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
watchParent(stop);

// The kinds that start a whole product share one demo district (test/launch/made-district.ts); PostgreSQL's own user has to enter it.
process.env.TEST_DISTRICT = fs.mkdtempSync(path.join(os.tmpdir(), 'jiceng-district-'));
fs.chmodSync(process.env.TEST_DISTRICT, 0o755);
process.on('exit', () => fs.rmSync(process.env.TEST_DISTRICT, { recursive: true, force: true }));

const results = [];
let notRun = [];
try {
  const run = asked(process.argv.slice(2));
  if (run.intro) console.log(run.intro);
  await install();
  const node = productNode();
  await build(node, { only: run.builds });
  for (const kind of run.kinds) {
    console.log(`\n== ${kind.name}`);
    const began = Date.now();
    const totals = await kind.run(tools(node));
    const seconds = (Date.now() - began) / 1000;
    results.push({ ...kind, totals, seconds });
    console.log(`== ${kind.name}: ${line(totals)}${beyond(kind.budget, seconds)}`);
  }
  notRun = run.notRun ?? [];
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  results.push({ name: 'run', totals: FAILED, seconds: 0 });
}

console.log('');
for (const { name, budget, totals, seconds } of results)
  console.log(`${name.padEnd(13)}${seconds.toFixed(1).padStart(6)} s  ${line(totals)}${beyond(budget, seconds)}`);
for (const text of notRun) console.log(text);
const all = sum(results.map(({ totals }) => totals));
console.log(line(all));
process.exitCode = isGood(all) ? 0 : 1;

/** `--changed [ref]` is what a change can break; without it every kind, or those that TEST_KINDS names. */
function asked([option, ref]) {
  if (option === '--changed') return changedRun(ref);
  if (option !== undefined)
    throw new Refusal(`不认识 ${option}，只有 --changed [ref]`, `There is no ${option}, only --changed [ref]`);
  return { kinds: chosenKinds(process.env.TEST_KINDS) };
}

/** What stands behind the line of a kind that takes longer than it may. */
function beyond(budget = Infinity, seconds) {
  return seconds > budget ? `  beyond its budget of ${budget} s` : '';
}
