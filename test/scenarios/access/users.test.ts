import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, describe, expect, it } from 'vitest';
import { UserState } from '../../../server/src/domains/access/index.ts';
import { setUserRoles, setUserState, type UserChange } from '../../../server/src/domains/access/users/users.service.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { Role } from '../../../server/src/shared/access/permissions.ts';
import type { Client } from '../../support/client.ts';
import { COMMUNITY_A, DISTRICT, find, LOG_IN, office, STREET_A, STREET_B } from './office.ts';

let admin: Client;
const house = await office('users');
afterAll(() => house.close());
admin = await house.as('admin');

const CREATE =
  'mutation ($input: CreateUserInput!) { createUser(input: $input) { id username person { name } roles scopeKind state version } }';
const ROLES = 'mutation ($input: SetUserRolesInput!) { setUserRoles(input: $input) { roles version } }';
const SCOPE = 'mutation ($input: SetUserScopeInput!) { setUserScope(input: $input) { scopeKind version } }';
const DISABLE = 'mutation ($input: UserStateInput!) { disableUser(input: $input) { state } }';

const wanted = (username: string, more: object = {}) => ({
  input: {
    idempotencyKey: `create ${username}`,
    username,
    name: '王芳',
    password: 'Lantern-8-by-the-Lake',
    roles: ['HR_CLERK'],
    scope: { kind: 'OWN_AND_BELOW', regionIds: [String(STREET_A)] },
    ...more,
  },
});
const refusal = async (client: Client, query: string, variables: object) => {
  const answer = await client.ask(query, variables);
  return [answer.code, answer.errors?.[0]?.extensions.field];
};

describe('the administrator makes users', () => {
  it('a person and a user bound to it, who can log in', async () => {
    const made = await admin.data(CREATE, wanted('wangfang'));
    expect(made.createUser).toEqual({
      id: expect.stringMatching(/^\d+$/),
      username: 'wangfang',
      person: { name: '王芳' },
      roles: ['HR_CLERK'],
      scopeKind: 'OWN_AND_BELOW',
      state: 'ACTIVE',
      version: 1,
    });
    const answer = await house
      .nobody()
      .ask(LOG_IN, { input: { username: 'wangfang', password: 'Lantern-8-by-the-Lake' } });
    expect(answer.data.login.username).toBe('wangfang');
  });
  it('a second click answers the first user and makes no other', async () => {
    const [first, second] = await Promise.all([admin.ask(CREATE, wanted('twice')), admin.ask(CREATE, wanted('twice'))]);
    expect(first?.errors).toBeUndefined();
    expect(second?.data).toEqual(first?.data);
  });
  it('the same key for another user is refused', async () => {
    await admin.data(CREATE, wanted('keyed'));
    const other = wanted('other', { idempotencyKey: 'create keyed' });
    expect(await refusal(admin, CREATE, other)).toEqual(['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey']);
  });
  it.each([
    ['a name that is taken', { username: 'ClerkA' }, 'USERNAME_TAKEN', 'username'],
    ['a name with a space', { username: 'wang fang' }, 'VALUE_INVALID', 'username'],
    ['no name of a person', { name: ' ' }, 'VALUE_REQUIRED', 'name'],
    ['a short password', { password: 'Ab1-x' }, 'PASSWORD_WEAK', 'password'],
    ["the user's name in the password", { password: 'Badname-123-x' }, 'PASSWORD_WEAK', 'password'],
    ['a password everybody tries', { password: 'Password-123' }, 'PASSWORD_WEAK', 'password'],
    ['no role', { roles: [] }, 'VALUE_REQUIRED', 'roles'],
    ['administrator and clerk in one', { roles: ['ADMINISTRATOR', 'HR_CLERK'] }, 'ROLES_EXCLUSIVE', 'roles'],
    ['administrator and auditor in one', { roles: ['ADMINISTRATOR', 'AUDITOR'] }, 'ROLES_EXCLUSIVE', 'roles'],
    ['auditor and clerk in one', { roles: ['AUDITOR', 'HR_CLERK'] }, 'ROLES_EXCLUSIVE', 'roles'],
    [
      '本级及以下 of nothing',
      { scope: { kind: 'OWN_AND_BELOW', regionIds: [] } },
      'SCOPE_REGIONS_REQUIRED',
      'scope.regionIds',
    ],
    ['自定义 of nothing', { scope: { kind: 'CUSTOM' } }, 'SCOPE_REGIONS_REQUIRED', 'scope.regionIds'],
    [
      '本级 of two units',
      { scope: { kind: 'OWN_LEVEL', regionIds: ['11', '12'] } },
      'VALUE_INVALID',
      'scope.regionIds',
    ],
    ['全部 of a street', { scope: { kind: 'ALL', regionIds: ['11'] } }, 'VALUE_INVALID', 'scope.regionIds'],
    ['an unknown unit', { scope: { kind: 'CUSTOM', regionIds: ['999'] } }, 'REGION_NOT_FOUND', 'scope.regionIds'],
    [
      'a unit that is no number',
      { scope: { kind: 'CUSTOM', regionIds: ['abc'] } },
      'REGION_NOT_FOUND',
      'scope.regionIds',
    ],
    [
      'a community',
      { scope: { kind: 'CUSTOM', regionIds: [String(COMMUNITY_A)] } },
      'REGION_NOT_FOUND',
      'scope.regionIds',
    ],
  ])('refuses %s', async (_what, more, code, field) => {
    const asked = wanted('badname', { idempotencyKey: JSON.stringify(more), ...more });
    expect(await refusal(admin, CREATE, asked)).toEqual([code, field]);
    const { users } = await admin.data('{ users(filter: { search: "badname" }) { totalCount } }');
    expect(users.totalCount).toBe(0);
  });
  it('two administrators who take one name at once: one gets it, the other is told', async () => {
    const answers = await Promise.all(
      ['first', 'second'].map((key) => admin.ask(CREATE, wanted('contested', { idempotencyKey: key }))),
    );
    expect(answers.map((answer) => answer.code ?? 'MADE').toSorted()).toEqual(['MADE', 'USERNAME_TAKEN']);
  });
});

describe('changing a user', () => {
  it('other roles hold from the next request of the user', async () => {
    const approver = await house.as('approver');
    const of = await find(admin, 'approver');
    expect(await admin.data(ROLES, { input: { ...of, roles: ['TRAINER', 'ANALYST'] } })).toEqual({
      setUserRoles: { roles: ['ANALYST', 'TRAINER'], version: of.version + 1 },
    });
    expect((await approver.data('{ me { roles } }')).me.roles).toEqual(['ANALYST', 'TRAINER']);
  });
  it('another scope holds from the next request of the user', async () => {
    const clerk = await house.as('clerkb');
    const codes = async () =>
      (await clerk.data('{ regions(filter: { level: { eq: TOWN } }) { items { name } } }')).regions.items;
    expect(await codes()).toEqual([{ name: '乙街道' }]);
    const scope = { kind: 'CUSTOM', regionIds: [String(STREET_A)] };
    await admin.data(SCOPE, { input: { ...(await find(admin, 'clerkb')), scope } });
    expect(await codes()).toEqual([{ name: '甲街道' }]);
    await admin.data(SCOPE, {
      input: { ...(await find(admin, 'clerkb')), scope: { kind: 'OWN_AND_BELOW', regionIds: [String(STREET_B)] } },
    });
    expect(await codes()).toEqual([{ name: '乙街道' }]);
  });
  it('a unit that comes under the district later is seen by who holds the district', async () => {
    const manager = await house.as('manager');
    const towns = async () =>
      (await manager.data('{ regions(filter: { level: { eq: TOWN } }) { totalCount } }')).regions.totalCount;
    expect(await towns()).toBe(2);
    const owner = new URL(house.urls.owner);
    owner.searchParams.set('options', '-c app.person=1 -c app.all=on -c app.reason=test');
    await asClient(owner.href, async (client) => {
      await client.query(`insert into region (id, level, region_id) values (13, 'TOWN', 13)`);
      await client.query(`insert into region_attributes (unit_id, region_id, code, name, pinyin, initials, kind, parent_id, is_virtual, requires_station,
        source, valid) values (13, 13, '150102003', '丙街道', 'bingjiedao', 'bjd', 'STREET', ${DISTRICT}, false, false, 'test', '[2026-01-01,)')`);
    });
    expect(await towns()).toBe(3);
  });
  it('a change based on an old version is STALE_VERSION, and nothing is changed', async () => {
    const of = await find(admin, 'trainer');
    await admin.data(ROLES, { input: { ...of, roles: ['TRAINER', 'ANALYST'] } });
    expect(await refusal(admin, ROLES, { input: { ...of, roles: ['HR_CLERK'] } })).toEqual([
      'STALE_VERSION',
      'version',
    ]);
    const { user } = await admin.data('query ($id: ID!) { user(id: $id) { roles } }', { id: of.id });
    expect(user.roles).toEqual(['ANALYST', 'TRAINER']);
  });
  it.each(['999999', '-1', 'abc', '99999999999999999999'])('user %s does not exist', async (id) => {
    const code = (await admin.ask(ROLES, { input: { id, version: 1, roles: ['TRAINER'] } })).code;
    expect(['USER_NOT_FOUND', 'VALUE_INVALID']).toContain(code);
    expect(await admin.data('query ($id: ID!) { user(id: $id) { id } }', { id })).toEqual({ user: null });
  });
  it('nobody changes his own roles, scope or password this way, or disables himself', async () => {
    const me = await find(admin, 'admin');
    const own: readonly (readonly [string, object])[] = [
      [ROLES, { roles: ['ADMINISTRATOR'] }],
      [SCOPE, { scope: { kind: 'ALL' } }],
      [DISABLE, {}],
      [
        'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { id } }',
        { newPassword: 'Fresh-9-lantern' },
      ],
    ];
    for (const [mutation, more] of own)
      expect(await refusal(admin, mutation, { input: { ...me, ...more } })).toEqual(['OWN_RIGHTS', 'id']);
  });
  it('two administrators who disable each other at the same moment: one stays', async () => {
    const second = await house.as('second');
    const both = { second: await find(admin, 'second'), admin: await find(admin, 'admin') };
    const answers = await Promise.all([
      admin.ask(DISABLE, { input: both.second }),
      second.ask(DISABLE, { input: both.admin }),
    ]);
    const codes = answers.map(({ code }) => code ?? 'DONE').toSorted();
    // Who comes second has lost the role by then, or is told that nobody would be left.
    expect([
      'DONE,USER_NOT_FOUND',
      'DONE,UNAUTHENTICATED',
      'DONE,LAST_ADMINISTRATOR',
      'DONE,STALE_VERSION',
      'ACCESS_DENIED,DONE',
    ]).toContain(codes.join());
    const left = await Promise.all([admin, second].map((client) => client.data('{ me { username } }')));
    expect(left.filter(({ me }) => me !== null)).toHaveLength(1);
    // Whoever is left lets the other in again.
    const survivor = left[0].me ? admin : second;
    const other = await find(survivor, left[0].me ? 'second' : 'admin');
    await survivor.data('mutation ($input: UserStateInput!) { enableUser(input: $input) { id } }', { input: other });
    admin = await house.as('admin');
  });
});

it('the last active administrator can be neither disabled nor given another role', async () => {
  const system = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' };
  const as = (work: (em: EntityManager, change: UserChange) => Promise<unknown>, of: { id: string; version: number }) =>
    unitOfWork(house.orm, system, 'maintenance', {}, (em) => work(em, { actorPersonId: SYSTEM_PERSON, ...of }));
  const second = await find(admin, 'second');
  const first = await find(admin, 'admin');
  await as((em, change) => setUserState(em, change, UserState.DISABLED), second);
  const last = expect.objectContaining({ code: 'LAST_ADMINISTRATOR' });
  await expect(as((em, change) => setUserState(em, change, UserState.DISABLED), first)).rejects.toEqual(last);
  await expect(as((em, change) => setUserRoles(em, change, [Role.HR_CLERK]), first)).rejects.toEqual(last);
  await as((em, change) => setUserState(em, change, UserState.ACTIVE), await find(admin, 'second'));

  // Both look while the other is not done yet.
  const slowly = async (em: EntityManager, change: UserChange) => {
    await setUserState(em, change, UserState.DISABLED);
    await new Promise((resolve) => setTimeout(resolve, 200));
  };
  const both = [await find(admin, 'admin'), await find(admin, 'second')];
  const ends = await Promise.allSettled(both.map((of) => as(slowly, of)));
  expect(ends.filter(({ status }) => status === 'rejected')).toEqual([{ status: 'rejected', reason: last }]);
  const out = both[ends.findIndex(({ status }) => status === 'fulfilled')] as { id: string; version: number };
  await as((em, change) => setUserState(em, change, UserState.ACTIVE), { id: out.id, version: out.version + 1 });
  admin = await house.as('admin');
});

describe('the list of users', () => {
  const LIST = `query ($filter: UserFilter, $sort: [UserSort!], $page: PageInput) { users(filter: $filter, sort: $sort, page: $page) { totalCount items { username } } }`;
  const names = async (variables: object) =>
    (await admin.data(LIST, variables)).users.items.map(({ username }: { username: string }) => username);

  it('is searched by a part of the user name or of the name, letter for letter', async () => {
    expect(await names({ filter: { search: 'LERK' } })).toEqual(['clerka', 'clerkb']);
    expect(await names({ filter: { search: '王芳' } })).toContain('wangfang');
    expect(await names({ filter: { search: '%' } })).toEqual([]);
  });
  it('is filtered by role and state, sorted, and cut into pages', async () => {
    expect(await names({ filter: { role: { eq: 'ADMINISTRATOR' }, state: { eq: 'ACTIVE' } } })).toEqual([
      'admin',
      'second',
    ]);
    expect(await names({ sort: [{ field: 'USERNAME', direction: 'DESC' }], page: { limit: 1 } })).toEqual(['worker']);
    expect(await names({ sort: [{ field: 'LAST_LOGIN_AT', direction: 'DESC' }], page: { limit: 3 } })).toContain(
      'admin',
    );
  });
  it('the role table says what each role may do', async () => {
    const { rolePermissions } = await (await house.as('worker')).data('{ rolePermissions { role permissions } }');
    expect(rolePermissions.find(({ role }: { role: string }) => role === 'WORKER')).toEqual({
      role: 'WORKER',
      permissions: ['self:read'],
    });
  });
});
