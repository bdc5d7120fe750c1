import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

/** Plugin of the code generator: types of a scheme’s document from its JSON Schema, so that the console holds no copy of the format. */
export async function plugin() {
  const schema = JSON.parse(readFileSync(new URL('grade-scheme.schema.json', import.meta.url), 'utf8'));
  return compile(schema, 'GradeScheme', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    // Tuples of every length up to the limit would be thousands of lines.
    ignoreMinAndMaxItems: true,
  });
}
