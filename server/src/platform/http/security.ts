import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '../../shared/domain-error.ts';

/**
 * Nothing is loaded from elsewhere and nothing inline runs. Styles that the console makes at run time bear the nonce of their page; an answer that
 * is no page has none.
 */
export const contentPolicy = (styleNonce?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    styleNonce === undefined ? "style-src 'self'" : `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join(';');

/** Those of helmet 8, written out: its plugin for Fastify makes them anew for every answer. */
const STRICT = {
  'content-security-policy': contentPolicy(),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

/** What every answer bears. HTTP may be all an intranet has, so nothing is upgraded and HSTS is sent with secure cookies only. */
export function securityHeaders(app: FastifyInstance, { https }: { readonly https: boolean }): void {
  const headers = https ? { ...STRICT, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : STRICT;
  app.addHook('onRequest', async (_request, reply) => {
    void reply.headers(headers);
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
