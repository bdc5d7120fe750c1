import autocannon from 'autocannon';
import type { Ask } from './contestant.ts';

/** What one contestant did with one question at one number of connections. */
export interface Measurement {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers that were no success; they make the figure worthless and are shown. */
  readonly failed: number;
}

/** Asks as fast as the connections allow, each request with variables of its own. The first three seconds are not counted: each connection to the database plans a statement several times before it keeps a plan. */
export async function load(
  url: string,
  ask: () => Ask,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Measurement> {
  const run = (duration: number) =>
    autocannon({
      url,
      connections,
      duration,
      requests: [
        {
          method: 'POST',
          setupRequest: (request) => {
            const { path, headers, body } = ask();
            return { ...request, path, headers: { 'content-type': 'application/json', ...headers }, body };
          },
        },
      ],
    });
  await run(3);
  const { requests, latency, non2xx, errors } = await run(seconds);
  return { perSecond: requests.average, p50Ms: latency.p50, p99Ms: latency.p99, failed: non2xx + errors };
}
