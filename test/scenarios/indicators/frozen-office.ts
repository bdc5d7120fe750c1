import { randomUUID } from 'node:crypto';
import { hashPassword, registerUser, ScopeKind } from '../../../server/src/domains/access/index.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { Role } from '../../../server/src/shared/access/permissions.ts';
import { type Answer, Client } from '../../support/client.ts';
import { type House, house, PASSWORD } from '../../support/house.ts';
import { browserOf } from '../../support/server.ts';
import { tamper } from '../../support/tamper.ts';

export const FIELDS = `id review asOf status value numerator denominator display hash reason preparedByMe supersededAt decisionReason
  definition { code name { zh } } region { code name } supersedes { id display } supersededBy { id display } recomputed { status text { zh } }`;
const PROPOSE = `mutation ($input: ProposeFreezeInput!) { proposeFreeze(input: $input) { ${FIELDS} } }`;
const DECIDE = `mutation ($input: DecideFreezeInput!) { decideFreeze(input: $input) { ${FIELDS} } }`;

/** The demo district, somebody who prepares and decides, a second preparer, and the steps of a frozen value (定格). */
export interface FrozenOffice extends House {
  readonly manager: Client;
  readonly approver: Client;
  /** Holds both rights: 李经理. */
  readonly both: Client;
  propose(more?: object, who?: Client): Promise<Answer>;
  decide(ids: readonly string[], more?: object, who?: Client): Promise<Answer>;
  /** Proposed by the manager and approved. */
  freeze(more?: object): Promise<{ readonly id: string; readonly hash: string }>;
  one(id: string, who?: Client): Promise<Record<string, unknown>>;
  /** Urban permanent residents of a day, entered by the manager and approved. */
  correctResidents(value: number): Promise<void>;
  /** Runs SQL as the superuser with triggers and row security off, as somebody with the database's own password might. */
  tamper(sql: string): Promise<void>;
}

const SYSTEM = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' };

export async function frozenOffice(name: string): Promise<FrozenOffice> {
  const home = await house(name);
  const manager = home.as('manager');
  const approver = home.as('approver');
  const passwordHash = await hashPassword(PASSWORD);
  await unitOfWork(home.orm, SYSTEM, 'createUser', {}, async (em) => {
    const roles = [Role.HR_MANAGER, Role.APPROVER];
    await registerUser(em, {
      username: 'both',
      name: '李经理',
      passwordHash,
      roles,
      scope: { kind: ScopeKind.ALL, regionIds: [] },
    });
  });
  const both = browserOf(home.server, 'both');
  const propose = (more = {}, who = manager) =>
    who.ask(PROPOSE, {
      input: {
        idempotencyKey: randomUUID(),
        regionCode: '150102',
        codes: ['WORKERS_PER_10K_URBAN'],
        asOf: '2026-01-31',
        reason: '月度上报',
        ...more,
      },
    });
  const decide = (ids: readonly string[], more = {}, who = approver) =>
    who.ask(DECIDE, { input: { ids, decision: 'APPROVE', ...more } });
  return {
    ...home,
    manager,
    approver,
    both,
    propose,
    decide,
    freeze: async (more) => {
      const proposed = await propose(more);
      if (proposed.errors) throw new Error(JSON.stringify(proposed.errors));
      const [{ id }] = proposed.data.proposeFreeze;
      const decided = await decide([id]);
      if (decided.errors) throw new Error(JSON.stringify(decided.errors));
      return decided.data.decideFreeze[0];
    },
    one: async (id, who = manager) =>
      (await who.data(`query ($id: ID!) { frozenIndicator(id: $id) { ${FIELDS} } }`, { id })).frozenIndicator,
    correctResidents: (value) => correctResidents(manager, approver, value),
    tamper: (sql) => tamper(home.urls.owner, sql),
  };
}

async function correctResidents(manager: Client, approver: Client, value: number): Promise<void> {
  const { region } = await manager.data('{ region(code: "150102") { id } }');
  const { recordBaseFigures } = await manager.data(
    'mutation ($input: RecordBaseFiguresInput!) { recordBaseFigures(input: $input) { id } }',
    {
      input: {
        idempotencyKey: randomUUID(),
        sourceKind: 'ANNUAL_ESTIMATE',
        source: '统计局更正',
        reason: '统计局更正',
        figures: [{ regionId: region.id, metric: 'URBAN_RESIDENTS', onDate: '2020-11-01', value }],
      },
    },
  );
  const ids = recordBaseFigures.map(({ id }: { id: string }) => id);
  await manager.data('mutation ($input: SubmitBaseFiguresInput!) { submitBaseFigures(input: $input) { id } }', {
    input: { idempotencyKey: randomUUID(), ids, remark: '统计局更正' },
  });
  await approver.data('mutation ($input: DecideBaseFiguresInput!) { decideBaseFigures(input: $input) { id } }', {
    input: { ids, decision: 'APPROVE' },
  });
}
