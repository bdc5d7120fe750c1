import fs from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { anchorRestored } from '../../../server/src/platform/anchor/index.ts';
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
const enter = (name: string) =>
  asClient(database.app, (client) =>
    client.query(`select set_config('app.person', '1', false), set_config('app.all', 'on', false), set_config('app.reason', 'test', false);
      insert into person (name) values ('${name}')`),
  );

/** A server's jobs from start to stop, on a day. */
async function work(day: string): Promise<readonly unknown[]> {
  const failed: unknown[] = [];
  const orm = await connect(database.app, []);
  const jobs = startJobs(await poolOf(orm), {
    policy: { absoluteSeconds: 60 },
    onError: (_job, error) => failed.push(error),
    beginDay: async () => undefined,
    anchoring: { file: files.at('anchors'), dayOf: () => day },
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await jobs.stop();
  await orm.close();
  return failed;
}

describe('the end of the audit chain', () => {
  it('is written down outside the database at each stop, when there is something new', async () => {
    await enter('甲');
    expect(await work('2026-11-24')).toEqual([]);
    await enter('乙');
    await sealAll(database.app);
    await work('2026-11-24');
    const kept = lines();
    await work('2026-11-24');
    expect(lines()).toEqual(kept);
    expect(kept.at(-1)).toMatch(/^20\d\d-\d\d-\d\dT[\d:.]+Z \d+:[0-9a-f]{64}$/);
    const { code, said } = await verify();
    expect([code, said]).toEqual([
      0,
      expect.stringContaining(`Compared with ${kept.length} anchors in ${files.at('anchors')}`),
    ]);
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
