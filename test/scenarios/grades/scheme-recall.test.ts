import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { type Account, house, PASSWORD } from '../../support/house.ts';
import { type Document, SchemesDesk, VERSION } from './schemes-desk.ts';

/** What was submitted is taken back by who submitted it, while nobody has decided it (撤回送审). */
/** Prepares as the manager does, and decides as the approver. */
const BOTH = 'both' as Account;
const home = await house('grade_scheme_recall', { poolSize: 8 });
afterAll(() => home.close());
const manager = new SchemesDesk(home.as('manager'));
const approver = new SchemesDesk(home.as('approver'));
const regionId = await manager.district();
await home.as('admin').data('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
  input: {
    idempotencyKey: randomUUID(),
    username: BOTH,
    name: '吴双',
    password: PASSWORD,
    roles: ['HR_MANAGER', 'APPROVER'],
    scope: { kind: 'OWN_AND_BELOW', regionIds: [regionId] },
  },
});
const both = new SchemesDesk(home.as(BOTH));

let year = 2040;
const drafted = async (): Promise<Document> => {
  const [current] = await manager.list({ status: { eq: 'APPROVED' } });
  year += 1;
  return manager.create({ fromId: current.id, validFrom: `${year}-01-01` });
};
const submitted = async (): Promise<Document> => manager.submit(await drafted());
const recall = (desk: SchemesDesk, { id, revision }: Document, reason: string | null = null) =>
  desk.written('recallGradeScheme', { id, revision, reason }, `${VERSION} submittedAt submittedByMe`);
const waits = async (account: Account, { id }: Document): Promise<boolean[]> => {
  const query =
    '{ inbox(filter: { kind: { eq: GRADE_SCHEME_SUBMITTED } }, page: { limit: 100 }) { items { subjectId open } } }';
  const { inbox } = await home.as(account).data(query);
  return inbox.items.filter((item: Document) => item.subjectId === id).map(({ open }: Document) => open);
};

describe('a scheme that waits', () => {
  it('is taken back by who submitted it, and is a draft that waits in no inbox', async () => {
    const waiting = await submitted();
    expect(await waits('approver', waiting)).toEqual([true]);
    expect(await manager.find(waiting.id, 'submittedByMe')).toEqual({ submittedByMe: true });
    expect(await approver.find(waiting.id, 'submittedByMe')).toEqual({ submittedByMe: false });
    const draft = await recall(manager, waiting, '附表第三格填错');
    expect(draft).toMatchObject({
      status: 'DRAFT',
      revision: waiting.revision + 1,
      submittedAt: null,
      submittedByMe: false,
      preparedByMe: true,
      reason: null,
      decisionReason: null,
    });
    expect(await waits('approver', waiting)).toEqual([false]);
    const { id, revision } = draft;
    expect(await approver.refusal('decideGradeScheme', { id, revision, decision: 'APPROVE' })).toBe(
      'ALREADY_DECIDED id',
    );
  });
  it('is changed then, submitted again and waits once more', async () => {
    const draft = await recall(manager, await submitted());
    const document = JSON.parse((await manager.find(draft.id, 'document')).document);
    const again = await manager.submit(await manager.save(draft, { ...document, issuer: '某区民政局' }));
    expect(again.status).toBe('SUBMITTED');
    expect((await waits('approver', again)).filter(Boolean)).toEqual([true]);
    expect(await approver.approve(again)).toMatchObject({ status: 'APPROVED' });
  });
  it('is written into the audit when it is taken back, with who and why', async () => {
    const draft = await recall(manager, await submitted(), '附表第三格填错');
    const { auditLog } = await home
      .as('auditor')
      .data(
        'query ($id: ID!) { auditLog(filter: { subjectType: { eq: "GRADE_SCHEME" }, subjectId: { eq: $id } }) { items { operation actor { name } reason } } }',
        { id: draft.id },
      );
    expect(auditLog.items).toContainEqual({
      operation: 'recallGradeScheme',
      actor: { name: '李志强' },
      reason: '附表第三格填错',
    });
  });
  it('is not taken back on a page that shows it as it was before', async () => {
    const { id, revision } = await submitted();
    expect(await manager.refusal('recallGradeScheme', { id, revision: revision - 1 })).toBe('STALE_VERSION revision');
  });
  it('is not taken back by anybody else, whether he wrote on it or not', async () => {
    const draft = await drafted();
    const document = JSON.parse((await manager.find(draft.id, 'document')).document);
    const { id, revision } = await both.submit(await manager.save(draft, { ...document, issuer: '某区民政局' }));
    expect(await manager.refusal('recallGradeScheme', { id, revision })).toBe('ENTRY_NOT_YOURS id');
    expect(await approver.refusal('recallGradeScheme', { id, revision })).toBe('ACCESS_DENIED');
    expect(await recall(both, { id, revision })).toMatchObject({ status: 'DRAFT' });
  });
  it('once taken back is never decided by who had submitted it, though another submits it the next time', async () => {
    const draft = await recall(both, await both.submit(await drafted()));
    expect(await both.find(draft.id, 'preparedByMe')).toEqual({ preparedByMe: true });
    const { id, revision } = await manager.submit(draft);
    expect(await both.refusal('decideGradeScheme', { id, revision, decision: 'APPROVE' })).toBe(
      'FOUR_EYES_REQUIRED id',
    );
    expect(await both.refusal('recallGradeScheme', { id, revision })).toBe('ENTRY_NOT_YOURS id');
  });
});

describe('what is no more or not yet waiting', () => {
  it('is not taken back: a draft, one that is in force, one that comes with the product', async () => {
    const draft = await drafted();
    const [current] = await manager.list({ status: { eq: 'APPROVED' } });
    const [shipped] = await manager.list({ status: { eq: 'SHIPPED' } });
    for (const [{ id, revision }, refusal] of [
      [draft, 'ALREADY_DECIDED id'],
      [current, 'ALREADY_DECIDED id'],
      [shipped, 'GRADE_SCHEME_LOCKED id'],
    ] as const)
      expect(await manager.refusal('recallGradeScheme', { id, revision })).toBe(refusal);
    expect(await manager.refusal('recallGradeScheme', { id: '999999', revision: 1 })).toBe('GRADE_SCHEME_NOT_FOUND id');
  });
});

describe('taken back and decided at the same moment', () => {
  it.each([
    ['approved', { decision: 'APPROVE' }],
    ['returned', { decision: 'RETURN', reason: '起点须写明依据' }],
  ])('it is either taken back or %s, and who came second is told', async (_how, verdict) => {
    for (let round = 0; round < 6; round += 1) {
      const { id, revision } = await submitted();
      const decide = () => approver.write('decideGradeScheme', { id, revision, ...verdict });
      const takeBack = () => manager.write('recallGradeScheme', { id, revision });
      const answers = await Promise.all(round % 2 ? [decide(), takeBack()] : [takeBack(), decide()]);
      const refused = answers.filter(({ errors }) => errors).map(({ code }) => code);
      expect(refused).toEqual(['STALE_VERSION']);
      const { status, decidedAt } = await manager.find(id, 'status decidedAt');
      const taken = (answers[round % 2]?.errors ?? null) === null;
      expect([status, decidedAt === null]).toEqual(
        taken ? ['DRAFT', true] : [verdict.decision === 'APPROVE' ? 'APPROVED' : 'DRAFT', false],
      );
      expect((await waits('approver', { id })).filter(Boolean)).toEqual([]);
    }
  });

  /** One statement in the name of an account, in a transaction that is committed after `meanwhile`. */
  const asApplication = async (
    account: Account,
    id: string,
    to: string,
    meanwhile: () => Promise<void> = async () => {},
  ): Promise<string> => {
    const { personId } = await home.actor(account);
    return asClient(home.urls.app, async (client) => {
      await client.query('begin');
      await client.query(
        `select set_config('app.person', $1, true), set_config('app.all', 'on', true), set_config('app.reason', '试', true), set_config('app.operation', 'test', true)`,
        [String(personId)],
      );
      try {
        const { rowCount } = await client.query('update grade_scheme set status = $2 where id = $1', [id, to]);
        await meanwhile();
        await client.query('commit');
        return `${rowCount} done`;
      } catch (error) {
        await client.query('rollback');
        return (error as { code: string }).code;
      }
    });
  };

  it.each([
    [
      ['manager', 'DRAFT'],
      ['approver', 'APPROVED'],
    ],
    [
      ['approver', 'APPROVED'],
      ['manager', 'DRAFT'],
    ],
  ] as const)('in the database too: %j holds, and %j waits for it and is refused', async (first, second) => {
    const { id } = await submitted();
    let one = Promise.resolve('');
    await new Promise<void>((written) => {
      one = asApplication(first[0], id, first[1], async () => {
        written();
        // Long enough for the other statement to arrive and wait for the row.
        await sleep(300);
      });
    });
    expect(await asApplication(second[0], id, second[1])).toBe('JC005');
    expect(await one).toBe('1 done');
  });
  it('and there nobody takes back what another submitted', async () => {
    const draft = await drafted();
    const document = JSON.parse((await manager.find(draft.id, 'document')).document);
    const { id } = await both.submit(await manager.save(draft, { ...document, issuer: '某区民政局' }));
    expect(await asApplication('manager', id, 'DRAFT')).toBe('JC004');
    expect(await asApplication('approver', id, 'DRAFT')).toBe('JC001');
    expect(await asApplication(BOTH, id, 'DRAFT')).toBe('1 done');
  });
});
