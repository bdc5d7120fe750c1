import path from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { FOR_EVER, htmlPage } from './html-page.ts';

/** The built explorer at /explorer, a page of its own beside the console. Who may use it is asked by what it asks. */
export async function explorerFiles(app: FastifyInstance, folder: string): Promise<void> {
  const page = htmlPage(path.join(folder, 'index.html'), 'explorer');
  await app.register(staticFiles, {
    root: path.join(folder, 'assets'),
    prefix: '/explorer/assets/',
    index: false,
    cacheControl: false,
    decorateReply: false,
    setHeaders: (response) => response.header('cache-control', FOR_EVER),
  });
  app.get('/explorer', (_request, reply) => page(reply));
  app.get('/explorer/', (_request, reply) => reply.redirect('/explorer'));
}
