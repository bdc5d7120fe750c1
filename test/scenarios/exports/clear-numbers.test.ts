import { afterAll, describe, expect, it } from 'vitest';
import { checkCharacter } from '../../../server/src/domains/workers/identity/numbers/resident-id.rules.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house } from '../../support/house.ts';
import { Desk } from '../workers/desk.ts';
import { asked, columnsFor, EXPORT, linesOf, made, refusal } from './files.ts';

const NUMBER = '15010219880203521'.concat(checkCharacter('15010219880203521'));
const ACCOUNT = '6222020612345678901';
const PURPOSE = { purpose: '报送银行代发工资' };
const BANK_FILE = {
  facts: {
    kind: 'BANK_ACCOUNT',
    filter: { search: '代发甲' },
    holding: true,
    columns: ['NAME', 'ID_NUMBER_CLEAR', 'BANK', 'ACCOUNT_CLEAR'],
  },
};

const home = await house('clear_exports');
afterAll(() => home.close());
const manager = home.as('manager');
await home.runJobs();
const desk = new Desk(manager);
const { id, version } = await desk.hire('代发甲', { identity: { idNumber: NUMBER, phone: '13904715678' } });
await desk.written(
  'recordBankAccount',
  {
    workerId: id,
    version,
    validFrom: '2026-03-01',
    bankAccount: { number: ACCOUNT, bank: '中国工商银行呼和浩特新城支行', holder: '代发甲' },
  },
  'id',
);

const workers = (columns: readonly string[]) => ({ workers: { filter: { search: '代发甲' }, columns } });

describe('numbers in the clear', () => {
  it('are offered to who may look at them one by one, and to nobody else', async () => {
    expect(await columnsFor(manager, 'workers')).toContain('ID_NUMBER_CLEAR');
    expect(await columnsFor(home.as('hr'), 'workers')).not.toContain('ID_NUMBER_CLEAR');
    for (const account of ['hr', 'auditor'] as const)
      for (const column of ['ID_NUMBER_CLEAR', 'PHONE_CLEAR'])
        expect(await refusal(home.as(account), workers(['NAME', column]), PURPOSE)).toBe(
          'ACCESS_DENIED workers:unmask',
        );
    expect(await refusal(home.as('hr'), BANK_FILE, PURPOSE)).toBe('ACCESS_DENIED workers:unmask');
  });

  it('take a purpose', async () => {
    expect(await refusal(manager, workers(['NAME', 'PHONE_CLEAR']))).toBe('VALUE_REQUIRED purpose');
    expect(await refusal(manager, workers(['NAME', 'PHONE_CLEAR']), { purpose: '银行' })).toBe('VALUE_INVALID purpose');
  });

  it('make the file a bank takes', async () => {
    const file = await made(manager, BANK_FILE, PURPOSE);
    const [, ...lines] = await linesOf(manager, file.url);
    expect(lines).toEqual([
      '姓名,公民身份号码,开户银行,账号',
      `代发甲,${NUMBER},中国工商银行呼和浩特新城支行,${ACCOUNT}`,
    ]);
  });

  it('stand in the cell as text, whole, and are empty where none is on file', async () => {
    const desk = new Desk(manager);
    await desk.hire('代发甲乙', { identity: { phone: '13904715679' } });
    const file = await made(manager, workers(['NAME', 'ID_NUMBER_CLEAR', 'PHONE_CLEAR', 'ID_NUMBER']), PURPOSE);
    const [, , ...rows] = await linesOf(manager, file.url);
    expect(rows).toEqual([`代发甲,${NUMBER},13904715678,1****************${NUMBER.at(-1)}`, '代发甲乙,,13904715679,']);
  });

  it('lie sealed in the database, as the file they stand in, and are gone after four hours', async () => {
    const file = await made(manager, BANK_FILE, PURPOSE);
    const kept = (new Date(file.expiresAt).getTime() - Date.now()) / 3_600_000;
    expect(kept).toBeGreaterThan(3.9);
    expect(kept).toBeLessThanOrEqual(4);
    const { rows } = await asClient(home.urls.owner, async (owner) => {
      await owner.query('alter table list_export_part no force row level security');
      return owner.query('select content from list_export_part where export_id = $1', [Number(file.id)]);
    });
    expect(rows).toHaveLength(1);
    const content = Buffer.from(rows[0]?.content);
    for (const text of [ACCOUNT, '代发甲', Buffer.from(ACCOUNT).toString('base64').slice(0, 16)])
      expect(content.includes(text)).toBe(false);
  });

  it('stand in the audit when they are asked for and when they are made, with columns, purpose and rows, and never themselves', async () => {
    const file = await made(manager, BANK_FILE, PURPOSE);
    const { auditLog } = await home
      .as('auditor')
      .data(
        `query ($id: ID) { auditLog(filter: { subjectType: { eq: "LIST_EXPORT" }, subjectId: { eq: $id } }) { items { table after } } }`,
        { id: file.id },
      );
    const kept = Object.fromEntries(
      auditLog.items.map(({ table, after }: { readonly table: string; readonly after: string }) => [
        table,
        JSON.parse(after),
      ]),
    );
    expect(Object.keys(kept).toSorted()).toEqual(['clear_export', 'list_export']);
    for (const entry of Object.values<{ column_names: string[]; purpose: string }>(kept))
      expect([entry.column_names, entry.purpose]).toEqual([
        ['姓名', '公民身份号码', '开户银行', '账号'],
        '报送银行代发工资',
      ]);
    expect(kept.list_export.rows).toBe(1);
    expect(JSON.stringify(auditLog)).not.toContain(ACCOUNT);
  });

  it('leave in ten files a day and no more, however many are asked for at once; masked ones go on', async () => {
    const approved = Array.from({ length: 12 }, () =>
      manager.ask(EXPORT, asked(workers(['NAME', 'PHONE_CLEAR']), PURPOSE)),
    );
    const codes = (await Promise.all(approved)).map(({ errors }) => errors?.[0]?.extensions?.code ?? 'asked');
    // Four files were asked for above.
    expect(codes.filter((code) => code === 'asked')).toHaveLength(6);
    expect(new Set(codes)).toEqual(new Set(['asked', 'CLEAR_EXPORT_LIMIT']));
    expect((await made(manager, workers(['NAME', 'PHONE']))).rows).toBe(2);
  });
});
