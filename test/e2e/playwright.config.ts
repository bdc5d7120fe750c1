import { defineConfig } from '@playwright/test';
import { ADDRESS } from './address.ts';

/** The console in a real browser, against products started as a person starts them, each on a demo district of its own (product.setup.ts). */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  globalSetup: './product.setup.ts',
  outputDir: '../../.data/e2e',
  // Files one after the other in a district of the worker's own.
  workers: 2,
  forbidOnly: true,
  // A loaded machine with two cores is slow, not wrong: what is waited for are conditions, and these are only their ends.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: ADDRESS,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
});
