import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { hashPassword } from '../domains/access/index.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../platform/unit-of-work/index.ts';
import type { Vault } from '../shared/access/vault.ts';
import { DEMO_ACCOUNTS, makeAccounts } from './demo-accounts.ts';
import { decideSome, handInStreet, openCollection } from './demo-desk.ts';
import { enterDocuments } from './demo-documents.ts';
import { approveFigures, enterFigures } from './demo-figures.ts';
import { approveDeadline, proposeDeadline } from './demo-frozen.ts';
import { approveSchemes, draftSchemes } from './demo-schemes.ts';
import { enterGrades } from './people/demo-grades.ts';
import { enterQuotas } from './people/demo-quotas.ts';
import { enterWorkers } from './people/demo-workers.ts';
import { loadDistrict } from './shipped-district.ts';
import { loadGradeSchemes } from './shipped-schemes.ts';

const SYSTEM = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'start' };

export interface DemoOptions {
  readonly password: string;
  /** Seals the numbers of the people. */
  readonly vault: Vault;
  /** Accounts that are there get the password too: for a password somebody has set, not for one made at the first start. */
  readonly resetPasswords?: boolean;
}

/**
 * The demo district (演示数据): the shipped tree, invented facilities, households and people, entered in the name of one account's person and
 * approved in that of another's. May be called at every start: what is there is left alone, and a start that was interrupted goes on with
 * the next.
 *
 * @returns Whether figures were entered by this call.
 */
export async function loadDemo(
  orm: MikroORM,
  { password, vault, resetPasswords = false }: DemoOptions,
): Promise<boolean> {
  await loadDistrict(orm);
  await loadGradeSchemes(orm);
  if (resetPasswords || (await accountsMissing(orm))) {
    const hashes = await hashed(password);
    const options = { reason: '演示账号' };
    await unitOfWork(orm, SYSTEM, 'loadDemo', options, (em) => makeAccounts(em, hashes, resetPasswords));
  }
  const entered = await enterAs(orm, 'manager', enterFigures);
  await enterAs(orm, 'approver', approveFigures);
  const hired = await enterAs(orm, 'manager', (em) => enterWorkers(em, vault));
  await enterDocuments((username, work) => enterAs(orm, username, work));
  await enterAs(orm, 'manager', enterQuotas);
  await enterAs(orm, 'manager', draftSchemes);
  await enterAs(orm, 'approver', approveSchemes);
  await enterGrades((username, work) => enterAs(orm, username, work));
  await enterAs(orm, 'manager', proposeDeadline);
  await enterAs(orm, 'approver', approveDeadline);
  await enterAs(orm, 'manager', openCollection);
  await enterAs(orm, 'hr', handInStreet);
  await enterAs(orm, 'approver', decideSome);
  return entered || hired;
}

/** What a demo account would have entered: in its person's name, over the whole district. */
async function enterAs<T>(orm: MikroORM, username: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const [user] = await unitOfWork(orm, SYSTEM, 'loadDemo', {}, (em) =>
    em.execute<{ personId: number }[]>('select person_id as "personId" from app_user where username = ?', [username]),
  );
  if (!user) throw new Error(`The demo has no account ${username}`);
  return unitOfWork(orm, { ...SYSTEM, personId: user.personId }, 'loadDemo', { reason: '演示数据' }, work);
}

/** Looked up before anything is hashed: hashing is slow on purpose. */
const accountsMissing = (orm: MikroORM): Promise<boolean> =>
  unitOfWork(orm, SYSTEM, 'loadDemo', {}, async (em) => {
    const names = `{${DEMO_ACCOUNTS.map(({ username }) => username).join(',')}}`;
    const rows = await em.execute<unknown[]>('select 1 as one from app_user where username = any(?::text[])', [names]);
    return rows.length < DEMO_ACCOUNTS.length;
  });

const hashed = async (password: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(DEMO_ACCOUNTS.map(async ({ username }) => [username, await hashPassword(password)] as const)),
  );
