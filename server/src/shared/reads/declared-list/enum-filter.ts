import 'reflect-metadata';
import { Field, InputType } from 'type-graphql';
import type { EntityRef } from '../reads.ts';

/**
 * Type of a condition on an enum. It stands once beside the enum, so that all lists share it; `eq` alone where a list of values was never offered.
 * The name is given, since TypeScript keeps none for an enum.
 */
export function enumFilter(
  values: Readonly<Record<string, string>>,
  name: string,
  description: string,
  operators: 'eq and in' | 'eq' = 'eq and in',
): EntityRef {
  class EnumFilter {}
  const { prototype } = EnumFilter;
  Field(() => values, { nullable: true, description: 'Is this (等于).' })(prototype, 'eq');
  if (operators === 'eq and in')
    Field(() => [values], { nullable: true, description: 'Is one of these (属于).' })(prototype, 'in');
  InputType(name, { description })(EnumFilter);
  return EnumFilter;
}
