import { describe, expect, it } from 'vitest';
import { choiceOf } from './changed.mjs';

const WORKERS = Array.from({ length: 20 }, (_, i) => `test/scenarios/workers/w${String(i).padStart(2, '0')}.test.ts`);
const TESTS = [
  'test/e2e/transfers.test.ts',
  'test/e2e/workers.test.ts',
  'test/golden/golden.test.ts',
  'test/scenarios/exports/facts.test.ts',
  'test/scenarios/grades/regrade.test.ts',
  'test/scenarios/jobs/kill.test.ts',
  'test/scenarios/workers/transfer-requests.test.ts',
  ...WORKERS,
];
const chosen = (...paths) => choiceOf(paths, TESTS);

describe('what a change can break', () => {
  it('is nothing but format and lint for a page of the docs', () => {
    expect(chosen('docs/operations.md', 'CHANGELOG.md')).toEqual({
      ...{ parts: [], boundaries: false, unit: false, contract: false },
      ...{ scenarios: [], scenariosBeyond: [], browser: [], kinds: [] },
    });
    expect(chosen('CONTRIBUTING.md').contract).toBe(true);
  });

  it('is, of the server, the golden reads and the scenarios of the slice, at most a dozen; the rest is named', () => {
    const { parts, boundaries, unit, contract, scenarios, scenariosBeyond } = chosen(
      'server/src/domains/workers/file/workers.list.ts',
    );
    expect({ parts, boundaries, unit, contract }).toEqual({
      parts: ['test'],
      boundaries: true,
      unit: true,
      contract: true,
    });
    expect(scenarios).toEqual([
      'test/golden/golden.test.ts',
      'test/scenarios/workers/transfer-requests.test.ts',
      ...WORKERS.slice(0, 10),
    ]);
    expect(scenariosBeyond).toEqual(WORKERS.slice(10));
  });

  it('is found by a word of its name where the slice has no scenarios of its own', () => {
    expect(chosen('server/src/domains/moves/transfers/transfer.rules.ts').scenarios).toEqual([
      'test/golden/golden.test.ts',
      'test/scenarios/workers/transfer-requests.test.ts',
    ]);
    expect(chosen('server/src/platform/jobs/runner.ts').scenarios).toContain('test/scenarios/jobs/kill.test.ts');
    expect(chosen('server/src/shared/time/fact.entity.ts').scenarios).toContain('test/scenarios/exports/facts.test.ts');
  });

  it('is a changed scenario itself before all others, and those beside a changed helper of scenarios', () => {
    const last = WORKERS.at(-1);
    expect(chosen('server/src/domains/workers/file/workers.list.ts', last).scenarios[0]).toBe(last);
    expect(chosen('test/scenarios/grades/graded.ts').scenarios).toEqual(['test/scenarios/grades/regrade.test.ts']);
  });

  it('is, of the console, its types and units; the browser only where a browser test changed, and its kind is named', () => {
    expect(chosen('admin/src/domains/workers/WorkerList.tsx')).toMatchObject({
      ...{ parts: ['admin'], boundaries: true, unit: true, contract: true, scenarios: [], browser: [] },
      kinds: ['browser'],
    });
    expect(chosen('test/e2e/workers.test.ts')).toMatchObject({ browser: ['test/e2e/workers.test.ts'], kinds: [] });
    expect(chosen('test/e2e/person.ts').kinds).toEqual(['browser']);
  });

  it('is, of the contract, server and console; of the packages, everything but scenarios', () => {
    expect(chosen('schema/schema.graphql').parts).toEqual(['test', 'admin']);
    expect(chosen('pnpm-lock.yaml')).toMatchObject({ parts: ['test', 'admin'], boundaries: true, unit: true });
    expect(chosen('server/launch/build.mjs').kinds).toEqual(['launch']);
  });
});
