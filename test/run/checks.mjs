import { inRoot } from '../../server/launch/places.mjs';
import { FAILED, PASSED, sum } from './totals.mjs';

/** A program that says by its exit code whether all is well counts as one test. */
export const check =
  (program, args) =>
  async ({ quietly }) => {
    const { ok, printed } = await quietly([inRoot('node_modules', program), ...args]);
    if (!ok) console.log(printed.trimEnd());
    return ok ? PASSED : FAILED;
  };

/**
 * Types of `test` (tests with the server's source) and `admin` (the console), at the same time.
 *
 * @param {{ kept?: boolean }} [options] `kept` remembers what was checked, so that the next check looks only at what changed
 */
export const typesOf =
  (parts, { kept = false } = {}) =>
  async (tools) => {
    const memory = (part) => [
      '--incremental',
      '--tsBuildInfoFile',
      inRoot(`node_modules/.jiceng-build/${part}.tsbuildinfo`),
    ];
    const program = (part) => check('typescript/bin/tsc', ['-p', part, '--noEmit', ...(kept ? memory(part) : [])]);
    return sum(await Promise.all(parts.map((part) => program(part)(tools))));
  };

/** Fewer modules than this means that they were not read: with a compiler it does not know, dependency-cruiser finds none and is content. */
const FEWEST_MODULES = 60;

/** Who may import whom. */
export async function boundaries({ quietly }) {
  const { printed } = await quietly([
    inRoot('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
    ...['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'server/src', 'admin/src'],
  ]);
  const summary = summaryIn(printed);
  if (summary === null) {
    console.log(printed.trimEnd());
    return FAILED;
  }
  const broken = summary.violations.filter(({ rule }) => rule.severity === 'error');
  for (const { rule, from, to } of broken) console.log(`${rule.name}: ${from} -> ${to}`);
  if (summary.totalCruised < FEWEST_MODULES) console.log(`Only ${summary.totalCruised} modules were read`);
  return broken.length === 0 && summary.totalCruised >= FEWEST_MODULES ? PASSED : FAILED;
}

function summaryIn(printed) {
  try {
    return JSON.parse(printed).summary;
  } catch {
    return null;
  }
}
