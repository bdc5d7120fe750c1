import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { graphiqlWords } from './graphiql-words.ts';

/** Where the development server finds the GraphQL server; the built explorer asks its own origin. */
const server = loadEnv('', '.', 'JICENG_').JICENG_SERVER ?? 'http://127.0.0.1:4000';

/** The explorer is built apart from the console: its editor weighs more than all the rest, and nobody who does not open it loads it. */
export default defineConfig({
  base: '/explorer/',
  plugins: [react(), graphiqlWords()],
  // The server puts a fresh nonce in place of this text, see src/strict-csp.ts.
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: { dedupe: ['react', 'react-dom', 'graphql', 'monaco-editor'] },
  server: { host: '127.0.0.1', proxy: { '/graphql': server, '/exports': server } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8000,
    rollupOptions: {
      // The React compiler's note to itself, in each of GraphiQL's files.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
});
