import { randomUUID } from 'node:crypto';
import { type GraphQLObjectType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCharacter } from '../../../server/src/domains/workers/identity/numbers/resident-id.rules.ts';
import { schemaOf } from '../../../server/src/platform/graphql/schema.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { house } from '../../support/house.ts';
import { Desk } from '../workers/desk.ts';

/**
 * Ethnic group, political status and the sealed numbers of somebody in the clerk's own street: the clerk sees the file, but has not the right to
 * these fields, and no other way leads to them either. The file of 甲 says 蒙古族, 党员; that of 乙 says nothing.
 */
let known: { id: string; version: number };
let blank: { id: string; version: number };
const NUMBER = (() => {
  const body = '15010219890304417';
  return body + checkCharacter(body);
})();
const PHONE = '13904711234';

const home = await house('attack_hidden');
afterAll(() => home.close());
const clerk = home.as('hr');
const manager = new Desk(home.as('manager'));
known = await manager.hire('秘密甲', {
  identity: {
    idNumber: NUMBER,
    phone: PHONE,
    ethnicGroup: '02',
    politicalStatus: '01',
    partyJoinedOn: '2011-07-01',
  },
});
blank = await manager.hire('秘密乙');

const HIDDEN = ['ethnicGroup { nameZh }', 'politicalStatus { nameZh }', 'partyJoinedOn'];
const SECRETS = ['蒙古族', '中国共产党党员', '2011-07-01', NUMBER, NUMBER.slice(6, 14).concat(NUMBER.slice(14)), PHONE];

describe('a field with a right of its own', () => {
  it.each([
    ['by its name', (field: string) => `query ($id: ID!) { worker(id: $id) { identity { ${field} } } }`],
    ['under another name', (field: string) => `query ($id: ID!) { worker(id: $id) { identity { sex: ${field} } } }`],
    [
      'in a fragment',
      (field: string) =>
        `query ($id: ID!) { worker(id: $id) { ...f } } fragment f on Worker { identity { ...g } } fragment g on WorkerIdentity { ${field} }`,
    ],
    [
      'behind a directive',
      (field: string) =>
        `query ($id: ID!, $yes: Boolean = true) { worker(id: $id) { identity { ... @include(if: $yes) { ${field} } } } }`,
    ],
    ['in a list', (field: string) => `{ workers(filter: { search: "秘密甲" }) { items { identity { ${field} } } } }`],
    ['below another record', (field: string) => `{ communities { items { workers { identity { ${field} } } } } }`],
    [
      'as on a past day',
      (field: string) =>
        `query ($id: ID!) { worker(id: $id, asOf: "2026-03-02", knownOn: "2030-01-01T00:00:00Z") { identity { ${field} } } }`,
    ],
  ])('is refused %s, and the answer holds nothing of it', async (_way, query) => {
    for (const field of HIDDEN) {
      const { code, data, text } = await clerk.ask(query(field), { id: known.id });
      expect([field, code, data ?? null]).toEqual([field, 'ACCESS_DENIED', null]);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    }
  });

  it('is refused in the answer of a mutation, before anything is written', async () => {
    const desk = new Desk(clerk);
    const { code } = await desk.write(
      'recordIdentity',
      { workerId: blank.id, version: blank.version, identity: { sex: 'MALE' } },
      `id identity { ${HIDDEN.join(' ')} }`,
    );
    expect(code).toBe('ACCESS_DENIED');
    expect((await desk.file(blank.id)).version).toBe(blank.version);
  });

  it('cannot be guessed by writing: the right value and a wrong one are refused alike', async () => {
    const guess = async (identity: object) =>
      (
        await new Desk(clerk).write(
          'recordIdentity',
          { workerId: known.id, version: known.version, identity, reason: '猜' },
          'id',
        )
      ).text;
    const answers = await Promise.all(
      [{ ethnicGroup: '02' }, { ethnicGroup: '01' }, { politicalStatus: '01' }, { politicalStatus: '13' }].map(guess),
    );
    const alike = answers.map((text) => text.replace(/"requestId":"[^"]*"/, ''));
    expect(new Set(alike).size).toBe(1);
    expect(alike[0]).toContain('ACCESS_DENIED');
  });

  it('is found by no search: neither by its words nor by a part of a number', async () => {
    const parts = [
      '蒙古族',
      '党员',
      NUMBER.slice(0, 17),
      NUMBER.slice(-4),
      NUMBER.slice(6, 14),
      PHONE.slice(0, 7),
      '1***',
      '%',
    ];
    for (const search of parts) {
      const { workers } = await clerk.data(
        'query ($search: String) { workers(filter: { search: $search }) { totalCount } }',
        {
          search,
        },
      );
      expect([search, workers.totalCount]).toEqual([search, 0]);
    }
  });

  it('stands in no list of facts, no name of a record, no audit entry and no export of a query', async () => {
    const auditor = home.as('auditor');
    const answers = [
      await clerk.ask('query ($id: ID!) { facts(workerId: $id) { kind reason values { name value } } }', {
        id: known.id,
      }),
      await auditor.ask(
        'query ($id: ID!) { auditLog(filter: { subjectType: { eq: "WORKER" }, subjectId: { eq: $id } }) { totalCount items { before after reason } } }',
        { id: known.id },
      ),
      await auditor.ask('mutation ($input: ExportQueryInput!) { exportQuery(input: $input) { id } }', {
        input: {
          idempotencyKey: randomUUID(),
          format: 'CSV',
          document: '{ workers(filter: { search: "秘密甲" }) { items { name identity { ethnicGroup { nameZh } } } } }',
        },
      }),
      await clerk.ask('mutation ($input: ExportListInput!) { exportList(input: $input) { id } }', {
        input: {
          idempotencyKey: randomUUID(),
          format: 'CSV',
          purpose: '想看一看',
          workers: { filter: { search: '秘密甲' }, columns: ['NAME', 'ETHNIC_GROUP', 'POLITICAL_STATUS'] },
        },
      }),
    ];
    for (const { text } of answers) for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(answers[1]?.data.auditLog.totalCount).toBeGreaterThan(0);
    expect(answers.map(({ code }) => code ?? 'answered')).toEqual([
      'answered',
      'answered',
      'ACCESS_DENIED',
      'ACCESS_DENIED',
    ]);
  });
});

describe('of every type that can be filtered or sorted', () => {
  it('each filter bears a field’s name or says which field guards it, and each sort does', async () => {
    const schema = await schemaOf(SLICES);
    const fieldsOf = (name: string): ReadonlySet<string> => {
      const type = schema.getType(name);
      return new Set(isObjectType(type) ? Object.keys(type.getFields()) : []);
    };
    const open = SLICES.flatMap(({ reads }) => reads).flatMap((read) => {
      const name = graphqlName(schema.getTypeMap(), read.entity.name);
      const fields = fieldsOf(name);
      const filters = Object.entries(read.filters ?? {})
        .filter(([filter, sql]) => !fields.has(typeof sql === 'function' ? filter : (sql.guardedBy ?? filter)))
        .map(([filter]) => `${name} filter ${filter}`);
      const sorts = Object.entries(read.sorts ?? {})
        .filter(([, { field }]) => !fields.has(field))
        .map(([sort]) => `${name} sort ${sort}`);
      return [...filters, ...sorts];
    });
    expect(open).toEqual([]);
  });

  it('no filter input names a field that has a right of its own without that right guarding it', async () => {
    const schema = await schemaOf(SLICES);
    const guarded = Object.values(schema.getTypeMap())
      .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
      .filter((type) => type !== schema.getQueryType() && type !== schema.getMutationType())
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter(({ extensions }) => extensions.permission)
          .map(({ name }) => ({ type: type.name, name })),
      );
    expect(guarded).toEqual(
      expect.arrayContaining([
        { type: 'WorkerIdentity', name: 'ethnicGroup' },
        { type: 'WorkerIdentity', name: 'politicalStatus' },
        { type: 'WorkerIdentity', name: 'partyJoinedOn' },
      ]),
    );
    const strays = guarded
      .filter(({ type }) => type === 'WorkerIdentity')
      .flatMap(({ name }) => {
        const filter = schema.getType('WorkerFilter');
        return isInputObjectType(filter) && name in filter.getFields() ? [name] : [];
      });
    for (const field of strays) {
      const { code } = await clerk.ask(`{ workers(filter: { ${field}: { eq: "02" } }) { totalCount } }`);
      expect([field, code]).toEqual([field, 'ACCESS_DENIED']);
    }
  });
});

/** GraphQL's name of a class: its own, or without the suffix a projection has. */
const graphqlName = (types: object, name: string): string =>
  name in types ? name : name.replace(/(Type|Read|View)$/, '');
