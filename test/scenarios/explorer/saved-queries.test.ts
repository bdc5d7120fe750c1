import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';

const AREAS = 'query Areas { communities { totalCount items { name facilityAreaM2 } } }';
const SAVE = `mutation ($input: SaveQueryInput!) { saveQuery(input: $input) { id name shared mine version problem { zh } } }`;
const REMOVE = 'mutation ($input: RemoveQueryInput!) { removeQuery(input: $input) }';
const LIST = '{ savedQueries { totalCount items { name mine } } }';

const office = await house('explorer_saved');
afterAll(() => office.close());

const query = (name: string, more: object = {}) => ({
  input: { idempotencyKey: randomUUID(), name, document: AREAS, shared: false, ...more },
});
const names = async (who: 'analyst' | 'manager' | 'auditor') =>
  (await office.as(who).data(LIST)).savedQueries.items.map(({ name }: { name: string }) => name);

describe('a saved query', () => {
  it('is its owner’s, and nobody else sees it', async () => {
    const { saveQuery } = await office.as('analyst').data(SAVE, query('各社区面积'));
    expect(saveQuery).toMatchObject({ name: '各社区面积', shared: false, mine: true, version: 1, problem: null });
    expect(await names('analyst')).toContain('各社区面积');
    expect(await names('manager')).not.toContain('各社区面积');
    expect((await office.as('manager').data(`{ savedQuery(id: "${saveQuery.id}") { id } }`)).savedQuery).toBeNull();
  });

  it('that is shared is seen by all who use the explorer in the district, and changed by its owner only', async () => {
    const { saveQuery } = await office.as('manager').data(SAVE, query('街道面积', { shared: true }));
    const { savedQuery } = await office
      .as('analyst')
      .data(`{ savedQuery(id: "${saveQuery.id}") { name mine document version } }`);
    expect(savedQuery).toEqual({ name: '街道面积', mine: false, document: AREAS, version: 1 });
    const change = { ...query('改成我的', { id: saveQuery.id, version: 1 }) };
    expect((await office.as('analyst').ask(SAVE, change)).code).toBe('SAVED_QUERY_NOT_OWN');
    expect((await office.as('analyst').ask(REMOVE, { input: { id: saveQuery.id, version: 1 } })).code).toBe(
      'SAVED_QUERY_NOT_OWN',
    );
  });

  it('that is no longer shared is gone from the others’ lists', async () => {
    const { saveQuery } = await office.as('manager').data(SAVE, query('临时共享', { shared: true }));
    expect(await names('auditor')).toContain('临时共享');
    await office.as('manager').data(SAVE, query('临时共享', { id: saveQuery.id, version: 1 }));
    expect(await names('auditor')).not.toContain('临时共享');
  });

  it('changed against an old version is refused', async () => {
    const { saveQuery } = await office.as('analyst').data(SAVE, query('会改的'));
    await office.as('analyst').data(SAVE, query('会改的', { id: saveQuery.id, version: 1, description: '说明' }));
    expect((await office.as('analyst').ask(SAVE, query('会改的', { id: saveQuery.id, version: 1 }))).code).toBe(
      'STALE_VERSION',
    );
  });

  it('is removed by its owner, with an entry in the audit', async () => {
    const { saveQuery } = await office.as('analyst').data(SAVE, query('不要了'));
    expect(await office.as('analyst').data(REMOVE, { input: { id: saveQuery.id, version: 1 } })).toEqual({
      removeQuery: true,
    });
    expect(await names('analyst')).not.toContain('不要了');
    const { auditLog } = await office
      .as('auditor')
      .data(
        `{ auditLog(filter: { subjectType: { eq: "SAVED_QUERY" }, subjectId: { eq: "${saveQuery.id}" } }) { items { action operation } } }`,
      );
    expect(auditLog.items).toContainEqual({ action: 'DELETE', operation: 'removeQuery' });
    expect((await office.as('analyst').ask(REMOVE, { input: { id: saveQuery.id, version: 1 } })).code).toBe(
      'SAVED_QUERY_NOT_FOUND',
    );
  });

  it('of a name the owner has already is refused; another person may use the name', async () => {
    await office.as('analyst').data(SAVE, query('同名'));
    expect((await office.as('analyst').ask(SAVE, query('同名'))).code).toBe('SAVED_QUERY_NAME_TAKEN');
    expect((await office.as('manager').ask(SAVE, query('同名'))).errors).toBeUndefined();
  });

  it('saved twice with one key is saved once', async () => {
    const twice = query('双击');
    const first = await office.as('analyst').data(SAVE, twice);
    expect(await office.as('analyst').data(SAVE, twice)).toEqual(first);
  });

  it.each([
    ['a field that is not there', '{ communities { items { salary } } }'],
    ['text that is no query', '社区面积'],
    ['a mutation', 'mutation { logout }'],
    ['two operations', 'query A { me { id } } query B { me { id } }'],
    ['the schema', '{ __schema { types { name } } }'],
    ['more depth than a query may have', `{ region(id: "1") ${'{ parent '.repeat(14)}{ id }${' }'.repeat(14)} }`],
  ])('with %s is refused', async (_what, document) => {
    const { code, errors } = await office.as('analyst').ask(SAVE, query('不合格', { document }));
    expect([code, errors?.[0]?.extensions.field]).toEqual(['QUERY_INVALID', 'document']);
  });

  it('whose variables are no JSON object is refused', async () => {
    for (const variables of ['{', '[1]', '"a"', 'null'])
      expect((await office.as('analyst').ask(SAVE, query('变量', { variables }))).code).toBe('VALUE_INVALID');
  });

  it('whose field has gone since says so', async () => {
    const { saveQuery } = await office.as('analyst').data(SAVE, query('旧字段'));
    // As an earlier version of the schema would have let it be saved.
    const { personId, scope } = await office.actor('analyst');
    await office.orm.em
      .fork({ session: { variables: variablesOf(personId, scope.regions) } })
      .transactional((em) =>
        em.execute('update saved_query set document = ? where id = ?', [
          '{ communities { items { formerName } } }',
          saveQuery.id,
        ]),
      );
    const { savedQuery } = await office
      .as('analyst')
      .data(`{ savedQuery(id: "${saveQuery.id}") { problem { zh en } } }`);
    expect(savedQuery.problem).toEqual({
      zh: '架构中已没有 Community.formerName，请改写这条查询。',
      en: 'The schema no longer has Community.formerName; rewrite this query.',
    });
  });
});

const variablesOf = (personId: number, regions: readonly number[]) => ({
  'app.person': String(personId),
  'app.regions': `{${regions.join(',')}}`,
  'app.all': '',
  'app.own_level': '',
  'app.operation': 'test',
  'app.reason': 'test',
  'app.request': 'test',
});

describe('the explorer’s operations', () => {
  it.each(['hr', 'approver', 'finance', 'trainer', 'admin'] as const)('are not for %s', async (account) => {
    for (const text of [LIST, `mutation { removeQuery(input: { id: "1", version: 1 }) }`])
      expect((await office.as(account).ask(text)).code).toBe('ACCESS_DENIED');
  });

  it('and the schema are for those with the right, and for nobody who is not logged in', async () => {
    expect((await office.as('analyst').ask('{ __schema { queryType { name } } }')).data.__schema.queryType.name).toBe(
      'Query',
    );
    for (const who of [office.as('hr'), office.as('admin')])
      expect((await who.ask('{ __schema { queryType { name } } }')).code).toBe('ACCESS_DENIED');
    expect((await office.nobody().ask('{ __schema { queryType { name } } }')).code).toBe('UNAUTHENTICATED');
  });
});

describe('the owner of a shared query', () => {
  it('is not named to who may not know persons', async () => {
    const { saveQuery } = await office.as('manager').data(SAVE, query('谁的', { shared: true }));
    const owner = `{ savedQuery(id: "${saveQuery.id}") { owner { name } } }`;
    expect((await office.as('analyst').ask(owner)).code).toBe('ACCESS_DENIED');
    expect((await office.as('auditor').ask(owner)).data.savedQuery.owner.name).toBeTruthy();
  });
});
