import { Refusal } from '../../server/launch/say.mjs';
import { bench } from './bench.mjs';
import { browserTests } from './browser.mjs';
import { boundaries, check, typesOf } from './checks.mjs';
import { vitest } from './vitest.mjs';

/** What another version of PostgreSQL can change: how reads are answered, what keeps data safe, start, backup and restore. */
const OF_POSTGRESQL = ['test/golden/', 'test/scenarios/reads/', 'test/scenarios/safe/', 'test/scenarios/launch/'];

/**
 * Every kind of test: its name, as TEST_KINDS takes it, the seconds it may take on two cores with nothing else to do, and what runs it.
 * The quick ones go first.
 *
 * @type {readonly { name: string, budget: number, partOf?: string, run: (tools: import('./tools.mjs').Tools) => Promise<import('./totals.mjs').Totals> }[]}
 */
export const KINDS = [
  { name: 'format', budget: 10, run: check('@biomejs/biome/bin/biome', ['format', '.']) },
  { name: 'lint', budget: 15, run: check('@biomejs/biome/bin/biome', ['lint', '--error-on-warnings', '.']) },
  { name: 'types', budget: 55, run: typesOf(['test', 'admin']) },
  { name: 'boundaries', budget: 12, run: boundaries },
  { name: 'unit', budget: 75, run: vitest('unit') },
  { name: 'contract', budget: 30, run: vitest('contract') },
  { name: 'postgresql', budget: 170, partOf: 'scenario', run: vitest('scenario', { files: OF_POSTGRESQL }) },
  { name: 'scenario', budget: 500, run: vitest('scenario') },
  { name: 'browser', budget: 400, run: browserTests() },
  { name: 'launch', budget: 130, run: vitest('launch') },
  { name: 'bench', budget: 70, run: bench },
];

/**
 * TEST_KINDS=scenario,unit chooses; TEST_KINDS=-scenario leaves out; without it all run. A part of a kind runs only where the whole does
 * not.
 */
export function chosenKinds(text = '') {
  const asked = text.split(',').flatMap((name) => name.trim() || []);
  const named = asked.filter((name) => !name.startsWith('-'));
  const out = asked.flatMap((name) => (name.startsWith('-') ? name.slice(1) : []));
  const unknown = [...named, ...out].find((name) => !KINDS.some((kind) => kind.name === name));
  if (unknown !== undefined) {
    const known = KINDS.map(({ name }) => name).join(', ');
    throw new Refusal(`TEST_KINDS 中没有 ${unknown} 这一类：${known}`, `TEST_KINDS knows no ${unknown}: ${known}`);
  }
  const chosen = KINDS.filter(({ name }) => (named.length === 0 || named.includes(name)) && !out.includes(name));
  return chosen.filter(({ partOf }) => !chosen.some(({ name }) => name === partOf));
}
