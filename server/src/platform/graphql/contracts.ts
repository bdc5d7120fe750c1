// First, since entities ask for it while they are loaded.
import 'reflect-metadata';
import { printedJsonSchema, printedOverrideJsonSchema } from '../../domains/grades/index.ts';
import { DECLARED_FACTS, printedFactForms, printedFactOperations } from '../../domains/workers/index.ts';
import { printedReviewedOperations } from '../../shared/review/reviewed-operations.ts';
import { SLICES } from '../slices.ts';
import { printedSchema, schemaOf } from './schema.ts';

/** What the code says of itself in the folder `schema`: file to text. */
export async function printedContracts(): Promise<Readonly<Record<string, string>>> {
  const schema = await schemaOf(SLICES);
  const reviewed = SLICES.flatMap(({ name, reviewed: kinds }) =>
    kinds ? [[`operations/reviewed-${name}.graphql`, printedReviewedOperations(schema, kinds)] as const] : [],
  );
  return {
    'schema.graphql': printedSchema(schema),
    'grade-scheme.schema.json': printedJsonSchema(),
    'grade-scheme-override.schema.json': printedOverrideJsonSchema(),
    'fact-kinds.json': printedFactForms(DECLARED_FACTS),
    'operations/declared-facts.graphql': printedFactOperations(DECLARED_FACTS),
    ...Object.fromEntries(reviewed),
  };
}
