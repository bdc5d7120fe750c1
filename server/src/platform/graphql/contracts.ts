// First, since entities ask for it while they are loaded.
import 'reflect-metadata';
import { printedJsonSchema, printedOverrideJsonSchema } from '../../domains/grades/index.ts';
import { DECLARED_FACTS, printedFactForms, printedFactOperations } from '../../domains/workers/index.ts';
import { SLICES } from '../slices.ts';
import { printedSchema, schemaOf } from './schema.ts';

/** What the code says of itself in the folder `schema`: file to text. */
export const printedContracts = async (): Promise<Readonly<Record<string, string>>> => ({
  'schema.graphql': printedSchema(await schemaOf(SLICES)),
  'grade-scheme.schema.json': printedJsonSchema(),
  'grade-scheme-override.schema.json': printedOverrideJsonSchema(),
  'fact-kinds.json': printedFactForms(DECLARED_FACTS),
  'operations/declared-facts.graphql': printedFactOperations(DECLARED_FACTS),
});
