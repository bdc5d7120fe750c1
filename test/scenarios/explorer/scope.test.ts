import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { queryDoors } from '../../../server/src/platform/read-path/run/query-door.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { permissionsOf } from '../../../server/src/shared/access/permissions.ts';
import { Client } from '../../support/client.ts';
import { type House, house, LIMITS, TODAY } from '../../support/house.ts';

const SAVE = 'mutation ($input: SaveQueryInput!) { saveQuery(input: $input) { id } }';
const NAMES = '{ savedQueries { items { name mine } } }';
const EXPORT = 'mutation ($input: ExportQueryInput!) { exportQuery(input: $input) { id rows url } }';
const COMMUNITIES = '{ communities { items { code name } } }';

const office = await house('explorer_scope');
afterAll(() => office.close());
const admin = office.as('admin');
const { region } = await admin.data('{ region(code: "150102001") { id } }');
const user = { username: 'street', password: 'Lantern-8-by-the-Lake' };
await admin.data('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
  input: {
    idempotencyKey: randomUUID(),
    ...user,
    name: '街道主任',
    roles: ['HR_MANAGER'],
    scope: { kind: 'OWN_AND_BELOW', regionIds: [region.id] },
  },
});
const street = new Client(office.server.url);
await street.data('mutation ($input: LoginInput!) { login(input: $input) { id } }', { input: user });

const saved = (name: string, shared: boolean) => ({
  input: { idempotencyKey: randomUUID(), name, document: COMMUNITIES, shared },
});
const exported = (document: string, format = 'CSV') => ({
  input: { idempotencyKey: randomUUID(), document, format },
});

describe('a street’s manager', () => {
  it('sees what is shared in his district, and the district what he shares', async () => {
    await office.as('manager').data(SAVE, saved('区里的', true));
    await street.data(SAVE, saved('街道的', true));
    await street.data(SAVE, saved('街道自用', false));
    const seen = async (who: Client) =>
      (await who.data(NAMES)).savedQueries.items.map(({ name, mine }: { name: string; mine: boolean }) => [name, mine]);
    expect(await seen(street)).toEqual([
      ['区里的', false],
      ['街道的', true],
      ['街道自用', true],
    ]);
    expect(await seen(office.as('analyst'))).toEqual([
      ['区里的', false],
      ['街道的', false],
    ]);
  });

  it('exports his street and nothing else', async () => {
    const { exportQuery } = await street.data(EXPORT, exported(COMMUNITIES));
    const text = await (await street.get(exportQuery.url)).text();
    const codes = [...text.matchAll(/^(\d{12}),/gm)].map(([, code]) => code);
    expect(codes).toHaveLength(exportQuery.rows);
    expect(codes.length).toBeGreaterThan(1);
    expect(codes.filter((code) => !code?.startsWith('150102001'))).toEqual([]);
  });
});

describe('a list longer than a page', () => {
  it('is exported whole, each row once, in the order of the query', async () => {
    const manager = office.as('manager');
    const document = '{ workers(filter: { left: { eq: false } }, sort: [{ field: NAME }]) { items { id name } } }';
    const { workers } = await manager.data('{ workers(filter: { left: { eq: false } }) { totalCount } }');
    const { exportQuery } = await manager.data(EXPORT, exported(document));
    expect(exportQuery.rows).toBe(workers.totalCount);
    expect(exportQuery.rows).toBeGreaterThan(1000);
    const text = await (await manager.get(exportQuery.url)).text();
    const ids = [...text.matchAll(/^(\d+),/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(exportQuery.rows);
  });

  it('is read from one state of the database: what is entered between two pages is in neither', async () => {
    const { queries } = await contextOf(office);
    const query = queries.check('query ($page: PageInput) { communities(page: $page) { totalCount } }');
    const counts = await queries.snapshot(async (ask) => {
      const before = await ask(query, {});
      await newCommunity(office);
      return [before, await ask(query, {})];
    });
    const after = await office.as('manager').data('{ communities { totalCount } }');
    expect(counts[1]).toEqual(counts[0]);
    expect(after).not.toEqual(counts[0]);
  });
});

/** The door to the read path as a mutation of the manager has it. */
async function contextOf({ server, actor }: House) {
  const who = await actor('manager');
  const context = { actor: who, permissions: permissionsOf(who.roles), today: TODAY };
  return { queries: queryDoors(server.runner, LIMITS).for(context as never) };
}

const newCommunity = ({ orm }: House) =>
  unitOfWork(
    orm,
    { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' },
    'test',
    { reason: '测试' },
    async (em) => {
      await em.execute(`with town as (select region_id, unit_id from region_attributes where code = '150102001' and superseded_at is null limit 1),
        made as (insert into region (id, level, region_id, community_id)
          select n, 'COMMUNITY', town.region_id, n from town, lateral (select nextval('region_id_seq')::int as n) next returning id, region_id)
        insert into region_attributes (unit_id, region_id, community_id, code, name, pinyin, initials, kind, parent_id, facility_class,
          is_virtual, requires_station, source, valid)
        select id, region_id, id, '150102001999', '新社区', 'xinshequ', 'xsq', 'COMMUNITY', region_id, 'URBAN', false, false, '测试', daterange('2020-01-01', null) from made`);
    },
  );
