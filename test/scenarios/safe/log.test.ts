import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { createLogger } from '../../../server/src/platform/logging/index.ts';
import { Client } from '../../support/client.ts';
import { PASSWORD } from '../../support/house.ts';
import { demoDatabase } from './backups.ts';
import { type Running, serverOn } from './servers.ts';

let log = '';
const appPassword = () => new URL(database.app).password;

const database = await demoDatabase('logged');
const to = {
  write: (line: string) => {
    log += line;
  },
};
const running: Running = await serverOn(database, createLogger({ level: 'trace', secrets: [appPassword()], to }));
const server = running.server;
afterAll(async () => {
  await running.close();
  await database.drop();
});

/** Everything that must be found nowhere, each typed or sent somewhere below. */
const PLANTED = [
  PASSWORD,
  'Wrong-Pass-4711',
  'Planted-New-5522',
  '植入的姓名',
  'planted-query-9931',
  'planted-header-7741',
  'planted-bearer-3310',
  'planted-body-8812',
];
const LOGIN = 'mutation Login($input: LoginInput!) { login(input: $input) { id } }';
const lines = () =>
  log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the log at its most talkative', () => {
  it('holds none of the secrets and texts that passed through the server', async () => {
    const admin = new Client(server.url);
    await admin.ask(LOGIN, { input: { username: 'admin', password: 'Wrong-Pass-4711' } });
    await admin.data(LOGIN, { input: { username: 'admin', password: PASSWORD } });
    await admin.ask('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
      input: {
        username: 'planted',
        name: '植入的姓名',
        password: 'Planted-New-5522',
        roles: ['ANALYST'],
        scope: { kind: 'ALL' },
        idempotencyKey: 'planted-body-8812',
      },
    });
    // A bug: the database has lost a table, and MikroORM's error bears the whole statement with its values.
    await asClient(database.owner, (owner) => owner.query('alter table user_password rename to gone'));
    const bug = await admin.ask('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
      input: {
        username: 'planted2',
        name: '植入的姓名',
        password: 'Planted-New-5522',
        roles: ['ANALYST'],
        scope: { kind: 'ALL' },
        idempotencyKey: 'planted-body-8812-2',
      },
    });
    expect(bug.code).toBe('INTERNAL_SERVER_ERROR');
    await asClient(database.owner, (owner) => owner.query('alter table gone rename to user_password'));
    await admin.ask(
      '{ planted-query-9931',
      {},
      { 'x-planted': 'planted-header-7741', authorization: 'Bearer planted-bearer-3310' },
    );
    await admin.post('planted-body-8812 is no JSON');
    for (const path of [
      '/graphql?query=planted-query-9931',
      '/nothing?token=planted-query-9931',
      '/livez?planted-query-9931',
    ])
      await fetch(`${server.url}${path}`, { headers: { cookie: 'jiceng_session=planted-header-7741' } });

    expect(log.length).toBeGreaterThan(1000);
    for (const secret of [...PLANTED, appPassword()]) expect(log, secret).not.toContain(secret);
    expect(log).not.toMatch(/insert into|select set_config|argon2id/);
    const request = lines().find(({ err }) => err !== undefined);
    expect(request).toMatchObject({
      level: 'error',
      requestId: bug.errors?.[0]?.extensions.requestId,
      msg: 'Request failed',
    });
    expect(request?.err).toMatchObject({ code: '42P01', message: 'relation "…" does not exist' });
  });

  it('names a bug before the request has its context once, with the id that the answer bears', async () => {
    const admin = new Client(server.url);
    await admin.data(LOGIN, { input: { username: 'admin', password: PASSWORD } });
    await asClient(database.owner, (owner) => owner.query('alter table login_session rename to gone'));
    const { errors, headers } = await admin.ask('{ me { id } }');
    await asClient(database.owner, (owner) => owner.query('alter table gone rename to login_session'));
    const requestId = headers.get('x-request-id');
    expect(errors).toEqual([
      { message: 'INTERNAL_SERVER_ERROR', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } },
    ]);
    expect(lines().filter((line) => line.requestId === requestId && line.level === 'error')).toHaveLength(1);
    expect(lines().filter(({ err }) => JSON.stringify(err ?? '').includes('42P01'))).toHaveLength(2);
  });

  it('has a line of JSON for each answer, with the id that the answer bears', async () => {
    const answer = await new Client(server.url).ask('query Me { me { id } }');
    const id = answer.headers.get('x-request-id');
    await expect
      .poll(() => lines().find((line) => line.requestId === id && line.msg === 'Answered'))
      .toMatchObject({
        level: 'info',
        method: 'POST',
        path: '/graphql',
        status: 200,
        source: '127.0.0.1',
        ms: expect.any(Number),
      });
    for (const line of lines()) expect(line).toMatchObject({ level: expect.any(String), time: expect.any(String) });
  });
});
