// npm test: install and build like npm start, then every kind of test; the last line is the sum. Runs under Node 20 with nothing installed.
import { build } from '../server/launch/build.mjs';
import { endRunning } from '../server/launch/children.mjs';
import { install } from '../server/launch/install.mjs';
import { watchParent } from '../server/launch/parent.mjs';
import { productNode } from '../server/launch/runtime.mjs';
import { Refusal } from '../server/launch/say.mjs';
import { KINDS } from './run/kinds.mjs';
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
    results.push({ name: kind.name, totals, seconds: (Date.now() - began) / 1000 });
    console.log(`== ${kind.name}: ${line(totals)}`);
  }
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  results.push({ name: 'run', totals: FAILED, seconds: 0 });
}

console.log('');
for (const { name, totals, seconds } of results)
  console.log(`${name.padEnd(13)}${seconds.toFixed(1).padStart(6)} s  ${line(totals)}`);
const all = sum(results.map(({ totals }) => totals));
console.log(line(all));
process.exitCode = isGood(all) ? 0 : 1;

/** TEST_KINDS=scenario,unit chooses; without it all run. */
function chosenKinds(text) {
  if (!text) return KINDS;
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !KINDS.some((kind) => kind.name === name));
  if (unknown === undefined) return KINDS.filter(({ name }) => names.includes(name));
  const known = KINDS.map(({ name }) => name).join(', ');
  throw new Refusal(`TEST_KINDS 中没有 ${unknown} 这一类：${known}`, `TEST_KINDS knows no ${unknown}: ${known}`);
}
