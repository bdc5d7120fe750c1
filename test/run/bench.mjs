import { installFolder } from '../../server/launch/install.mjs';
import { inRoot } from '../../server/launch/places.mjs';
import { check } from './checks.mjs';
import { FAILED, PASSED, sum } from './totals.mjs';

/** So small that it measures nothing: it shows that the benchmark runs and that product, floor and PostGraphile give the same answers. */
const SMALL = ['--workers', '2000', '--seconds', '1', '--connections', '1'];

/** The benchmark's own types, and a run of it; its packages are installed for this alone. */
export async function bench(tools) {
  try {
    await installFolder('test/bench', ['--ignore-workspace']);
  } catch (error) {
    console.error(error.message);
    return FAILED;
  }
  return sum([
    await check('typescript/bin/tsc', ['-p', 'test/bench'])(tools),
    (await tools.aloud(['--enable-source-maps', inRoot('test/bench/main.ts'), ...SMALL])) ? PASSED : FAILED,
  ]);
}
