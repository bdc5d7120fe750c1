import { afterEach, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { find, LOG_IN, type Office, office, PASSWORD } from './office.ts';

const WRONG = 'wrong-Password-1';
const input = (username: string, password: string) => ({ input: { username, password } });

let house: Office;
afterEach(() => house?.close());

const tryOnce = async (username: string, password = WRONG, headers = {}) =>
  (await house.nobody().ask(LOG_IN, input(username, password), headers)).code ?? 'IN';
const tryTimes = async (times: number, username: string): Promise<string[]> => {
  const answers: string[] = [];
  for (let i = 0; i < times; i++) answers.push(await tryOnce(username));
  return answers;
};
const failuresCounted = async () =>
  asClient(
    house.urls.owner,
    async (owner) =>
      (await owner.query(`select count(*)::int n from login_attempt where outcome = 'FAILED'`)).rows[0].n,
  );

describe('an account is locked after five failures', () => {
  it('one after the other: the sixth is locked, even with the right password', async () => {
    house = await office('lock');
    expect(await tryTimes(6, 'clerka')).toEqual([
      'LOGIN_FAILED',
      'LOGIN_FAILED',
      'LOGIN_FAILED',
      'LOGIN_FAILED',
      'LOGIN_FAILED',
      'LOGIN_LOCKED',
    ]);
    expect(await tryOnce('clerka', PASSWORD)).toBe('LOGIN_LOCKED');
    expect(await tryOnce('clerkb', PASSWORD)).toBe('IN');
  });
  it('an unknown name is locked the same way, so that a lock tells nobody which names exist', async () => {
    house = await office('lock');
    const known = await tryTimes(6, 'clerka');
    expect(await tryTimes(6, 'nosuchuser')).toEqual(known);
  });
  it.each([
    ['from one address', () => '192.0.2.1'],
    ['from twenty addresses', (i: number) => `192.0.2.${i}`],
  ])('twenty at once %s: five passwords are looked at, fifteen attempts are locked', async (_what, address) => {
    house = await office('lock', { poolSize: 10, trustProxy: 1 });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => tryOnce('clerka', WRONG, { 'x-forwarded-for': address(i) })),
    );
    expect(answers.filter((code) => code === 'LOGIN_FAILED')).toHaveLength(5);
    expect(answers.filter((code) => code === 'LOGIN_LOCKED')).toHaveLength(15);
    expect(await failuresCounted()).toBe(5);
  });
  it('a hundred aliases in one document are no hundred attempts', async () => {
    house = await office('lock');
    const aliases = Array.from(
      { length: 100 },
      (_, i) => `a${i}: login(input: { username: "clerka", password: "guess-Number-${i}" }) { id }`,
    );
    const answer = await house.nobody().ask(`mutation { ${aliases.join(' ')} }`);
    expect(answer.data ?? null).toBeNull();
    expect(await failuresCounted()).toBeLessThanOrEqual(5);
  });
  it('from many addresses: the account is locked all the same', async () => {
    house = await office('lock', { trustProxy: 1 });
    const answers: string[] = [];
    for (let i = 0; i < 6; i++) answers.push(await tryOnce('clerka', WRONG, { 'x-forwarded-for': `192.0.2.${i}` }));
    expect(answers.at(-1)).toBe('LOGIN_LOCKED');
  });
  it('a log-in in between starts the count anew', async () => {
    house = await office('lock');
    await tryTimes(4, 'clerka');
    expect(await tryOnce('clerka', PASSWORD)).toBe('IN');
    expect(await tryTimes(4, 'clerka')).toEqual(['LOGIN_FAILED', 'LOGIN_FAILED', 'LOGIN_FAILED', 'LOGIN_FAILED']);
    expect(await tryOnce('clerka', PASSWORD)).toBe('IN');
  });
  it('the lock ends by itself; attempts while it holds do not make it longer', async () => {
    house = await office('lock', { policy: { lockSeconds: 5 } });
    await tryTimes(5, 'clerka');
    const locked = await house.nobody().ask(LOG_IN, input('clerka', PASSWORD));
    expect(locked.errors?.[0]?.extensions).toMatchObject({ code: 'LOGIN_LOCKED', params: { minutes: 1 } });
    await tryTimes(3, 'clerka');
    await new Promise((resolve) => setTimeout(resolve, 5100));
    expect(await tryOnce('clerka', PASSWORD)).toBe('IN');
  });
  it('the administrator sees until when, and setting a password ends it', async () => {
    house = await office('lock');
    const admin = await house.as('admin');
    await tryTimes(5, 'clerka');
    const { id, version } = await find(admin, 'clerka');
    const locked = 'query ($id: ID!) { user(id: $id) { lockedUntil lastLoginAt } }';
    expect(Date.parse((await admin.data(locked, { id })).user.lockedUntil) - Date.now()).toBeGreaterThan(14 * 60_000);
    await admin.data('mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { id } }', {
      input: { id, version, newPassword: 'Fresh-9-lantern' },
    });
    expect((await admin.data(locked, { id })).user.lockedUntil).toBeNull();
    expect(await tryOnce('clerka', 'Fresh-9-lantern')).toBe('IN');
  });
  it('wrong current passwords in a session count too', async () => {
    house = await office('lock');
    const clerk = await house.as('clerka');
    const change = 'mutation ($input: ChangeMyPasswordInput!) { changeMyPassword(input: $input) { id } }';
    const guess = async () =>
      (await clerk.ask(change, { input: { currentPassword: WRONG, newPassword: 'Another-7-lantern' } })).code;
    const answers = [await guess(), await guess(), await guess(), await guess(), await guess(), await guess()];
    expect(answers).toEqual([...Array(5).fill('PASSWORD_WRONG'), 'LOGIN_LOCKED']);
  });
});

describe('an address is locked after too many failures', () => {
  it('whatever names were tried from it; other addresses go on', async () => {
    house = await office('lock_source', { policy: { attemptsPerSource: 8 }, trustProxy: 1 });
    const from = (address: string) => ({ 'x-forwarded-for': address });
    for (let i = 0; i < 8; i++) expect(await tryOnce(`guess${i}`, WRONG, from('192.0.2.7'))).toBe('LOGIN_FAILED');
    expect(await tryOnce('clerka', PASSWORD, from('192.0.2.7'))).toBe('LOGIN_LOCKED');
    expect(await tryOnce('clerka', PASSWORD, from('192.0.2.8'))).toBe('IN');
  });
});
