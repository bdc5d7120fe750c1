import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  parse,
  print,
} from 'graphql';
import type { AskedRecords } from './asked-records.ts';

/** Fragments that every slice has (`operations/shared.graphql`), by the type they are of. */
const SHARED: Readonly<Record<string, string>> = {
  Attachment: '...FileParts',
  Document: '...DocumentParts',
  GoverningDocument: '...RestedOnParts',
  Period: '...PeriodParts',
  Text: '...TextParts',
};

type Root = GraphQLField<unknown, unknown>;

/** schema/operations/reviewed-<slice>.graphql: what the console asks about the reviewed records of a slice, and what it does with them. */
export function printedReviewedOperations(schema: GraphQLSchema, kinds: readonly AskedRecords[]): string {
  const document = parse(kinds.flatMap((kind) => operationsOf(schema, kind)).join('\n'));
  return `# Written by the server (pnpm schema:emit) from the declarations (*.reviewed.ts). Change those, not this file.\n${print(document)}\n`;
}

function operationsOf(schema: GraphQLSchema, { record, entry, key, shipped, pages, parts }: AskedRecords): string[] {
  const [recordType, entryType] = [typeNamed(schema, record), typeNamed(schema, entry)];
  const [records, entries] = [listOf(schema, recordType), listOf(schema, entryType)];
  const fact = `{ ...${entry}Parts }`;
  const page = (item: string) => `{ totalCount items { ${item} } }`;
  const ofRecord = uncapitalized(record);
  const ofEntry = uncapitalized(entry);
  return [
    fragment(recordType, parts),
    fragment(entryType, parts),
    `query ${capitalized(records.name)}(${variables(records)}) { ${called(records)} ${page(`...${record}Parts`)} }`,
    ...(pages.includes('record')
      ? [
          `query ${record}(${variables(rootNamed(schema, ofRecord))}, $persons: Boolean = false) {
            ${called(rootNamed(schema, ofRecord))} { ...${record}Parts history ${fact} pending ${fact} }
          }`,
        ]
      : []),
    // To compare entries that wait with what was in force when.
    `query ${record}Histories($page: PageInput, $persons: Boolean = false) {
      records: ${records.name}(${shipped ? '' : 'filter: { pending: { eq: true } }, '}page: $page) ${page(`id history ${fact}`)}
    }`,
    `query ${capitalized(entries.name)}(${variables(entries)}, $persons: Boolean = false) { entries: ${called(entries)} ${page(`...${entry}Parts`)} }`,
    ...(pages.includes('entry')
      ? [`query ${entry}($id: ID!, $persons: Boolean = false) { entry: ${ofEntry}(id: $id) ${fact} }`]
      : []),
    `mutation Save${record}($input: Save${record}Input!) { saved: save${record}(input: $input) { id record: ${key} } }`,
    `mutation Decide${record}($input: DecideInput!) { decided: decide${record}(input: $input) { id review } }`,
    `mutation Discard${entry}($input: DiscardEntryInput!) { discard${entry}(input: $input) { id } }`,
  ];
}

/** All plain fields of a type, and what its other fields are asked for; persons only by who may know them. Lists belong to the page that shows them. */
function fragment(type: GraphQLObjectType, parts: AskedRecords['parts']): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, type: of, extensions }) => {
    const named = getNamedType(of);
    if (isLeafType(named)) return [name];
    if (isListType(getNullableType(of))) return [];
    if (extensions.permission === 'persons:read') return [`${name} @include(if: $persons) { id name }`];
    const part = parts[name] ?? SHARED[named.name];
    return part === undefined ? [] : [`${name} { ${part} }`];
  });
  return `fragment ${type.name}Parts on ${type.name} { ${fields.join(' ')} }`;
}

const variables = ({ args }: Root): string => args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
const called = ({ name, args }: Root): string =>
  `${name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})`;

/** The root that lists records of a type: it answers a page whose items they are. */
function listOf(schema: GraphQLSchema, type: GraphQLObjectType): Root {
  const found = Object.values(schema.getQueryType()?.getFields() ?? {}).find(({ type: answer }) => {
    const page = getNamedType(answer);
    const items = isObjectType(page) ? page.getFields().items : undefined;
    return items !== undefined && getNamedType(items.type) === type;
  });
  if (!found) throw new Error(`No root lists records of ${type.name}`);
  return found;
}

function rootNamed(schema: GraphQLSchema, name: string): Root {
  const root = schema.getQueryType()?.getFields()[name];
  if (!root) throw new Error(`No root is called ${name}`);
  return root;
}

function typeNamed(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type of the contract`);
  return type;
}

const capitalized = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const uncapitalized = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
