import fs from 'node:fs';
import path from 'node:path';
import { run } from './children.mjs';
import { hashOf, stampIn } from './hash.mjs';
import { inRoot, root } from './places.mjs';
import { Refusal, say } from './say.mjs';

const PNPM = 'pnpm@10.34.8';

/** Installs the workspace. */
export const install = () => installFolder('.');

/** Installs what the lock file of a folder names, unless that was done already. */
export async function installFolder(folder, options = []) {
  const stamp = `${hashOf(path.join(folder, 'pnpm-lock.yaml'))} ${process.platform}-${process.arch}`;
  const kept = [folder, 'node_modules', '.jiceng-installed'];
  if (stampIn(...kept) === stamp) return;
  requireWritable();
  say('正在安装依赖……', 'Installing packages ...');
  const { ok, printed } = await run(
    process.execPath,
    [npm(), 'exec', '--yes', '--', PNPM, 'install', '--frozen-lockfile', ...options],
    {
      cwd: inRoot(folder),
      env: installEnvironment(),
    },
  );
  if (!ok) {
    console.error(printed.trimEnd());
    throw new Refusal(
      '依赖没有装好，原因见上；请检查网络、npm 镜像设置与磁盘空间。',
      'The packages could not be installed, see above: check network, npm registry setting and disk space.',
    );
  }
  fs.writeFileSync(inRoot(...kept), stamp);
}

/** NODE_ENV=production would leave out what builds the product; CI keeps pnpm from asking. */
function installEnvironment() {
  const { NODE_ENV, ...environment } = process.env;
  return { ...environment, CI: 'true' };
}

/** The npm that started us; else the one that came with this Node. */
function npm() {
  const given = process.env.npm_execpath;
  if (given && /npm-cli\.c?js$/.test(given)) return given;
  const beside = path.dirname(fs.realpathSync(process.execPath));
  const found = [
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((file) => fs.existsSync(file));
  if (found) return found;
  throw new Refusal('找不到 npm，请用 npm start 启动。', 'npm was not found: start with npm start.');
}

function requireWritable() {
  try {
    fs.accessSync(root, fs.constants.W_OK);
  } catch (error) {
    throw new Refusal(
      `文件夹 ${root} 不可写（${error.code}），无法安装依赖；请换到可写的文件夹。`,
      `The folder ${root} may not be written to (${error.code}), so nothing can be installed: use a folder that can be written to.`,
    );
  }
}
