import { randomUUID } from 'node:crypto';
import { hashPassword, registerUser, ScopeKind } from '../../../server/src/domains/access/index.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { Role } from '../../../server/src/shared/access/permissions.ts';
import { type Answer, Client } from '../../support/client.ts';
import { type House, house, PASSWORD } from '../../support/house.ts';
import { browserOf } from '../../support/server.ts';

/** The demo district with a second street's clerk and a second approver, and the steps of a boundary event (区划变更). */
export interface Boundaries extends House {
  /** Clerk of 海拉尔东路街道 (150102001). */
  readonly clerk: Client;
  /** Clerk of 锡林北路街道 (150102002). */
  readonly otherClerk: Client;
  /** May prepare and decide, in the whole district. */
  readonly both: Client;
  readonly manager: Client;
  readonly approver: Client;
  /** The id a code has today. */
  id(code: string): Promise<string>;
  propose(input: object, who?: Client): Promise<Answer>;
  decide(id: string, decision?: 'APPROVE' | 'RETURN', who?: Client): Promise<Answer>;
  withdraw(id: string, more?: object, who?: Client): Promise<Answer>;
  correct(id: string, input: object, who?: Client): Promise<Answer>;
  preview(input: object, who?: Client): Promise<Preview>;
  /** Proposed by the manager and approved; the event's id. */
  happen(input: object): Promise<string>;
  /** A clerk of a unit that exists since a moment ago. */
  holderOf(code: string, username: string): Promise<Client>;
  /** Taken back by the manager, approved. */
  undo(id: string, more?: object): Promise<void>;
}

export interface Preview {
  readonly touches: readonly {
    readonly kind: string;
    readonly count: number;
    readonly text: { readonly zh: string };
  }[];
  readonly problems: readonly { readonly code: string; readonly field: string | null }[];
  readonly seats: readonly {
    readonly subject: string;
    readonly id: string;
    readonly name: string;
    readonly to: number | null;
  }[];
}

export const STREET = '150102001';
export const OTHER_STREET = '150102002';

const SYSTEM = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' };
const EVENT =
  'id state kind effectiveOn appliedOn review preparedByMe from { code name } to { code name region { id code name } }';

export async function boundaries(name: string): Promise<Boundaries> {
  const home = await house(name);
  const manager = home.as('manager');
  const id = async (code: string) =>
    (await manager.data('query ($code: String) { region(code: $code) { id } }', { code })).region.id as string;
  const passwordHash = await hashPassword(PASSWORD);
  const street = Number(await id(OTHER_STREET));
  await unitOfWork(home.orm, SYSTEM, 'createUser', {}, async (em) => {
    await registerUser(em, {
      username: 'hr2',
      name: '赵海燕',
      passwordHash,
      roles: [Role.HR_CLERK],
      scope: { kind: ScopeKind.OWN_AND_BELOW, regionIds: [street] },
    });
    await registerUser(em, {
      username: 'both',
      name: '白晓东',
      passwordHash,
      roles: [Role.HR_MANAGER, Role.APPROVER],
      scope: { kind: ScopeKind.ALL, regionIds: [] },
    });
  });
  const logIn = (username: string) => browserOf(home.server, username);
  const approver = home.as('approver');
  const propose = (input: object, who = manager) =>
    who.ask(`mutation ($input: RecordRegionEventInput!) { recordRegionEvent(input: $input) { ${EVENT} } }`, {
      input: { idempotencyKey: randomUUID(), reason: '区政府批复', ...input },
    });
  const decide = (event: string, decision = 'APPROVE', who = approver) =>
    who.ask(`mutation ($input: DecideInput!) { decideRegionEvent(input: $input) { ${EVENT} } }`, {
      input: { id: event, decision, reason: decision === 'RETURN' ? '材料不全' : null },
    });
  const withdraw = (event: string, more = {}, who = manager) =>
    who.ask(
      `mutation ($input: WithdrawRegionEventInput!) { withdrawRegionEvent(input: $input) { ${EVENT} reverses { id } } }`,
      {
        input: { id: event, reason: '批复撤销', ...more },
      },
    );
  return {
    ...home,
    id,
    manager,
    approver,
    clerk: home.as('hr'),
    otherClerk: logIn('hr2'),
    both: logIn('both'),
    holderOf: async (code, username) => {
      const unit = Number(await id(code));
      await unitOfWork(home.orm, SYSTEM, 'createUser', {}, (em) =>
        registerUser(em, {
          username,
          name: '何建军',
          passwordHash,
          roles: [Role.HR_CLERK],
          scope: { kind: ScopeKind.OWN_AND_BELOW, regionIds: [unit] },
        }),
      );
      return logIn(username);
    },
    propose,
    decide,
    withdraw,
    correct: (event, input, who = manager) =>
      who.ask(
        `mutation ($input: CorrectRegionEventInput!) { correctRegionEvent(input: $input) { ${EVENT} corrects { id } } }`,
        {
          input: { idempotencyKey: randomUUID(), id: event, reason: '生效日有误', ...input },
        },
      ),
    preview: async (input, who = manager) =>
      (
        await who.data(
          `query ($input: RegionEventInput) { regionEventPreview(input: $input) { touches { kind count text { zh } } problems { code field }
            seats { subject id name to } } }`,
          { input },
        )
      ).regionEventPreview,
    happen: async (input) => {
      const proposed = ok(await propose(input)).recordRegionEvent.id as string;
      ok(await decide(proposed));
      return proposed;
    },
    undo: async (event, more) => {
      ok(await decide(ok(await withdraw(event, more)).withdrawRegionEvent.id));
    },
  };
}

/** @throws when the answer has errors */
// biome-ignore lint/suspicious/noExplicitAny: see Answer
export function ok(answer: Answer): any {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** `CODE_TAKEN to.0.code`, as a person sees it on the form. */
export const refusal = ({ code, errors }: Answer): string => `${code} ${errors?.[0]?.extensions.field ?? ''}`.trim();
