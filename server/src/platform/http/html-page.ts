import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FastifyReply } from 'fastify';
import { pageHeaders } from './security.ts';

/** Stands in a built page where its nonce goes (admin/vite.config.ts). */
const NONCE = '__CSP_NONCE__';

/** Sends a built page, asked for each time, with a nonce of its own. */
export function htmlPage(file: string, what: string): (reply: FastifyReply) => FastifyReply {
  if (!existsSync(file)) throw new Error(`The ${what} is not built: ${file} is missing`);
  const html = readFileSync(file, 'utf8');
  return (reply) => {
    const nonce = randomBytes(16).toString('hex');
    return reply
      .headers(pageHeaders(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html.replaceAll(NONCE, nonce));
  };
}

/** Of files with a hash in their name. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
