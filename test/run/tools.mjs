import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../server/launch/children.mjs';
import { inRoot, root } from '../../server/launch/places.mjs';
import { withNode } from '../../server/launch/runtime.mjs';

/** @typedef {ReturnType<typeof tools>} Tools */

/** What runs a test program: the product's Node, and an environment in which no setting of the person's own changes a result. */
export function tools(node) {
  const env = withNode(node, withoutSettings(process.env));
  return {
    node,
    env,
    /** Runs to the end and keeps what it prints. */
    quietly: (args, more = {}) => run(node, args, { cwd: root, env: { ...env, ...more } }),
    /** Runs to the end and shows what it prints. Resolves with whether it ended well. */
    aloud: async (args, more = {}) =>
      (await run(node, args, { cwd: root, env: { ...env, ...more }, stdio: ['ignore', 'inherit', 'inherit'] })).ok,
    /** Calls `use` with the name of a file that does not exist yet, and removes it afterwards. */
    withReport: async (use) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jiceng-report-'));
      try {
        return await use(path.join(folder, 'report.json'));
      } finally {
        fs.rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** The administrator's address is the one setting that tests take, and they make databases of their own there. */
function withoutSettings(environment) {
  const page = fs.readFileSync(inRoot('docs/settings.md'), 'utf8');
  const settings = new Set([...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name));
  settings.delete('DATABASE_ADMIN_URL');
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !settings.has(name)));
}

/** What a program wrote as JSON; null when it wrote none. */
export function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
