import pg from 'pg';
import { inject } from 'vitest';

/** Changes a test's own database as a superuser who leaves no trace: no trigger and no check runs. */
export async function tamper(ownerUrl: string, sql: string): Promise<void> {
  const { pathname } = new URL(ownerUrl);
  const superuser = new pg.Client({
    connectionString: Object.assign(new URL(inject('testServer').adminUrl), { pathname }).href,
  });
  await superuser.connect();
  try {
    await superuser.query(`set session_replication_role = replica; ${sql}`);
  } finally {
    await superuser.end();
  }
}
