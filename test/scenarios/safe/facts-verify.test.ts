import { afterAll, describe, expect, it } from 'vitest';
import { type RowFault, verifyFacts } from '../../../server/src/cli/verify-facts.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house } from '../../support/house.ts';
import { tamper } from '../../support/tamper.ts';
import { run } from './programs.ts';

const home = await house('facts_verify');
afterAll(() => home.close());

const verified = async () => {
  const rows: RowFault[] = [];
  const report = await asClient(home.urls.backup, (client) => verifyFacts(client, (fault) => rows.push(fault)));
  return { rows, report };
};
const firstOf = async (table: string, where = 'superseded_at is null'): Promise<string> => {
  const { rows } = await asClient(home.urls.backup, (client) =>
    client.query(`select id::text from ${table} where ${where} order by id limit 1`),
  );
  return rows[0].id;
};

describe('npm run facts:verify', () => {
  it('finds that every row of the demo district fits its last entry, and every kept row the facts', async () => {
    const { rows, report } = await verified();
    expect(rows).toEqual([]);
    expect(report).toMatchObject({ faults: 0, kept: [] });
    expect(report.rows).toBeGreaterThan(60_000);
  });

  it('names what somebody changed, put in or took away without a trace: an assessment, an area, an honour, a count', async () => {
    const assessment = await firstOf('assessment', `superseded_at is null and result <> 'FAILED'`);
    const area = await firstOf('facility_fact');
    const honour = await firstOf('honour');
    const worker = await firstOf('worker', 'true');
    await tamper(
      home.urls.owner,
      `update assessment set result = 'FAILED' where id = ${assessment};
       update facility_fact set building_area_m2 = building_area_m2 + 100, name = '别处' where id = ${area};
       delete from honour where id = ${honour};
       insert into person (name) values ('无中生有');
       update headcount_step set in_post = in_post + 1 where (unit_id, on_day) = (select unit_id, on_day from headcount_step order by unit_id, on_day limit 1);
       delete from worker_span where worker_id = ${worker}`,
    );
    const { rows, report } = await verified();
    expect(rows.map(({ finding, table, row, columns }) => [finding, table, row, columns])).toEqual([
      ['ALTERED', 'assessment', assessment, ['result']],
      ['ALTERED', 'facility_fact', area, ['building_area_m2', 'name']],
      ['MISSING', 'honour', honour, []],
      ['FORGED', 'person', expect.stringMatching(/^\d+$/), []],
    ]);
    expect(report.faults).toBe(4);
    expect(report.kept).toEqual([
      { kept: 'worker_span', about: worker },
      { kept: 'headcount_step', about: expect.stringMatching(/^\d+$/) },
    ]);
  });

  it('says so on the command line, in both languages, with exit code 1, also of a table that nothing watches any more', async () => {
    await tamper(home.urls.owner, 'alter table employer disable trigger audit_update');
    const { code, said } = await run('facts-verify', [], {
      DATABASE_URL: home.urls.app,
      DATABASE_BACKUP_URL: home.urls.backup,
    });
    expect(code).toBe(1);
    expect(said).toContain('employer未受审计：触发器缺失或已停用\nemployer is not audited');
    expect(said).toMatch(/assessment 第 \d+ 行与审计不一致：result（审计第 \d+ 条）/);
    expect(said).toMatch(/What is kept of worker \d+ is not what the file says \(worker_span\)/);
    expect(said).toContain('5 differ from the audit, 2 kept from the facts');
  });
});
