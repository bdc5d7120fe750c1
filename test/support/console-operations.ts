import { readdirSync, readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse, print } from 'graphql';

const folder = new URL('../../schema/operations/', import.meta.url);
const definitions = readdirSync(folder).flatMap(
  (file) => parse(readFileSync(new URL(file, folder), 'utf8')).definitions,
);

/** Every operation of the console. */
export const OPERATIONS = definitions.filter(
  (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
);

/** The operation with the fragments it needs, as the console sends it. */
export function documentOf(operation: OperationDefinitionNode): string {
  const needed = new Set<string>();
  const follow = (text: string): void => {
    for (const [, name] of text.matchAll(/\.\.\.(\w+)/g))
      if (name && name !== 'on' && !needed.has(name)) {
        needed.add(name);
        const fragment = definitions.find((d) => d.kind === 'FragmentDefinition' && d.name.value === name);
        if (fragment) follow(print(fragment));
      }
  };
  follow(print(operation));
  const fragments = definitions.filter((d) => d.kind === 'FragmentDefinition' && needed.has(d.name.value));
  return [operation, ...fragments].map(print).join('\n');
}
