import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { statementsOf } from '../../support/statements.ts';
import { CHEZHAN, Desk, GONGZHUFU, OTHER_STREET, SAIMACHANG, STREET, told } from './desk.ts';

/** Transfers within the scope: one in one step, many together, with the duties they end. */
const home = await house('workers_transfers');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));
const manager = new Desk(home.as('manager'));

const FILE = `id version unit { code } employer { name } assignments { valid { from to } unit { code } }
  duties { valid { from to } duty unit { code } }`;
interface Worker {
  readonly id: string;
  readonly version: number;
}
const withDuty = async (desk: Desk, { id, version }: Worker, name: string, from: string, at: string) =>
  desk.written('recordDuty', {
    workerId: id,
    version,
    validFrom: from,
    duty: { unitId: await desk.unit(at), duty: name, origin: 'HIRED' },
  });
const duties = (file: {
  duties: { valid: { from: string; to: string | null }; duty: string; unit: { code: string } | null }[];
}) => file.duties.map(({ valid, duty, unit }) => `${valid.from}..${valid.to ?? ''} ${duty} ${unit?.code}`);

describe('a transfer', () => {
  it('ends the duty in the unit he leaves and begins one in the new unit the same day', async () => {
    const hired = await clerk.hire('调动一', { from: '2020-03-01' });
    const worker = await withDuty(clerk, hired, 'STAFF', '2020-03-01', GONGZHUFU);
    const after = await clerk.written(
      'transferWorker',
      {
        workerId: worker.id,
        version: worker.version,
        toUnitId: await clerk.unit(SAIMACHANG),
        on: '2026-09-01',
        duty: { duty: 'DEPUTY_STATION_HEAD', origin: 'APPOINTED' },
      },
      FILE,
    );
    expect(told(after.assignments)).toEqual([`2020-03-01..2026-09-01 ${GONGZHUFU}`, `2026-09-01.. ${SAIMACHANG}`]);
    expect(duties(after)).toEqual([
      `2020-03-01..2026-09-01 STAFF ${GONGZHUFU}`,
      `2026-09-01.. DEPUTY_STATION_HEAD ${SAIMACHANG}`,
    ]);
  });

  it('leaves the duties running where it is said so, and takes another employer along', async () => {
    const hired = await clerk.hire('调动二', { from: '2020-03-01' });
    const worker = await withDuty(clerk, hired, 'STAFF', '2020-03-01', GONGZHUFU);
    const after = await clerk.written(
      'transferWorker',
      {
        workerId: worker.id,
        version: worker.version,
        toUnitId: await clerk.unit(SAIMACHANG),
        on: '2026-09-01',
        endDuties: false,
        employerId: await clerk.employer('演示青城人力资源有限公司'),
      },
      FILE,
    );
    expect(duties(after)).toEqual([`2020-03-01.. STAFF ${GONGZHUFU}`]);
    expect(after.employer.name).toBe('演示青城人力资源有限公司');
  });

  it('to the unit he is at, out of the scope, or against an old version is refused', async () => {
    const { id, version } = await clerk.hire('调动三', { from: '2020-03-01' });
    const input = { workerId: id, version, on: '2026-09-01' };
    const refused = (more: object) => clerk.refusal('transferWorker', { ...input, ...more });
    expect(await refused({ toUnitId: await clerk.unit(GONGZHUFU) })).toBe('TRANSFER_SAME_UNIT toUnitId');
    expect(await refused({ toUnitId: await manager.unit(CHEZHAN) })).toBe('REGION_NOT_FOUND toUnitId');
    expect(await refused({ toUnitId: await clerk.unit(STREET), version: version - 1 })).toBe('STALE_VERSION version');
  });

  it('to another street by the district takes the file along at once, and ends all duties in the street he leaves', async () => {
    const hired = await manager.hire('调动四', { from: '2020-03-01' });
    const one = await withDuty(manager, hired, 'STAFF', '2020-03-01', GONGZHUFU);
    const two = await withDuty(manager, one, 'COMMITTEE_MEMBER', '2021-01-01', SAIMACHANG);
    const after = await manager.written(
      'transferWorker',
      { workerId: two.id, version: two.version, toUnitId: await manager.unit(CHEZHAN), on: '2026-11-24' },
      FILE,
    );
    expect(duties(after)).toEqual([
      `2020-03-01..2026-11-24 STAFF ${GONGZHUFU}`,
      `2021-01-01..2026-11-24 COMMITTEE_MEMBER ${SAIMACHANG}`,
    ]);
    expect(await clerk.file(hired.id)).toBeNull();
  });

  it('of a day ahead waits: the file moves on that day', async () => {
    const hired = await manager.hire('调动五', { from: '2020-03-01' });
    await manager.written('transferWorker', {
      workerId: hired.id,
      version: hired.version,
      toUnitId: await manager.unit(CHEZHAN),
      on: '2026-12-01',
    });
    expect((await clerk.file(hired.id)).unit.code).toBe(GONGZHUFU);
    home.moveClock('2026-12-01');
    await home.tick();
    expect(await clerk.file(hired.id)).toBeNull();
    home.moveClock('2026-11-24');
  });

  it('is shown beforehand: whom it moves, which duties it ends and which run on', async () => {
    const hired = await clerk.hire('调动六', { from: '2020-03-01' });
    const one = await withDuty(clerk, hired, 'STAFF', '2020-03-01', GONGZHUFU);
    const two = await withDuty(clerk, one, 'COMMITTEE_MEMBER', '2021-01-01', SAIMACHANG);
    const other = await manager.hire('外街道六', { at: CHEZHAN });
    const { transferPreview } = await clerk.client.data(
      `query ($workerIds: [ID!]!, $toUnitId: ID!, $on: Date!) { transferPreview(workerIds: $workerIds, toUnitId: $toUnitId, on: $on) {
        missing lines { worker { name version } fromUnit { code } alreadyThere employed endingDuties { duty unit { code } } otherDuties { duty } replacedAssignments } } }`,
      { workerIds: [two.id, other.id], toUnitId: await clerk.unit(STREET), on: '2026-09-01' },
    );
    expect(transferPreview).toEqual({
      missing: 1,
      lines: [
        {
          worker: { name: '调动六', version: two.version },
          fromUnit: { code: GONGZHUFU },
          alreadyThere: false,
          employed: true,
          endingDuties: [{ duty: 'STAFF', unit: { code: GONGZHUFU } }],
          otherDuties: [{ duty: 'COMMITTEE_MEMBER' }],
          replacedAssignments: 0,
        },
      ],
    });
  });
});

describe('a transfer of several', () => {
  it('moves all of them in one step, and the counts with them', async () => {
    const people = [];
    for (const name of ['批量一', '批量二', '批量三']) {
      const hired = await manager.hire(name, { from: '2020-03-01' });
      people.push(await withDuty(manager, hired, 'STAFF', '2020-03-01', GONGZHUFU));
    }
    const before = await manager.count(OTHER_STREET);
    const input = {
      workers: people.map(({ id, version }) => ({ workerId: id, version })),
      toUnitId: await manager.unit(CHEZHAN),
      on: '2026-11-24',
    };
    const { result: after, statements } = await statementsOf(() =>
      manager.written('transferWorkers', input, 'name unit { code }'),
    );
    // As many as for five hundred.
    expect(statements.length).toBeLessThan(25);
    expect(after).toEqual(['批量一', '批量二', '批量三'].map((name) => ({ name, unit: { code: CHEZHAN } })));
    expect(await manager.count(OTHER_STREET)).toBe((before ?? 0) + 3);
    for (const { id } of people) {
      const { worker } = await manager.client.data(`query ($id: ID!) { worker(id: $id) { ${FILE} } }`, { id });
      expect(duties(worker)).toEqual([`2020-03-01..2026-11-24 STAFF ${GONGZHUFU}`]);
    }
  });

  it('moves nobody where one cannot go, and names who', async () => {
    const goes = await manager.hire('批量四', { from: '2020-03-01' });
    const stale = await manager.hire('批量五', { from: '2020-03-01' });
    const there = await manager.hire('批量六', { from: '2020-03-01', at: CHEZHAN });
    const answer = await manager.write(
      'transferWorkers',
      {
        workers: [
          { workerId: goes.id, version: goes.version },
          { workerId: stale.id, version: stale.version + 1 },
          { workerId: there.id, version: there.version },
        ],
        toUnitId: await manager.unit(CHEZHAN),
        on: '2026-11-24',
      },
      'id',
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'TRANSFERS_REFUSED',
      params: { count: 2, who: '批量五 STALE_VERSION; 批量六 TRANSFER_SAME_UNIT' },
      field: 'workers',
    });
    expect((await manager.file(goes.id)).unit.code).toBe(GONGZHUFU);
  });

  it('of nobody, or of one person twice, is refused', async () => {
    const { id, version } = await clerk.hire('批量七');
    const input = { toUnitId: await clerk.unit(STREET), on: '2026-11-24' };
    expect(await clerk.refusal('transferWorkers', { ...input, workers: [] })).toBe('VALUE_REQUIRED workers');
    const twice = [
      { workerId: id, version },
      { workerId: id, version },
    ];
    expect(await clerk.refusal('transferWorkers', { ...input, workers: twice })).toBe('VALUE_INVALID workers');
  });
});

describe('a change of post', () => {
  it('is one step: the new duty ends the others the day it begins', async () => {
    const hired = await clerk.hire('转岗一', { from: '2020-03-01' });
    const one = await withDuty(clerk, hired, 'STAFF', '2020-03-01', GONGZHUFU);
    const after = await clerk.written(
      'recordDuty',
      {
        workerId: one.id,
        version: one.version,
        validFrom: '2026-06-01',
        duty: { unitId: await clerk.unit(GONGZHUFU), duty: 'DEPUTY_SECRETARY', origin: 'APPOINTED' },
        endsOthers: true,
      },
      FILE,
    );
    expect(duties(after)).toEqual([
      `2020-03-01..2026-06-01 STAFF ${GONGZHUFU}`,
      `2026-06-01.. DEPUTY_SECRETARY ${GONGZHUFU}`,
    ]);
  });
});
