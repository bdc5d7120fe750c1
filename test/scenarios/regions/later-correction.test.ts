import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { Desk, GONGZHUFU, SAIMACHANG, told } from '../workers/desk.ts';
import { boundaries, ok, refusal } from './boundaries.ts';

/** 公主府 and 赛马场 became one on 1 June 2026; afterwards it turns out that it was on 1 July. Who came to the merged one in June came too early. */
const MERGED = '150102001016';

const merge = (effectiveOn: string) => ({
  kind: 'MERGE',
  effectiveOn,
  from: parts,
  to: [{ code: MERGED, name: '公主府赛马场社区居委会' }],
});

/** People in employment on a day at a unit that is not there that day. */
const office = await boundaries('regions_later');
afterAll(() => office.close());
const clerk = new Desk(office.clerk);
const parts: readonly [string, string] = [await clerk.unit(GONGZHUFU), await clerk.unit(SAIMACHANG)];
const event = await office.happen(merge('2026-06-01'));

const nowhere = (): Promise<number> => {
  const owner = new URL(office.urls.owner);
  owner.searchParams.set('options', '-c app.person=1 -c app.all=on -c app.reason=test');
  return asClient(owner.href, async (db) => {
    const { rows } = await db.query(
      `select count(*)::int as n
       from assignment a join employment e on e.worker_id = a.worker_id and e.valid && a.valid and e.superseded_at is null
       where a.superseded_at is null and not a.valid * e.valid * daterange('2020-01-01', null) <@ coalesce((
         select range_agg(r.valid) from region_attributes r where r.unit_id = a.unit_id and r.superseded_at is null), '{}'::datemultirange)`,
    );
    return rows[0].n;
  });
};
const problems = async (input: object, newcomersTo?: string) =>
  (
    await office.manager.data(
      `query ($input: RegionEventInput, $corrects: ID, $newcomersTo: ID) {
        regionEventPreview(input: $input, corrects: $corrects, newcomersTo: $newcomersTo) { problems { code field } } }`,
      { input, corrects: event, newcomersTo },
    )
  ).regionEventPreview.problems;

describe('an event corrected to a later day', () => {
  let early: string;
  let later: string;
  let facility: string;
  it('asks where those were who had come to the new unit before it was there', async () => {
    early = (await clerk.hire('六月来的', { at: MERGED, from: '2026-06-10' })).id;
    later = (await clerk.hire('八月来的', { at: MERGED, from: '2026-08-01' })).id;
    facility = await facilityAt(MERGED, '2026-06-15');
    expect(await nowhere()).toBe(0);
    expect(await problems(merge('2026-07-01'))).toEqual([{ code: 'EVENT_HAS_NEWCOMERS', field: 'newcomersTo' }]);
    const proposed = ok(await office.correct(event, merge('2026-07-01'))).correctRegionEvent.id;
    const refused = await office.decide(proposed);
    expect(refusal(refused)).toBe('EVENT_HAS_NEWCOMERS newcomersTo');
    expect(refused.errors?.[0]?.extensions.params).toEqual({ WORKER: 1, FACILITY: 1 });
    ok(await office.decide(proposed, 'RETURN'));
  });

  it('and then they were at that unit until the day, and have been at the new one since', async () => {
    expect(await problems(merge('2026-07-01'), parts[0])).toEqual([]);
    const corrected = ok(await office.correct(event, { ...merge('2026-07-01'), newcomersTo: parts[0] }));
    ok(await office.decide(corrected.correctRegionEvent.id));
    expect(told((await clerk.file(early)).assignments)).toEqual([
      `2026-06-10..2026-07-01 ${GONGZHUFU}`,
      `2026-07-01.. ${MERGED}`,
    ]);
    expect(told((await clerk.file(later)).assignments)).toEqual([`2026-08-01.. ${MERGED}`]);
    expect([await placeOf(facility, '2026-06-20'), await placeOf(facility, '2026-07-01')]).toEqual([GONGZHUFU, MERGED]);
    expect(await nowhere()).toBe(0);
  });

  const facilityAt = async (code: string, validFrom: string): Promise<string> => {
    const saved = await clerk.written(
      'saveFacility',
      {
        communityId: await clerk.unit(code),
        mode: 'CHANGE',
        validFrom,
        name: '六月设的活动室',
        kind: 'CULTURE',
        state: 'IN_USE',
        buildingAreaM2: '80',
        tenure: 'LEASED',
        countsTowards: true,
      },
      'id facilityId',
    );
    ok(
      await office.approver.ask('mutation ($input: DecideInput!) { decideFacility(input: $input) { id } }', {
        input: { id: saved.id, decision: 'APPROVE' },
      }),
    );
    return saved.facilityId;
  };
  const placeOf = async (id: string, asOf: string): Promise<string> =>
    (
      await office.manager.data(
        'query ($id: ID!, $asOf: Date) { facility(id: $id, asOf: $asOf) { community { code } } }',
        { id, asOf },
      )
    ).facility.community.code;
});
