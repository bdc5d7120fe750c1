import { existsSync, readdirSync } from 'node:fs';

/** Types and documents of the committed operations, one file per slice: `npx graphql-codegen --config codegen.mjs`. */
const slices = readdirSync('schema/operations')
  .map((file) => file.replace('.graphql', ''))
  .filter((name) => name !== 'shared' && name !== 'declared-facts' && !name.startsWith('reviewed-'));

/** Operations that the server writes, beside those of the slice. */
const written = (slice) =>
  [`reviewed-${slice}`, ...(slice === 'careers' ? ['declared-facts'] : [])].filter((name) =>
    existsSync(`schema/operations/${name}.graphql`),
  );

export default {
  schema: 'schema/schema.graphql',
  generates: Object.fromEntries([
    // The document of a grade scheme is no GraphQL type: its types come from its JSON Schema.
    ['schema/generated/grade-scheme-document.ts', { plugins: ['./schema/scheme-types.mjs'] }],
    ['schema/generated/enum-words.ts', { plugins: ['./schema/enum-types.mjs'] }],
    ['schema/generated/declared-kinds.ts', { plugins: [{ './schema/fact-types.mjs': { part: 'kinds' } }] }],
    ['schema/generated/declared-words.ts', { plugins: [{ './schema/fact-types.mjs': { part: 'words' } }] }],
    ...slices.map((slice) => [
      `schema/generated/${slice}.ts`,
      {
        documents: ['shared', slice, ...written(slice)].map((name) => `schema/operations/${name}.graphql`),
        // Without the plugin "typescript": it would emit the inputs twice.
        plugins: ['typescript-operations', 'typed-document-node'],
        config: {
          useTypeImports: true,
          enumType: 'string-literal',
          scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', ID: 'string' },
        },
      },
    ]),
  ]),
};
