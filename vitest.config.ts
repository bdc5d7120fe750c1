import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without it vitest loads graphql twice: "Cannot use GraphQLScalarType from another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
});
