import fs from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { anchorInTime, anchorRestored } from '../../../server/src/platform/anchor/index.ts';
import { asClient, connect, poolOf } from '../../../server/src/platform/database/index.ts';
import { startJobs } from '../../../server/src/platform/jobs/index.ts';
import { freshDatabase } from '../../support/database.ts';
import { sealAll } from '../../support/sealing.ts';
import { folderForFiles } from './backups.ts';
import { run } from './programs.ts';

const files = folderForFiles();
const database = await freshDatabase('anchored');
afterAll(async () => {
  files.remove();
  await database.drop();
});

const lines = () => fs.readFileSync(files.at('anchors'), 'utf8').trim().split('\n');
const verify = () =>
  run('audit-verify', [], {
    DATABASE_URL: database.app,
    AUDIT_ANCHOR_FILE: files.at('anchors'),
    DATA_DIR: files.at('data'),
  });
const owner = (sql: string) => asClient(database.owner, (client) => client.query(sql));
const enter = (...names: readonly string[]) =>
  asClient(database.app, (client) =>
    client.query(`select set_config('app.person', '1', false), set_config('app.all', 'on', false), set_config('app.reason', 'test', false);
      insert into person (name) select unnest('{${names}}'::text[])`),
  );

/** A server's jobs from start to stop. */
async function work(): Promise<readonly unknown[]> {
  const failed: unknown[] = [];
  const orm = await connect(database.app, []);
  const jobs = startJobs(await poolOf(orm), {
    policy: { absoluteSeconds: 60 },
    onError: (_job, error) => failed.push(error),
    beginDay: async () => undefined,
    anchorFile: files.at('anchors'),
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await jobs.stop();
  await orm.close();
  return failed;
}

describe('the end of the audit chain', () => {
  it('is written down outside the database at each stop, when there is something new', async () => {
    await enter('甲');
    expect(await work()).toEqual([]);
    await enter('乙');
    await sealAll(database.app);
    await work();
    const kept = lines();
    await work();
    expect(lines()).toEqual(kept);
    expect(kept.at(-1)).toMatch(/^20\d\d-\d\d-\d\dT[\d:.]+Z \d+:[0-9a-f]{64}$/);
    const { code, said } = await verify();
    expect([code, said]).toEqual([
      0,
      expect.stringContaining(`Compared with ${kept.length} anchors in ${files.at('anchors')}`),
    ]);
  });

  it('is written down within the hour, and at once after a job or many changes', async () => {
    const orm = await connect(database.app, []);
    const pool = await poolOf(orm);
    const anchored = async (later = 0): Promise<boolean> => {
      await sealAll(database.app);
      const before = lines().length;
      await anchorInTime(pool, files.at('anchors'), Date.now() + later);
      return lines().length > before;
    };
    await enter('丙');
    expect(await anchored()).toBe(false);
    expect(await anchored(3_600_000)).toBe(true);
    expect(await anchored(3_600_000)).toBe(false);
    await enter(...Array.from({ length: 201 }, (_, i) => `丁${i}`));
    expect(await anchored()).toBe(true);
    const job = `kind, title, params, state`;
    await asClient(database.owner, (client) =>
      client.query(`select set_config('app.person', '1', false), set_config('app.reason', 'test', false);
        insert into job (${job}, started_at) values ('TEST', '任务', '{}', 'RUNNING', now());`),
    );
    expect(await anchored()).toBe(false);
    await asClient(database.owner, (client) =>
      client.query(`select set_config('app.person', '1', false), set_config('app.reason', 'test', false);
        update job set state = 'DONE', ended_at = now()`),
    );
    expect(await anchored()).toBe(true);
    await orm.close();
  });

  it('that was cut off is found by npm run audit:verify without an argument', async () => {
    const { rows } = await owner('select * from audit_link order by seq desc limit 1');
    await owner(`delete from audit_link where seq = ${rows[0].seq}`);
    const { code, said } = await verify();
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(new RegExp(`The audit chain is broken: .*link ${rows[0].seq}`)),
    ]);
  });

  it('that was made anew over the same entries is found too: the sealer does not get the same hash twice', async () => {
    await sealAll(database.app);
    const { code, said } = await verify();
    expect([code, said]).toEqual([1, expect.stringContaining('is not the one that was written down')]);
  });

  it('is that of the backup after a restore, and what was written down beyond it is void', async () => {
    await asClient(database.owner, (client) => anchorRestored(client, files.at('anchors')));
    // Still not the link that was written down under that number; below it everything fits.
    expect((await verify()).code).toBe(1);
    const { rows } = await owner('select max(seq)::int as seq from audit_link');
    await owner(`delete from audit_link where seq = ${rows[0].seq}`);
    fs.writeFileSync(files.at('anchors'), `${lines().slice(0, -1).join('\n')}\n`);
    await asClient(database.owner, (client) => anchorRestored(client, files.at('anchors')));
    expect((await verify()).code).toBe(0);
  });
});
