import { randomUUID } from 'node:crypto';
import { checkCharacter } from '../../../server/src/domains/workers/identity/numbers/resident-id.rules.ts';
import { type House, house, PASSWORD } from '../../support/house.ts';
import { browserOf } from '../../support/server.ts';
import { CHEZHAN, Desk, GONGZHUFU, OTHER_STREET } from './desk.ts';

/** 长海社区, of the street that asks. */
export const CHANGHAI = '150102001012';

export const REQUEST = `id version state toUnitName toUnit { code } statedName idNumberMask workerName worker { name unit { code } } fromUnit { code }
  requestedFor requestedByMe decidable decidedOn decisionReason decidedBy { name } requestedBy { name } expiresOn`;

/** Invented numbers: the place is 新城区, the check character right. */
export const numberOf = (sequence: number): string => {
  const body = `1501021988${String(1 + (sequence % 9)).padStart(2, '0')}01${String(sequence).padStart(3, '0')}`;
  return body + checkCharacter(body);
};

/** A request as somebody sees it. */
export const seen = async (desk: Desk, id: string) =>
  (await desk.client.data(`query ($id: ID!) { transferRequest(id: $id) { ${REQUEST} } }`, { id })).transferRequest;
export const decided = (desk: Desk, { id, version }: { id: string; version: number }, more: object = {}) =>
  desk.client.ask(`mutation ($input: DecideTransferInput!) { decideTransfer(input: $input) { ${REQUEST} } }`, {
    input: { id, version, decision: 'APPROVE', ...more },
  });
/** `CODE field` of a decision that was refused. */
export const refusal = async (answer: ReturnType<typeof decided>): Promise<string> => {
  const { errors } = await answer;
  const { code, field } = errors?.[0]?.extensions ?? { code: 'nothing was refused' };
  return [code, field].filter(Boolean).join(' ');
};

/** Those between whom a file goes over (调动申请). */
export interface TransferOffice {
  readonly home: House;
  /** Clerk of 海拉尔东路街道, who asks. */
  readonly asks: Desk;
  /** Clerk of the street that holds the files, and of a third one. */
  readonly holds: Desk;
  readonly third: Desk;
  /** Of the district. */
  readonly manager: Desk;
  /** Somebody at 车站西街社区, with a number on file. */
  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields it reads, and a wrong one makes it red
  readonly held: (name: string) => Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly asked: (idNumber: string, more?: object) => Promise<any>;
  readonly clerkOf: (username: string, name: string, regionIds: readonly string[], kind?: string) => Promise<Desk>;
}

export async function transferOffice(database: string): Promise<TransferOffice> {
  const home = await house(database);
  const asks = new Desk(home.as('hr'));
  const manager = new Desk(home.as('manager'));
  const clerkOf: TransferOffice['clerkOf'] = async (username, name, regionIds, kind = 'OWN_AND_BELOW') => {
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
    return new Desk(browserOf(home.server, username));
  };
  let given = 100;
  return {
    home,
    asks,
    manager,
    holds: await clerkOf('holder', '郭守档', [await manager.unit(OTHER_STREET)]),
    third: await clerkOf('third', '冯三街', [await manager.unit('150102003')]),
    clerkOf,
    async held(name) {
      const idNumber = numberOf(given++);
      const worker = await manager.hire(name, { at: CHEZHAN, from: '2020-03-01', identity: { idNumber } });
      return { ...worker, idNumber };
    },
    asked: async (idNumber, more = {}) =>
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
      ),
  };
}
