import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { CHEZHAN, GONGZHUFU } from './desk.ts';
import { CHANGHAI, decided, numberOf, refusal, seen, transferOffice } from './transfer-office.ts';

/** A file that another office holds is asked for, and goes over when that office agrees (调动申请). */
const office = await transferOffice('workers_transfer_requests');
const { home, asks, holds, third, manager, held, asked } = office;
afterAll(() => office.home.close());

describe('a request by number', () => {
  it('tells who asks neither whose the number is nor where, and who holds the file both', async () => {
    const worker = await held('被调人一');
    const request = await asked(worker.idNumber);
    expect(request).toMatchObject({
      state: 'WAITING',
      toUnit: { code: GONGZHUFU },
      statedName: '本人所述',
      workerName: null,
      worker: null,
      fromUnit: null,
      requestedByMe: true,
      decidable: false,
      expiresOn: '2026-12-25',
    });
    expect(JSON.stringify(request)).not.toContain('被调人一');
    expect(await seen(holds, request.id)).toMatchObject({
      workerName: '被调人一',
      worker: { name: '被调人一', unit: { code: CHEZHAN } },
      toUnit: null,
      toUnitName: '海拉尔东路街道 公主府社区居委会',
      requestedBy: { name: '王晓燕' },
      decidable: true,
    });
    expect(await seen(third, request.id)).toBeNull();
    expect(await seen(manager, request.id)).toMatchObject({ workerName: '被调人一', decidable: true });
  });

  it('that is nobody’s is answered letter for letter like one that is somebody’s', async () => {
    const worker = await held('被调人二');
    const [of, nobody] = [await asked(worker.idNumber), await asked(numberOf(901))];
    const shape = ({ id: _id, idNumberMask: _mask, ...rest }: Record<string, unknown>) => rest;
    expect(shape(nobody)).toEqual(shape(of));
    expect(await seen(holds, nobody.id)).toBeNull();
    expect(await refusal(decided(manager, nobody))).toBe('TRANSFER_NOT_HELD id');
  });

  it('of a file in the own scope names that file, of an impossible number nothing', async () => {
    const idNumber = numberOf(902);
    const own = await asks.hire('自己人', { identity: { idNumber } });
    const input = { toUnitId: await asks.unit(GONGZHUFU), on: '2026-11-24', reason: '调动' };
    const answer = await asks.write('requestTransfer', { ...input, idNumber }, 'id');
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'WORKER_EXISTS',
      params: { workerId: Number(own.id) },
      field: 'idNumber',
    });
    expect(await asks.refusal('requestTransfer', { ...input, idNumber: '150102198801011233' })).toMatch(
      /^ID_NUMBER_INVALID/,
    );
    expect(await asks.refusal('requestTransfer', input)).toBe('VALUE_REQUIRED idNumber');
  });

  it('is made once: a second one of the street waits for the first', async () => {
    const worker = await held('被调人三');
    await asked(worker.idNumber);
    const input = {
      idNumber: worker.idNumber,
      on: '2026-11-24',
      reason: '再次申请',
      toUnitId: await asks.unit(GONGZHUFU),
    };
    expect(await asks.refusal('requestTransfer', input)).toBe('TRANSFER_WAITING idNumber');
  });

  it('is offered where somebody is hired whose number is held elsewhere', async () => {
    const worker = await held('被调人四');
    expect(
      await asks.refusal('hireWorker', {
        name: '本人所述',
        unitId: await asks.unit(GONGZHUFU),
        employerId: await asks.office(),
        from: '2026-11-24',
        identity: { idNumber: worker.idNumber },
      }),
    ).toBe('WORKER_EXISTS_ELSEWHERE identity.idNumber');
    expect((await asked(worker.idNumber)).state).toBe('WAITING');
  });

  it('leaves the number nowhere: not in the answer, the audit, nor beside the key', async () => {
    const worker = await held('被调人五');
    await asked(worker.idNumber);
    await asClient(home.urls.owner, async (owner) => {
      await owner.query(`set app.person = '1'; set app."all" = 'on'`);
      for (const table of ['transfer_request', 'transfer_file', 'audit_entry', 'idempotency', 'inbox_item']) {
        const { rowCount } = await owner.query(
          `select 1 from ${table} t where position($1 in t::text) > 0 or position(encode(sha256($1::bytea), 'hex') in t::text) > 0`,
          [worker.idNumber],
        );
        expect([table, rowCount]).toEqual([table, 0]);
      }
    });
  });
});

describe('who holds the file', () => {
  it('agrees: the whole file goes over, with all facts, and the street it left keeps the request and no more', async () => {
    const worker = await held('调出人一');
    const withDuty = await manager.written('recordDuty', {
      workerId: worker.id,
      version: worker.version,
      validFrom: '2020-03-01',
      duty: { unitId: await manager.unit(CHEZHAN), duty: 'STAFF', origin: 'HIRED' },
    });
    const request = await asked(worker.idNumber);
    const { decideTransfer } = (await decided(holds, request, { reason: '同意调出' })).data;
    expect(decideTransfer).toMatchObject({
      state: 'APPROVED',
      decidedOn: '2026-11-24',
      decisionReason: '同意调出',
      decidedBy: { name: '郭守档' },
      workerName: '调出人一',
      worker: null,
    });
    const { worker: file } = await asks.client.data(
      `query ($id: ID!) { worker(id: $id) { name unit { code } identity { idNumberMask } duties { valid { from to } duty } assignments { valid { from to } } employments { id } } }`,
      withDuty,
    );
    expect(file).toMatchObject({
      name: '调出人一',
      unit: { code: GONGZHUFU },
      identity: { idNumberMask: expect.stringMatching(/^1\*{16}/) },
      duties: [{ valid: { from: '2020-03-01', to: '2026-11-24' }, duty: 'STAFF' }],
    });
    expect(file.assignments).toHaveLength(2);
    expect(file.employments).toHaveLength(1);
    expect(await holds.file(worker.id)).toBeNull();
    expect(await seen(asks, request.id)).toMatchObject({ state: 'APPROVED', worker: { name: '调出人一' } });
    expect(await asks.count(GONGZHUFU)).toBeGreaterThan(0);
  });

  it('agrees to a day ahead: until then he is theirs, and on the day the file goes over', async () => {
    const worker = await held('调出人二');
    const request = await asked(worker.idNumber);
    expect(await refusal(decided(holds, request, { on: '2026-11-23' }))).toBe('VALUE_INVALID on');
    await decided(holds, request, { on: '2026-12-01' });
    expect((await holds.file(worker.id)).unit.code).toBe(CHEZHAN);
    expect(await asks.file(worker.id)).toBeNull();
    home.moveClock('2026-12-01');
    await home.tick();
    expect(await holds.file(worker.id)).toBeNull();
    expect((await asks.file(worker.id)).unit.code).toBe(GONGZHUFU);
    home.moveClock('2026-11-24');
  });

  it('returns it with a reason; the file stays', async () => {
    const worker = await held('调出人三');
    const request = await asked(worker.idNumber);
    expect(await refusal(decided(holds, request, { decision: 'RETURN' }))).toBe('REASON_REQUIRED reason');
    const { decideTransfer } = (await decided(holds, request, { decision: 'RETURN', reason: '服务期未满' })).data;
    expect(decideTransfer).toMatchObject({ state: 'RETURNED', decisionReason: '服务期未满', decidedOn: null });
    expect((await holds.file(worker.id)).unit.code).toBe(CHEZHAN);
    expect(await seen(asks, request.id)).toMatchObject({
      state: 'RETURNED',
      decisionReason: '服务期未满',
      workerName: null,
    });
  });

  it('gets the file of one who left over as well, to be taken on again there', async () => {
    const worker = await held('离职后来人');
    await manager.written('endEmployment', {
      workerId: worker.id,
      version: worker.version,
      on: '2025-06-01',
      exitReason: 'RESIGNED',
    });
    const request = await asked(worker.idNumber);
    await decided(holds, request);
    const file = await asks.file(worker.id);
    const back = await asks.changed(file, 'IN_POST', '2026-11-24');
    expect(back).toMatchObject({ standing: 'IN_POST', unit: { code: GONGZHUFU } });
  });

  it('gives nobody to a community whose places are full; the request goes on waiting', async () => {
    const unitId = await manager.unit(CHANGHAI);
    await manager.written(
      'saveHeadcount',
      {
        regionId: unitId,
        category: 'ALL',
        mode: 'CHANGE',
        validFrom: '2026-11-01',
        places: await manager.count(CHANGHAI),
        document: { title: '核定员额的通知' },
      },
      'id',
    );
    const worker = await held('满员调不进');
    const request = await asked(worker.idNumber, { toUnitId: unitId });
    expect(await refusal(decided(holds, request))).toBe('QUOTA_FULL_ABOVE id');
    expect((await seen(asks, request.id)).state).toBe('WAITING');
    expect((await holds.file(worker.id)).unit.code).toBe(CHEZHAN);
  });

  it('two of them at once: one decides, the other is told that it is decided', async () => {
    const worker = await held('双答复');
    const request = await asked(worker.idNumber);
    const answers = await Promise.all([
      refusal(decided(holds, request)),
      refusal(decided(manager, request, { decision: 'RETURN', reason: '区里不同意' })),
    ]);
    expect(answers.toSorted()).toEqual(['ALREADY_DECIDED id', 'nothing was refused']);
  });

  it('is refused against an old version, after thirty days, and for a unit that is no more', async () => {
    const worker = await held('过期人');
    const request = await asked(worker.idNumber);
    expect(await refusal(decided(holds, { ...request, version: request.version + 1 }))).toBe('STALE_VERSION version');
    home.moveClock('2026-12-25');
    expect(await refusal(decided(holds, request))).toBe('TRANSFER_EXPIRED id');
    expect((await seen(asks, request.id)).state).toBe('EXPIRED');
    const again = await asked(worker.idNumber, { on: '2026-12-25' });
    expect(again.state).toBe('WAITING');
    home.moveClock('2026-11-24');
    // Closed in the statistics’ list by hand: no event, so that nothing else moves.
    await asClient(home.urls.owner, async (owner) => {
      await owner.query(`begin; set local app.person = '1'; set local app."all" = 'on'; set local app.reason = '撤销'`);
      await owner.query('alter table region_attributes no force row level security');
      await owner.query(
        `update region_attributes set valid = daterange(lower(valid), '2026-12-31') where unit_id = $1 and superseded_at is null and upper_inf(valid)`,
        [await asks.unit(GONGZHUFU)],
      );
      await owner.query('alter table region_attributes force row level security');
      await owner.query('commit');
    });
    expect(await refusal(decided(holds, again))).toBe('TRANSFER_UNIT_GONE on');
    await asClient(home.urls.owner, async (owner) => {
      await owner.query(`begin; set local app.person = '1'; set local app."all" = 'on'; set local app.reason = '恢复'`);
      await owner.query('alter table region_attributes no force row level security');
      await owner.query(
        `update region_attributes set valid = daterange(lower(valid), null) where unit_id = $1 and superseded_at is null`,
        [await asks.unit(GONGZHUFU)],
      );
      await owner.query('alter table region_attributes force row level security');
      await owner.query('commit');
    });
  });
});
