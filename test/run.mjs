// npm test: install and build like npm start, then every kind of test; the last line is the sum. Runs under Node 20 with nothing installed.
import { build } from '../server/launch/build.mjs';
import { endRunning } from '../server/launch/children.mjs';
import { install } from '../server/launch/install.mjs';
import { watchParent } from '../server/launch/parent.mjs';
import { productNode } from '../server/launch/runtime.mjs';
import { Refusal } from '../server/launch/say.mjs';
import { chosenKinds } from './run/kinds.mjs';
import { tools } from './run/tools.mjs';
import { FAILED, isGood, line, sum } from './run/totals.mjs';

function stop() {
  endRunning();
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
watchParent(stop);

const results = [];
try {
  const chosen = chosenKinds(process.env.TEST_KINDS);
  await install();
  const node = productNode();
  await build(node);
  for (const kind of chosen) {
    console.log(`\n== ${kind.name}`);
    const began = Date.now();
    const totals = await kind.run(tools(node));
    const seconds = (Date.now() - began) / 1000;
    results.push({ ...kind, totals, seconds });
    console.log(`== ${kind.name}: ${line(totals)}${beyond(kind.budget, seconds)}`);
  }
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  results.push({ name: 'run', budget: Infinity, totals: FAILED, seconds: 0 });
}

console.log('');
for (const { name, budget, totals, seconds } of results)
  console.log(`${name.padEnd(13)}${seconds.toFixed(1).padStart(6)} s  ${line(totals)}${beyond(budget, seconds)}`);
const all = sum(results.map(({ totals }) => totals));
console.log(line(all));
process.exitCode = isGood(all) ? 0 : 1;

/** What stands behind the line of a kind that takes longer than it may. */
function beyond(budget, seconds) {
  return seconds > budget ? `  beyond its budget of ${budget} s` : '';
}
