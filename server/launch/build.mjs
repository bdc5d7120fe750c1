import fs from 'node:fs';
import { run } from './children.mjs';
import { hashOf, stampIn } from './hash.mjs';
import { inRoot, root } from './places.mjs';
import { withNode } from './runtime.mjs';
import { Refusal, say } from './say.mjs';

const COMMON = ['pnpm-lock.yaml', 'tsconfig.base.json'];

/** What is built: from which sources, into which folder, by which program (arguments of Node; `out` is a folder that does not exist yet). */
const PRODUCTS = {
  operations: {
    from: [
      'codegen.mjs',
      'schema/schema.graphql',
      'schema/grade-scheme.schema.json',
      'schema/scheme-types.mjs',
      'schema/enum-types.mjs',
      'schema/fact-kinds.json',
      'schema/fact-types.mjs',
      'schema/enum-words.js',
      'schema/operations',
    ],
    into: 'schema/generated',
    program: () => ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.mjs'],
    inPlace: true,
  },
  server: {
    from: ['server/src', 'server/tsconfig.json'],
    into: 'server/dist',
    program: (out) => ['node_modules/typescript/bin/tsc', '-p', 'server', '--outDir', out],
  },
  console: {
    from: [
      'admin/src',
      'admin/public',
      'admin/index.html',
      'admin/vite.config.ts',
      'admin/package.json',
      'admin/tsconfig.json',
      'codegen.mjs',
      'schema/schema.graphql',
      'schema/grade-scheme.schema.json',
      'schema/scheme-types.mjs',
      'schema/enum-types.mjs',
      'schema/fact-kinds.json',
      'schema/fact-types.mjs',
      'schema/enum-words.js',
      'schema/operations',
      'schema/cell-text.js',
    ],
    into: 'admin/dist',
    program: (out) => [
      'node_modules/vite/bin/vite.js',
      'build',
      'admin',
      '--outDir',
      inRoot(out),
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ],
  },
  explorer: {
    from: [
      'admin/explorer',
      'admin/package.json',
      'schema/schema.graphql',
      'admin/src/messages',
      'admin/src/providers',
    ],
    into: 'admin/explorer/dist',
    program: (out) => [
      'node_modules/vite/bin/vite.js',
      'build',
      'admin/explorer',
      '--outDir',
      inRoot(out),
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ],
  },
};

/** Builds what changed since it was last built: the server, and the pages beside it one after the other. */
export async function build(node, { only = Object.keys(PRODUCTS) } = {}) {
  const due = only.filter((name) => !isBuilt(name));
  if (due.length === 0) return;
  say('正在构建……', 'Building ...');
  const make = (name) => (due.includes(name) ? buildOne(node, PRODUCTS[name]) : null);
  await Promise.all([
    make('server'),
    Promise.resolve(make('operations'))
      .then(() => make('console'))
      .then(() => make('explorer')),
  ]);
}

/** Whether a product stands built of the sources as they are now. */
export const isBuilt = (name) => stampIn(PRODUCTS[name].into, '.stamp') === stampOf(PRODUCTS[name]);

const stampOf = ({ from }) => hashOf(...COMMON, ...from);

/** Built beside the old one and put in its place when it is whole. */
async function buildOne(node, product) {
  const { into, program, inPlace } = product;
  const stamp = stampOf(product);
  const out = inPlace ? into : `node_modules/.jiceng-build/${into.replaceAll('/', '-')}-${process.pid}`;
  const { ok, printed } = await run(node, program(out), { cwd: root, env: buildEnvironment(node) });
  if (!ok) {
    if (!inPlace) fs.rmSync(inRoot(out), { recursive: true, force: true });
    console.error(printed.trimEnd());
    throw new Refusal(`${into} 没有构建成功，原因见上。`, `${into} could not be built, see above.`);
  }
  fs.writeFileSync(inRoot(out, '.stamp'), stamp);
  if (inPlace) return;
  const old = `${out}-old`;
  if (fs.existsSync(inRoot(into))) fs.renameSync(inRoot(into), inRoot(old));
  fs.renameSync(inRoot(out), inRoot(into));
  fs.rmSync(inRoot(old), { recursive: true, force: true });
}

/** The build is the same whatever NODE_ENV the server will run with. */
function buildEnvironment(node) {
  const { NODE_ENV, ...environment } = withNode(node);
  return environment;
}
