import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '../../shared/domain-error.ts';

const nonces = new WeakMap<ServerResponse, string>();

/** The nonce that styles of this answer's page bear, another one for each answer. */
export function styleNonce(response: ServerResponse): string {
  const nonce = nonces.get(response) ?? randomBytes(16).toString('hex');
  nonces.set(response, nonce);
  return nonce;
}

/**
 * Nothing is loaded from elsewhere and nothing inline runs; styles that the console makes at run time bear the nonce of the page.
 * HTTP may be all an intranet has, so nothing is upgraded and HSTS is sent with secure cookies only.
 */
export async function securityHeaders(app: FastifyInstance, { https }: { readonly https: boolean }): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: [
          "'self'",
          (_request: IncomingMessage, response: ServerResponse) => `'nonce-${styleNonce(response)}'`,
        ],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    hsts: https ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  });
}

/** Whether a request comes from a page of this server, or from no page at all (a script, a test). */
function isSameOrigin({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  // Browsers send it over HTTPS and on loopback; on plain HTTP the Origin has to do.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

/** Beside SameSite cookies and Apollo's CSRF prevention: another site's page may not even try. */
export function refuseOtherSites(request: FastifyRequest): void {
  if (!isSameOrigin(request)) throw new DomainError('ACCESS_DENIED', { reason: 'cross-site request' });
}
