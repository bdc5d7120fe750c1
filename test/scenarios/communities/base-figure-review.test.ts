import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { decide, enterApproved, entered, record, submit } from '../../support/base-figures.ts';
import type { Client } from '../../support/client.ts';
import { statementsOf } from '../../support/statements.ts';
import { demoDistrict, PASSWORD } from './demo-district.ts';

const ids = new Map<string, string>();

const batch = (onDate: string, value: number, code = '150102001001', change: object = {}) => ({
  figures: [{ regionId: ids.get(code), metric: 'HOUSEHOLDS', onDate, value, ...change }],
  sourceKind: 'GRID',
  source: '网格台账',
});
const code = (answer: {
  code: string | undefined;
  errors?: readonly { extensions: { field?: string } }[] | undefined;
}) => `${answer.code ?? 'OK'} ${answer.errors?.[0]?.extensions.field ?? ''}`.trim();
const house = await demoDistrict('figure_review');
afterAll(() => house.close());
const clerk = await house.as('hr');
const manager = await house.as('manager');
const approver = await house.as('approver');
const auditor = await house.as('auditor');
for (const code of ['150102', '150102001', '150102001001', '150102001002', '150102002001'])
  ids.set(code, (await manager.data('query ($code: String) { region(code: $code) { id } }', { code })).region.id);

const FIGURE = `query ($id: ID!, $knownOn: DateTime, $asOf: Date) { baseFigure(id: $id, knownOn: $knownOn, asOf: $asOf) { value review remark preparedByMe
  submittedAt decidedAt decisionReason believedFrom supersededAt recordedBy { name } submittedBy { name } decidedBy { name }
  plausibility { code text { zh en } previous previousOn changePercent mustExplain } } }`;
const read = async (id: string, by = auditor, at: object = {}) => (await by.data(FIGURE, { id, ...at })).baseFigure;
const now = async (): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return new Date().toISOString();
};

describe('a figure goes from its preparer to the second person', () => {
  it('and says who entered, submitted and approved it', async () => {
    const [id = ''] = await entered(clerk, batch('2026-07-01', 2151));
    await submit(manager, [id]);
    await decide(approver, [id], 'APPROVE');
    const figure = await read(id);
    expect(figure).toMatchObject({
      review: 'APPROVED',
      recordedBy: { name: '王晓燕' },
      submittedBy: { name: '李志强' },
      decidedBy: { name: '苏日娜' },
    });
    expect(figure.believedFrom).toBe(figure.decidedAt);
  });
  it('is not decided before it was submitted, and not twice', async () => {
    const [id = ''] = await entered(clerk, batch('2026-07-02', 2151));
    expect(code(await decide(approver, [id], 'APPROVE'))).toBe('ALREADY_DECIDED ids');
    await submit(clerk, [id]);
    expect(code(await submit(clerk, [id]))).toBe('ALREADY_SUBMITTED ids');
    await decide(approver, [id], 'APPROVE');
    expect(code(await decide(approver, [id], 'RETURN', '再看'))).toBe('ALREADY_DECIDED ids');
  });
  it('is returned for a reason, mended by submitting again or by a new entry', async () => {
    const [id = ''] = await entered(clerk, batch('2026-07-03', 2151));
    await submit(clerk, [id]);
    expect(code(await decide(approver, [id], 'RETURN'))).toBe('REASON_REQUIRED reason');
    await decide(approver, [id], 'RETURN', '缺台账');
    expect(await read(id, clerk)).toMatchObject({ review: 'RETURNED', decisionReason: '缺台账', preparedByMe: true });
    await submit(clerk, [id], '台账已补');
    expect(await read(id)).toMatchObject({
      review: 'SUBMITTED',
      decisionReason: null,
      decidedAt: null,
      remark: '台账已补',
    });
  });
  it('is entered by many and decided all or none', async () => {
    const first = await entered(clerk, batch('2026-07-04', 2151));
    const second = await entered(clerk, batch('2026-07-05', 2151));
    await submit(clerk, first);
    expect(code(await decide(approver, [...first, ...second], 'APPROVE'))).toBe('ALREADY_DECIDED ids');
    expect((await read(first[0] as string)).review).toBe('SUBMITTED');
  });
  it('is taken back by who entered it, not by another and not when it counts', async () => {
    const DISCARD =
      'mutation ($input: DiscardBaseFiguresInput!) { discardBaseFigures(input: $input) { supersededAt } }';
    const discard = (by: Client, id: string) => by.ask(DISCARD, { input: { ids: [id], reason: '填错了' } });
    const [id = ''] = await entered(clerk, batch('2026-07-06', 2151));
    expect(code(await discard(manager, id))).toBe('ENTRY_NOT_YOURS ids');
    expect((await discard(clerk, id)).data.discardBaseFigures[0].supersededAt).not.toBeNull();
    const [counted = ''] = await enterApproved(clerk, approver, batch('2026-07-06', 2152));
    expect(code(await discard(clerk, counted))).toBe('ALREADY_DECIDED ids');
  });
  it('that somebody else has submitted is not written over', async () => {
    const [id = ''] = await entered(clerk, batch('2026-07-07', 2151));
    await submit(clerk, [id]);
    const other = await record(manager, { ...batch('2026-07-07', 2160), reason: '以此为准' });
    expect(code(other)).toBe('ENTRY_WAITING figures.0.value');
  });
});

describe('four eyes', () => {
  it('neither who entered nor who submitted it decides it, whatever his roles', async () => {
    const admin = await house.as('admin');
    await admin.data('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
      input: {
        idempotencyKey: randomUUID(),
        username: 'both',
        name: '吴双',
        password: PASSWORD,
        roles: ['HR_MANAGER', 'APPROVER'],
        scope: { kind: 'OWN_AND_BELOW', regionIds: [ids.get('150102')] },
      },
    });
    const both = await house.as('both');
    const [own = ''] = await entered(both, batch('2026-07-08', 2151));
    await submit(clerk, [own]);
    expect(code(await decide(both, [own], 'APPROVE'))).toBe('FOUR_EYES_REQUIRED ids');
    const [others = ''] = await entered(clerk, batch('2026-07-09', 2151));
    await submit(both, [others]);
    expect(code(await decide(both, [others], 'RETURN', '不可'))).toBe('FOUR_EYES_REQUIRED ids');
  });
  it('a clerk approves nothing and an approver enters nothing', async () => {
    const [id = ''] = await entered(clerk, batch('2026-07-10', 2151));
    expect(code(await decide(clerk, [id], 'APPROVE'))).toMatch(/^ACCESS_DENIED/);
    expect(code(await submit(approver, [id]))).toMatch(/^ACCESS_DENIED/);
    expect(code(await record(approver, batch('2026-07-11', 2151)))).toMatch(/^ACCESS_DENIED/);
  });
  it('a figure of another street is not there to submit', async () => {
    const [id = ''] = await entered(manager, batch('2026-07-12', 2151, '150102002001'));
    expect(code(await submit(clerk, [id]))).toBe('ENTRY_NOT_FOUND ids');
    expect(code(await submit(clerk, ['0']))).toBe('ENTRY_NOT_FOUND ids');
  });
});

describe('a figure that looks doubtful', () => {
  it('25 % above the last approved one is submitted with a remark, which the approver reads', async () => {
    const [id = ''] = await entered(clerk, batch('2026-08-01', 4265, '150102001002'));
    const refused = await submit(clerk, [id]);
    expect(code(refused)).toBe('PLAUSIBILITY_REMARK_REQUIRED remark');
    expect(refused.errors?.[0]?.extensions.params).toEqual({
      count: 1,
      figures: '赛马场社区居委会 2026-08-01',
      ids: id,
    });
    expect((await read(id)).review).toBe('ENTERED');
    await submit(clerk, [id], '回迁房交付');
    const { remark, plausibility } = await read(id, approver);
    expect(remark).toBe('回迁房交付');
    expect(plausibility).toEqual([
      {
        code: 'LARGE_CHANGE',
        text: {
          zh: '比 2026-06-30 的 3,412 户增加 25.0%，超过 20%，须说明。',
          en: 'Against 3,412 households on 2026-06-30 it is up by 25.0%, more than 20%, which must be explained.',
        },
        previous: 3412,
        previousOn: '2026-06-30',
        changePercent: '25.0',
        mustExplain: true,
      },
    ]);
    await decide(approver, [id], 'RETURN', '回迁房不在本社区');
  });
  it('one that was explained and returned is submitted again without another remark', async () => {
    const [id = ''] = await entered(clerk, batch('2026-08-02', 4265, '150102001002'));
    await submit(clerk, [id], '回迁房交付');
    await decide(approver, [id], 'RETURN', '附件缺页');
    expect(code(await submit(clerk, [id]))).toBe('OK');
  });
  it('what it was compared with when it was approved stays, whatever is approved later', async () => {
    const [first = ''] = await enterApproved(clerk, approver, batch('2026-08-10', 2900));
    const before = (await read(first)).plausibility;
    expect(before).toMatchObject([{ code: 'LARGE_CHANGE', changePercent: expect.stringMatching(/^3\d\.\d$/) }]);
    await enterApproved(clerk, approver, batch('2026-08-09', 2890));
    await enterApproved(clerk, approver, { ...batch('2026-08-10', 2150), reason: '更正' });
    expect((await read(first)).plausibility).toEqual(before);
  });
  it('a street is compared with the sum of its communities', async () => {
    const [id = ''] = await entered(clerk, batch('2026-06-30', 40_000, '150102001'));
    const { plausibility } = await read(id);
    expect(plausibility).toMatchObject([
      { code: 'DIFFERS_FROM_PARTS', previous: 30_950, previousOn: null, changePercent: '29.2', mustExplain: true },
    ]);
    const [district = ''] = await entered(manager, batch('2026-06-30', 300_000, '150102'));
    expect((await read(district)).plausibility).toMatchObject([{ code: 'DIFFERS_FROM_PARTS', previous: 234_625 }]);
  });
  it('urban residents are compared with all residents', async () => {
    const [id = ''] = await entered(clerk, batch('2026-08-01', 90_000, '150102001', { metric: 'URBAN_RESIDENTS' }));
    expect((await read(id)).plausibility).toMatchObject([
      { code: 'DIFFERS_FROM_PARTS', previous: 85_653, changePercent: '5.1', mustExplain: true },
      { code: 'EXCEEDS_RESIDENTS', previous: 85_653, previousOn: '2020-11-01', mustExplain: true },
    ]);
  });
  it('a page of figures with all their notes is one statement', async () => {
    const { statements } = await statementsOf(() =>
      manager.data(
        '{ baseFigures(page: { limit: 50 }) { items { late plausibility { code } collectionPeriod { name } region { name } } } }',
      ),
    );
    expect(statements.filter(({ isRead }) => isRead)).toHaveLength(1);
  });
});

describe('what was known when', () => {
  it('a figure stands as it stood at that instant', async () => {
    const before = await now();
    const [id = ''] = await entered(clerk, batch('2026-09-01', 2160));
    const afterEntry = await now();
    await submit(clerk, [id]);
    const afterSubmission = await now();
    await decide(approver, [id], 'APPROVE');
    const afterApproval = await now();
    await enterApproved(clerk, approver, { ...batch('2026-09-01', 2161), reason: '更正' });
    const at = (knownOn: string) => read(id, auditor, { knownOn });
    expect(await at(before)).toBeNull();
    expect(await at(afterEntry)).toMatchObject({ review: 'ENTERED', submittedAt: null, believedFrom: null });
    expect(await at(afterSubmission)).toMatchObject({ review: 'SUBMITTED', decidedBy: null });
    expect(await at(afterApproval)).toMatchObject({ review: 'APPROVED', supersededAt: null });
    expect(await read(id)).toMatchObject({ review: 'APPROVED', supersededAt: expect.any(String) });
  });
  it('on 31 December 2025 the figures of 2026 are not there', async () => {
    const { baseFigures } = await auditor.data(
      'query ($filter: BaseFigureFilter) { baseFigures(asOf: "2025-12-31", filter: $filter) { totalCount items { onDate } } }',
      { filter: { region: { eq: ids.get('150102001002') }, metric: { eq: 'HOUSEHOLDS' } } },
    );
    expect(baseFigures.totalCount).toBe(6);
    expect(baseFigures.items[0].onDate).toBe('2025-06-30');
  });
  it('before the demo was loaded nothing was known', async () => {
    const then = '2026-01-01T00:00:00Z';
    const { baseFigures, facilities, community } = await auditor.data(
      `query ($then: DateTime) { baseFigures(knownOn: $then) { totalCount } facilities(knownOn: $then) { totalCount }
         community(code: "150102001002", knownOn: $then) { households } }`,
      { then },
    );
    expect([baseFigures.totalCount, facilities.totalCount, community]).toEqual([0, 0, null]);
  });
});

describe('the file itself', () => {
  it('refuses to be changed by whoever speaks SQL as the application', async () => {
    const [id = ''] = await entered(clerk, batch('2026-09-02', 2160));
    const pg = (await import('pg')).default;
    const client = new pg.Client({ connectionString: house.urls.app });
    await client.connect();
    const as = async (person: number, text: string) => {
      await client.query('begin');
      await client.query(
        `select set_config('app.person', $1, true), set_config('app.all', 'on', true), set_config('app.reason', 'x', true)`,
        [String(person)],
      );
      return client
        .query(text, [id])
        .then(
          () => 'OK',
          (error: { code: string }) => error.code,
        )
        .finally(() => client.query('rollback'));
    };
    const someone = 1;
    expect(await as(someone, 'update base_figure set value = 9999 where id = $1')).toBe('42501');
    expect(await as(someone, `update base_figure set remark = '改一改' where id = $1`)).toBe('JC006');
    expect(await as(someone, `update base_figure set review = 'APPROVED' where id = $1`)).toBe('JC005');
    expect(await as(someone, 'delete from base_figure where id = $1')).toBe('42501');
    await client.end();
  });
});
