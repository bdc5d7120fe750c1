import fs from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot } from '../../server/launch/places.mjs';
import { readReport } from './tools.mjs';
import { FAILED } from './totals.mjs';

const CONFIG = 'test/e2e/playwright.config.ts';

/** A browser that is here already: Playwright's own is never downloaded. */
function chromium() {
  return [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (file) => file && fs.existsSync(file),
  );
}

/** The console in a real browser, all files or these; without a browser its tests are named and counted as left out. */
export const browserTests =
  (files = []) =>
  ({ aloud, quietly, withReport }) => {
    const playwright = createRequire(inRoot('test/package.json')).resolve('@playwright/test/cli');
    const browser = chromium();
    return withReport(async (file) => {
      const environment = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM_PATH: browser ?? '' };
      if (browser) {
        const good = await aloud(
          [playwright, 'test', ...files, '--config', CONFIG, '--reporter=list,json'],
          environment,
        );
        const { stats, errors } = readReport(file) ?? {};
        if (!stats) return FAILED;
        const totals = { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
        if (totals.failed === 0 && (!good || errors.length > 0 || totals.passed === 0)) totals.failed = 1;
        return totals;
      }
      await quietly([playwright, 'test', ...files, '--config', CONFIG, '--list', '--reporter=json'], environment);
      const report = readReport(file);
      if (report === null) return FAILED;
      const titles = report.suites.flatMap(titlesIn);
      console.log('没有浏览器，以下测试未运行（安装 chromium 或设置 CHROMIUM_PATH）：');
      console.log('No browser, so these tests were left out (install chromium or set CHROMIUM_PATH):');
      for (const title of titles) console.log(`  - ${title}`);
      return { passed: 0, failed: 0, skipped: titles.length };
    });
  };

const titlesIn = (suite) => [
  ...suite.specs.flatMap((spec) =>
    spec.tests.map(({ projectName }) => `${spec.title}${projectName ? ` [${projectName}]` : ''}`),
  ),
  ...(suite.suites ?? []).flatMap(titlesIn),
];
