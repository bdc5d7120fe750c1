import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, describe, expect, it } from 'vitest';
import { asClient, bootstrap, connect, migrate } from '../../../server/src/platform/database/index.ts';
import { NO_SCOPE, unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import type { DataScope, WriteOptions } from '../../../server/src/shared/context.ts';
import { freshDatabase } from '../../support/database.ts';
import { office, STREET_A, STREET_B } from './office.ts';

const house = await office('writes', { poolSize: 1 });
afterAll(() => house.close());

const holding = (...regions: number[]): DataScope => ({ ...NO_SCOPE, regions });
const A = { personId: 2, scope: holding(STREET_A), requestId: 'r1' };
const B = { personId: 3, scope: holding(STREET_B), requestId: 'r2' };
const write = <T>(work: (em: EntityManager) => Promise<T>, options: WriteOptions = {}, by = A): Promise<T> =>
  unitOfWork(house.orm, by, 'test', options, work);
const codeOf = (result: Promise<unknown>): Promise<string> =>
  result.then(
    () => 'DONE',
    (error: Error & { code?: string }) => `${error.name}:${error.code}`,
  );
const attributes = (region: number, valid: string, code = '150102009') =>
  `insert into region_attributes (unit_id, region_id, code, name, pinyin, initials, kind, parent_id, is_virtual, requires_station, source, valid)
   values (${region}, ${region}, '${code}', '丁', 'ding', 'd', 'STREET', 1, false, false, 'test', '${valid}')`;
const versionOf = async (id: number) =>
  asClient(house.urls.app, async (app) => {
    await app.query(`select set_config('app.all', 'on', false)`);
    return (await app.query('select version from region where id = $1', [id])).rows[0].version as number;
  });

describe('the server’s role', () => {
  it('is refused when it is a superuser, or has the owner’s rights', async () => {
    const admin = Object.assign(new URL(process.env.DATABASE_ADMIN_URL ?? house.urls.owner));
    admin.pathname = new URL(house.urls.app).pathname;
    if (process.env.DATABASE_ADMIN_URL)
      await expect(connect(admin.href, [])).rejects.toThrow('reads past every row right');
    await expect(connect(house.urls.owner, [])).rejects.toThrow('owns the tables');
  });
  it('is refused when a table with a region is not guarded', async () => {
    const database = await freshDatabase('unguarded');
    await asClient(database.owner, (owner) => owner.query('create table leak (id int, region_id int)'));
    await expect(connect(database.app, [])).rejects.toThrow('no forced row security: leak');
    await database.drop();
  });
  it('is refused when the database is not migrated, or newer than the product', async () => {
    const database = await freshDatabase('versions');
    await asClient(database.owner, (owner) => owner.query(`insert into migration (name) values ('9999-future')`));
    await expect(connect(database.app, [])).rejects.toThrow('newer than this version: 9999-future');
    await asClient(database.owner, (owner) =>
      owner.query(`delete from migration where name in ('9999-future', '0003-access')`),
    );
    await expect(connect(database.app, [])).rejects.toThrow('lacks 0003-access');
    await database.drop();
  });
  it.each([
    ['create table x ()'],
    ['drop table region'],
    ['alter table region disable row level security'],
    ['delete from audit_entry'],
    [`update audit_entry set reason = 'forged'`],
    ['delete from audit_link'],
    [`insert into audit_link (seq) values (1)`],
    [`update region_attributes set name = 'forged'`],
    ['delete from region_attributes'],
    ['select * from login_session'],
    ['select * from user_password'],
    [`update app_user set username = 'other'`],
    ['set role postgres'],
  ])('cannot: %s', async (sql) => {
    expect(await codeOf(write((em) => em.execute(sql)))).toMatch(/:(42501|22023)$/);
  });
  it('migrating again has nothing to do', async () => {
    expect(await migrate(house.urls)).toEqual([]);
  });
  it('an administrator’s address without a password is refused with a sentence', async () => {
    await expect(bootstrap('postgresql://postgres@127.0.0.1/postgres', 'x')).rejects.toThrow(
      'DATABASE_ADMIN_URL has no password',
    );
  });
});

describe('row security', () => {
  it('without a scope there are no rows, before and after somebody who had one', async () => {
    const rows = () => house.orm.em.fork().execute('select count(*)::int n from region');
    expect(await rows()).toEqual([{ n: 0 }]);
    expect(await write((em) => em.execute('select count(*)::int n from region'))).toEqual([{ n: 2 }]);
    expect(await rows()).toEqual([{ n: 0 }]);
  });
  it('refuses a row for another street, with and without reading it back', async () => {
    expect(
      await codeOf(write((em) => em.execute(`${attributes(STREET_B, '[1990-01-01,1991-01-01)')} returning id`))),
    ).toBe('DomainError:ROW_OUT_OF_SCOPE');
    expect(await codeOf(write((em) => em.execute(attributes(STREET_B, '[1990-01-01,1991-01-01)'))))).toBe(
      'DomainError:ROW_OUT_OF_SCOPE',
    );
  });
  it('does not find the other street’s row to change it', async () => {
    const before = await versionOf(STREET_B);
    await write((em) => em.execute('update region set version = version + 1'));
    expect(await versionOf(STREET_B)).toBe(before);
  });
  it('a pool of one connection, 200 writers in turn, every fifth failing: nobody sees the other’s street', async () => {
    for (let i = 0; i < 200; i++) {
      const [by, own] = i % 2 ? [A, STREET_A] : [B, STREET_B];
      const rows = await write(
        async (em) => {
          const seen = await em.execute('select distinct region_id as r from region');
          if (i % 5 === 0) throw new Error('forced');
          if (i % 7 === 0) await em.execute('select 1 / 0');
          return seen;
        },
        {},
        by,
      ).catch(() => null);
      if (rows) expect(rows).toEqual([{ r: own }]);
      if (i % 10 === 0) {
        const outside = await house.orm.em
          .fork()
          .execute(`select count(*)::int n, current_setting('app.regions', true) s from region`);
        expect(outside).toEqual([{ n: 0, s: '' }]);
      }
    }
  });
});

describe('what the database refuses becomes a sentence for a person', () => {
  it.each([
    ['periods that overlap', attributes(STREET_A, '[2025-01-01,2026-01-01)'), 'FACT_OVERLAP'],
    ['an empty period', attributes(STREET_A, '[2019-01-01,2019-01-01)'), 'VALUE_INVALID'],
    ['a number out of range', 'select 99999999999::int', 'VALUE_INVALID'],
    ['an id that is no number', `select * from region where id = 'abc'`, 'VALUE_INVALID'],
    ['a day that does not exist', `select '2026-02-30'::date`, 'VALUE_INVALID'],
  ])('%s', async (_what, sql, code) => {
    expect(await codeOf(write((em) => em.execute(sql)))).toBe(`DomainError:${code}`);
  });
  it('a bug stays a bug', async () => {
    expect(await codeOf(write((em) => em.execute('select from nowhere')))).toBe('TableNotFoundException:42P01');
  });
  it('a write that goes on after a refusal of the database is not taken for done', async () => {
    const before = await versionOf(STREET_A);
    const stubborn = async (em: EntityManager) => {
      await em.execute(`update region set version = version + 1 where id = ${STREET_A}`);
      await em.execute('select 1 / 0').catch(() => undefined);
    };
    await expect(write(stubborn)).rejects.toThrow('an error of a statement was swallowed');
    expect(await versionOf(STREET_A)).toBe(before);
  });
  it('the entity manager of a write that ended refuses to write on', async () => {
    const kept: EntityManager[] = [];
    await write(async (em) => void kept.push(em));
    await expect(kept[0]?.execute('select 1')).rejects.toThrow('Transaction is already rolled back');
  });
  it('a reason that must be given and is not', async () => {
    const nothing = async () => 1;
    expect(await codeOf(write(nothing, { reasonRequired: true, reason: '  ' }))).toBe('DomainError:REASON_REQUIRED');
    expect(await codeOf(write(nothing, { reasonRequired: true, reason: 'typo' }))).toBe('DONE');
    expect(await codeOf(write(nothing, { reason: 'x'.repeat(1001) }))).toBe('DomainError:VALUE_INVALID');
  });
  it('no actor or no reason, no change of an audited table', async () => {
    const bare = (settings: string) =>
      asClient(house.urls.app, async (app) => {
        await app.query(settings);
        return codeOf(app.query(`select 1; update region set version = version + 1 where id = ${STREET_A}`));
      });
    const scope = `select set_config('app.regions', '{${STREET_A}}', false)`;
    expect(await bare(scope)).toBe('error:JC002');
    expect(await bare(`${scope}, set_config('app.person', '2', false)`)).toBe('error:JC001');
    expect(await bare(`${scope}, set_config('app.person', '2', false), set_config('app.reason', 'x', false)`)).toBe(
      'DONE',
    );
  });
});

describe('two at once', () => {
  it('a deadlock is tried again, and both writes are there', async () => {
    const orm = await connect(house.urls.app, [], { poolSize: 4 });
    const before = await versionOf(STREET_A);
    let runs = 0;
    const lock = (rows: readonly string[]) =>
      unitOfWork(orm, { ...A, scope: holding(STREET_A, STREET_B) }, 'test', {}, async (em) => {
        runs++;
        for (const id of rows) {
          await em.execute('update region set version = version + 1 where id = ?', [id]);
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
      });
    await Promise.all([lock(['11', '12']), lock(['12', '11']), lock(['11', '12']), lock(['12', '11'])]);
    await orm.close();
    expect(runs).toBeGreaterThan(4);
    expect(await versionOf(STREET_A)).toBe(before + 4);
  });
  it('who waits longer for a lock than is allowed is told to try again', async () => {
    const orm = await connect(house.urls.app, [], { poolSize: 2, lockTimeout: 200 });
    const touch = (em: EntityManager) => em.execute(`update region set version = version + 1 where id = ${STREET_A}`);
    const slow = unitOfWork(orm, A, 'test', {}, async (em) => {
      await touch(em);
      await new Promise((resolve) => setTimeout(resolve, 600));
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await codeOf(unitOfWork(orm, A, 'test', {}, touch))).toBe('DomainError:TRY_AGAIN');
    await slow;
    await orm.close();
  });
  it('a statement that runs too long is given up', async () => {
    const orm = await connect(house.urls.app, [], { statementTimeout: 200 });
    expect(await codeOf(unitOfWork(orm, A, 'test', {}, (em) => em.execute('select pg_sleep(3)')))).toBe(
      'DomainError:TRY_AGAIN',
    );
    await orm.close();
  });
  it('after every connection was lost the next write works', async () => {
    const lost: string[] = [];
    const orm = await connect(house.urls.app, [], { onConnectionLost: (error) => lost.push(error.message) });
    const name = new URL(house.urls.app).username;
    await asClient(house.urls.app, (app) =>
      app.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and datname = current_database() and pid <> pg_backend_pid()',
        [name],
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await unitOfWork(orm, A, 'test', {}, (em) => em.execute('select 1 as one'))).toEqual([{ one: 1 }]);
    expect(lost.length).toBeGreaterThan(0);
    await orm.close();
  });
});

describe('a mutation with a key', () => {
  const raise = async (em: EntityManager) => {
    await em.execute(`update region set version = version + 1 where id = ${STREET_A}`);
    return { id: '11', runs: Math.random() };
  };
  const keyed = (idempotencyKey: string, input: object) => ({ idempotencyKey, input });

  it('is done once however often it is sent, and answers the first result', async () => {
    const before = await versionOf(STREET_A);
    const first = await write(raise, keyed('k1', { a: 1, b: [1, 2] }));
    expect(await write(raise, keyed('k1', { b: [1, 2], a: 1 }))).toEqual(first);
    expect(await versionOf(STREET_A)).toBe(before + 1);
  });
  it('twenty clicks at once are one write', async () => {
    const orm = await connect(house.urls.app, [], { poolSize: 10 });
    const before = await versionOf(STREET_A);
    const slowly = async (em: EntityManager) => {
      const done = await raise(em);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return done;
    };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => unitOfWork(orm, A, 'test', keyed('k2', { a: 1 }), slowly)),
    );
    await orm.close();
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await versionOf(STREET_A)).toBe(before + 1);
  });
  it('with another input, or for another operation, is refused', async () => {
    await write(raise, keyed('k3', { a: 1 }));
    expect(await codeOf(write(raise, keyed('k3', { a: 2 })))).toBe('DomainError:IDEMPOTENCY_KEY_REUSED');
    expect(await codeOf(unitOfWork(house.orm, A, 'other', keyed('k3', { a: 1 }), raise))).toBe(
      'DomainError:IDEMPOTENCY_KEY_REUSED',
    );
  });
  it('belongs to one person: another may use the same', async () => {
    await write(raise, keyed('k4', { a: 1 }));
    expect(await codeOf(write(async () => ({ id: '12' }), keyed('k4', { a: 2 }), B))).toBe('DONE');
  });
  it('that was refused may be sent again', async () => {
    const refused = write(async () => Promise.reject(new Error('forced')), keyed('k5', { a: 1 }));
    expect(await codeOf(refused)).toBe('Error:undefined');
    expect(await codeOf(write(raise, keyed('k5', { a: 1 })))).toBe('DONE');
  });
});
