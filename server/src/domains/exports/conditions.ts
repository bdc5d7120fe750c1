import { type GraphQLInputType, type GraphQLSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import type { Context } from '../../shared/context.ts';
import type { ExportableList, NameSource } from '../../shared/exports/exportable-list.ts';
import type { Ask, Variables } from '../../shared/reads/query-door.ts';
import { chineseOf } from '../explorer/index.ts';
import { finder, wordsOf } from './cells.ts';
import { argumentsOf, takes } from './list-query.ts';

/** Digits that may be a number of a person: neither the audit nor the file keeps them. */
const LONG_NUMBER = /\p{Nd}(?:\s*\p{Nd}){5,}\s*[Xxｘ]?/gu;

interface Words {
  readonly schema: GraphQLSchema;
  /** Name behind an id of a condition. */
  readonly nameOf: (field: string, id: string) => string | undefined;
}

/** Conditions of a list in words (筛选条件), `镇街属于 海拉尔东路街道；已离职等于否`; 无 where there is none. Ids are told by name as far as who asks sees them. */
export async function conditionsOf(ctx: Context, list: ExportableList, variables: Variables): Promise<string> {
  const { schema } = ctx.queries;
  const type = inputOf(schema, list.root, 'filter');
  const given = variables.filter as Variables | null | undefined;
  if (!type || !given) return '无';
  const names = await namesIn(ctx, list, given, variables);
  const words: Words = { schema, nameOf: (field, id) => names.get(`${field} ${id}`) };
  const said = Object.entries(type.getFields()).flatMap(([name, field]) => {
    const value = given[name] ?? null;
    return value === null ? [] : conditionOf(words, name, wordOf(field), field.type, value);
  });
  return said.length ? said.join('；') : '无';
}

function conditionOf(words: Words, field: string, head: string, type: GraphQLInputType, value: unknown): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [`${head}：${shown(words, field, type, value)}`];
  return Object.entries(named.getFields()).flatMap(([operator, { type: asked, ...of }]) => {
    const wanted = (value as Variables)[operator] ?? null;
    return wanted === null ? [] : [`${head}${wordOf({ ...of, name: operator })}${shown(words, field, asked, wanted)}`];
  });
}

/** 姓名拼音升序 */
export function sortingOf(schema: GraphQLSchema, { root }: ExportableList, given: readonly Variables[]): string {
  const type = inputOf(schema, root, 'sort');
  if (!type) return '列表默认';
  const { field, direction } = type.getFields();
  if (!field || !direction) throw new Error(`${type.name} is no order of a list`);
  const words: Words = { schema, nameOf: () => undefined };
  const said = given.map(
    (each) => `${shown(words, '', field.type, each.field)}${shown(words, '', direction.type, each.direction ?? 'ASC')}`,
  );
  return said.length ? said.join('、') : '列表默认';
}

function inputOf(schema: GraphQLSchema, root: string, name: 'filter' | 'sort') {
  const type = getNamedType(argumentsOf(schema, root).find((argument) => argument.name === name)?.type);
  return isInputObjectType(type) ? type : null;
}

function shown(words: Words, field: string, type: GraphQLInputType, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => shown(words, field, type, each)).join('、');
  if (typeof value === 'boolean') return value ? '是' : '否';
  const named = getNamedType(type);
  const text = String(value);
  if (isEnumType(named)) return wordsOf(words.schema, named.name).get(text) ?? text;
  return (words.nameOf(field, text) ?? text).replace(LONG_NUMBER, '***');
}

/** 搜索 of 搜索：姓名、拼音. */
const wordOf = ({ name, description }: { readonly name: string; readonly description?: string | null | undefined }) =>
  (chineseOf(description) ?? name).split('：')[0] ?? name;

/** Names by field and id, looked up on the day the list is of; what is not in sight then stays an id. */
async function namesIn({ queries }: Context, list: ExportableList, filter: Variables, { asOf }: Variables) {
  const asked = Object.entries(list.names ?? {}).flatMap(([field, by]) =>
    idsIn(filter[field]).map((id) => ({ field, by, id })),
  );
  if (!asked.length) return new Map<string, string>();
  return queries.snapshot(async (ask) => {
    const found = new Map<string, string>();
    for (const { field, by, id } of asked) {
      const name = await nameBehind(queries, ask, by, { id, asOf });
      if (name !== null) found.set(`${field} ${id}`, name);
    }
    return found;
  });
}

const idsIn = (condition: unknown): string[] =>
  Object.values((condition ?? {}) as Variables)
    .flat()
    .filter((id) => typeof id === 'string');

async function nameBehind(queries: Context['queries'], ask: Ask, { root, select }: NameSource, given: Variables) {
  const isDated = takes(queries.schema, root, 'asOf');
  const [declared, passed] = isDated ? [', $asOf: Date', ', asOf: $asOf'] : ['', ''];
  const query = queries.check(`query ($id: ID!${declared}) { ${root}(id: $id${passed}) { ${select} } }`);
  const answer = await ask(query, isDated ? given : { id: given.id });
  const name = finder(`${root} ${select}`)(answer);
  return typeof name === 'string' ? name : null;
}
