import { bench } from './bench.mjs';
import { browserTests } from './browser.mjs';
import { boundaries, check } from './checks.mjs';
import { vitest } from './vitest.mjs';

/**
 * Every kind of test: its name, as TEST_KINDS takes it, and what runs it. The quick ones go first.
 *
 * @type {readonly { name: string, run: (tools: import('./tools.mjs').Tools) => Promise<import('./totals.mjs').Totals> }[]}
 */
export const KINDS = [
  { name: 'format', run: check('@biomejs/biome/bin/biome', ['format', '.']) },
  { name: 'lint', run: check('@biomejs/biome/bin/biome', ['lint', '--error-on-warnings', '.']) },
  { name: 'types-server', run: check('typescript/bin/tsc', ['-p', 'server', '--noEmit']) },
  { name: 'types-test', run: check('typescript/bin/tsc', ['-p', 'test', '--noEmit']) },
  { name: 'types-admin', run: check('typescript/bin/tsc', ['-p', 'admin', '--noEmit']) },
  { name: 'boundaries', run: boundaries },
  { name: 'unit', run: vitest('unit') },
  { name: 'contract', run: vitest('contract') },
  { name: 'scenario', run: vitest('scenario') },
  { name: 'browser', run: browserTests },
  { name: 'launch', run: vitest('launch') },
  { name: 'bench', run: bench },
];
