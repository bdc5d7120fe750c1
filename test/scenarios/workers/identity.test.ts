import { afterAll, describe, expect, it } from 'vitest';
import { checkCharacter } from '../../../server/src/domains/workers/identity/numbers/resident-id.rules.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { type Account, house } from '../../support/house.ts';
import { CHEZHAN, Desk } from './desk.ts';

/** Who a worker is: number, sex, birth, telephone; what is shown of them, to whom, and what refuses. */
const desk = (account: Account) => new Desk(home.as(account));
const home = await house('workers_identity');
afterAll(() => home.close());

const IDENTITY = `id version identity { idNumberMask sex birthDate conflicts phoneMask retirementClass retirement { month ageYears ageMonths delayMonths } }`;

/** Invented numbers: the place is 新城区, the check character right. */
const numberOf = (birth: string, sequence: string): string => {
  const body = `150102${birth}${sequence}`;
  return body + checkCharacter(body);
};
const saved = (account: Account, worker: { id: string; version: number }, identity: object, more: object = {}) =>
  desk(account).written(
    'recordIdentity',
    { workerId: worker.id, version: worker.version, identity, ...more },
    IDENTITY,
  );
const refusal = (account: Account, worker: { id: string; version: number }, identity: object) =>
  desk(account).refusal('recordIdentity', { workerId: worker.id, version: worker.version, identity });

describe('a new worker’s identity', () => {
  it('comes with the hire: sex and birth date from the number, number and telephone shown by their masks', async () => {
    const number = numberOf('19850505', '123');
    const worker = await desk('hr').hire('身份一', {
      identity: { idNumber: number, phone: '138 0471 2345', retirementClass: 'MALE_60' },
    });
    const { identity } = (
      await desk('hr').client.data(`query ($id: ID!) { worker(id: $id) { ${IDENTITY} } }`, { id: worker.id })
    ).worker;
    expect(identity).toEqual({
      idNumberMask: `1****************${number[17]}`,
      sex: 'MALE',
      birthDate: '1985-05-05',
      conflicts: [],
      phoneMask: '138****2345',
      retirementClass: 'MALE_60',
      retirement: { month: '2048-05', ageYears: 63, ageMonths: 0, delayMonths: 36 },
    });
  });

  it('may follow later, and until then there is none', async () => {
    const worker = await desk('hr').hire('身份二');
    const before = await desk('hr').client.data('query ($id: ID!) { worker(id: $id) { identity { sex } } }', worker);
    expect(before.worker.identity).toBeNull();
    const after = await saved('hr', worker, { sex: 'FEMALE', birthDate: '1984-10-03', retirementClass: 'FEMALE_50' });
    expect(after.identity).toMatchObject({ idNumberMask: null, retirement: { month: '2039-09', delayMonths: 59 } });
  });

  it('is refused for a child, and nothing of the hire stays', async () => {
    const manager = desk('manager');
    const input = {
      name: '未满十六',
      unitId: await manager.unit(CHEZHAN),
      employerId: await manager.office(),
      from: '2026-03-01',
      identity: { birthDate: '2010-03-02' },
    };
    expect(await manager.refusal('hireWorker', input)).toBe('WORKER_TOO_YOUNG from');
    const { workers } = await manager.client.data('{ workers(filter: { search: "未满十六" }) { totalCount } }');
    expect(workers.totalCount).toBe(0);
    expect(await manager.refusal('hireWorker', { ...input, from: '2026-03-02' })).toBe('nothing was refused');
  });
});

describe('a number', () => {
  it.each([
    ['150102199002300026', 'DATE'],
    ['110105194912310021', 'CHECK_DIGIT'],
    ['15010219850505123', 'LENGTH'],
  ])('%s is refused: %s, and is not in the answer', async (idNumber, problem) => {
    const worker = await desk('hr').hire('坏号');
    const answer = await desk('hr').write('recordIdentity', {
      workerId: worker.id,
      version: worker.version,
      identity: { idNumber },
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'ID_NUMBER_INVALID', params: { problem } });
    expect(JSON.stringify(answer)).not.toContain(idNumber);
  });

  it('that says another sex and birth date than the file is shown as a conflict and changes neither', async () => {
    const worker = await desk('hr').hire('不符');
    const first = await saved('hr', worker, { sex: 'FEMALE', birthDate: '1985-05-06' });
    const second = await saved('hr', first, { idNumber: numberOf('19850505', '355') }, { reason: '补录' });
    expect(second.identity).toMatchObject({ sex: 'FEMALE', birthDate: '1985-05-06', conflicts: ['SEX', 'BIRTH_DATE'] });
    const mended = await saved('hr', second, { sex: 'MALE', birthDate: '1985-05-05' }, { reason: '按身份证更正' });
    expect(mended.identity.conflicts).toEqual([]);
  });

  it('that is on another file in the scope names that file', async () => {
    const idNumber = numberOf('19860101', '011');
    const holder = await desk('hr').hire('持号', { identity: { idNumber } });
    const other = await desk('hr').hire('同号');
    const answer = await desk('hr').write('recordIdentity', {
      workerId: other.id,
      version: other.version,
      identity: { idNumber },
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'WORKER_EXISTS',
      params: { workerId: Number(holder.id) },
      field: 'identity.idNumber',
    });
  });

  it('held outside the scope says only that it exists elsewhere: no name, no unit, no id', async () => {
    const idNumber = numberOf('19860102', '011');
    const holder = await desk('manager').hire('外街道持号人', { at: CHEZHAN, identity: { idNumber } });
    const clerk = desk('hr');
    const answer = await clerk.write('hireWorker', {
      name: '同号外',
      unitId: await clerk.unit('150102001001'),
      employerId: await clerk.office(),
      from: '2026-03-01',
      identity: { idNumber },
    });
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'WORKER_EXISTS_ELSEWHERE',
      params: {},
      field: 'identity.idNumber',
    });
    const told = JSON.stringify(answer);
    for (const secret of ['外街道持号人', '车站', idNumber, `"${holder.id}"`]) expect(told).not.toContain(secret);
  });

  it('of a hire that was undone is nobody’s again, and the right person is hired with it', async () => {
    const idNumber = numberOf('19860105', '011');
    const wrong = await desk('hr').hire('误聘', { identity: { idNumber } });
    const undone = await desk('hr').write(
      'withdrawFact',
      { kind: 'EMPLOYMENT', factId: wrong.employments[0].id, version: wrong.version, reason: '误聘，同名' },
      'id',
    );
    expect(undone.data).toEqual({ withdrawFact: null });
    const right = await desk('hr').hire('应聘', { identity: { idNumber } });
    expect(right.id).not.toBe(wrong.id);
  });

  it('entered by twelve people at one moment stands on one file', async () => {
    const idNumber = numberOf('19860103', '011');
    const clerk = desk('manager');
    const input = { unitId: await clerk.unit(CHEZHAN), employerId: await clerk.office(), from: '2026-03-01' };
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        clerk.refusal('hireWorker', { ...input, name: `抢号${i}`, identity: { idNumber } }),
      ),
    );
    expect(answers.filter((answer) => answer === 'nothing was refused')).toHaveLength(1);
    for (const answer of answers)
      expect(answer).toMatch(/^(nothing was refused|WORKER_EXISTS(_ELSEWHERE)? identity\.idNumber)$/);
  });

  it('is nowhere in the database: not in its tables, not in the audit, not beside the idempotency key', async () => {
    const idNumber = numberOf('19860104', '011');
    const phone = '13912345678';
    await desk('hr').hire('库中无号', { identity: { idNumber, phone } });
    await asClient(home.urls.owner, async (owner) => {
      await owner.query(`set app.person = '1'; set app."all" = 'on'`);
      const { rows } = await owner.query<{ name: string }>(
        `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
      );
      const holding: string[] = [];
      for (const { name } of rows) {
        const hit = await owner.query(
          `select 1 from "${name}" t where position($1 in t::text) > 0 or position($2 in t::text) > 0
             or position(encode(sha256($1::bytea), 'hex') in t::text) > 0 limit 1`,
          [idNumber, phone],
        );
        if (hit.rowCount) holding.push(name);
      }
      expect(holding).toEqual([]);
      const { rows: sealed } = await owner.query(
        `select count(*)::int as n from worker_identity where id_number_sealed is not null`,
      );
      expect(sealed[0].n).toBeGreaterThan(0);
    });
  });
});

describe('a correction', () => {
  it('keeps what it does not name, takes off what it clears, and what was believed before is asked for by knownOn', async () => {
    const worker = await desk('hr').hire('更正', {
      identity: { idNumber: numberOf('19870101', '023'), phone: '0471-6912345' },
    });
    const { worker: before } = await desk('hr').client.data(
      'query ($id: ID!) { worker(id: $id) { version identity { phoneMask recordedAt } } }',
      worker,
    );
    const after = await saved(
      'hr',
      { id: worker.id, version: before.version },
      { birthDate: '1987-01-02' },
      { clear: ['PHONE'], reason: '号码停用' },
    );
    expect(after.identity).toMatchObject({ phoneMask: null, birthDate: '1987-01-02', conflicts: ['BIRTH_DATE'] });
    const { worker: then } = await desk('hr').client.data(
      'query ($id: ID!, $knownOn: DateTime) { worker(id: $id, knownOn: $knownOn) { identity { phoneMask birthDate } } }',
      { id: worker.id, knownOn: before.identity.recordedAt },
    );
    expect(then.identity).toEqual({ phoneMask: '047****2345', birthDate: '1987-01-01' });
  });

  it.each([
    [{ birthDate: '2027-01-01' }, 'VALUE_INVALID birthDate'],
    [{ birthDate: '1900-01-01' }, 'VALUE_INVALID birthDate'],
    [{ sex: 'MALE', retirementClass: 'FEMALE_50' }, 'VALUE_INVALID retirementClass'],
    [{ phone: '12-34' }, 'VALUE_INVALID identity.phone'],
  ])('to %j is refused: %s', async (identity, refused) => {
    const worker = await desk('hr').hire('坏值');
    expect(await refusal('hr', worker, identity)).toBe(refused);
  });

  it('without a reason is refused once something is on file', async () => {
    const worker = await desk('hr').hire('无理由', { identity: { sex: 'MALE' } });
    expect(await refusal('hr', worker, { birthDate: '1990-01-01' })).toBe('REASON_REQUIRED reason');
  });

  it('against a file somebody else has changed meanwhile is refused', async () => {
    const worker = await desk('hr').hire('旧版');
    await saved('hr', worker, { sex: 'MALE' });
    expect(await refusal('hr', worker, { sex: 'FEMALE' })).toBe('STALE_VERSION version');
  });
});

describe('ethnic group and political status', () => {
  it('are entered and read by the manager, and by nobody without the right: not read, not written, not cleared', async () => {
    const worker = await desk('hr').hire('民族');
    const SENSITIVE = 'version identity { ethnicGroup { code nameZh } politicalStatus { nameZh } partyJoinedOn }';
    const { version } = await desk('manager').written(
      'recordIdentity',
      {
        workerId: worker.id,
        version: worker.version,
        identity: { ethnicGroup: '02', politicalStatus: '01', partyJoinedOn: '2010-07-01' },
      },
      'version',
    );
    const { worker: read } = await desk('manager').client.data(
      `query ($id: ID!) { worker(id: $id) { ${SENSITIVE} } }`,
      worker,
    );
    expect(read.identity).toEqual({
      ethnicGroup: { code: '02', nameZh: '蒙古族' },
      politicalStatus: { nameZh: '中国共产党党员' },
      partyJoinedOn: '2010-07-01',
    });
    const denied = await desk('hr').client.ask(`query ($id: ID!) { worker(id: $id) { ${SENSITIVE} } }`, worker);
    expect(denied.errors?.[0]?.extensions.code).toBe('ACCESS_DENIED');
    expect(await refusal('hr', { id: worker.id, version }, { ethnicGroup: '01' })).toBe('ACCESS_DENIED');
    const clear = { workerId: worker.id, version, identity: {}, clear: ['POLITICAL_STATUS'], reason: '清空' };
    expect(await desk('hr').refusal('recordIdentity', clear)).toBe('ACCESS_DENIED');
    // A clerk who corrects something else leaves them as they are.
    await saved('hr', { id: worker.id, version }, { sex: 'MALE' }, { reason: '补录' });
    const { worker: still } = await desk('manager').client.data(
      `query ($id: ID!) { worker(id: $id) { ${SENSITIVE} } }`,
      worker,
    );
    expect(still.identity.ethnicGroup.code).toBe('02');
  });

  it('take codes of the national tables only', async () => {
    const worker = await desk('manager').hire('代码');
    expect(await refusal('manager', worker, { ethnicGroup: '99' })).toBe('VALUE_INVALID identity.ethnicGroup');
    const { codeTable } = await desk('manager').client.data(
      '{ codeTable(id: "ETHNIC_GROUP") { standard edition entries { code nameZh } } }',
    );
    expect(codeTable).toMatchObject({ standard: 'GB/T 3304', edition: '1991' });
    expect(codeTable.entries).toHaveLength(58);
    expect(codeTable.entries[1]).toEqual({ code: '02', nameZh: '蒙古族' });
  });
  it('have English names with straight apostrophes, which are no wider than a letter', async () => {
    const { codeTables } = await desk('manager').client.data(
      '{ codeTables(page: { limit: 50 }) { items { entries { nameEn } } } }',
    );
    type Table = { readonly entries: readonly { readonly nameEn: string }[] };
    const names = codeTables.items.flatMap(({ entries }: Table) => entries.map(({ nameEn }) => nameEn));
    expect(names).toContain("Bachelor's programme, graduated");
    expect(names.filter((name: string) => name.includes('\u2019'))).toEqual([]);
  });
});

describe('a masked value', () => {
  const look = (account: Account, workerId: string, field: string, reason: string, client = home.as(account)) =>
    client.ask('mutation ($input: UnmaskFieldInput!) { unmaskField(input: $input) }', {
      input: { workerId, field, reason },
    });
  const code = ({ errors }: Awaited<ReturnType<typeof look>>) => errors?.[0]?.extensions.code;

  it('is shown to the manager who says why, and the audit says who looked, at whose, and why, but not what', async () => {
    const idNumber = numberOf('19880101', '011');
    const worker = await desk('hr').hire('查看', { identity: { idNumber, phone: '13804712345' } });
    expect((await look('manager', worker.id, 'ID_NUMBER', '办理养老保险登记')).data.unmaskField).toBe(idNumber);
    expect((await look('manager', worker.id, 'PHONE', '通知参加培训')).data.unmaskField).toBe('13804712345');
    const { auditLog } = await home.as('auditor').data(
      `query ($id: ID!) { auditLog(filter: { subjectType: { eq: "WORKER" }, subjectId: { eq: $id }, operation: { eq: "unmaskField" } }) {
        items { operation reason before after } } }`,
      { id: worker.id },
    );
    expect(auditLog.items.map(({ reason }: { reason: string }) => reason).toSorted()).toEqual([
      '办理养老保险登记',
      '通知参加培训',
    ]);
    expect(JSON.stringify(auditLog)).not.toContain(idNumber);
  });

  it('takes the right, a reason that says something, a file in the scope, and a value', async () => {
    const worker = await desk('hr').hire('无权', { identity: { sex: 'MALE' } });
    expect(code(await look('hr', worker.id, 'ID_NUMBER', '办理养老保险登记'))).toBe('ACCESS_DENIED');
    expect(code(await look('auditor', worker.id, 'ID_NUMBER', '办理养老保险登记'))).toBe('ACCESS_DENIED');
    expect(code(await look('manager', worker.id, 'ID_NUMBER', '看看'))).toBe('VALUE_INVALID');
    expect(code(await look('manager', worker.id, 'ID_NUMBER', '办理养老保险登记'))).toBe('NOT_ON_FILE');
    expect(code(await look('manager', '999999', 'ID_NUMBER', '办理养老保险登记'))).toBe('WORKER_NOT_FOUND');
  });

  it('is shown thirty times an hour and not more, however many ask at once', async () => {
    const worker = await desk('hr').hire('限次', { identity: { phone: '13804712345' } });
    const manager = home.as('manager');
    await manager.data('{ me { id } }');
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => look('manager', worker.id, 'PHONE', '核对联系方式', manager)),
    );
    const shown = answers.filter(({ data }) => data?.unmaskField === '13804712345').length;
    // Two were looked at above.
    expect(shown).toBe(28);
    expect(answers.filter((answer) => code(answer) === 'UNMASK_LIMIT')).toHaveLength(12);
  });
});

describe('after a transfer', () => {
  it('the identity follows the file: the new street sees it, the old one does not', async () => {
    const manager = desk('manager');
    const worker = await desk('hr').hire('调走', { identity: { idNumber: numberOf('19890101', '011') } });
    await manager.written('recordAssignment', {
      workerId: worker.id,
      version: worker.version,
      mode: 'CHANGE',
      validFrom: '2026-06-01',
      unitId: await manager.unit(CHEZHAN),
    });
    const seen = await desk('hr').client.data('query ($id: ID!) { worker(id: $id) { identity { sex } } }', worker);
    expect(seen.worker).toBeNull();
    const read = await manager.client.data('query ($id: ID!) { worker(id: $id) { identity { sex } } }', worker);
    expect(read.worker.identity.sex).toBe('MALE');
    await asClient(home.urls.owner, async (owner) => {
      await owner.query(`set app.person = '1'; set app."all" = 'on'`);
      const { rows } = await owner.query(
        `select i.region_id = w.region_id and i.community_id is not distinct from w.community_id as along
         from worker_identity i join worker w on w.id = i.worker_id where w.id = $1`,
        [worker.id],
      );
      expect(rows).toEqual([{ along: true }]);
    });
  });
});
