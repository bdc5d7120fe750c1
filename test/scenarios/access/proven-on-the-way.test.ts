import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import type { Client } from '../../support/client.ts';
import { statementsOf } from '../../support/statements.ts';
import { office } from './office.ts';

let clerk: Client;
const house = await office('proven_on_the_way');
afterAll(() => house.close());
beforeEach(async () => {
  clerk = await house.as('clerka');
  // From here on the server knows whose the session was a moment ago.
  await clerk.data('{ regions { totalCount } }');
});

/** Past the server, as another server does it. */
async function elsewhere(statement: string): Promise<void> {
  const owner = new URL(house.urls.owner);
  owner.searchParams.set('options', '-c app.person=1 -c app.all=on -c app.reason=test');
  await asClient(owner.href, (client) => client.query(statement));
}
const CLERK = `(select id from app_user where username = 'clerka')`;

describe('a session that was looked up a moment ago', () => {
  it('is proven in the trip of what is read', async () => {
    const { result, statements } = await statementsOf(() => clerk.data('{ regions { totalCount } }'));
    expect(result).toEqual({ regions: { totalCount: 2 } });
    expect(statements.map(({ isRead }) => isRead)).toEqual([true]);
  });

  it('is looked up by itself before anything is written', async () => {
    const { statements } = await statementsOf(() =>
      clerk.ask('mutation { disableUser(input: { id: "999", version: 1 }) { id } }'),
    );
    expect(statements.map(({ text }) => text.includes('session_find'))).toEqual([true]);
  });

  it('says nothing once it was ended elsewhere', async () => {
    await elsewhere(`delete from login_session where user_id = ${CLERK}`);
    const { code, data } = await clerk.ask('{ regions { totalCount items { name } } }');
    expect([code, data ?? null]).toEqual(['UNAUTHENTICATED', null]);
  });

  it('says nothing once its user was disabled', async () => {
    await elsewhere(`update app_user set state = 'DISABLED' where username = 'clerka'`);
    const { code, data } = await clerk.ask('{ regions { totalCount } }');
    await elsewhere(`update app_user set state = 'ACTIVE' where username = 'clerka'`);
    expect([code, data ?? null]).toEqual(['UNAUTHENTICATED', null]);
  });

  it('reads no longer what a role allowed that was taken away', async () => {
    expect((await clerk.ask('{ baseFigures { totalCount } }')).code).toBeUndefined();
    await elsewhere(`update user_role set role = 'TRAINER' where user_id = ${CLERK}`);
    const { code, data } = await clerk.ask('{ baseFigures { totalCount } }');
    await elsewhere(`update user_role set role = 'HR_CLERK' where user_id = ${CLERK}`);
    expect([code, data ?? null]).toEqual(['ACCESS_DENIED', null]);
  });

  it('reads at once what a role allows that was given', async () => {
    expect((await clerk.ask('{ users { totalCount } }')).code).toBe('ACCESS_DENIED');
    await elsewhere(`update user_role set role = 'AUDITOR' where user_id = ${CLERK}`);
    const { code } = await clerk.ask('{ users { totalCount } }');
    await elsewhere(`update user_role set role = 'HR_CLERK' where user_id = ${CLERK}`);
    expect(code).toBeUndefined();
  });

  it('sees another street as soon as it holds that and not this one', async () => {
    await elsewhere(`update user_scope_region set region_id = 12 where user_id = ${CLERK}`);
    const { regions } = await clerk.data('{ regions(sort: [{ field: CODE }]) { items { name } } }');
    await elsewhere(`update user_scope_region set region_id = 11 where user_id = ${CLERK}`);
    expect(regions.items).toEqual([{ name: '乙街道' }, { name: '乙社区' }]);
  });
});
