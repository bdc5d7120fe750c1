import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { styleNonce } from './security.ts';

/** Stands in index.html where the page's nonce goes (admin/vite.config.ts). */
const NONCE = '__CSP_NONCE__';

/**
 * The built console: files with a hash in their name are kept by browsers, index.html is asked for each time. Any other address is a page of
 * the console, which finds its way itself.
 */
export async function consoleFiles(app: FastifyInstance, folder: string): Promise<void> {
  const index = path.join(folder, 'index.html');
  if (!existsSync(index)) throw new Error(`The console is not built: ${index} is missing`);
  const html = readFileSync(index, 'utf8');
  const page = (reply: FastifyReply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html.replaceAll(NONCE, styleNonce(reply.raw)));

  await app.register(staticFiles, {
    root: folder,
    index: false,
    cacheControl: false,
    setHeaders: (response, file) => {
      const hashed = file.startsWith(path.join(folder, 'assets') + path.sep);
      response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_request, reply) => page(reply));
  app.get('/index.html', (_request, reply) => page(reply));
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !path.extname(new URL(request.url, 'http://x').pathname);
    return isPage
      ? page(reply)
      : reply.code(404).send({ errors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }] });
  });
}
