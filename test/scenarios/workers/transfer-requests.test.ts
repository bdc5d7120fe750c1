import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCharacter } from '../../../server/src/domains/workers/identity/resident-id.rules.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { Client } from '../../support/client.ts';
import { type House, house, PASSWORD } from '../../support/house.ts';
import { CHEZHAN, Desk, GONGZHUFU, OTHER_STREET } from './desk.ts';

/** 长海社区, of the street that asks. */
const CHANGHAI = '150102001012';

/** A file that another office holds is asked for, and goes over when that office agrees (调动申请). */
let home: House;
/** Clerk of 海拉尔东路街道, who asks; clerks of the street that holds the files and of a third one; the district’s manager. */
let asks: Desk;
let holds: Desk;
let third: Desk;
let manager: Desk;

beforeAll(async () => {
  home = await house('workers_transfer_requests');
  asks = new Desk(home.as('hr'));
  manager = new Desk(home.as('manager'));
  holds = await clerkOf('holder', '郭守档', [await manager.unit(OTHER_STREET)]);
  third = await clerkOf('third', '冯三街', [await manager.unit('150102003')]);
});
afterAll(() => home?.close());

async function clerkOf(
  username: string,
  name: string,
  regionIds: readonly string[],
  kind = 'OWN_AND_BELOW',
): Promise<Desk> {
  await home.as('admin').data('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
    input: {
      idempotencyKey: randomUUID(),
      username,
      name,
      password: PASSWORD,
      roles: ['HR_CLERK'],
      scope: { kind, regionIds },
    },
  });
  return new Desk(
    new Client(home.server.url, async (client) => {
      await client.data('mutation ($input: LoginInput!) { login(input: $input) { id } }', {
        input: { username, password: PASSWORD },
      });
    }),
  );
}

const REQUEST = `id version state toUnitName toUnit { code } statedName idNumberMask workerName worker { name unit { code } } fromUnit { code }
  requestedFor requestedByMe decidable decidedOn decisionReason decidedBy { name } requestedBy { name } expiresOn`;
/** Invented numbers: the place is 新城区, the check character right. */
const numberOf = (sequence: number): string => {
  const body = `1501021988${String(1 + (sequence % 9)).padStart(2, '0')}01${String(sequence).padStart(3, '0')}`;
  return body + checkCharacter(body);
};
let given = 100;
const held = async (name: string) => {
  const idNumber = numberOf(given++);
  const worker = await manager.hire(name, { at: CHEZHAN, from: '2020-03-01', identity: { idNumber } });
  return { ...worker, idNumber };
};
const asked = async (idNumber: string, more: object = {}) =>
  asks.written(
    'requestTransfer',
    {
      idNumber,
      name: '本人所述',
      toUnitId: await asks.unit(GONGZHUFU),
      on: '2026-11-24',
      reason: '本人申请回原籍街道工作',
      ...more,
    },
    REQUEST,
  );
const seen = async (desk: Desk, id: string) =>
  (await desk.client.data(`query ($id: ID!) { transferRequest(id: $id) { ${REQUEST} } }`, { id })).transferRequest;
const decided = (desk: Desk, { id, version }: { id: string; version: number }, more: object = {}) =>
  desk.client.ask(`mutation ($input: DecideTransferInput!) { decideTransfer(input: $input) { ${REQUEST} } }`, {
    input: { id, version, decision: 'APPROVE', ...more },
  });
const refusal = async (answer: ReturnType<typeof decided>) => {
  const { errors } = await answer;
  const { code, field } = errors?.[0]?.extensions ?? { code: 'nothing was refused' };
  return [code, field].filter(Boolean).join(' ');
};

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

describe('nobody else', () => {
  it('decides: not who asked, not his street, not a third one', async () => {
    const worker = await held('不许旁人');
    const request = await asked(worker.idNumber);
    expect(await refusal(decided(asks, request))).toBe('FOUR_EYES_REQUIRED id');
    const colleague = await clerkOf('colleague', '许同事', [await manager.unit('150102001')]);
    expect(await refusal(decided(colleague, request))).toBe('TRANSFER_NOT_HELD id');
    expect(await refusal(decided(third, request))).toBe('TRANSFER_NOT_FOUND id');
    expect(await refusal(decided(new Desk(home.as('approver')), request))).toBe('ACCESS_DENIED');
    for (const id of ['0', 'abc', '99999999', '9'.repeat(30)])
      expect(await refusal(decided(holds, { id, version: 1 }))).toBe('TRANSFER_NOT_FOUND id');
  });

  it('decides his own request, of a file that the district sees either', async () => {
    const worker = await held('区里申请');
    const request = await manager.written(
      'requestTransfer',
      { workerId: worker.id, toUnitId: await manager.unit(GONGZHUFU), on: '2026-11-24', reason: '区里统一调配' },
      REQUEST,
    );
    expect(request).toMatchObject({ workerName: '区里申请', statedName: null, decidable: false });
    expect(await refusal(decided(manager, request))).toBe('FOUR_EYES_REQUIRED id');
    expect(await refusal(decided(holds, request))).toBe('nothing was refused');
    expect((await asks.file(worker.id)).unit.code).toBe(GONGZHUFU);
  });

  it('sees or asks beyond his own level, whose scope leaves the communities out (本级)', async () => {
    const worker = await held('本级以外');
    const request = await asked(worker.idNumber);
    const own = await clerkOf('own-holds', '赵本级', [await manager.unit(OTHER_STREET)], 'OWN_LEVEL');
    expect(await seen(own, request.id)).toBeNull();
    expect(await refusal(decided(own, request))).toBe('TRANSFER_NOT_FOUND id');
    const asking = await clerkOf('own-asks', '钱本级', [await manager.unit('150102001')], 'OWN_LEVEL');
    const input = { idNumber: numberOf(903), on: '2026-11-24', reason: '调动' };
    const at = async (code: string) => ({ ...input, toUnitId: await manager.unit(code) });
    expect(await asking.refusal('requestTransfer', await at(GONGZHUFU))).toBe('REGION_NOT_FOUND toUnitId');
    expect(await asking.refusal('requestTransfer', await at('150102001'))).toBe('nothing was refused');
    expect(await seen(asking, request.id)).toBeNull();
  });

  it('takes a request back but who made it', async () => {
    const worker = await held('撤回人');
    const { id, version } = await asked(worker.idNumber);
    const back = (desk: Desk) =>
      desk.client.ask('mutation ($input: WithdrawTransferInput!) { withdrawTransfer(input: $input) { state } }', {
        input: { id, version },
      });
    expect((await back(holds)).code).toBe('ENTRY_NOT_YOURS');
    expect((await back(asks)).data.withdrawTransfer.state).toBe('WITHDRAWN');
    expect(await refusal(decided(holds, { id, version }))).toBe('ALREADY_DECIDED id');
    expect((await asked(worker.idNumber)).state).toBe('WAITING');
  });

  it('asks for more than thirty files in an hour, whether the numbers are anybody’s or not', async () => {
    const busy = await clerkOf('busy', '忙不停', [await manager.unit('150102001')]);
    const input = { toUnitId: await busy.unit(GONGZHUFU), on: '2026-11-24', reason: '批量试号' };
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, i) => busy.refusal('requestTransfer', { ...input, idNumber: numberOf(200 + i) })),
    );
    expect(answers.filter((answer) => answer === 'nothing was refused')).toHaveLength(30);
    expect(answers.filter((answer) => answer === 'TRANSFER_LIMIT')).toHaveLength(2);
  });
});

describe('the database', () => {
  /** Speaks SQL as the role the server connects as, in a user’s name and with his scope. */
  const sqlState = async (username: string, regions: readonly string[], text: string) =>
    asClient(home.urls.app, async (db) => {
      await db.query('begin');
      for (const [name, value] of [
        ['app.person', '1'],
        ['app.all', 'on'],
      ] as const)
        await db.query('select set_config($1, $2, true)', [name, value]);
      await db.query(
        `select set_config('app.person', person_id::text, true), set_config('app.all', '', true), set_config('app.regions', $2, true),
           set_config('app.reason', 'SQL', true) from app_user where username = $1`,
        [username, `{${regions.join(',')}}`],
      );
      const { rowCount } = await db.query(text);
      await db.query('commit');
      return rowCount ? 'done' : 'no row';
    }).catch((error: { code: string }) => error.code);

  it('refuses a forged request, a changed target, an own decision, and that of who does not hold the file', async () => {
    const worker = await held('库内攻击');
    const { id } = await asked(worker.idNumber);
    const mine = [await manager.unit('150102001')];
    const theirs = [await manager.unit(OTHER_STREET)];
    const forged = `insert into transfer_request (to_unit_id, to_unit_name, region_id, requested_for, expires_on) values (${mine[0]}, '伪造', ${mine[0]}, '2026-11-24', '2027-01-01')`;
    expect(await sqlState('hr', mine, forged)).toBe('42501');
    expect(
      await sqlState(
        'hr',
        mine,
        `insert into transfer_file values (${id}, ${worker.id}, '伪造', ${mine[0]}, ${mine[0]}, null)`,
      ),
    ).toBe('42501');
    expect(
      await sqlState('holder', theirs, `update transfer_request set to_unit_id = ${theirs[0]} where id = ${id}`),
    ).toBe('42501');
    const approve = `update transfer_request set state = 'APPROVED', decided_on = '2026-11-24' where id = ${id}`;
    expect(await sqlState('hr', mine, approve)).toBe('JC004');
    expect(await sqlState('third', mine, approve)).toBe('JC003');
    expect(await sqlState('third', [await manager.unit('150102003')], approve)).toBe('no row');
    expect(await sqlState('holder', theirs, `update transfer_request set state = 'RETURNED' where id = ${id}`)).toBe(
      'JC001',
    );
    expect(await sqlState('holder', theirs, approve)).toBe('done');
    expect(
      await sqlState(
        'holder',
        theirs,
        `update transfer_request set state = 'RETURNED', decision_reason = '反悔' where id = ${id}`,
      ),
    ).toBe('JC005');
  });

  it('makes a request only for a unit that is held, and tells a target only to who decides', async () => {
    const worker = await held('库内申请');
    const { id } = await asked(worker.idNumber);
    const third = [await manager.unit('150102003')];
    const target = `select * from transfer_target(${id}, '2026-11-24')`;
    expect(
      await sqlState(
        'third',
        third,
        `select request_transfer(${await manager.unit(GONGZHUFU)}, ${worker.id}, null, '2026-11-24', '{}')`,
      ),
    ).toBe('JC003');
    expect(await sqlState('third', third, target)).toBe('no row');
    expect(await sqlState('hr', [await manager.unit('150102001')], target)).toBe('no row');
    expect(await sqlState('holder', [await manager.unit(OTHER_STREET)], target)).toBe('done');
  });
});

describe('the lists', () => {
  it('show each what waits for him and what he asked for, and find nobody by a filter who is not in sight', async () => {
    const worker = await held('名册人');
    const request = await asked(worker.idNumber);
    const list = async (desk: Desk, filter: object) =>
      (
        await desk.client.data(
          'query ($filter: TransferRequestFilter) { transferRequests(filter: $filter, page: { limit: 200 }) { totalCount items { id } } }',
          { filter },
        )
      ).transferRequests.items.map(({ id }: { id: string }) => id);
    expect(await list(holds, { decidable: { eq: true } })).toContain(request.id);
    expect(await list(asks, { requestedByMe: { eq: true }, state: { eq: 'WAITING' } })).toContain(request.id);
    expect(await list(asks, { decidable: { eq: true } })).toEqual([]);
    expect(await list(asks, { worker: { eq: worker.id } })).toEqual([]);
    expect(await list(holds, { worker: { eq: worker.id } })).toEqual([request.id]);
    expect(await list(third, {})).toEqual([]);
  });

  it('put a request into the inbox of who holds the file, and the answer into that of who asked', async () => {
    const worker = await held('消息人');
    const request = await asked(worker.idNumber);
    const told = async (desk: Desk) =>
      (await desk.client.data('{ inbox(page: { limit: 200 }) { items { kind subjectId } } }')).inbox.items
        .filter(({ subjectId }: { subjectId: string }) => subjectId === request.id)
        .map(({ kind }: { kind: string }) => kind);
    expect(await told(holds)).toEqual(['TRANSFER_REQUESTED']);
    expect(await told(third)).toEqual([]);
    await decided(holds, request);
    expect(await told(asks)).toContain('TRANSFER_DECIDED');
  });
});
