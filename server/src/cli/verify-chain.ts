import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Finding } from '../domains/audit/index.ts';
import type { Anchor } from '../platform/anchor/index.ts';

/** What was computed again, and the first thing that does not fit. */
export interface ChainReport {
  readonly links: number;
  readonly entries: number;
  readonly unsealed: number;
  readonly lastLink: string | null;
  readonly lastHash: string | null;
  readonly fault: {
    readonly link: number;
    readonly finding: Finding | 'ANCHOR_DIFFERS';
    readonly entry?: number;
  } | null;
}

interface Link {
  readonly seq: string;
  readonly sealedAt: string;
  readonly cluster: string;
  readonly upto: string;
  readonly total: string;
  readonly entryIds: readonly string[];
  readonly entryHashes: Buffer;
  readonly prev: Buffer;
  readonly hash: Buffer;
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS'`;
const LINKS = `select seq::text, to_char(sealed_at at time zone 'UTC', ${INSTANT}) as "sealedAt", cluster::text, upto::text, total::text,
    entry_ids::text[] as "entryIds", entry_hashes as "entryHashes", prev, hash
  from audit_link l where l.seq > $1 order by l.seq limit 50`;
const ENTRIES = `select id::text, cluster::text, tx::text, to_char(at at time zone 'UTC', ${INSTANT}), actor::text, operation, reason, request_id,
    region_id::text, community_id::text, subject_type, subject_id::text, table_name, row_id::text, action, before::text, after::text
  from audit_entry e where e.cluster = $1 and e.tx >= $2::xid8 and e.tx < $3::xid8 order by e.tx, e.id`;

/** Both hashes are over a JSON array of texts, as PostgreSQL writes one. */
const hashOf = (values: readonly (string | null)[]): Buffer =>
  createHash('sha256')
    .update(`[${values.map((value) => JSON.stringify(value)).join(', ')}]`)
    .digest();

const linkHash = ({ seq, sealedAt, cluster, upto, total, entryIds, entryHashes, prev }: Link): Buffer =>
  hashOf([
    seq,
    sealedAt,
    cluster,
    upto,
    total,
    `{${entryIds.join(',')}}`,
    createHash('sha256').update(entryHashes).digest('hex'),
    prev.toString('hex'),
  ]);

/**
 * Computes the whole chain again from what the tables hold, with code of its own and none of the database's functions: 10 microseconds or so an
 * entry. Stops at the first thing that does not fit.
 *
 * @param anchors Links whose hash was written down elsewhere; without one nobody can tell that the end of the chain was cut off.
 */
export async function verifyChain(client: pg.Client, ...anchors: readonly Anchor[]): Promise<ChainReport> {
  await client.query('begin isolation level repeatable read read only');
  await client.query(`select set_config('app.person', '1', true), set_config('app.all', 'on', true)`);
  try {
    return await computeAgain(client, anchors);
  } finally {
    await client.query('rollback');
  }
}

async function computeAgain(client: pg.Client, anchors: readonly Anchor[]): Promise<ChainReport> {
  const uptos = new Map<string, string>();
  let [links, entries] = [0, 0];
  let last = null as Link | null;
  const report = (fault: ChainReport['fault'], unsealed = 0): ChainReport => ({
    links,
    entries,
    unsealed,
    lastLink: last?.seq ?? null,
    lastHash: last?.hash.toString('hex') ?? null,
    fault,
  });
  for (;;) {
    const { rows }: { rows: Link[] } = await client.query<Link>(LINKS, [last?.seq ?? '0']);
    if (!rows.length) break;
    for (const link of rows) {
      const seq = Number(link.seq);
      if (seq !== Number(last?.seq ?? 0) + 1) return report({ link: seq, finding: 'LINK_MISSING' });
      if (!link.prev.equals(last?.hash ?? Buffer.alloc(0)) || !link.hash.equals(linkHash(link))) {
        return report({ link: seq, finding: 'LINK_ALTERED' });
      }
      const hash = link.hash.toString('hex');
      if (anchors.some((anchor) => anchor.link === link.seq && anchor.hash !== hash))
        return report({ link: seq, finding: 'ANCHOR_DIFFERS' });
      const { rows: values } = await client.query<(string | null)[]>({
        text: ENTRIES,
        values: [link.cluster, uptos.get(link.cluster) ?? '0', link.upto],
        rowMode: 'array',
      });
      const fault = entryFault(link, values);
      if (fault) return report({ link: seq, ...fault });
      uptos.set(link.cluster, link.upto);
      links++;
      entries += values.length;
      last = link;
    }
  }
  const end = Number(last?.seq ?? 0);
  if (anchors.some((anchor) => Number(anchor.link) > end)) return report({ link: end + 1, finding: 'LINK_MISSING' });
  const total = await client.query<{ n: string }>('select count(*) n from audit_entry');
  return report(null, Number(total.rows[0]?.n) - entries);
}

/** Of the entries that stand where the link's stood: the first that is gone, altered, or was put in afterwards. */
function entryFault(
  link: Link,
  values: readonly (readonly (string | null)[])[],
): { finding: Finding; entry: number } | null {
  const found = new Map(values.map((row) => [row[0] as string, row]));
  for (const [i, id] of link.entryIds.entries()) {
    const row = found.get(id);
    if (!row) return { finding: 'ENTRY_MISSING', entry: Number(id) };
    if (!hashOf(row).equals(link.entryHashes.subarray(i * 32, i * 32 + 32)))
      return { finding: 'ENTRY_ALTERED', entry: Number(id) };
    found.delete(id);
  }
  const [forged] = found.keys();
  return forged === undefined ? null : { finding: 'ENTRY_FORGED', entry: Number(forged) };
}
