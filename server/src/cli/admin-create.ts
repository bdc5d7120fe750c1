// npm run admin:create: the first administrator of an installation. Takes ADMIN_USERNAME, ADMIN_NAME and ADMIN_PASSWORD, or asks.
import 'reflect-metadata';
import { createInterface } from 'node:readline/promises';
import { readConfig } from '../config.ts';
import { connect } from '../platform/database/index.ts';
import { DomainError } from '../shared/errors/domain-error.ts';
import { StartupError } from '../startup-error.ts';
import { createAdministrator } from './create-administrator.ts';
import { exitWith, withDatabase } from './database.ts';
import { REPOSITORY } from './product.ts';

await exitWith(async () => {
  const { policy } = readConfig(process.env, REPOSITORY);
  const [username, name, password] = await answers();
  await withDatabase(async ({ appUrl }) => {
    const orm = await connect(appUrl, []);
    try {
      await createAdministrator(orm, { username, name, password }, policy);
    } catch (error) {
      throw error instanceof DomainError ? refusal(error) : error;
    } finally {
      await orm.close();
    }
  });
  console.log(`已建立系统管理员 ${username}。\nThe administrator ${username} was made.`);
  return 0;
});

async function answers(): Promise<[string, string, string]> {
  const asked: [setting: string, zh: string, en: string][] = [
    ['ADMIN_USERNAME', '用户名', 'user name'],
    ['ADMIN_NAME', '姓名', 'name'],
    ['ADMIN_PASSWORD', '密码', 'password'],
  ];
  const lines = createInterface({ input: process.stdin, terminal: false });
  const rest = lines[Symbol.asyncIterator]();
  const given: string[] = [];
  for (const [setting, zh, en] of asked) {
    const set = process.env[setting];
    if (set) {
      given.push(set);
      continue;
    }
    process.stderr.write(`${zh} (${en}): `);
    given.push(setting === 'ADMIN_PASSWORD' ? await unseen(() => rest.next()) : ((await rest.next()).value ?? ''));
  }
  lines.close();
  return given as [string, string, string];
}

/** What is typed does not stand on the screen: the terminal is told to stay silent for one line. */
async function unseen(next: () => Promise<IteratorResult<string>>): Promise<string> {
  const { execFileSync } = await import('node:child_process');
  const silence = (mode: string): void => {
    if (process.stdin.isTTY && process.platform !== 'win32')
      execFileSync('stty', [mode], { stdio: ['inherit', 'ignore', 'ignore'] });
  };
  silence('-echo');
  try {
    return (await next()).value ?? '';
  } finally {
    silence('echo');
    process.stderr.write('\n');
  }
}

function refusal({ code, params, field }: DomainError): Error {
  const said = JSON.stringify({ code, field, ...params });
  return new StartupError(
    `未建立系统管理员：${said}（见 schema/ERRORS.md）`,
    `No administrator was made: ${said} (see schema/ERRORS.md)`,
  );
}
