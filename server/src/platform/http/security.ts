import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { DomainError } from '../../shared/errors/domain-error.ts';

const NOWHERE = new IncomingMessage(new Socket());

/** The headers a middleware of helmet sets, which are the same for every answer: asked for once, where its plugin for Fastify makes all of it anew each time. */
function headersOf(middleware: ReturnType<typeof helmet>): Readonly<Record<string, string>> {
  const answer = new ServerResponse(NOWHERE);
  middleware(NOWHERE, answer, (error) => {
    if (error) throw error;
  });
  return Object.fromEntries(Object.entries(answer.getHeaders()).map(([name, value]) => [name, String(value)]));
}

/** Nothing is loaded from elsewhere and nothing inline runs. */
const POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** Of a page, whose styles made at run time bear its nonce; an answer that is no page has none. */
export const pageHeaders = (styleNonce: string): Readonly<Record<string, string>> =>
  headersOf(
    helmet.contentSecurityPolicy({
      ...POLICY,
      directives: { ...POLICY.directives, styleSrc: ["'self'", `'nonce-${styleNonce}'`] },
    }),
  );

/** What every answer bears. HTTP may be all an intranet has, so nothing is upgraded and HSTS is sent with secure cookies only. */
export function securityHeaders(app: FastifyInstance, { https }: { readonly https: boolean }): void {
  const headers = {
    ...headersOf(
      helmet({
        contentSecurityPolicy: POLICY,
        xFrameOptions: { action: 'deny' },
        hsts: https ? { maxAge: 31_536_000 } : false,
        referrerPolicy: { policy: 'no-referrer' },
        crossOriginEmbedderPolicy: false,
      }),
    ),
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  };
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
