import { inRoot } from '../../server/launch/places.mjs';
import { readReport } from './tools.mjs';
import { FAILED } from './totals.mjs';

/** One project of vitest.config.ts, whole or the named folders of it. */
export const vitest =
  (project, folders = []) =>
  ({ aloud, withReport }) =>
    withReport(async (file) => {
      const good = await aloud([
        inRoot('node_modules/vitest/vitest.mjs'),
        ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
        ...folders,
      ]);
      const report = readReport(file);
      if (report === null) return FAILED;
      const totals = {
        passed: report.numPassedTests,
        failed: report.numFailedTests + filesThatDidNotLoad(report),
        skipped: report.numPendingTests + report.numTodoTests,
      };
      // An error outside of any test, or no test at all.
      if (totals.failed === 0 && (!good || totals.passed + totals.skipped === 0)) totals.failed = 1;
      return totals;
    });

/** Their tests are not counted anywhere else. */
const filesThatDidNotLoad = (report) =>
  report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
