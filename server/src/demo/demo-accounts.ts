import type { EntityManager } from '@mikro-orm/postgresql';
import { registerUser, ScopeKind } from '../domains/access/index.ts';
import { Role } from '../shared/access/permissions.ts';

const DISTRICT = '150102';
const STREET = '150102001';

interface Account {
  readonly username: string;
  /** An invented person. */
  readonly name: string;
  readonly role: Role;
  /** Code of the unit that is held with all below it; null: everything (全部). */
  readonly unit: string | null;
}

/** The demo accounts (演示账号), one for each role an office has. */
export const DEMO_ACCOUNTS: readonly Account[] = [
  { username: 'hr', name: '王晓燕', role: Role.HR_CLERK, unit: STREET },
  { username: 'manager', name: '李志强', role: Role.HR_MANAGER, unit: DISTRICT },
  { username: 'approver', name: '苏日娜', role: Role.APPROVER, unit: DISTRICT },
  { username: 'finance', name: '陈建华', role: Role.FINANCE_OFFICER, unit: DISTRICT },
  { username: 'trainer', name: '乌云其木格', role: Role.TRAINER, unit: DISTRICT },
  { username: 'analyst', name: '刘洋', role: Role.ANALYST, unit: DISTRICT },
  { username: 'auditor', name: '张丽萍', role: Role.AUDITOR, unit: null },
  { username: 'admin', name: '孙国强', role: Role.ADMINISTRATOR, unit: null },
];

/** Makes those accounts that are not there; with `reset` the others get the password too. */
export async function makeAccounts(
  em: EntityManager,
  hashes: ReadonlyMap<string, string>,
  reset: boolean,
): Promise<void> {
  const there = await em.execute<{ id: number; username: string }[]>('select id, username from app_user');
  const idOf = new Map(there.map(({ username, id }) => [username, id]));
  for (const { username, name, role, unit } of DEMO_ACCOUNTS) {
    const passwordHash = hashes.get(username);
    if (!passwordHash) throw new Error(`No password was hashed for the demo account ${username}`);
    const id = idOf.get(username);
    if (id === undefined) {
      const scope = unit
        ? { kind: ScopeKind.OWN_AND_BELOW, regionIds: [await unitId(em, unit)] }
        : { kind: ScopeKind.ALL, regionIds: [] };
      await registerUser(em, { username, name, passwordHash, roles: [role], scope });
    } else if (reset) await em.execute('select set_password(?, ?)', [id, passwordHash]);
  }
}

async function unitId(em: EntityManager, code: string): Promise<number> {
  const [unit] = await em.execute<{ id: number }[]>(
    'select unit_id as id from region_attributes where code = ? and superseded_at is null limit 1',
    [code],
  );
  if (!unit) throw new Error(`The demo needs region ${code}; load the shipped district first`);
  return unit.id;
}
