import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { schemaOf } from '../../../platform/graphql/schema.ts';
import { InboxKind } from '../../../shared/inbox/inbox.ts';
import { type Tariff as TariffDocument, tariffs } from '../tariffs.fixtures.ts';
import { declareVersions, SchemeVersion } from './index.ts';

class Tariff extends SchemeVersion {
  declare base: Tariff | null;
}
Field(() => Tariff, { nullable: true, description: 'Version it overrides (上级方案).' })(Tariff.prototype, 'base');
ObjectType({ description: 'One version of a tariff (饭票价目).' })(Tariff);

const tariffVersions = declareVersions<TariffDocument>({
  ...tariffs,
  entity: Tariff,
  many: 'tariffs',
  called: { one: 'tariff', many: 'tariffs', zh: '饭票价目' },
  rights: { read: 'regions:read', prepare: 'figures:write' },
  versions: {
    table: 'tariff',
    entity: () => Tariff,
    subject: 'TARIFF',
    submitted: InboxKind.TRANSFER_REQUESTED,
    decide: 'approvals:decide',
    refusals: {
      notFound: 'ENTRY_NOT_FOUND',
      locked: 'ALREADY_SUBMITTED',
      invalid: 'VALUE_INVALID',
      notInForce: 'UNIT_NOT_IN_FORCE',
    },
    blank: (validFrom) => ({ format: 1, code: '', validFrom, documents: [], sources: [], meals: [] }),
  },
});

const slice = {
  name: 'tariffs',
  entities: [],
  resolvers: tariffVersions.resolvers,
  reads: tariffVersions.reads,
  ruleRoots: tariffVersions.ruleRoots,
};

describe('a kind of documents that no slice has', () => {
  it('gets its list, its queries and each step in the life of a version from its declaration, with its own rights', async () => {
    const schema = await schemaOf([slice]);
    const rightsOf = (type: ReturnType<typeof schema.getQueryType>) =>
      Object.fromEntries(
        Object.entries(type?.getFields() ?? {}).map(([name, { extensions }]) => [name, extensions.permission]),
      );
    expect(rightsOf(schema.getQueryType())).toEqual({
      tariffs: 'regions:read',
      tariff: 'regions:read',
      checkTariff: 'regions:read',
      exportTariff: 'regions:read',
      tariffDifference: 'regions:read',
    });
    expect(rightsOf(schema.getMutationType())).toEqual({
      createTariff: 'figures:write',
      importTariff: 'figures:write',
      saveTariff: 'figures:write',
      submitTariff: 'figures:write',
      recallTariff: 'figures:write',
      decideTariff: 'approvals:decide',
      deleteTariff: 'figures:write',
    });
  });
});
