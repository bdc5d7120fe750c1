import path from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { FOR_EVER, htmlPage } from './html-page.ts';

/**
 * The built console: files with a hash in their name are kept by browsers, index.html is asked for each time. Any other address is a page of
 * the console, which finds its way itself.
 */
export async function consoleFiles(app: FastifyInstance, folder: string): Promise<void> {
  const page = htmlPage(path.join(folder, 'index.html'), 'console');

  await app.register(staticFiles, {
    root: folder,
    index: false,
    cacheControl: false,
    setHeaders: (response, file) => {
      const hashed = file.startsWith(path.join(folder, 'assets') + path.sep);
      response.header('cache-control', hashed ? FOR_EVER : 'no-cache');
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
