import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { verifyChain } from '../../server/src/cli/verify-chain.ts';
import { asClient } from '../../server/src/platform/database/index.ts';
import { sealAudit } from '../../server/src/platform/jobs/index.ts';

/**
 * Seals until nothing is left to seal, and tells how many entries that were. One go takes only what is older than every transaction that is under
 * way anywhere in the cluster, and other tests work in databases of the same cluster.
 */
export async function sealAll(app: string): Promise<number> {
  const pool = new pg.Pool({ connectionString: app, max: 1 });
  try {
    for (let entries = 0, tries = 0; ; tries++) {
      entries += await sealAudit(pool);
      const { unsealed } = await asClient(app, (client) => verifyChain(client));
      if (!unsealed) return entries;
      if (tries === 100) throw new Error(`${unsealed} entries of the audit are not sealed: a transaction stays open`);
      await wait(200);
    }
  } finally {
    await pool.end();
  }
}
