import { readFileSync, writeFileSync } from 'node:fs';
import { SLICES } from '../slices.ts';
import { printedSchema, schemaOf } from './schema.ts';

/** `npm run schema:emit`: writes the contract from the code. */
const file = new URL('../../../../schema/schema.graphql', import.meta.url);
const text = printedSchema(await schemaOf(SLICES));
if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
