import type pg from 'pg';
import { type Anchor, appendAnchor, readAnchors } from './anchor-file.ts';

const HOUR = 3_600_000;
/** So many entries at once are a batch, decided or stored by whoever. */
const MANY = 200;

/**
 * Writes the chain's last link down when an hour has passed since the one before, and at once when a job has ended or many entries were
 * made since: what a batch did cannot be cut off an hour later.
 */
export async function anchorInTime(pool: pg.Pool, file: string, now = Date.now()): Promise<void> {
  const last = readAnchors(file).at(-1);
  if (!last || now - Date.parse(last.at) >= HOUR || (await holdsMuch(pool, last.link))) await anchorNow(pool, file);
}

/** Whether the links after this one hold the end of a job, or many entries. */
const holdsMuch = (pool: pg.Pool, link: string): Promise<boolean> =>
  reading(pool, async (client) => {
    const { rows } = await client.query<{ much: boolean }>(
      `select coalesce(sum(cardinality(l.entry_ids)) > ${MANY}, false) or coalesce(bool_or(exists (select from audit_entry e
         where e.id = any(l.entry_ids) and e.table_name = 'job' and e.before ->> 'ended_at' is null and e.after ->> 'ended_at' is not null)), false) as much
       from audit_link l where l.seq > $1`,
      [link],
    );
    return rows[0]?.much ?? false;
  });

/** Writes the chain's last link down, unless it is the one that was written last. */
export async function anchorNow(pool: pg.Pool, file: string): Promise<void> {
  const link = await reading(pool, lastLink);
  if (link && readAnchors(file).at(-1)?.link !== link.link)
    appendAnchor(file, { at: new Date().toISOString(), restored: false, ...link });
}

/** From here on the chain is that of the backup: what was written down of a later one is void. */
export async function anchorRestored(client: pg.ClientBase, file: string): Promise<void> {
  const link = await readingWith(client, lastLink);
  if (link) appendAnchor(file, { at: new Date().toISOString(), restored: true, ...link });
}

async function lastLink(client: pg.ClientBase): Promise<Anchor | null> {
  const { rows } = await client.query<Anchor>(
    `select seq::text as link, encode(hash, 'hex') as hash from audit_link l order by l.seq desc limit 1`,
  );
  return rows[0] ?? null;
}

async function reading<T>(pool: pg.Pool, read: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await readingWith(client, read);
  } finally {
    client.release();
  }
}

async function readingWith<T>(client: pg.ClientBase, read: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  await client.query('begin read only');
  try {
    await client.query(`select set_config('app.person', '1', true), set_config('app.all', 'on', true)`);
    return await read(client);
  } finally {
    await client.query('rollback');
  }
}
