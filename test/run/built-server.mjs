import { existsSync } from 'node:fs';
import path from 'node:path';
import { isBuilt } from '../../server/launch/build.mjs';
import { inRoot } from '../../server/launch/places.mjs';

/** What vitest loads as it is, without transforming it. */
export const BUILT_FILES = /\/server\/dist\//;

/**
 * Loads the built server where a test asks for its source, if it was built of just this source: vite would transform some thousand
 * modules again for each test file. What the build leaves out, such as fixtures, comes from the source.
 *
 * @returns {import('vitest/config').Plugin | null} null when the built server is not there or is an older one
 */
export function builtServer() {
  if (!isBuilt('server')) return null;
  const source = inRoot('server/src');
  return {
    name: 'built-server',
    enforce: 'pre',
    resolveId(asked, importer) {
      if (!importer || !asked.startsWith('.') || !asked.endsWith('.ts')) return null;
      const file = path.resolve(path.dirname(importer), asked);
      if (!file.startsWith(source + path.sep)) return null;
      const built = inRoot('server/dist', `${path.relative(source, file).slice(0, -'.ts'.length)}.js`);
      return existsSync(built) ? built : null;
    },
  };
}
