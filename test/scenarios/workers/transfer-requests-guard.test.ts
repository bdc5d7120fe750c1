import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { Desk, GONGZHUFU, OTHER_STREET } from './desk.ts';
import { decided, numberOf, REQUEST, refusal, seen, type TransferOffice, transferOffice } from './transfer-office.ts';

/** Who may ask, decide and see, of the server and of the database (调动申请的权限). */
let home: TransferOffice['home'];
let asks: TransferOffice['asks'];
let holds: TransferOffice['holds'];
let third: TransferOffice['third'];
let manager: TransferOffice['manager'];
let held: TransferOffice['held'];
let asked: TransferOffice['asked'];
let clerkOf: TransferOffice['clerkOf'];
const office = await transferOffice('transfer_requests_guard');
({ home, asks, holds, third, manager, held, asked, clerkOf } = office);
afterAll(() => office.home.close());

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
