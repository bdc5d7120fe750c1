import { afterAll, describe, expect, it } from 'vitest';
import { asClient, connect } from '../../../server/src/platform/database/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { emptyDatabase } from '../../support/database.ts';
import { backUp, chainOf, demoDatabase, folderForFiles, restoreInto, rowsOf, sealed } from './backups.ts';

const files = folderForFiles();
const entities = SLICES.flatMap((slice) => slice.entities);
const source = await demoDatabase('backed');
const target = await emptyDatabase('restored');
await sealed(source);
afterAll(async () => {
  files.remove();
  await source.drop();
  await target.drop();
});

describe('a backup', () => {
  it('is restored into a new database with every row, every constraint and every right', async () => {
    const { header, trailer } = await backUp(source, files.at('whole'));
    expect(header.tables.map(({ name }) => name)).toContain('public.audit_entry');
    expect(trailer.tables.find(({ name }) => name === 'public.region')?.rows).toBe(104);
    const { findings } = await restoreInto(target, files.at('whole'));
    expect(findings).toEqual([]);
  });

  it('has the same audit chain, which goes on', async () => {
    const before = await chainOf(source);
    expect(await chainOf(target)).toEqual(before);
    const orm = await connect(target.app, entities);
    await orm.close();
    await asClient(target.owner, (owner) =>
      owner.query(`select set_config('app.person', '1', false), set_config('app.reason', 'drill', false), set_config('app.all', 'on', false);
        insert into person (name) values ('恢复后')`),
    );
    const after = await chainOf(target);
    expect(after).toMatchObject({ fault: null, entries: before.entries + 1, unsealed: 0 });
  });

  it('gives new rows ids nobody has', async () => {
    const [max] = await rowsOf(target, `select max(id) as id from person`);
    const [source_max] = await rowsOf(source, `select max(id) as id from person`);
    expect(max?.id).toBeGreaterThan(Number(source_max?.id));
  });
});
