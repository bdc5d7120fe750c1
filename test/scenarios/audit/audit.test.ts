import type pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { type ChainReport, verifyChain } from '../../../server/src/cli/verify-chain.ts';
import { asClient, connect, poolOf } from '../../../server/src/platform/database/index.ts';
import { sealAudit, startJobs } from '../../../server/src/platform/jobs/index.ts';
import { NO_SCOPE, unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import { ACCESS_POLICY } from '../../../server/src/shared/access/access-policy.ts';
import { sealAll } from '../../support/sealing.ts';
import { find, office, STREET_A } from '../access/office.ts';

const house = await office('audit');
afterAll(() => house.close());
const auditor = await house.as('auditor');

const A = { personId: 2, scope: { ...NO_SCOPE, regions: [STREET_A] }, requestId: 'request-1' };
const touch = (reason?: string) =>
  unitOfWork(house.orm, A, 'touchRegion', { reason }, (em) =>
    em.execute(`update region set version = version + 1 where id = ${STREET_A}`),
  );
const seal = async () => sealAudit(await poolOf(house.orm));
const sealRest = () => sealAll(house.urls.app);
const verify = () => asClient(house.urls.app, (app) => verifyChain(app));
const LOG = `query ($filter: AuditFilter, $page: PageInput) { auditLog(filter: $filter, page: $page) { totalCount items {
  actor { name } operation reason region { name } subjectType subjectId table rowId action before after sealed requestId } } }`;

describe('an entry of the audit', () => {
  it('says who, why, in which operation, what was before and what after', async () => {
    await touch('typo');
    const { auditLog } = await auditor.data(LOG, { filter: { operation: { eq: 'touchRegion' } }, page: { limit: 1 } });
    const [entry] = auditLog.items;
    expect({ ...entry, before: JSON.parse(entry.before), after: JSON.parse(entry.after) }).toEqual({
      actor: { name: 'admin 甲' },
      operation: 'touchRegion',
      reason: 'typo',
      region: { name: '甲街道' },
      subjectType: 'REGION',
      subjectId: '11',
      table: 'region',
      rowId: '11',
      action: 'UPDATE',
      before: { id: 11, level: 'TOWN', region_id: 11, community_id: null, version: 1 },
      after: { id: 11, level: 'TOWN', region_id: 11, community_id: null, version: 2 },
      sealed: false,
      requestId: 'request-1',
    });
  });
  it('has the operation’s name as its reason where nobody gave one', async () => {
    await touch();
    const { auditLog } = await auditor.data(LOG, { page: { limit: 1 } });
    expect(auditLog.items[0].reason).toBe('touchRegion');
  });
  it('is written for each of four thousand rows that one statement changes, before beside after', async () => {
    const changed = await asClient(house.urls.owner, async (owner) => {
      await owner.query(`begin`);
      await owner.query(
        `select set_config('app.person', '2', true), set_config('app.all', 'on', true), set_config('app.operation', 'bulk', true), set_config('app.reason', 'bulk', true)`,
      );
      await owner.query(`insert into person (name) select '批量' || n from generate_series(1, 4000) n`);
      await owner.query(`update person set name = name || '改' where name like '批量%'`);
      const { rows } = await owner.query(
        `select count(*)::int as entries, count(*) filter (where after ->> 'name' = (before ->> 'name') || '改' and after -> 'id' = before -> 'id')::int as paired
         from audit_entry where operation = 'bulk' and action = 'UPDATE'`,
      );
      await owner.query(`rollback`);
      return rows[0];
    });
    expect(changed).toEqual({ entries: 4000, paired: 4000 });
  });
  it('of a write that was rolled back does not exist', async () => {
    const count = async () => (await auditor.data('{ auditLog { totalCount } }')).auditLog.totalCount;
    const before = await count();
    await unitOfWork(house.orm, A, 'test', {}, async (em) => {
      await em.execute(`update region set version = version + 1 where id = ${STREET_A}`);
      throw new Error('forced');
    }).catch(() => undefined);
    expect(await count()).toBe(before);
  });
  it('shows a password’s hash as ***, before and after', async () => {
    const admin = await house.as('admin');
    const of = await find(admin, 'trainer');
    await admin.data('mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { id } }', {
      input: { ...of, newPassword: 'Fresh-9-lantern', reason: 'forgotten' },
    });
    const filter = { subjectType: { eq: 'USER' }, subjectId: { eq: of.id }, after: { contains: 'hash' } };
    const { auditLog } = await auditor.data(LOG, { filter, page: { limit: 1 } });
    const [entry] = auditLog.items;
    expect([entry.reason, entry.region.name, JSON.parse(entry.before).hash, JSON.parse(entry.after).hash]).toEqual([
      'forgotten',
      '新城区',
      '***',
      '***',
    ]);
    const clear = await auditor.data(LOG, { filter: { after: { contains: '$argon2' } } });
    expect(clear.auditLog.totalCount).toBe(0);
  });
  it('is found from the record it belongs to, newest first', async () => {
    const filter = { subjectType: { eq: 'REGION' }, subjectId: { eq: '11' } };
    const { auditLog } = await auditor.data(LOG, { filter });
    expect(auditLog.items.map(({ table, action }: { table: string; action: string }) => `${table} ${action}`)).toEqual([
      'region UPDATE',
      'region UPDATE',
      'region_attributes INSERT',
      'region INSERT',
    ]);
  });
  it('is filtered by person and time', async () => {
    const count = async (filter: object) => (await auditor.data(LOG, { filter })).auditLog.totalCount;
    expect(await count({ actor: { eq: '2' }, operation: { startsWith: 'touch' } })).toBe(2);
    expect(await count({ at: { lt: '2020-01-01T00:00:00.000Z' } })).toBe(0);
    expect(await count({ at: { gte: '2020-01-01T00:00:00.000Z' } })).toBeGreaterThan(10);
    expect(await count({ before: { contains: '"version": 1' }, operation: { eq: 'touchRegion' } })).toBe(1);
  });
  it('made by log-in and log-out does not exist: these have their own log', async () => {
    await house.as('clerka');
    expect((await auditor.data(LOG, { filter: { operation: { eq: 'login' } } })).auditLog.totalCount).toBe(0);
  });
});

describe('the chain', () => {
  const VERIFY = '{ auditVerification { status links entries unsealed lastHash brokenAtLink message { zh en } } }';

  it('takes entries in within a second or two, and until then they are seen as not sealed', async () => {
    const jobs = startJobs(await poolOf(house.orm), {
      policy: ACCESS_POLICY,
      beginDay: async () => undefined,
      onError: (_job, error) => expect(error).toBeNull(),
    });
    await touch();
    for (let waited = 0; waited < 20_000; waited += 100) {
      const { auditLog } = await auditor.data(LOG, { page: { limit: 1 } });
      if (auditLog.items[0].sealed) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await jobs.stop();
    const { auditLog } = await auditor.data(LOG, { page: { limit: 1 } });
    expect(auditLog.items[0].sealed).toBe(true);
  });
  it('is the same to the console and to the command line, which computes it with code of its own', async () => {
    await touch();
    await sealRest();
    await touch();
    const { auditVerification } = await auditor.data(VERIFY);
    const report = await verify();
    expect(auditVerification).toEqual({
      status: 'INTACT',
      links: report.links,
      entries: report.entries,
      unsealed: 1,
      lastHash: report.lastHash,
      brokenAtLink: null,
      message: { zh: '全部链节和记录重新计算一致。', en: 'Every link and every entry was computed again and fits.' },
    });
    expect([report.fault, report.unsealed]).toEqual([null, 1]);
    await sealRest();
  });
  it('with 30 writers of 10 changes each and two sealers has neither fork nor gap, and every entry stands in it once', async () => {
    const orm = await connect(house.urls.app, [], { poolSize: 30 });
    const before = await verify();
    let writing = true;
    const sealing = [1, 2].map(async () => {
      while (writing) await seal();
    });
    await Promise.all(
      Array.from({ length: 30 }, async () => {
        for (let i = 0; i < 10; i++) {
          await unitOfWork(orm, { ...A, scope: { ...NO_SCOPE, all: true } }, 'test', {}, (em) =>
            em.execute(`insert into person (name) values ('writer')`),
          );
        }
      }),
    );
    writing = false;
    await Promise.all(sealing);
    await sealRest();
    await orm.close();
    const after = await verify();
    expect([after.fault, after.unsealed, after.entries - before.entries]).toEqual([null, 0, 300]);
    expect(after.links).toBeGreaterThan(before.links);
  });
  it('waits for a transaction that is still open, so that nothing comes in between later', async () => {
    let end = () => {};
    const open = new Promise<void>((resolve) => {
      end = resolve;
    });
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = unitOfWork(house.orm, { ...A, scope: { ...NO_SCOPE, all: true } }, 'slow', {}, async (em) => {
      await em.execute(`insert into person (name) values ('slow')`);
      begun();
      await open;
    });
    await hasBegun;
    await touch();
    expect(await seal()).toBe(0);
    end();
    await slow;
    expect(await sealRest()).toBe(2);
    expect((await verify()).fault).toBeNull();
  });
  it('goes on in another cluster after a backup was restored there, although transaction ids begin anew', async () => {
    await tampering(
      [`update audit_entry set cluster = 1`, `update audit_link set cluster = 1`, `delete from audit_link`],
      async () => {
        await sealRest();
        expect((await verify()).fault).toBeNull();
        expect((await verify()).unsealed).toBe(0);
      },
    );
  });
});

/** As somebody with the owner's password would; put back afterwards. */
async function tampering(statements: readonly string[], look: (owner: pg.Client) => Promise<void>): Promise<void> {
  const owner = new URL(house.urls.owner);
  await asClient(owner.href, async (client) => {
    await client.query('create table kept_entry as table audit_entry; create table kept_link as table audit_link');
    try {
      for (const statement of statements) await client.query(statement);
      await look(client);
    } finally {
      await client.query(`delete from audit_link; delete from audit_entry; insert into audit_link table kept_link;
        insert into audit_entry overriding system value table kept_entry; drop table kept_entry, kept_link`);
    }
  });
}

describe('the owner of the database tampers, and it is found', () => {
  const middle = '(select entry_ids[1] from audit_link where seq = 3)';
  const found = async (statements: readonly string[]): Promise<[ChainReport['fault'], string, number | null]> => {
    let result: [ChainReport['fault'], string, number | null] = [null, '', null];
    await tampering(statements, async () => {
      const { auditVerification } = await auditor.data('{ auditVerification { status brokenAtLink message { en } } }');
      result = [(await verify()).fault, auditVerification.message.en, auditVerification.brokenAtLink];
    });
    expect((await verify()).fault).toBeNull();
    return result;
  };

  it.each([
    [
      "an entry's reason is changed",
      `update audit_entry set reason = 'forged' where id = ${middle}`,
      3,
      'ENTRY_ALTERED',
      /^Entry \d+ of link 3 was altered/,
    ],
    [
      "an entry's after is changed",
      `update audit_entry set after = '{}' where id = ${middle}`,
      3,
      'ENTRY_ALTERED',
      /was altered/,
    ],
    [
      'an entry is removed',
      `delete from audit_entry where id = ${middle}`,
      3,
      'ENTRY_MISSING',
      /^Entry \d+ of link 3 was removed/,
    ],
    [
      'a link is removed',
      'delete from audit_link where seq = 3',
      4,
      'LINK_MISSING',
      /^The link before link 4 is missing/,
    ],
    ['a link is changed', `update audit_link set sealed_at = now() where seq = 3`, 3, 'LINK_ALTERED', /^Link 3/],
    [
      'an entry leaves its link',
      `update audit_link set entry_ids = entry_ids[2:] where seq = 3`,
      3,
      'LINK_ALTERED',
      /^Link 3/,
    ],
    [
      'an entry is put in',
      `insert into audit_entry (cluster, tx, at, actor, operation, reason, request_id, region_id, subject_type, subject_id, table_name, row_id, action)
        select cluster, tx, at, actor, 'forged', reason, request_id, region_id, subject_type, subject_id, table_name, row_id, 'DELETE' from audit_entry where id = ${middle}`,
      3,
      'ENTRY_FORGED',
      /was put into link 3 after it was sealed/,
    ],
  ] as const)('%s', async (_what, statement, link, finding, sentence) => {
    const [fault, message, broken] = await found([statement]);
    expect(fault).toMatchObject({ link, finding });
    expect(message).toMatch(sentence);
    expect(broken).toBe(link);
  });
  it('the end of the chain is cut off: only whoever wrote the last hash down can tell', async () => {
    const { lastLink, lastHash } = await verify();
    const anchor = { link: lastLink as string, hash: lastHash as string };
    await tampering([`delete from audit_link where seq = ${lastLink}`], async () => {
      expect((await verify()).fault).toBeNull();
      const anchored = await asClient(house.urls.app, (app) => verifyChain(app, anchor));
      expect(anchored.fault).toEqual({ link: Number(lastLink), finding: 'LINK_MISSING' });
    });
    const other = await asClient(house.urls.app, (app) => verifyChain(app, { ...anchor, hash: '0'.repeat(64) }));
    expect(other.fault).toEqual({ link: Number(lastLink), finding: 'ANCHOR_DIFFERS' });
  });
});
