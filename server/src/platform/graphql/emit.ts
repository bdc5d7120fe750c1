import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { printedJsonSchema, printedOverrideJsonSchema } from '../../domains/grades/index.ts';
import { DECLARED_FACTS, printedFactForms, printedFactOperations } from '../../domains/workers/index.ts';
import { SLICES } from '../slices.ts';
import { printedSchema, schemaOf } from './schema.ts';

/** `npm run schema:emit`: writes the contracts from the code. */
const FOLDER = new URL('../../../../schema/', import.meta.url);

function write(name: string, text: string): void {
  const file = new URL(name, FOLDER);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

write('schema.graphql', printedSchema(await schemaOf(SLICES)));
write('grade-scheme.schema.json', printedJsonSchema());
write('grade-scheme-override.schema.json', printedOverrideJsonSchema());
write('fact-kinds.json', printedFactForms(DECLARED_FACTS));
write('operations/declared-facts.graphql', printedFactOperations(DECLARED_FACTS));
