import { afterAll, describe, expect, it } from 'vitest';
import type { InstallationUrls } from '../../../server/src/platform/database/index.ts';
import type { Client } from '../../support/client.ts';
import { emptyDatabase } from '../../support/database.ts';
import { boundaries, ok, STREET } from '../regions/boundaries.ts';
import { backUp, folderForFiles, restoreInto } from './backups.ts';
import { type Running, serverOn } from './servers.ts';

const files = folderForFiles();
let elsewhere: Running;
const office = await boundaries('backed_merge');
const target = await emptyDatabase('merge_elsewhere');
afterAll(async () => {
  files.remove();
  await elsewhere?.close();
  await office.close();
  await target.drop();
});

const TREE = `query ($asOf: Date) { region(code: "${STREET}", asOf: $asOf) { communityCount facilityAreaM2 requiredAreaM2 shortfallM2 households
  workerCount children { code name valid { from to } } } }`;
const tree = (who: Client) =>
  Promise.all(['2021-01-01', '2026-05-31', '2026-06-01', '2026-11-24'].map((asOf) => who.data(TREE, { asOf })));

describe('a backup during which a merge is decided', () => {
  let event: string;
  let before: unknown;

  it('takes nothing of it, though the merge is in force when the backup ends', async () => {
    before = await tree(office.manager);
    event = ok(
      await office.propose({
        kind: 'MERGE',
        effectiveOn: '2026-06-01',
        from: [await office.id('150102001001'), await office.id('150102001002')],
        to: [{ code: '150102001016', name: '公主府赛马场社区居委会' }],
        document: { title: '关于调整社区设置的批复', number: '新政批〔2026〕9号' },
      }),
    ).recordRegionEvent.id;
    await backUp(office.urls as InstallationUrls, files.at('merge'), {
      onSnapshot: async () => ok(await office.decide(event)),
    });
    expect(await tree(office.manager)).not.toEqual(before);
  });

  it('restored elsewhere shows every day as it was, and the merge waiting', async () => {
    await restoreInto(target, files.at('merge'));
    elsewhere = await serverOn(target);
    expect(await tree(elsewhere.as('manager'))).toEqual(before);
    const { regionEvent } = await elsewhere
      .as('approver')
      .data('query ($id: ID!) { regionEvent(id: $id) { state } }', { id: event });
    expect(regionEvent.state).toBe('PROPOSED');
  });

  it('and decided there, gives the same figures for every day as at home', async () => {
    const decide = 'mutation ($input: DecideInput!) { decideRegionEvent(input: $input) { state } }';
    const { decideRegionEvent } = await elsewhere
      .as('approver')
      .data(decide, { input: { id: event, decision: 'APPROVE' } });
    expect(decideRegionEvent.state).toBe('IN_FORCE');
    expect(await tree(elsewhere.as('manager'))).toEqual(await tree(office.manager));
  });
});
