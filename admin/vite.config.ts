import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

/** Where the development server finds the GraphQL server; the built console asks its own origin. */
const server = loadEnv('', '.', 'JICENG_').JICENG_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  // The server puts a fresh nonce in place of this text in index.html and into its style-src; see theme/style-cache.ts.
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: {
    dedupe: ['react', 'react-dom', 'react-router', '@mui/material', '@emotion/react', '@tanstack/react-query'],
  },
  server: { host: '127.0.0.1', proxy: { '/graphql': server } },
  build: {
    target: 'es2022',
    // No data: or inline modules, so that script-src and font-src stay 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
});
