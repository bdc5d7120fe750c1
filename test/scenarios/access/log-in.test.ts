import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { find, LOG_IN, type Office, office, PASSWORD } from './office.ts';

const input = (username: string, password = PASSWORD) => ({ input: { username, password } });
const ME = '{ me { username } }';

describe('logging in', () => {
  let house: Office;
  beforeAll(async () => {
    house = await office('log_in');
  });
  afterAll(() => house?.close());

  it('the right password logs in, and the session says who it is', async () => {
    const clerk = await house.as('clerka');
    expect(
      await clerk.data('{ me { username person { name } roles permissions scope { kind } today timeZone demo } }'),
    ).toEqual({
      me: {
        username: 'clerka',
        person: { name: 'clerka 甲' },
        roles: ['HR_CLERK'],
        permissions: [
          'audit:list',
          'figures:read',
          'figures:write',
          'imports:use',
          'persons:read',
          'regions:propose',
          'regions:read',
          'workers:read',
          'workers:write',
        ],
        scope: { kind: 'OWN_AND_BELOW' },
        today: '2026-11-24',
        timeZone: 'Asia/Shanghai',
        demo: false,
      },
    });
  });
  it('nobody is nobody, and asking for anything else is UNAUTHENTICATED', async () => {
    const nobody = house.nobody();
    expect(await nobody.data(ME)).toEqual({ me: null });
    expect((await nobody.ask('{ users { totalCount } }')).code).toBe('UNAUTHENTICATED');
    expect((await nobody.ask('{ rolePermissions { role } }')).code).toBe('UNAUTHENTICATED');
  });
  it('a made-up cookie is nobody', async () => {
    const stranger = house.nobody();
    stranger.setCookie('jiceng_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
    expect(await stranger.data(ME)).toEqual({ me: null });
    stranger.setCookie(`jiceng_session='; drop table person`);
    expect(await stranger.data(ME)).toEqual({ me: null });
  });
  it('the cookie is opaque, of this site only, and no script reads it', async () => {
    const answer = await house.nobody().ask(LOG_IN, input('clerka'));
    expect(answer.headers.getSetCookie()).toHaveLength(1);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^jiceng_session=[\w-]{43}; .*HttpOnly; SameSite=(Lax|Strict)/);
  });
  it('an unknown name and a wrong password get the same answer, letter for letter', async () => {
    const unknown = await house.nobody().ask(LOG_IN, input('nosuchuser'));
    const wrong = await house.nobody().ask(LOG_IN, input('clerkb', 'wrong-Password-1'));
    expect(unknown.code).toBe('LOGIN_FAILED');
    expect(wrong.text).toBe(unknown.text);
    expect(wrong.status).toBe(unknown.status);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });
  it('an unknown name is as much work as a wrong password', async () => {
    const took = async (name: string) => {
      const begun = performance.now();
      await house.nobody().ask(LOG_IN, input(name, 'wrong-Password-1'));
      return performance.now() - begun;
    };
    let [wrong, unknown] = [0, 0];
    for (const [i, name] of [
      'approver',
      'finance',
      'trainer',
      'analyst',
      'levela',
      'worker',
      'manager',
      'second',
    ].entries()) {
      wrong += await took(name);
      unknown += await took(`nosuchuser${i}`);
    }
    // Without anything to compare with it is a tenth.
    expect(unknown / wrong).toBeGreaterThan(0.4);
  });
  it('the name is taken in any letter case, the password is not', async () => {
    expect((await house.nobody().ask(LOG_IN, input(' ClerkA '))).data.login.username).toBe('clerka');
    expect((await house.nobody().ask(LOG_IN, input('clerka', PASSWORD.toUpperCase()))).code).toBe('LOGIN_FAILED');
  });
  it('a log-in makes a new session and ends the one it came with', async () => {
    const browser = await house.as('clerka');
    const [first] = (await browser.ask(LOG_IN, input('clerka'))).headers.getSetCookie();
    const [second] = (await browser.ask(LOG_IN, input('clerka'))).headers.getSetCookie();
    expect(second).not.toBe(first);
    const thief = house.nobody();
    thief.setCookie(first as string);
    expect(await thief.data(ME)).toEqual({ me: null });
    expect(await browser.data(ME)).toEqual({ me: { username: 'clerka' } });
  });
  it('after log-out the old cookie is worth nothing', async () => {
    const browser = house.nobody();
    const [cookie] = (await browser.ask(LOG_IN, input('clerka'))).headers.getSetCookie();
    expect((await browser.ask('mutation { logout }')).data).toEqual({ logout: true });
    const thief = house.nobody();
    thief.setCookie(cookie as string);
    expect(await thief.data(ME)).toEqual({ me: null });
  });
  it('only the hash of a token stands in the database, and the server’s role cannot read even that', async () => {
    const [cookie] = (await house.nobody().ask(LOG_IN, input('clerka'))).headers.getSetCookie();
    const token = /jiceng_session=([\w-]+)/.exec(cookie as string)?.[1];
    await expect(house.orm.em.fork().execute('select * from login_session')).rejects.toThrow('permission denied');
    await expect(house.orm.em.fork().execute('select hash from user_password')).rejects.toThrow('permission denied');
    const rows = await asClient(house.urls.owner, (owner) =>
      owner.query('select token_hash::text t from login_session'),
    );
    expect(rows.rowCount).toBeGreaterThan(0);
    expect(JSON.stringify(rows.rows)).not.toContain(token);
  });
  it('a changed password ends the other sessions and keeps this one, under a new token', async () => {
    const here = await house.as('trainer');
    const there = await house.as('trainer');
    const change = 'mutation ($input: ChangeMyPasswordInput!) { changeMyPassword(input: $input) { username } }';
    const to = (currentPassword: string, newPassword: string) => ({ input: { currentPassword, newPassword } });
    const wrong = await here.ask(change, to('wrong-Password-1', 'Another-7-lantern'));
    expect([wrong.code, wrong.errors?.[0]?.extensions.field]).toEqual(['PASSWORD_WRONG', 'currentPassword']);
    expect((await here.ask(change, to(PASSWORD, 'short-1'))).errors?.[0]?.extensions).toMatchObject({
      code: 'PASSWORD_WEAK',
      field: 'newPassword',
      params: { reason: 'TOO_SHORT', min: 8 },
    });
    expect(await here.data(change, to(PASSWORD, 'Another-7-lantern'))).toEqual({
      changeMyPassword: { username: 'trainer' },
    });
    expect(await here.data(ME)).toEqual({ me: { username: 'trainer' } });
    expect(await there.data(ME)).toEqual({ me: null });
    expect((await house.nobody().ask(LOG_IN, input('trainer'))).code).toBe('LOGIN_FAILED');
    expect((await house.nobody().ask(LOG_IN, input('trainer', 'Another-7-lantern'))).data.login.username).toBe(
      'trainer',
    );
  });
  it('a disabled user is out from the next request on, and cannot come back until enabled', async () => {
    const admin = await house.as('admin');
    const clerk = await house.as('clerkb');
    const act = async (what: string) =>
      admin.data(`mutation ($input: UserStateInput!) { ${what}(input: $input) { state } }`, {
        input: await find(admin, 'clerkb'),
      });
    expect(await act('disableUser')).toEqual({ disableUser: { state: 'DISABLED' } });
    expect(await clerk.data(ME)).toEqual({ me: null });
    expect((await house.nobody().ask(LOG_IN, input('clerkb'))).code).toBe('LOGIN_FAILED');
    expect(await act('enableUser')).toEqual({ enableUser: { state: 'ACTIVE' } });
    expect(await clerk.data(ME)).toEqual({ me: null });
    expect((await house.nobody().ask(LOG_IN, input('clerkb'))).data.login.username).toBe('clerkb');
  });
  it('a password the administrator sets ends the sessions of the old one', async () => {
    const admin = await house.as('admin');
    const analyst = await house.as('analyst');
    const reset = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { username } }';
    const given = await find(admin, 'analyst');
    await admin.data(reset, { input: { ...given, newPassword: 'Fresh-9-lantern' } });
    expect(await analyst.data(ME)).toEqual({ me: null });
    expect((await house.nobody().ask(LOG_IN, input('analyst', 'Fresh-9-lantern'))).data.login.username).toBe('analyst');
  });
});

describe('time-outs', () => {
  it('a session nobody uses ends, one in use goes on until its absolute end', async () => {
    const house = await office('timeouts', { policy: { idleSeconds: 3, absoluteSeconds: 7 } });
    try {
      const idle = await house.as('clerka');
      const busy = await house.as('clerka');
      const begun = Date.now();
      const seenUntil = async () => {
        while (Date.now() - begun < 12_000) {
          if ((await busy.data(ME)).me === null) return Date.now() - begun;
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
        return Number.POSITIVE_INFINITY;
      };
      const ended = seenUntil();
      await new Promise((resolve) => setTimeout(resolve, 3700));
      expect(await idle.data(ME)).toEqual({ me: null });
      expect(await busy.data(ME)).toEqual({ me: { username: 'clerka' } });
      expect(await ended).toBeGreaterThan(6000);
      expect(await ended).toBeLessThan(10_000);
    } finally {
      await house.close();
    }
  });
});
