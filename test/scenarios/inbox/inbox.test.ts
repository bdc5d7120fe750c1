import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { InboxKind, settle, tell } from '../../../server/src/shared/inbox/inbox.ts';
import { decide, entered, submit } from '../../support/base-figures.ts';
import type { Client } from '../../support/client.ts';
import { ACCOUNTS, type Account, house } from '../../support/house.ts';
import { ask, ended } from '../jobs/asking.ts';
import { TEST_HANDLERS } from '../jobs/handlers.ts';

/** 体校巷社区, in the clerk's street. */

const regionId = async (code: string): Promise<string> =>
  (await manager.data('query ($code: String) { region(code: $code) { id } }', { code })).region.id;
const INBOX = `query ($filter: InboxFilter, $page: PageInput) { inbox(filter: $filter, page: $page) { totalCount items {
  id kind subjectType subjectId title { zh en } params createdAt readAt doneAt open } } }`;
const inbox = async (client: Client, filter: object = { unread: { eq: true } }) =>
  (await client.data(INBOX, { filter })).inbox as { totalCount: number; items: Item[] };
interface Item {
  readonly id: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly title: { zh: string; en: string } | null;
  readonly params: string;
  readonly readAt: string | null;
  readonly doneAt: string | null;
  readonly open: boolean;
}
const READ = 'mutation ($input: MarkInboxReadInput!) { markInboxRead(input: $input) }';
const read = (client: Client, input: object) => client.ask(READ, { input });
const home = await house('inbox', { poolSize: 8 });
afterAll(() => home.close());
const [clerk, manager, approver, admin] = [home.as('hr'), home.as('manager'), home.as('approver'), home.as('admin')];
const community = await regionId('150102001008');
for (const client of [clerk, manager, approver, admin]) await read(client, { all: true });

const counts = async (client: Client) => (await client.data('{ inboxCount { unread open } }')).inboxCount;

/** As a service does, in the name of the system. */
const asSystem = (work: Parameters<typeof unitOfWork<void>>[4]) =>
  unitOfWork(
    home.orm,
    { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' },
    'test',
    { reason: '测试' },
    work,
  );
const telling = (to: Parameters<typeof tell>[1]['to'], id = 1) =>
  asSystem((em) => tell(em, { to, kind: InboxKind.TRANSFER_REQUESTED, subject: { type: 'TEST_REQUEST', id } }));
/** Who has a message about a record, of the demo's accounts. */
const told = async (id: number): Promise<Account[]> => {
  const found: Account[] = [];
  for (const account of ACCOUNTS) {
    const { items } = await inbox(home.as(account), {});
    if (items.some(({ subjectType, subjectId }) => subjectType === 'TEST_REQUEST' && subjectId === String(id)))
      found.push(account);
  }
  return found;
};
/** Speaks SQL as the role the server connects as, in the name of an account. */
const asServer = async (account: Account, text: string) => {
  const { personId } = await home.actor(account);
  return asClient(home.urls.app, async (app) => {
    await app.query(`select set_config('app.person', $1, false), set_config('app.all', 'on', false)`, [
      String(personId),
    ]);
    return app.query(text).then(
      ({ rows }) => rows,
      (error: { code: string }) => error.code,
    );
  });
};

describe('the end of a job', () => {
  it('is told to who asked for it, with what the job is about, and counts until it is read', async () => {
    const runner = await home.runJobs(TEST_HANDLERS);
    const id = await ask(home, 'manager', { kind: 'TEST_TELL', title: '八月名册.xlsx' });
    const failed = await ask(home, 'manager', { kind: 'TEST_FAIL', title: '九月名册.xlsx', params: { bug: false } });
    for (const one of [id, failed]) await ended(manager, one);
    await runner.stop();
    const { items, totalCount } = await inbox(manager);
    expect(totalCount).toBe(2);
    expect(items).toMatchObject([
      {
        kind: 'JOB_FAILED',
        subjectType: 'JOB',
        subjectId: failed,
        title: { zh: '九月名册.xlsx' },
        readAt: null,
        open: false,
      },
      {
        kind: 'JOB_DONE',
        subjectType: 'JOB',
        subjectId: id,
        title: { zh: '八月名册.xlsx' },
        open: false,
      },
    ]);
    expect(JSON.parse(items[1]?.params ?? '')).toEqual({ job: Number(id), jobKind: 'TEST_TELL' });
    expect(await counts(manager)).toEqual({ unread: 2, open: 0 });
    expect((await read(manager, { ids: items.map((item) => item.id) })).data.markInboxRead).toBe(true);
    expect(await counts(manager)).toEqual({ unread: 0, open: 0 });
    expect((await inbox(manager, { kind: { eq: 'JOB_DONE' } })).items[0]?.readAt).not.toBeNull();
  });

  it('is told as about what the job was about', async () => {
    const runner = await home.runJobs(TEST_HANDLERS);
    const id = await ask(home, 'manager', { kind: 'TEST_TELL', subject: { type: 'TEST_BATCH', id: 7 } });
    await ended(manager, id);
    await runner.stop();
    expect((await inbox(manager)).items).toMatchObject([{ subjectType: 'TEST_BATCH', subjectId: '7', title: null }]);
    await read(manager, { all: true });
  });

  it('is not told of one that was cancelled, nor to anybody else', async () => {
    const id = await ask(home, 'manager', { kind: 'TEST_TELL' });
    await manager.data('mutation ($input: CancelJobInput!) { cancelJob(input: $input) { id } }', { input: { id } });
    expect(await inbox(manager)).toEqual({ totalCount: 0, items: [] });
    expect((await inbox(approver, {})).items.filter(({ kind }) => kind.startsWith('JOB'))).toEqual([]);
  });
});

describe('a decision', () => {
  const SAVE = 'mutation ($input: SaveFacilityInput!) { saveFacility(input: $input) { id } }';
  const DECIDE = 'mutation ($input: DecideInput!) { decideFacility(input: $input) { id } }';
  const facility = async (name: string): Promise<string> =>
    (
      await clerk.data(SAVE, {
        input: {
          idempotencyKey: randomUUID(),
          communityId: community,
          mode: 'CHANGE',
          validFrom: '2024-01-01',
          name,
          kind: 'COMPREHENSIVE_SERVICE',
          state: 'IN_USE',
          buildingAreaM2: '320.55',
          tenure: 'LEASED',
          countsTowards: true,
        },
      })
    ).saveFacility.id;

  it('is told to who prepared the entry, and to nobody else', async () => {
    const id = await facility('体校巷邻里中心');
    await approver.data(DECIDE, { input: { id, decision: 'RETURN', reason: '面积与房产证不符' } });
    const [item, ...more] = (await inbox(clerk)).items;
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      kind: 'ENTRY_DECIDED',
      subjectType: 'FACILITY_FACT',
      subjectId: id,
      title: { zh: '体校巷邻里中心', en: '体校巷邻里中心' },
    });
    expect(JSON.parse(item?.params ?? '')).toEqual({ decision: 'RETURN', count: 1 });
    expect([await counts(approver), await counts(manager)]).toEqual([
      { unread: 0, open: 0 },
      { unread: 0, open: 0 },
    ]);
    await read(clerk, { all: true });
  });

  it('that was refused tells nothing', async () => {
    const id = await facility('拒绝后不通知');
    expect((await approver.ask(DECIDE, { input: { id, decision: 'RETURN' } })).code).toBe('REASON_REQUIRED');
    expect(await counts(clerk)).toEqual({ unread: 0, open: 0 });
  });

  it('about several entries is told once, and to who submitted them as well', async () => {
    const places = ['150102001001', '150102001002', '150102001008'];
    const regions = await Promise.all(places.map(regionId));
    const ids = await entered(clerk, {
      figures: regions.map((id) => ({ regionId: id, metric: 'HOUSEHOLDS', onDate: '2026-07-01', value: 2151 })),
      sourceKind: 'GRID',
      source: '网格台账',
    });
    await submit(manager, ids, '已核实');
    await decide(approver, ids, 'APPROVE');
    for (const client of [clerk, manager]) {
      const { items } = await inbox(client);
      expect(items).toMatchObject([{ kind: 'ENTRY_DECIDED', subjectType: 'BASE_FIGURE', subjectId: ids[0] }]);
      expect(items[0]?.title?.zh).toBe('公主府社区居委会 2026-07-01');
      expect(JSON.parse(items[0]?.params ?? '')).toEqual({ decision: 'APPROVE', count: 3 });
      await read(client, { all: true });
    }
  });

  it('shows no name of a record that one sees no more', async () => {
    const id = await facility('换岗前录入');
    await approver.data(DECIDE, { input: { id, decision: 'APPROVE' } });
    const { users } = await admin.data('{ users(filter: { search: "hr" }) { items { id username version } } }');
    const user = users.items.find(({ username }: { username: string }) => username === 'hr');
    const hold = async (version: number, region: string): Promise<number> =>
      (
        await admin.data('mutation ($input: SetUserScopeInput!) { setUserScope(input: $input) { version } }', {
          input: { id: user.id, version, scope: { kind: 'OWN_AND_BELOW', regionIds: [region] } },
        })
      ).setUserScope.version;
    const next = await hold(user.version, await regionId('150102002'));
    expect((await inbox(clerk)).items).toMatchObject([{ subjectType: 'FACILITY_FACT', subjectId: id, title: null }]);
    await hold(next, await regionId('150102001'));
    expect((await inbox(clerk)).items).toMatchObject([{ title: { zh: '换岗前录入' } }]);
    await read(clerk, { all: true });
  });
});

describe('who is told', () => {
  it('by a right over a street: its clerks and the district’s, and nobody who lacks the right or the street', async () => {
    await telling({ holding: 'workers:write', over: Number(await regionId('150102001')) }, 11);
    expect(await told(11)).toEqual(['hr', 'manager']);
    await telling({ holding: 'workers:write', over: Number(await regionId('150102002')) }, 12);
    expect(await told(12)).toEqual(['manager']);
    await telling({ holding: 'users:manage', over: Number(await regionId('150102')) }, 13);
    expect(await told(13)).toEqual(['admin']);
  });

  it('is not who acts, and nobody who may not log in', async () => {
    const { personId, scope } = await home.actor('manager');
    const street = Number(await regionId('150102001'));
    await unitOfWork(home.orm, { personId, scope, requestId: 'test' }, 'test', { reason: '测试' }, (em) =>
      tell(em, {
        to: { holding: 'workers:write', over: street },
        kind: InboxKind.TRANSFER_REQUESTED,
        subject: { type: 'TEST_REQUEST', id: 14 },
      }),
    );
    expect(await told(14)).toEqual(['hr']);
    // 系统 is no user; what is told to it is told to nobody.
    await telling({ persons: [SYSTEM_PERSON] }, 15);
    expect(await told(15)).toEqual([]);
  });
});

describe('what waits for somebody', () => {
  it('is open until it is done, by whomever', async () => {
    await telling({ holding: 'workers:write', over: Number(await regionId('150102001')) }, 21);
    const waiting = async (client: Client) =>
      (await inbox(client, { open: { eq: true } })).items.map(({ subjectId }) => subjectId);
    expect(await waiting(clerk)).toContain('21');
    const before = (await counts(clerk)).open;
    await asSystem((em) =>
      settle(em, { kind: InboxKind.TRANSFER_REQUESTED, subject: { type: 'TEST_REQUEST', id: 21 } }),
    );
    expect([await waiting(clerk), await waiting(manager)].flat()).not.toContain('21');
    expect((await counts(clerk)).open).toBe(before - 1);
    const [item] = (await inbox(clerk, {})).items;
    expect(item).toMatchObject({
      subjectId: '21',
      open: false,
      readAt: expect.any(String),
      doneAt: expect.any(String),
    });
  });
});

describe('reading', () => {
  it('takes ids or all, and one of the two', async () => {
    expect((await read(clerk, {})).errors?.[0]?.extensions).toMatchObject({ code: 'VALUE_REQUIRED', field: 'ids' });
    expect((await read(clerk, { all: true, ids: ['1'] })).code).toBe('VALUE_INVALID');
    expect((await read(clerk, { ids: ['abc', '999999999'] })).data.markInboxRead).toBe(true);
  });

  it('of somebody else’s message changes nothing', async () => {
    await telling({ holding: 'workers:write', over: Number(await regionId('150102002')) }, 31);
    const mine = (await inbox(manager)).items.find(({ subjectId }) => subjectId === '31');
    await read(clerk, { ids: [mine?.id] });
    await read(clerk, { all: true });
    expect((await inbox(manager)).items.find(({ subjectId }) => subjectId === '31')?.readAt).toBeNull();
  });

  it('keeps a message for 180 days; one that was not read stays', async () => {
    await read(manager, { all: true });
    await telling({ holding: 'workers:write', over: Number(await regionId('150102002')) }, 41);
    await asClient(home.urls.owner, (owner) =>
      owner.query(`update inbox_item set read_at = now() - interval '181 days' where subject_id in (11, 12)`),
    );
    await asClient(home.urls.owner, (owner) =>
      owner.query(`update inbox_item set created_at = now() - interval '3 years' where subject_id = 41`),
    );
    await asServer('manager', 'select sweep_inbox()');
    expect([await told(11), await told(12), await told(13), await told(41)]).toEqual([[], [], ['admin'], ['manager']]);
  });
});

describe('the server’s role', () => {
  it('sees one person’s messages only, and writes none by itself', async () => {
    const { personId } = await home.actor('hr');
    expect(await asServer('manager', `select from inbox_item where person_id = ${personId}`)).toEqual([]);
    expect(
      await asServer(
        'manager',
        `insert into inbox_item (person_id, kind, subject_type, subject_id, params) values (${personId}, 'JOB_DONE', 'JOB', 1, '{}')`,
      ),
    ).toBe('42501');
    for (const change of [`params = '{}'`, `person_id = ${personId}`, 'done_at = now()'])
      expect(await asServer('manager', `update inbox_item set ${change}`)).toBe('42501');
    expect(await asServer('manager', 'delete from inbox_item')).toBe('42501');
  });

  it('without a person sees none', async () => {
    expect(await asClient(home.urls.app, async (app) => (await app.query('select from inbox_item')).rows)).toEqual([]);
  });
});
