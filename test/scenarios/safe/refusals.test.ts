import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { open } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../../server/src/cli/verify-chain.ts';
import { readFrames } from '../../../server/src/platform/backup/frame-reader.ts';
import { FrameWriter } from '../../../server/src/platform/backup/frame-writer.ts';
import { asClient, connect, migrate } from '../../../server/src/platform/database/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { StartupError } from '../../../server/src/startup-error.ts';
import { emptyDatabase, type TestDatabase } from '../../support/database.ts';
import { backUp, folderForFiles, officeDatabase, restoreInto, sealed } from './backups.ts';

const files = folderForFiles();
const made: TestDatabase[] = [];
const entities = SLICES.flatMap((slice) => slice.entities);
const source = await officeDatabase('refused_source');
await sealed(source);
await backUp(source, files.at('good'));
afterAll(async () => {
  files.remove();
  for (const database of [source, ...made]) await database?.drop();
});

const target = async (): Promise<TestDatabase> => {
  const database = await emptyDatabase('refused');
  made.push(database);
  return database;
};
const ownerOf = (database: TestDatabase, sql: string) => asClient(database.owner, (owner) => owner.query(sql));

/** Writes the file again with something changed before it is sealed, as a mistake in the source would leave it. */
async function rewritten(name: string, change: (kind: string, plain: Buffer) => Buffer): Promise<string> {
  const file = await open(files.at(name), 'w');
  const writer = await FrameWriter.begin(file, null);
  for await (const { kind, plain } of readFrames(files.at('good'), null)) await writer.write(kind, change(kind, plain));
  await file.close();
  return files.at(name);
}

describe('a restore', () => {
  it('needs a database without anything in it', async () => {
    await expect(restoreInto(source, files.at('good'))).rejects.toThrow(
      'A restore needs a new database, and this one holds public.',
    );
    const database = await target();
    await ownerOf(database, 'create table mine (id int)');
    await expect(restoreInto(database, files.at('good'))).rejects.toThrow('this one holds public.mine');
    await ownerOf(database, 'table mine');
  });

  it('of a file cut short or altered makes nothing', async () => {
    const database = await target();
    const bytes = fs.readFileSync(files.at('good'));
    fs.writeFileSync(files.at('cut'), bytes.subarray(0, -2000));
    await expect(restoreInto(database, files.at('cut'))).rejects.toThrow(
      /is cut: it ends at byte \d+ \(table public\.\w+\)/,
    );
    const copy = Buffer.from(bytes);
    const amongRows = bytes.length - 3000;
    copy.writeUInt8(copy.readUInt8(amongRows) ^ 1, amongRows);
    fs.writeFileSync(files.at('altered'), copy);
    await expect(restoreInto(database, files.at('altered'))).rejects.toThrow(
      /was altered between bytes \d+ and \d+ \(table public\.\w+\)/,
    );
    const { rows } = await ownerOf(database, `select 1 from pg_class where relnamespace = 'public'::regnamespace`);
    expect(rows).toEqual([]);
  });

  it('of a newer version’s file names what this version does not know', async () => {
    const newer = await rewritten('newer', (kind, plain) => {
      if (kind !== 'HEADER') return plain;
      const header = JSON.parse(plain.toString()) as { migrations: string[] };
      return Buffer.from(
        JSON.stringify({ ...header, version: '9.9.0', migrations: [...header.migrations, '0999-moon'] }),
      );
    });
    await expect(restoreInto(await target(), newer)).rejects.toThrow(
      'was made by the newer version 9.9.0; this version 0.1.0-test does not know 0999-moon',
    );
  });

  it('of rows that break a foreign key names it, and leaves a database nobody works with', async () => {
    // The persons of the office are gone, the users that point to them are not.
    const only = Buffer.from('1\t系统\n');
    let table = '';
    const broken = await rewritten('broken', (kind, plain) => {
      if (kind === 'TABLE') table = (JSON.parse(plain.toString()) as { name: string }).name;
      if (kind === 'ROWS' && table === 'public.person') return only;
      if (kind !== 'TRAILER') return plain;
      const trailer = JSON.parse(plain.toString()) as { tables: { name: string; rows: number; sha256: string }[] };
      const sha256 = createHash('sha256').update(only).digest('hex');
      const tables = trailer.tables.map((total) =>
        total.name === 'public.person' ? { ...total, rows: 1, sha256 } : total,
      );
      return Buffer.from(JSON.stringify({ ...trailer, tables }));
    });
    const database = await target();
    await expect(restoreInto(database, broken)).rejects.toThrow(
      /Rows of the backup break the constraint \w+ \w+_fkey \(23503\); nothing was restored/,
    );
    await expect(connect(database.app, entities)).rejects.toThrow(
      'The restore of this database did not come to its end',
    );
    await expect(migrate(database)).rejects.toThrow('The restore of this database did not come to its end');
    await expect(backUp(database, files.at('of-broken'))).rejects.toThrow('did not come to its end');
    // What is whole may be restored over what was left.
    await restoreInto(database, files.at('good'));
    await (await connect(database.app, entities)).close();
  });

  it('says which rights and constraints the source had lost or gained, and keeps the result only when told to', async () => {
    const odd = await officeDatabase('odd');
    made.push(odd);
    await ownerOf(odd, 'alter table facility_fact no force row level security');
    await ownerOf(odd, 'alter table app_user drop constraint app_user_state_check');
    await ownerOf(odd, `grant delete on audit_entry to ${pg.escapeIdentifier(new URL(odd.app).username)}`);
    await ownerOf(odd, 'alter table region disable trigger audit_update');
    await backUp(odd, files.at('odd'));
    const database = await target();
    const refusal = await restoreInto(database, files.at('odd')).then(
      () => '',
      (error: StartupError) => error.en,
    );
    expect(refusal.split('\n')).toEqual([
      'The restored database is not as it was:',
      'Missing after the restore: grant DELETE on public.audit_entry to app',
      'Missing after the restore: table public.facility_fact row security',
      expect.stringMatching(/^Missing after the restore: trigger public\.region .+audit_update.+ enabled D$/),
      expect.stringMatching(/^Not in the backup: constraint public\.app_user app_user_state_check CHECK/),
      'Not in the backup: table public.facility_fact row security forced',
      expect.stringMatching(/^Not in the backup: trigger public\.region .+audit_update/),
      'It is not put to use; when you have looked into it, restore again with --accept.',
    ]);
    await expect(connect(database.app, entities)).rejects.toThrow('did not come to its end');
    const { findings } = await restoreInto(database, files.at('odd'), { accept: true });
    expect(findings).toHaveLength(6);
    await (await connect(database.app, entities)).close();
  });

  it('says where the audit chain was broken', async () => {
    const forged = await officeDatabase('forged');
    made.push(forged);
    await sealed(forged);
    await ownerOf(forged, `update audit_entry set reason = 'forged' where id = (select min(id) from audit_entry)`);
    await backUp(forged, files.at('forged'));
    const chain = async (owner: pg.Client) => {
      const { fault } = await verifyChain(owner);
      return fault ? [new StartupError('断裂', `${fault.finding} ${fault.link}`)] : [];
    };
    await expect(restoreInto(await target(), files.at('forged'), { verifyChain: chain })).rejects.toThrow(
      'ENTRY_ALTERED 1',
    );
  });

  it('ends the log-ins there were', async () => {
    await ownerOf(
      source,
      `insert into login_session (token_hash, user_id, source) select sha256('x'), min(id), '' from app_user`,
    );
    await backUp(source, files.at('session'));
    const database = await target();
    await restoreInto(database, files.at('session'));
    expect((await ownerOf(database, 'select 1 from login_session')).rows).toEqual([]);
  });
});
