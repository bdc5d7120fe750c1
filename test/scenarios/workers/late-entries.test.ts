import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { boundaries } from '../regions/boundaries.ts';
import { Desk, GONGZHUFU, SAIMACHANG, STREET, told } from './desk.ts';

/** 公主府 and 赛马场 became one on 1 June 2026; who was hired at one of them before is entered only afterwards (补录). */
const MERGED = '150102001016';
const TIXIAO = '150102001008';
let event: string;
const office = await boundaries('workers_late');
afterAll(() => office.close());
const clerk = new Desk(office.clerk);
for (const code of [GONGZHUFU, SAIMACHANG, TIXIAO]) await clerk.unit(code);

/** People in employment on a day at a unit that is not there that day: the invariant of all that follows is that there are none. */
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

describe('somebody who was hired before a merge and is entered after it', () => {
  let hired: { id: string; version: number; assignments: Parameters<typeof told>[0] };
  let street: number;
  it('goes on at the merged community from its day on, and is counted on every day', async () => {
    const first = (await clerk.count(GONGZHUFU, '2026-05-31')) ?? 0;
    street = (await clerk.count(STREET, '2026-06-01')) ?? 0;
    event = await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-06-01',
      from: [await clerk.unit(GONGZHUFU), await clerk.unit(SAIMACHANG)],
      to: [{ code: MERGED, name: '公主府赛马场社区居委会' }],
    });
    const merged = (await clerk.count(MERGED, '2026-06-01')) ?? 0;
    hired = await clerk.hire('补录人');
    expect(told(hired.assignments)).toEqual([`2026-03-01..2026-06-01 ${GONGZHUFU}`, `2026-06-01.. ${MERGED}`]);
    expect(await clerk.count(GONGZHUFU, '2026-05-31')).toBe(first + 1);
    expect(await clerk.count(MERGED, '2026-06-01')).toBe(merged + 1);
    expect(await clerk.count(STREET, '2026-06-01')).toBe(street + 1);
    expect(await nowhere()).toBe(0);
  });
  it('is among those whom the event moved', async () => {
    const { regionEvent } = await office.manager.data(
      'query ($id: ID!) { regionEvent(id: $id) { moves { subject subjectId fromUnit { code } toUnit { code } } } }',
      { id: event },
    );
    expect(regionEvent.moves).toContainEqual({
      subject: 'WORKER',
      subjectId: hired.id,
      fromUnit: { code: GONGZHUFU },
      toUnit: { code: MERGED },
    });
  });
  it('goes along too when his assignment is corrected to the other community, or its withdrawal lets the one before run on', async () => {
    const other = await clerk.hire('派错人', { at: TIXIAO });
    const moved = await clerk.written('recordAssignment', {
      workerId: other.id,
      version: other.version,
      mode: 'CHANGE',
      validFrom: '2026-05-01',
      unitId: await clerk.unit(GONGZHUFU),
    });
    expect(told(moved.assignments)).toEqual([
      `2026-03-01..2026-05-01 ${TIXIAO}`,
      `2026-05-01..2026-06-01 ${GONGZHUFU}`,
      `2026-06-01.. ${MERGED}`,
    ]);
    const corrected = await clerk.written('recordAssignment', {
      workerId: other.id,
      version: moved.version,
      mode: 'CORRECTION',
      validFrom: '2026-03-01',
      unitId: await clerk.unit(SAIMACHANG),
      reason: '派驻单位录错',
    });
    expect(told(corrected.assignments)).toEqual([`2026-03-01..2026-06-01 ${SAIMACHANG}`, `2026-06-01.. ${MERGED}`]);
    const away = await clerk.written('recordAssignment', {
      workerId: other.id,
      version: corrected.version,
      mode: 'CORRECTION',
      validFrom: '2026-05-01',
      unitId: await clerk.unit(TIXIAO),
      reason: '测试',
    });
    const back = await clerk.written('withdrawFact', {
      kind: 'ASSIGNMENT',
      factId: away.assignments.at(-1).id,
      version: away.version,
      reason: '没有调动',
    });
    expect(told(back.assignments)).toEqual([`2026-03-01..2026-06-01 ${SAIMACHANG}`, `2026-06-01.. ${MERGED}`]);
    expect(await nowhere()).toBe(0);
  });
  it('one who had left before it counts nowhere afterwards, and his file goes along', async () => {
    const leaving = await clerk.hire('补录离职');
    const left = await clerk.written('endEmployment', {
      workerId: leaving.id,
      version: leaving.version,
      on: '2026-05-01',
      exitReason: 'RESIGNED',
    });
    expect(left.unit.code).toBe(MERGED);
    expect(await clerk.count(STREET, '2026-06-01')).toBe(street + 2);
  });
  it('is where he was entered once the merge is taken back, as if it had never been', async () => {
    await office.undo(event);
    expect(told((await clerk.file(hired.id)).assignments)).toEqual([
      `2026-03-01..2026-06-01 ${GONGZHUFU}`,
      `2026-06-01.. ${GONGZHUFU}`,
    ]);
    const { workers } = await clerk.client.data(
      '{ workers(filter: { search: "派错人" }) { items { unit { code } } } }',
    );
    expect(workers.items).toEqual([{ unit: { code: SAIMACHANG } }]);
    expect(await clerk.count(STREET, '2026-06-01')).toBe(street + 2);
    expect(await nowhere()).toBe(0);
  });
});

describe('a merge that is entered after what it changes', () => {
  it('takes along who was hired in between, and who was to go from one of the merged to the other; taken back all are where they were', async () => {
    const between = await clerk.hire('其间入职', { from: '2026-08-01' });
    const planned = await clerk.hire('互调人');
    await clerk.written('recordAssignment', {
      workerId: planned.id,
      version: planned.version,
      mode: 'CHANGE',
      validFrom: '2026-09-01',
      unitId: await clerk.unit(SAIMACHANG),
    });
    const was = [told((await clerk.file(planned.id)).assignments), told((await clerk.file(between.id)).assignments)];
    const late = await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-07-01',
      from: [await clerk.unit(GONGZHUFU), await clerk.unit(SAIMACHANG)],
      to: [{ code: MERGED, name: '公主府赛马场社区居委会' }],
    });
    expect(told((await clerk.file(between.id)).assignments)).toEqual([`2026-08-01.. ${MERGED}`]);
    expect(await nowhere()).toBe(0);
    await office.undo(late);
    expect(told((await clerk.file(between.id)).assignments)).toEqual(was[1]);
    expect(told((await clerk.file(planned.id)).assignments)).toEqual([
      `2026-03-01..2026-07-01 ${GONGZHUFU}`,
      `2026-07-01..2026-09-01 ${GONGZHUFU}`,
      `2026-09-01.. ${SAIMACHANG}`,
    ]);
  });
});

describe('a unit that was divided', () => {
  const EAST = '150102001051';
  it('does not say where who is entered late goes on: that is asked', async () => {
    const input = {
      kind: 'SPLIT',
      effectiveOn: '2026-06-01',
      from: [await clerk.unit(TIXIAO)],
      to: [
        { code: EAST, name: '体校巷东社区居委会' },
        { code: '150102001052', name: '体校巷西社区居委会' },
      ],
    };
    const { seats } = await office.preview(input);
    await office.happen({ ...input, placements: seats.map(({ subject, id }) => ({ subject, id, to: 1 })) });
    const hire = {
      name: '补录人',
      unitId: await clerk.unit(TIXIAO),
      employerId: await clerk.employer('海拉尔东路街道办事处'),
      from: '2026-03-01',
    };
    const { errors } = await clerk.write('hireWorker', hire, 'id');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UNIT_ENDED',
      field: 'unitId',
      params: { unit: '体校巷社区居委会', on: '2026-06-01' },
    });
    const hired = await clerk.written('hireWorker', { ...hire, successorId: await clerk.unit(EAST) });
    expect(told(hired.assignments)).toEqual([`2026-03-01..2026-06-01 ${TIXIAO}`, `2026-06-01.. ${EAST}`]);
    expect(
      await clerk.refusal('hireWorker', {
        ...hire,
        unitId: await clerk.unit(GONGZHUFU),
        successorId: await clerk.unit(EAST),
      }),
    ).toBe('VALUE_INVALID successorId');
    expect(await nowhere()).toBe(0);
  });

  it('does not say either where somebody goes on whose place is corrected to it', async () => {
    const hired = await clerk.hire('更正人', { at: STREET });
    const correction = {
      kind: 'ASSIGNMENT',
      factId: hired.assignments[0].id,
      version: hired.version,
      validFrom: '2026-03-01',
      unitId: await clerk.unit(TIXIAO),
      reason: '报到单位录错',
    };
    const { errors } = await clerk.write('correctFact', correction, 'id');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UNIT_ENDED',
      field: 'unitId',
      params: { unit: '体校巷社区居委会', on: '2026-06-01' },
    });
    const successorId = await clerk.unit(EAST);
    const corrected = await clerk.written('correctFact', { ...correction, successorId });
    expect(told(corrected.assignments)).toEqual([`2026-03-01..2026-06-01 ${TIXIAO}`, `2026-06-01.. ${EAST}`]);
    const { id, version, employments } = corrected;
    const employment = {
      kind: 'EMPLOYMENT',
      factId: employments[0].id,
      version,
      validFrom: '2026-03-01',
      reason: '无',
    };
    expect(await clerk.refusal('correctFact', { ...employment, successorId })).toBe('VALUE_INVALID successorId');
    expect((await clerk.file(id)).version).toBe(version);
    expect(await nowhere()).toBe(0);
  });
});
