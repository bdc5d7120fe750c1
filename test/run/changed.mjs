import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../../server/launch/places.mjs';
import { Refusal } from '../../server/launch/say.mjs';
import { browserTests } from './browser.mjs';
import { boundaries, check, typesOf } from './checks.mjs';
import { vitest } from './vitest.mjs';

/**
 * @typedef {{ parts: readonly string[], boundaries: boolean, unit: boolean, contract: boolean, scenarios: readonly string[],
 *   scenariosBeyond: readonly string[], browser: readonly string[], kinds: readonly string[] }} Choice
 *   `parts` whose types are checked; `scenariosBeyond` what belongs to the change and is one too many; `kinds` that changed themselves and
 *   are run by their name alone
 */

/** A dozen takes half a minute on two cores. */
const MOST_SCENARIOS = 12;

const EVERYTHING = /^(pnpm-lock\.yaml|package\.json|tsconfig\.base\.json|vitest\.config\.ts)$/;
const IN_A_SLICE = /^server\/src\/(?:domains|platform)\/([^/]+)\//;
const SCENARIO = /^test\/(?:scenarios\/([^/]+)|golden)\//;
const GOLDEN = 'test/golden/golden.test.ts';

/** Kinds that no daily run takes, and what a change of them looks like. */
const BY_NAME = [
  ['launch', /^(test|server)\/launch\//],
  ['bench', /^test\/bench\//],
  ['browser', /^(admin\/|test\/e2e\/.*(?<!\.test)\.ts$)/],
];

/**
 * What a change can break and a daily run takes.
 *
 * @param {readonly string[]} paths what changed, from the repository's folder
 * @param {readonly string[]} tests all files of scenario and browser tests
 * @returns {Choice}
 */
export function choiceOf(paths, tests) {
  const any = (pattern) => paths.some((one) => pattern.test(one) || EVERYTHING.test(one));
  const scenarios = scenariosOf(
    paths,
    tests.filter((one) => SCENARIO.test(one)),
  );
  return {
    parts: [any(/^(server|schema|test)\//) ? 'test' : [], any(/^(admin|schema)\//) ? 'admin' : []].flat(),
    boundaries: any(/^((server|admin)\/src\/|\.dependency-cruiser\.mjs$)/),
    unit: any(/^((server|admin|schema)\/|test\/run\/)/),
    contract: any(/^(?!.*\.md$)|^CONTRIBUTING\.md$/),
    scenarios: scenarios.slice(0, MOST_SCENARIOS),
    scenariosBeyond: scenarios.slice(MOST_SCENARIOS),
    browser: tests.filter((one) => one.startsWith('test/e2e/') && paths.includes(one)),
    kinds: BY_NAME.flatMap(([name, pattern]) => (paths.some((one) => pattern.test(one)) ? [name] : [])),
  };
}

/**
 * Scenarios ask the built server, so that nothing tells which of its files they reach: those of the slice that changed are taken, and
 * those whose name has a word of the change, likeliest first. The golden reads go through every slice.
 */
function scenariosOf(paths, tests) {
  const slices = new Set(paths.flatMap((one) => (IN_A_SLICE.exec(one) ?? SCENARIO.exec(one))?.[1] ?? []));
  const words = new Set(paths.filter((one) => one.startsWith('server/src/')).flatMap(wordsOf));
  const server = paths.some((one) => one.startsWith('server/src/') && !one.endsWith('.test.ts'));
  const likelihood = (test) => {
    if (paths.includes(test)) return 1_000;
    if (test === GOLDEN) return server ? 999 : 0;
    const named = wordsOf(path.basename(test)).filter((word) => words.has(word)).length;
    return named * 2 + (slices.has(SCENARIO.exec(test)?.[1]) ? 1 : 0);
  };
  const ranked = tests.map((test) => ({ test, likely: likelihood(test) })).filter(({ likely }) => likely > 0);
  return ranked.sort((a, b) => b.likely - a.likely || (a.test < b.test ? -1 : 1)).map(({ test }) => test);
}

/** `headcount` and `day` of `places/headcount-days.rules.ts`: its name without its role, in the singular, and its folders below the slice. */
function wordsOf(file) {
  const below = file.replace(IN_A_SLICE, '').replace(/^server\/src\//, '');
  const names = below.split('/').map((name) => name.split('.', 1)[0]);
  return names.flatMap((name) => name.split('-')).map((word) => word.replace(/s$/, ''));
}

/**
 * The kinds of `npm test -- --changed [ref]`, what they need built, and what they leave out.
 *
 * @param {string | undefined} ref what the files are compared with; without it where this branch left main
 */
export function changedRun(ref) {
  const base = ref ?? git('merge-base', 'HEAD', 'main')[0];
  // A changed file that is gone reaches nothing.
  const paths = [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')];
  const tests = ['test/scenarios', 'test/golden', 'test/e2e'].flatMap((folder) => filesIn(folder, '.test.ts'));
  const choice = choiceOf(paths, tests);
  const { parts, scenarios, browser } = choice;
  // Their tests read what is made of the contract, which no commit holds.
  const made = paths.some((one) => one.startsWith('schema/')) ? filesIn('schema/generated', '.ts') : [];
  return {
    intro: `${paths.length} files changed since ${base.slice(0, 12)}`,
    builds: [
      'operations',
      scenarios.length + browser.length ? 'server' : [],
      browser.length ? ['console', 'explorer'] : [],
    ].flat(2),
    kinds: [
      { name: 'format', run: check('@biomejs/biome/bin/biome', ['format', '.']) },
      { name: 'lint', run: check('@biomejs/biome/bin/biome', ['lint', '--error-on-warnings', '.']) },
      parts.length ? { name: 'types', run: typesOf(parts, { kept: true }) } : [],
      choice.boundaries ? { name: 'boundaries', run: boundaries } : [],
      choice.unit ? { name: 'unit', run: vitest('unit', { reachedBy: [...paths, ...made] }) } : [],
      choice.contract ? { name: 'contract', run: vitest('contract') } : [],
      scenarios.length ? { name: 'scenario', run: vitest('scenario', { files: scenarios }) } : [],
      browser.length ? { name: 'browser', run: browserTests(browser) } : [],
    ].flat(),
    notRun: notRun(choice, tests),
  };
}

/** @param {Choice} choice @param {readonly string[]} tests */
function notRun({ scenarios, scenariosBeyond, browser, kinds }, tests) {
  const all = (pattern) => tests.filter((one) => pattern.test(one)).length;
  const lines = [
    `Not run: ${all(SCENARIO) - scenarios.length} of ${all(SCENARIO)} scenario files, ${all(/^test\/e2e\//) - browser.length} of ${all(/^test\/e2e\//)} browser files, launch, bench, another version of PostgreSQL. npm test runs them all.`,
  ];
  if (scenariosBeyond.length)
    lines.push(
      'Scenarios that belong to the change, beyond the first dozen:',
      ...scenariosBeyond.map((one) => `  ${one}`),
    );
  if (kinds.length) lines.push(`The change may reach these as well: TEST_KINDS=${kinds.join(',')} npm test`);
  return lines;
}

/** Files below a folder that end so, from the repository's folder. */
function filesIn(folder, end) {
  if (!fs.existsSync(inRoot(folder))) return [];
  const found = fs
    .readdirSync(inRoot(folder), { recursive: true })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')));
  return found.filter((name) => name.endsWith(end)).sort();
}

function git(...args) {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
      .split('\n')
      .filter(Boolean);
  } catch (error) {
    const said = `${error.stderr ?? error.message}`.trim();
    throw new Refusal(`git ${args.join(' ')} 没有成功：${said}`, `git ${args.join(' ')} failed: ${said}`);
  }
}
