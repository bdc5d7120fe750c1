import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

/** Plugin of the code generator: types of a scheme’s document from its JSON Schema, so that the console holds no copy of the format. */
export async function plugin() {
  const schema = JSON.parse(readFileSync(new URL('grade-scheme.schema.json', import.meta.url), 'utf8'));
  // A hint for editors, which no document that is kept has.
  delete schema.properties.$schema;
  const types = await compile(schema, 'GradeScheme', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    // Tuples of every length up to the limit would be thousands of lines.
    ignoreMinAndMaxItems: true,
  });
  return `${types}
/** Parts and lists that every document has, without a value in them. */
export const SCHEME_SHAPE: unknown = ${JSON.stringify(shapeOf(schema, schema.$defs), null, 2)};
`;
}

/** A part with the members it must have, a list without entries, anything else as null: what can be of several kinds has no shape of its own. */
function shapeOf(schema, defs) {
  if (schema.$ref) return shapeOf(defs[schema.$ref.replace('#/$defs/', '')], defs);
  if (schema.type === 'array') return [];
  if (!schema.properties) return null;
  const needed = Object.entries(schema.properties).filter(([name]) => schema.required?.includes(name));
  return Object.fromEntries(needed.map(([name, part]) => [name, shapeOf(part, defs)]));
}
