import { registerEnumType } from 'type-graphql';

/**
 * An enum of the contract (选项), said once: its values, each with its words, which screen, file and print take from the schema.
 *
 * @param name Name in the contract
 * @param values Description of each value: English words, the Chinese term in brackets, then nothing or a remark
 * @returns each value under its own name; its type is `keyof typeof` of it
 */
export function declareEnum<const Values extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  values: Values,
): { readonly [Value in keyof Values & string]: Value } {
  const names = Object.keys(values);
  const declared = Object.fromEntries(names.map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] ?? '' }]));
  registerEnumType(declared, { name, description, valuesConfig });
  return declared as { readonly [Value in keyof Values & string]: Value };
}
