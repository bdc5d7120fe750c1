import { afterAll, describe, expect, it } from 'vitest';
import { createAdministrator } from '../../../server/src/cli/create-administrator.ts';
import type { Config } from '../../../server/src/config.ts';
import { connect } from '../../../server/src/platform/database/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { ACCESS_POLICY } from '../../../server/src/shared/access/access-policy.ts';
import { prepareDemo } from '../../../server/src/startup/demo.ts';
import { emptyDatabase, freshDatabase, type TestDatabase } from '../../support/database.ts';
import { TEST_VAULT } from '../../support/vault.ts';
import { backUp, folderForFiles, restoreInto, rowsOf } from './backups.ts';

const files = folderForFiles();
const made: TestDatabase[] = [];
afterAll(async () => {
  files.remove();
  for (const database of made) await database.drop();
});

const entities = SLICES.flatMap((slice) => slice.entities);
const USERS = 'select username from app_user order by 1';

describe('an office’s own data', () => {
  it('restored into the embedded database, which has DEMO on by itself, gets no demo accounts', async () => {
    const [office, embedded] = [await freshDatabase('office'), await emptyDatabase('embedded')];
    made.push(office, embedded);
    const orm = await connect(office.app, entities);
    const chief = { username: 'chief', name: '李主任', password: 'Lantern-7-of-the-Yard' };
    await createAdministrator(orm, chief, ACCESS_POLICY);
    await orm.close();
    await backUp(office, files.at('office'));
    await restoreInto(embedded, files.at('office'));

    const restored = await connect(embedded.app, entities);
    const config = { demo: true, demoPassword: 'Nm5-wk8-Td3', production: false, host: '127.0.0.1' } as Config;
    const demo = await prepareDemo(config, restored, { folder: files.at('.'), ownerUrl: embedded.owner }, TEST_VAULT);
    await restored.close();
    expect(demo).toEqual({ held: false, password: null, declined: true });
    expect(await rowsOf(embedded, USERS)).toEqual([{ username: 'chief' }]);
  });
});
