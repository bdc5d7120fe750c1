import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { poolOf } from '../../../server/src/platform/database/index.ts';
import type { Answer } from '../../support/client.ts';
import { frozenOffice } from './frozen-office.ts';

/** Values at the plan's deadline that the demo has frozen. */
const DEMO = 4;

const office = await frozenOffice('frozen');
afterAll(() => office.close());

const refusal = ({ errors }: Answer) => [errors?.[0]?.extensions.code, errors?.[0]?.extensions.field];

describe('what may be frozen (提请定格)', () => {
  it('an indicator that cannot be computed is not: first the input, then the report', async () => {
    const answer = await office.propose({ codes: ['WORKERS_PER_10K_URBAN', 'STATION_COVERAGE'] });
    expect(refusal(answer)).toEqual(['FREEZE_INCOMPLETE', 'codes']);
    expect(answer.errors?.[0]?.extensions.params).toEqual({ code: 'STATION_COVERAGE', status: 'MISSING_INPUT' });
    const { frozenIndicators } = await office.manager.data('{ frozenIndicators { totalCount } }');
    expect(frozenIndicators.totalCount).toBe(DEMO);
  });
  it('the rate of workers of a street is a diagnosis and not reported', async () => {
    expect(refusal(await office.propose({ regionCode: '150102001' }))).toEqual(['FREEZE_BELOW_LEVEL', 'codes']);
  });
  it('a day that has not come, a region or an indicator that does not exist are named', async () => {
    expect(refusal(await office.propose({ asOf: '2026-11-25' }))).toEqual(['VALUE_INVALID', 'asOf']);
    expect(refusal(await office.propose({ regionCode: '150199' }))).toEqual(['REGION_NOT_FOUND', 'regionCode']);
    expect(refusal(await office.propose({ codes: ['NO_SUCH'] }))).toEqual(['INDICATOR_NOT_FOUND', 'codes']);
    expect(refusal(await office.propose({ codes: [] }))).toEqual(['VALUE_REQUIRED', 'codes']);
    expect(refusal(await office.propose({ reason: ' ' }))).toEqual(['REASON_REQUIRED', 'reason']);
    expect(refusal(await office.propose({ supersedes: ['77'] }))).toEqual(['FROZEN_NOT_FOUND', 'supersedes']);
  });
  it('neither the approver nor the clerk proposes, and a street’s scope holds no district', async () => {
    expect(refusal(await office.propose({}, office.approver))).toEqual(['ACCESS_DENIED', undefined]);
    expect(refusal(await office.propose({}, office.as('hr')))).toEqual(['ACCESS_DENIED', undefined]);
  });
});

describe('four eyes', () => {
  let id: string;
  it('a proposal shows what would be reported, and waits', async () => {
    const { data } = await office.propose({}, office.both);
    expect(data.proposeFreeze).toEqual([
      expect.objectContaining({
        review: 'SUBMITTED',
        status: 'OK',
        value: '21.511193549218',
        numerator: '1336',
        denominator: '621072',
        display: '21.51',
        reason: '月度上报',
        preparedByMe: true,
        definition: { code: 'WORKERS_PER_10K_URBAN', name: { zh: '每万名城镇常住人口拥有社区工作者' } },
        region: { code: '150102', name: '新城区' },
        supersedes: null,
        recomputed: expect.objectContaining({ status: 'MATCHES' }),
      }),
    ]);
    id = data.proposeFreeze[0].id;
  });
  it('who proposed it does not decide it, though he holds the right', async () => {
    expect(refusal(await office.decide([id], {}, office.both))).toEqual(['FOUR_EYES_REQUIRED', 'ids']);
  });
  it('another proposal for the same value waits for the first one’s decision', async () => {
    expect(refusal(await office.propose())).toEqual(['FREEZE_WAITING', 'codes']);
    expect(refusal(await office.propose({ replaces: [id] }))).toEqual(['FREEZE_WAITING', 'codes']);
  });
  it('is returned with a reason, and then anybody may propose it anew', async () => {
    expect(refusal(await office.decide([id], { decision: 'RETURN' }))).toEqual(['REASON_REQUIRED', 'reason']);
    const { data } = await office.decide([id], { decision: 'RETURN', reason: '口径未附说明' });
    expect(data.decideFreeze[0]).toMatchObject({ review: 'RETURNED', decisionReason: '口径未附说明' });
    const again = await office.propose();
    expect(again.data.proposeFreeze[0].review).toBe('SUBMITTED');
    expect(await office.one(id)).toMatchObject({ review: 'RETURNED', supersededAt: expect.any(String) });
  });
  it('proposed again by the same person it is refused, unless he names what is to give way', async () => {
    const waiting = async () =>
      (
        await office.manager.data(
          '{ frozenIndicators(filter: { review: { eq: SUBMITTED }, superseded: { eq: false } }) { items { id } } }',
        )
      ).frozenIndicators.items;
    const [first] = await waiting();
    const twice = await office.propose();
    expect(refusal(twice)).toEqual(['FREEZE_WAITING', 'codes']);
    expect(twice.errors?.[0]?.extensions.params).toEqual({ code: 'WORKERS_PER_10K_URBAN', id: first.id });
    expect(await waiting()).toEqual([first]);
    const { data } = await office.propose({ replaces: [first.id] });
    expect(await waiting()).toEqual([{ id: data.proposeFreeze[0].id }]);
    expect(refusal(await office.propose({ replaces: [first.id, data.proposeFreeze[0].id] }))).toEqual([
      'FROZEN_NOT_FOUND',
      'replaces',
    ]);
  });
});

describe('two people who freeze the same value at the same moment', () => {
  it('one proposes it, and the other is told the number of the proposal that waits', async () => {
    const asked = { asOf: '2025-12-30' };
    const answers = await Promise.all([office.propose(asked), office.propose(asked, office.both)]);
    const [done] = answers.flatMap(({ data }) => data?.proposeFreeze ?? []);
    const refused = answers.filter(({ errors }) => errors);
    expect(refused.map(refusal)).toEqual([['FREEZE_WAITING', 'codes']]);
    expect(refused[0]?.errors?.[0]?.extensions.params).toEqual({ code: 'WORKERS_PER_10K_URBAN', id: done.id });
    expect(refusal(await office.decide([done.id], { decision: 'RETURN', reason: '不必上报' }))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('a frozen value', () => {
  let first: string;
  let hash: string;
  it('stands when a second person has approved it', async () => {
    const { frozenIndicators } = await office.manager.data(
      '{ frozenIndicators(filter: { review: { eq: SUBMITTED }, superseded: { eq: false } }) { items { id } } }',
    );
    first = frozenIndicators.items[0].id;
    const { data } = await office.decide([first]);
    expect(data.decideFreeze[0]).toMatchObject({ review: 'APPROVED', display: '21.51' });
    hash = data.decideFreeze[0].hash;
    expect(refusal(await office.decide([first]))).toEqual(['ALREADY_DECIDED', 'ids']);
  });
  it('is of the text an auditor can put through SHA-256 himself', async () => {
    const query = 'query ($id: ID!) { frozenIndicator(id: $id) { evidence } }';
    const { frozenIndicator } = await office.as('auditor').data(query, { id: first });
    expect(createHash('sha256').update(frozenIndicator.evidence).digest('hex')).toBe(hash);
    const { inputs } = JSON.parse(frozenIndicator.evidence);
    const counted = inputs.rows.people.flatMap((unit: { employments: string[] }) => unit.employments);
    expect(counted.length).toBeGreaterThanOrEqual(1336);
    expect((await office.manager.ask(query, { id: first })).code).toBe('ACCESS_DENIED');
  });
  it('is not frozen a second time by accident', async () => {
    const answer = await office.propose();
    expect(refusal(answer)).toEqual(['FREEZE_EXISTS', 'codes']);
    expect(answer.errors?.[0]?.extensions.params).toEqual({ code: 'WORKERS_PER_10K_URBAN', id: first });
  });
  it('stays when a base figure is corrected later: what was known then is still known to have been known', async () => {
    await office.correctResidents(640_000);
    const { indicator } = await office.manager.data(
      '{ indicator(code: "WORKERS_PER_10K_URBAN", regionCode: "150102", asOf: "2026-01-31") { display } }',
    );
    expect(indicator.display).toBe('20.88');
    expect(await office.one(first)).toMatchObject({
      display: '21.51',
      denominator: '621072',
      recomputed: { status: 'MATCHES', text: { zh: '按留存输入复算一致，输入与当时所知一致' } },
    });
  });
  it('is superseded by its correction, and both stay', async () => {
    const { data } = await office.propose({ supersedes: [first], reason: '统计局更正常住人口' });
    const [correction] = data.proposeFreeze;
    expect(correction).toMatchObject({ display: '20.88', supersedes: { id: first, display: '21.51' } });
    expect(await office.one(first)).toMatchObject({ supersededAt: null, supersededBy: null });
    await office.decide([correction.id]);
    expect(await office.one(first)).toMatchObject({
      display: '21.51',
      review: 'APPROVED',
      supersededAt: expect.any(String),
      supersededBy: { id: correction.id, display: '20.88' },
      recomputed: { status: 'MATCHES' },
    });
  });
  it('that is no longer right when it is decided is refused, and approved when it is proposed anew', async () => {
    const wanted = { asOf: '2026-06-30' };
    const { data } = await office.propose(wanted);
    await office.correctResidents(641_000);
    const { id } = data.proposeFreeze[0];
    expect(refusal(await office.decide([id]))).toEqual(['FREEZE_STALE', 'ids']);
    expect((await office.freeze({ ...wanted, replaces: [id] })).id).not.toBe(id);
  });
  it('of several all are decided or none', async () => {
    const { data } = await office.propose({
      codes: ['URBAN_FACILITY_SHARE', 'TOWN_FACILITY_SHARE'],
    });
    const ids = data.proposeFreeze.map((value: { id: string }) => value.id);
    expect(refusal(await office.decide([...ids, '99999']))).toEqual(['ENTRY_NOT_FOUND', 'ids']);
    const { decideFreeze } = (await office.decide(ids)).data;
    expect(decideFreeze.map((value: { display: string }) => value.display)).toEqual(['89.23', '92.31']);
  });
  it('of a street is read and recomputed by its clerk, the district’s is not his', async () => {
    const { id } = await office.freeze({ regionCode: '150102001', codes: ['URBAN_FACILITY_SHARE'] });
    expect(await office.one(id, office.as('hr'))).toMatchObject({ recomputed: { status: 'MATCHES' } });
    expect(await office.one(first, office.as('hr'))).toBeNull();
  });
});

describe('people in a frozen value', () => {
  const ASK = `{ frozenIndicators(filter: { superseded: { eq: false } }) { items { definition { code } display explanation { nodes { id kind } } recomputed { status } } } }`;
  it('are shown by unit to who may read workers, and only in sum to the analyst', async () => {
    const lines = async (who: 'manager' | 'analyst') => {
      const { frozenIndicators } = await office.as(who).data(ASK);
      const value = frozenIndicators.items.find(
        (item: { definition: { code: string } }) => item.definition.code === 'WORKERS_PER_10K_URBAN',
      );
      return [
        value.display,
        value.explanation.nodes.filter(({ kind }: { kind: string }) => kind === 'INPUT').length > 0,
      ];
    };
    expect(await lines('manager')).toEqual(['20.84', true]);
    expect(await lines('analyst')).toEqual(['20.84', false]);
  });
});

describe('the database', () => {
  const asApp = async (sql: string) => {
    const pool = await poolOf(office.orm);
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('app.person', '2', true), set_config('app.all', 'on', true), set_config('app.reason', 'x', true), set_config('app.operation', 'x', true)`,
      );
      await client.query(sql);
      await client.query('commit');
      return 'done';
    } catch (error) {
      await client.query('rollback');
      return (error as Error).message;
    } finally {
      client.release();
    }
  };
  it('lets the server change nothing of a frozen value and remove none', async () => {
    expect(await asApp('update frozen_indicator set value = 99')).toMatch(/permission denied/);
    expect(await asApp(`update frozen_indicator set inputs = '{}'`)).toMatch(/permission denied/);
    expect(await asApp('delete from frozen_indicator')).toMatch(/permission denied/);
  });
  it('lets a value in force give way only to its approved correction', async () => {
    expect(
      await asApp(
        `update frozen_indicator set superseded_at = now() where superseded_at is null and review = 'APPROVED'`,
      ),
    ).toMatch(/gives way only to its approved correction/);
  });
  it('takes no value that comes approved', async () => {
    const columns =
      'definition_id, unit_id, region_id, as_of, known_on, rule_version, status, value, numerator, denominator, display, inputs, explanation, inputs_hash';
    expect(
      await asApp(
        `insert into frozen_indicator (${columns}, review) select ${columns}, 'APPROVED' from frozen_indicator limit 1`,
      ),
    ).toMatch(/a forged entry/);
  });
});
