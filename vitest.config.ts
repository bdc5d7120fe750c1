import os from 'node:os';
import { defineConfig } from 'vitest/config';
import { BUILT_FILES, builtServer } from './test/run/built-server.mjs';
import { LongestFirst } from './test/run/longest-first.mjs';

const kinds = {
  // Properties try many cases, contracts lint whole copies: slow on a loaded machine, and no test is about time.
  unit: {
    include: ['server/src/**/*.test.ts', 'admin/src/**/*.test.{ts,tsx}', 'test/run/*.test.mjs'],
    testTimeout: 60_000,
  },
  contract: {
    include: ['test/contracts/**/*.test.ts'],
    globalSetup: ['test/support/database.setup.ts'],
    hookTimeout: 120_000,
    testTimeout: 120_000,
  },
  scenario: {
    include: ['test/{scenarios,golden,regressions}/**/*.test.ts'],
    globalSetup: ['test/support/database.setup.ts'],
    hookTimeout: 240_000,
    testTimeout: 120_000,
    server: { deps: { external: [BUILT_FILES] } },
  },
  // The whole product is started and killed: two at a time on a small machine.
  launch: {
    include: ['test/launch/**/*.test.ts'],
    globalSetup: ['test/launch/district.setup.ts'],
    hookTimeout: 300_000,
    testTimeout: 300_000,
    maxWorkers: 2,
  },
};

/**
 * A worker keeps what it has loaded for the files it runs after: loading server or console takes longer than most files. No file may
 * leave anything behind in a module that another reads; where it has to, as for a global, it takes it back.
 */
const ISOLATE = false;

/** One more than there are cores, because scenarios wait for PostgreSQL; few enough for its connections. */
const WORKERS = Math.min(os.availableParallelism() + 1, 8);

const built = builtServer();

export default defineConfig({
  // Without it vitest loads graphql twice: "Cannot use GraphQLScalarType from another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    maxWorkers: WORKERS,
    isolate: ISOLATE,
    sequence: { sequencer: LongestFirst },
    projects: Object.entries(kinds).map(([name, test]) => ({
      extends: true,
      plugins: name === 'scenario' && built ? [built] : [],
      test: { name, ...test },
    })),
  },
});
