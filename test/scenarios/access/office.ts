import type { MikroORM } from '@mikro-orm/postgresql';
import { hashPassword, registerUser, type ScopeChoice, ScopeKind } from '../../../server/src/domains/access/index.ts';
import { asClient, connect, type DatabaseUrls } from '../../../server/src/platform/database/index.ts';
import { type Server } from '../../../server/src/platform/http/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { ACCESS_POLICY, type AccessPolicy } from '../../../server/src/shared/access/access-policy.ts';
import { Role } from '../../../server/src/shared/access/permissions.ts';
import { Client } from '../../support/client.ts';
import { type Content, freshDatabase } from '../../support/database.ts';
import { PASSWORD, serverOver } from '../../support/server.ts';

export { PASSWORD } from '../../support/server.ts';

/** Units of the office: a district with two streets of one community each. */
export const DISTRICT = 1;
export const STREET_A = 11;
export const STREET_B = 12;
export const COMMUNITY_A = 111;

const under = (...regionIds: number[]): ScopeChoice => ({ kind: ScopeKind.OWN_AND_BELOW, regionIds });
const everything: ScopeChoice = { kind: ScopeKind.ALL, regionIds: [] };

/** Everybody's user name, role and scope. */
const PEOPLE = {
  admin: [Role.ADMINISTRATOR, everything],
  second: [Role.ADMINISTRATOR, everything],
  auditor: [Role.AUDITOR, everything],
  manager: [Role.HR_MANAGER, under(DISTRICT)],
  approver: [Role.APPROVER, under(DISTRICT)],
  finance: [Role.FINANCE_OFFICER, under(DISTRICT)],
  trainer: [Role.TRAINER, under(DISTRICT)],
  analyst: [Role.ANALYST, under(DISTRICT)],
  clerka: [Role.HR_CLERK, under(STREET_A)],
  clerkb: [Role.HR_CLERK, under(STREET_B)],
  levela: [Role.HR_CLERK, { kind: ScopeKind.OWN_LEVEL, regionIds: [STREET_A] }],
  worker: [Role.WORKER, { kind: ScopeKind.SELF, regionIds: [] }],
} as const satisfies Record<string, readonly [Role, ScopeChoice]>;
export type Name = keyof typeof PEOPLE;
export const NAMES = Object.keys(PEOPLE) as Name[];

const SYSTEM = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' };

async function units(urls: DatabaseUrls): Promise<void> {
  const owner = new URL(urls.owner);
  owner.searchParams.set('options', '-c app.person=1 -c app.all=on -c app.reason=test');
  await asClient(owner.href, async (client) => {
    await client.query(`insert into region (id, level, region_id, community_id) values
      (1, 'DISTRICT', 1, null), (11, 'TOWN', 11, null), (12, 'TOWN', 12, null), (111, 'COMMUNITY', 11, 111), (121, 'COMMUNITY', 12, 121)`);
    await client.query(`insert into region_attributes (unit_id, region_id, community_id, code, name, pinyin, initials, kind, parent_id, is_virtual,
        requires_station, source, valid)
      select *, false, false, 'test', '[2020-01-01,)' from (values
        (1, 1, null::int, '150102', '新城区', 'xinchengqu', 'xcq', 'DISTRICT', null::int),
        (11, 11, null, '150102001', '甲街道', 'jiajiedao', 'jjd', 'STREET', 1),
        (12, 12, null, '150102002', '乙街道', 'yijiedao', 'yjd', 'STREET', 1),
        (111, 11, 111, '150102001001', '甲社区', 'jiashequ', 'jsq', 'COMMUNITY', 11),
        (121, 12, 121, '150102002001', '乙社区', 'yishequ', 'ysq', 'COMMUNITY', 12)) u`);
    await client.query(`select setval(pg_get_serial_sequence('region', 'id'), 1000)`);
  });
}

async function people(urls: DatabaseUrls): Promise<void> {
  const orm = await connect(urls.app, []);
  const passwordHash = await hashPassword(PASSWORD);
  for (const [username, [role, scope]] of Object.entries(PEOPLE)) {
    const user = { username, name: `${username} 甲`, passwordHash, roles: [role], scope };
    await unitOfWork(orm, SYSTEM, 'createUser', {}, (em) => registerUser(em, user));
  }
  await orm.close();
}

export interface Office {
  readonly orm: MikroORM;
  readonly urls: DatabaseUrls;
  readonly server: Server;
  /** Somebody who is not logged in; each call is a browser of its own. */
  nobody(): Client;
  /** Logs in. */
  as(name: Name): Promise<Client>;
  close(): Promise<void>;
}

/** A few units and people, and what is audited when they are made. */
export const OFFICE: Content = {
  name: 'office',
  fill: async (urls) => {
    await units(urls);
    await people(urls);
  },
};

/** A server over a small office of its own, with the log-in settings the test is about. */
export async function office(
  name: string,
  { policy = {}, poolSize = 4, trustProxy = false as false | number } = {} as {
    policy?: Partial<AccessPolicy>;
    poolSize?: number;
    trustProxy?: false | number;
  },
): Promise<Office> {
  const database = await freshDatabase(name, OFFICE);
  const settings = { ...ACCESS_POLICY, attemptsPerSource: 1000, ...policy };
  const orm = await connect(
    database.app,
    SLICES.flatMap((slice) => slice.entities),
    { poolSize },
  );
  const server = await serverOver(orm, {
    policy: settings,
    demo: false,
    limits: { depth: 12, aliases: 200, tokens: 10_000, directives: 20, cost: 100_000, bodyBytes: 256 * 1024 },
    trustProxy,
    logLevel: 'silent',
  });
  const nobody = () => new Client(server.url);
  return {
    orm,
    urls: database,
    server,
    nobody,
    as: async (username) => {
      const client = nobody();
      await client.data(LOG_IN, { input: { username, password: PASSWORD } });
      return client;
    },
    close: async () => {
      await server.close();
      await orm.close();
      await database.drop();
    },
  };
}

export const LOG_IN = 'mutation ($input: LoginInput!) { login(input: $input) { id username roles } }';

/** Id and version of a user, as the administrator sees them. */
export async function find(admin: Client, username: string): Promise<{ id: string; version: number }> {
  const { users } = await admin.data(
    'query ($search: String) { users(filter: { search: $search }) { items { id version username } } }',
    {
      search: username,
    },
  );
  const found = users.items.find((user: { username: string }) => user.username === username);
  return { id: found.id, version: found.version };
}
