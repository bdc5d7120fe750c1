import { inRoot } from '../../server/launch/places.mjs';
import { readReport } from './tools.mjs';
import { FAILED } from './totals.mjs';

/**
 * One project of vitest.config.ts.
 *
 * @param {{ files?: readonly string[], reachedBy?: readonly string[] }} [which] only these files and folders of it; only what imports one
 *   of these files, which may be nothing
 */
export const vitest =
  (project, { files = [], reachedBy } = {}) =>
  ({ aloud, withReport }) =>
    withReport(async (file) => {
      const good = await aloud([
        inRoot('node_modules/vitest/vitest.mjs'),
        ...(reachedBy ? ['related', '--run', ...reachedBy] : ['run', ...files]),
        ...['--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ]);
      const report = readReport(file);
      if (report === null) return FAILED;
      const totals = {
        passed: report.numPassedTests,
        failed: report.numFailedTests + filesThatDidNotLoad(report),
        skipped: report.numPendingTests + report.numTodoTests,
      };
      // An error outside of any test, or no test at all.
      const none = totals.passed + totals.skipped === 0 && !reachedBy;
      if (totals.failed === 0 && (!good || none)) totals.failed = 1;
      return totals;
    });

/** Their tests are not counted anywhere else. */
const filesThatDidNotLoad = (report) =>
  report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
