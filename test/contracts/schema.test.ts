import {
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaOf } from '../../server/src/platform/graphql/schema.ts';
import { SLICES } from '../../server/src/platform/slices.ts';
import { PERMISSIONS } from '../../server/src/shared/access/permissions.ts';

const schema = await schemaOf(SLICES);

const ownTypes = (): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

/** Everything that can bear a description, by its path. */
function described(type: GraphQLNamedType): [path: string, description: string | null | undefined][] {
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
  const own: [string, string | null | undefined][] = isRoot ? [] : [[type.name, type.description]];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as [string, string]),
    ];
  if (isInputObjectType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, field.description] as [string, string],
      ),
    ];
  if (!isObjectType(type)) return own;
  const fields: GraphQLField<unknown, unknown>[] = Object.values(type.getFields());
  return [
    ...own,
    ...fields.map((field) => [`${type.name}.${field.name}`, field.description] as [string, string]),
    ...fields.flatMap((field) =>
      field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as [string, string]),
    ),
  ];
}

const operations = () =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      path: `${type?.name}.${field.name}`,
      extensions: field.extensions,
    })),
  );

describe('the schema', () => {
  it('gives the Chinese word for every type, field, argument and value', () => {
    const without = ownTypes()
      .flatMap(described)
      .filter(([, description]) => !/\p{Script=Han}/u.test(description ?? ''))
      .map(([path]) => path);
    expect(without).toEqual([]);
  });

  it('names for every operation the right it takes, or that it takes none', () => {
    const open = operations()
      .filter(
        ({ extensions: { permission, public: anyone, loggedIn } }) =>
          [permission, anyone, loggedIn].filter(Boolean).length !== 1,
      )
      .map(({ path }) => path);
    expect(open).toEqual([]);
    const unknown = operations().filter(
      ({ extensions: { permission } }) => permission && !PERMISSIONS.includes(permission as never),
    );
    expect(unknown).toEqual([]);
  });

  it('lets nobody in without a log-in but to log in and out and to ask who he is', () => {
    const open = operations()
      .filter(({ extensions }) => extensions.public)
      .map(({ path }) => path);
    expect(open.sort()).toEqual(['Mutation.login', 'Mutation.logout', 'Query.me']);
  });

  it('has no scalar without a shape and no type that is a union or an interface', () => {
    const kinds = new Set(ownTypes().map((type) => `${type.astNode?.kind ?? type.constructor.name}`));
    expect([...kinds].sort()).toEqual([
      'GraphQLEnumType',
      'GraphQLInputObjectType',
      'GraphQLObjectType',
      'GraphQLScalarType',
    ]);
    expect(
      ownTypes()
        .filter((type) => type.constructor.name === 'GraphQLScalarType')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Date', 'DateTime', 'Decimal']);
  });
});
