import type pg from 'pg';
import { type Anchor, appendAnchor, readAnchors } from './anchor-file.ts';

export interface Anchoring {
  readonly file: string;
  /** The office's day at an instant. */
  readonly dayOf: (at: Date) => string;
}

/** Writes the chain's last link down, unless this day already has one. */
export async function anchorDaily(pool: pg.Pool, { file, dayOf }: Anchoring): Promise<void> {
  const last = readAnchors(file).at(-1);
  if (last && dayOf(new Date(last.at)) === dayOf(new Date())) return;
  await anchorNow(pool, file);
}

/** Writes the chain's last link down, unless it is the one that was written last. */
export async function anchorNow(pool: pg.Pool, file: string): Promise<void> {
  const client = await pool.connect();
  try {
    const link = await lastLink(client);
    if (link && readAnchors(file).at(-1)?.link !== link.link)
      appendAnchor(file, { at: new Date().toISOString(), restored: false, ...link });
  } finally {
    client.release();
  }
}

/** From here on the chain is that of the backup: what was written down of a later one is void. */
export async function anchorRestored(client: pg.ClientBase, file: string): Promise<void> {
  const link = await lastLink(client);
  if (link) appendAnchor(file, { at: new Date().toISOString(), restored: true, ...link });
}

async function lastLink(client: pg.ClientBase): Promise<Anchor | null> {
  await client.query('begin read only');
  try {
    await client.query(`select set_config('app.person', '1', true)`);
    const { rows } = await client.query<Anchor>(
      `select seq::text as link, encode(hash, 'hex') as hash from audit_link l order by l.seq desc limit 1`,
    );
    return rows[0] ?? null;
  } finally {
    await client.query('rollback');
  }
}
