import 'reflect-metadata';
import { afterAll, describe, expect, it } from 'vitest';
import { concerning } from '../../../admin/src/domains/places/headcounts/room.ts';
import { quotaKeeper } from '../../../server/src/domains/places/quotas/quota-keeper.service.ts';
import { COMMITTEE_DUTIES } from '../../../server/src/domains/workers/facts/duty/committee-duties.catalogue.ts';
import { DutyName } from '../../../server/src/domains/workers/facts/duty/duty.enums.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import { boundaries } from '../regions/boundaries.ts';
import { Desk, DISTRICT, GONGZHUFU, OTHER_STREET, SAIMACHANG, STREET } from './desk.ts';
import { Quotas } from './quotas.ts';

const MERGED = '150102001016';
const office = await boundaries('headcount_merge');
afterAll(() => office.close());
const clerk = new Desk(office.clerk);
const quotas = new Quotas(new Desk(office.manager));

const ROOM =
  'query ($unitId: ID!, $asOf: Date) { headcountRoom(unitId: $unitId, asOf: $asOf) { region category places free on full } }';
const room = async (desk: Desk, code: string, asOf: string) =>
  (await desk.client.data(ROOM, { unitId: await desk.unit(code), asOf })).headcountRoom;

describe('what a unit’s quotas leave from a day on', () => {
  it('is told before anybody is hired: the tightest day of each quota', async () => {
    const there = await quotas.people(GONGZHUFU);
    const street = await quotas.people(STREET);
    await quotas.set(GONGZHUFU, there + 3, '2026-01-01');
    await quotas.set(GONGZHUFU, there + 1, '2027-01-01');
    await quotas.set(STREET, street - 2, '2026-01-01');
    const all = (await room(clerk, GONGZHUFU, '2026-06-01')).filter(
      ({ category }: { category: string }) => category === 'ALL',
    );
    expect(all).toEqual([
      { region: '公主府社区居委会', category: 'ALL', places: there + 1, free: 1, on: '2027-01-01', full: false },
      { region: '海拉尔东路街道', category: 'ALL', places: street - 2, free: -2, on: '2026-06-01', full: true },
    ]);
  });
  it('of the district a street’s clerk is told only whether it takes somebody', async () => {
    await quotas.people(DISTRICT);
    expect(await room(clerk, GONGZHUFU, '2026-06-01')).toContainEqual({
      region: null,
      category: 'ALL',
      places: null,
      free: null,
      on: '2026-06-01',
      full: false,
    });
  });
  it('of a unit outside the scope nothing is told', async () => {
    const unitId = await new Desk(office.manager).unit(OTHER_STREET);
    expect((await clerk.client.data(ROOM, { unitId })).headcountRoom).toEqual([]);
  });
});

describe('a file of many hires', () => {
  it('is told which of them would find no place, in their order', async () => {
    const there = await quotas.people(SAIMACHANG);
    await quotas.set(STREET, null, '2026-01-01');
    await quotas.set(SAIMACHANG, there + 2, '2026-01-01');
    const unitId = Number(await clerk.unit(SAIMACHANG));
    const { personId, scope } = await office.actor('hr');
    const hired = (from: string, unit = unitId) => ({
      before: [],
      after: [{ unitId: unit, committee: false, days: { from, to: null } }],
    });
    const told = await unitOfWork(office.orm, { personId, scope, requestId: 'test' }, 'test', {}, (em) =>
      quotaKeeper.problems(em, [
        ...[1, 2, 3].map(() => hired('2026-03-01')),
        hired('2025-03-01'),
        hired('2026-03-01', Number.MAX_SAFE_INTEGER % 2_000_000_000),
      ]),
    );
    const full = { unit: '赛马场社区居委会', category: 'ALL', places: there + 2 };
    expect(told).toEqual([null, null, full, full, null]);
  });
});

describe('a merge', () => {
  it('takes everybody along, however few places the street or the new community has, and shows who is over', async () => {
    const both = (await quotas.people(GONGZHUFU)) + (await quotas.people(SAIMACHANG));
    await quotas.set(GONGZHUFU, 1, '2026-01-01');
    await quotas.set(STREET, 1, '2026-01-01');
    await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-06-01',
      from: [await office.id(GONGZHUFU), await office.id(SAIMACHANG)],
      to: [{ code: MERGED, name: '公主府赛马场社区居委会' }],
    });
    const merged = await quotas.set(MERGED, both - 1, '2026-06-01');
    expect(merged).toMatchObject({ used: both, over: 1, status: 'OVER' });
    expect(await quotas.list()).not.toContain('公主府社区居委会');
  });
  it('somebody there moves to the street, and the other way round it is full', async () => {
    await quotas.set(STREET, null, '2026-01-01');
    const { workers } = await clerk.client.data(
      'query ($unit: ID) { workers(filter: { unit: { eq: $unit } }) { items { id version } } }',
      { unit: await clerk.unit(MERGED) },
    );
    const move = (worker: { id: string; version: number }, code: string, validFrom: string) =>
      clerk.unit(code).then((unitId) =>
        clerk.write('recordAssignment', {
          workerId: worker.id,
          version: worker.version,
          mode: 'CHANGE',
          validFrom,
          unitId,
        }),
      );
    const moved = await move(workers.items[0], STREET, '2026-11-01');
    expect(moved.errors).toBeUndefined();
    const back = await move(moved.data.recordAssignment, MERGED, '2026-12-01');
    expect(back.errors?.[0]?.extensions.code).toBe('QUOTA_FULL');
  });
  it('of a community that is no more no places are set', async () => {
    const desk = new Desk(office.manager);
    const answer = await desk.write(
      'saveHeadcount',
      {
        regionId: await clerk.unit(GONGZHUFU),
        category: 'STAFF',
        mode: 'CHANGE',
        validFrom: '2026-12-01',
        places: 3,
        document: { title: '通知' },
      },
      'id',
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'UNIT_NOT_THERE', field: 'regionId' });
  });
});

describe('the database itself', () => {
  it('counts as members of the committees those the catalogue names, wherever it counts', async () => {
    const { rows } = await asClient(office.urls.owner, (owner) =>
      owner.query<{ name: string; prosrc: string }>(
        `select proname as name, prosrc from pg_proc where proname in ('headcount_recount', 'headcount_of_duty', 'headcount_known', 'headcount_places')`,
      ),
    );
    expect(rows).toHaveLength(4);
    for (const { prosrc } of rows) {
      const named = [...prosrc.matchAll(/'([A-Z_]+)'/g)].map(([, name]) => name as string);
      expect(new Set(named.filter((name) => name in DutyName))).toEqual(new Set(COMMITTEE_DUTIES));
    }
    expect(COMMITTEE_DUTIES.every((duty) => concerning([{ category: 'COMMITTEE' }], duty).length === 1)).toBe(true);
    const others = Object.values(DutyName).filter((duty) => !COMMITTEE_DUTIES.includes(duty));
    expect(others.some((duty) => concerning([{ category: 'COMMITTEE' }], duty).length)).toBe(false);
  });

  it('lets who holds a street set places of its communities, and neither the street’s nor another’s', async () => {
    const { scope } = await office.actor('hr');
    const unit = async (code: string) => Number(await new Desk(office.manager).unit(code));
    const insert = async (of: number, community: number | null, region: number): Promise<string> =>
      asClient(office.urls.app, async (app) => {
        await app.query(
          `select set_config('app.person', '2', false), set_config('app.reason', 'test', false), set_config('app.regions', $1, false)`,
          [`{${scope.regions.join(',')}}`],
        );
        return app
          .query(`insert into headcount (unit_id, region_id, community_id, category) values ($1, $2, $3, 'STAFF')`, [
            of,
            region,
            community,
          ])
          .then(
            () => 'set',
            (error: { code: string }) => error.code,
          );
      });
    const [street, other, community] = [await unit(STREET), await unit(OTHER_STREET), await unit('150102001006')];
    expect(await insert(community, community, street)).toBe('set');
    expect(await insert(street, null, street)).toBe('42501');
    expect(await insert(other, null, other)).toBe('42501');
  });
});
