import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { demoDistrict } from '../communities/demo-district.ts';

const house = await demoDistrict('attack_users');
afterAll(() => house.close());
const admin = await house.as('admin');

const create = (change: object) =>
  admin.ask('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
    input: {
      idempotencyKey: randomUUID(),
      username: 'newcomer',
      name: '新人',
      password: 'Strong-pass-9!',
      roles: ['WORKER'],
      scope: { kind: 'SELF' },
      ...change,
    },
  });

it('a password leaves no quick hash behind: a repeat of the key does not tell whether it is the same one', async () => {
  const same = { idempotencyKey: randomUUID(), username: 'quick' };
  const { data } = await create(same);
  expect((await create({ ...same, password: 'Another-pass-8!' })).data).toEqual(data);
  expect((await create({ ...same, name: '别人' })).code).toBe('IDEMPOTENCY_KEY_REUSED');
});

describe('a user that does not exist', () => {
  it.each(['abc', '1e3', '-1', '08', '99999', '99999999999', '9'.repeat(40), ''])('%j is not found', async (id) => {
    const refusals = [
      await admin.ask('mutation ($id: ID!) { disableUser(input: { id: $id, version: 1 }) { id } }', { id }),
      await admin.ask('mutation ($id: ID!) { setUserRoles(input: { id: $id, version: 1, roles: [WORKER] }) { id } }', {
        id,
      }),
      await admin.ask(
        'mutation ($id: ID!) { resetPassword(input: { id: $id, version: 1, newPassword: "Strong-pass-9!" }) { id } }',
        { id },
      ),
    ];
    for (const { code, errors } of refusals)
      expect([code, errors?.[0]?.extensions.field]).toEqual(['USER_NOT_FOUND', 'id']);
  });
});

it.each([
  ['a line break', '张\n三'],
  ['101 characters', '长'.repeat(101)],
])('a person’s name with %s is refused at the name', async (_what, name) => {
  const { code, errors } = await create({ username: 'named', name });
  expect([code, errors?.[0]?.extensions.field]).toEqual(['VALUE_INVALID', 'name']);
});

it('a subscription is refused like whatever is not supported, and is no bug', async () => {
  expect((await house.nobody().ask('subscription { anything }')).code).toBe('QUERY_UNSUPPORTED');
});
