import { type GraphQLInputType, type GraphQLSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import type { Variables } from '../../shared/query-door.ts';
import { chineseOf } from '../explorer/index.ts';
import { wordsOf } from './exportable-list.ts';

/** Digits that may be a number of a person: neither the audit nor the file keeps them. */
const LONG_NUMBER = /\p{Nd}(?:\s*\p{Nd}){5,}\s*[Xxｘ]?/gu;

/** Conditions of a list in words (筛选条件), `镇街属于 12；已离职等于否`; 无 where there is none. */
export function conditionsOf(schema: GraphQLSchema, filter: string, given: Variables | null): string {
  const type = schema.getType(filter);
  if (!isInputObjectType(type)) throw new Error(`${filter} is no input of the schema`);
  const said = Object.entries(type.getFields()).flatMap(([name, field]) => {
    const value = given?.[name] ?? null;
    return value === null ? [] : conditionOf(schema, wordOf(field), field.type, value);
  });
  return said.length ? said.join('；') : '无';
}

function conditionOf(schema: GraphQLSchema, head: string, type: GraphQLInputType, value: unknown): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [`${head}：${shown(schema, type, value)}`];
  return Object.entries(named.getFields()).flatMap(([operator, field]) => {
    const asked = (value as Variables)[operator] ?? null;
    return asked === null ? [] : [`${head}${wordOf(field)}${shown(schema, field.type, asked)}`];
  });
}

/** 按姓名拼音升序 */
export function sortingOf(schema: GraphQLSchema, sort: string, given: readonly Variables[]): string {
  const type = schema.getType(sort);
  if (!isInputObjectType(type)) throw new Error(`${sort} is no input of the schema`);
  const { field, direction } = type.getFields();
  if (!field || !direction) throw new Error(`${sort} is no order of a list`);
  const said = given.map(
    (each) => `${shown(schema, field.type, each.field)}${shown(schema, direction.type, each.direction ?? 'ASC')}`,
  );
  return said.length ? said.join('、') : '列表默认';
}

function shown(schema: GraphQLSchema, type: GraphQLInputType, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => shown(schema, type, each)).join('、');
  if (typeof value === 'boolean') return value ? '是' : '否';
  const named = getNamedType(type);
  const text = String(value);
  return isEnumType(named) ? (wordsOf(schema, named.name).get(text) ?? text) : text.replace(LONG_NUMBER, '***');
}

/** 搜索 of 搜索：姓名、拼音. */
const wordOf = ({ name, description }: { readonly name: string; readonly description?: string | null | undefined }) =>
  (chineseOf(description) ?? name).split('：')[0] ?? name;
