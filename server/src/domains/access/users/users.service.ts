import type { EntityManager } from '@mikro-orm/postgresql';
import { Role } from '../../../shared/access/permissions.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import { MOST_CHARACTERS, neededLine } from '../../../shared/words/line.ts';
import type { ScopeKind, UserState } from '../access.enums.ts';
import { areCompatible, isUsername, SCOPE_UNITS } from '../access.rules.ts';
import { addPerson } from '../persons/persons.ts';

export interface ScopeChoice {
  readonly kind: ScopeKind;
  readonly regionIds: readonly (string | number)[];
}

export interface NewUser {
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
  readonly scope: ScopeChoice;
}

/** What the database says when two administrators take one name at the same moment. */
export const USERNAME_REFUSAL = { app_user_username_key: { code: 'USERNAME_TAKEN', field: 'username' } } as const;

/** Makes a person and the user bound to it. The password comes hashed, so that no transaction waits for the hashing. */
export async function registerUser(em: EntityManager, user: NewUser): Promise<{ id: string }> {
  const username = user.username.trim().toLowerCase();
  const name = neededLine(user.name, 'name', MOST_CHARACTERS.name);
  if (!isUsername(username)) throw new DomainError('VALUE_INVALID', {}, 'username');
  refuseRoles(user.roles);
  const [taken] = await em.execute('select from app_user where username = ?', [username]);
  if (taken) throw new DomainError('USERNAME_TAKEN', {}, 'username');
  const personId = await addPerson(em, name);
  const [made] = await em.execute<[{ id: number }]>(
    'insert into app_user (person_id, username, scope_kind) values (?, ?, ?) returning id',
    [personId, username, user.scope.kind],
  );
  await em.execute('select set_password(?, ?)', [made.id, user.passwordHash]);
  await giveRoles(em, made.id, user.roles);
  await giveUnits(em, made.id, user.scope);
  return { id: String(made.id) };
}

/** What every change of a user names: who acts, whom it is about, and the version it was based on. */
export interface UserChange {
  readonly actorPersonId: number;
  readonly id: string;
  readonly version: number;
}

export async function setUserRoles(
  em: EntityManager,
  change: UserChange,
  roles: readonly Role[],
): Promise<{ id: string }> {
  refuseRoles(roles);
  const user = await takeVersion(em, change);
  if (!roles.includes(Role.ADMINISTRATOR)) await keepAnAdministrator(em, user);
  await em.execute('delete from user_role where user_id = ? and role <> all(?::text[])', [
    user,
    `{${roles.join(',')}}`,
  ]);
  await giveRoles(em, user, roles);
  return { id: String(user) };
}

export async function setUserScope(em: EntityManager, change: UserChange, scope: ScopeChoice): Promise<{ id: string }> {
  const user = await takeVersion(em, change, { scopeKind: scope.kind });
  await em.execute('delete from user_scope_region where user_id = ?', [user]);
  await giveUnits(em, user, scope);
  return { id: String(user) };
}

/** A disabled user's sessions end at once; an enabled one starts without a lock. */
export async function setUserState(em: EntityManager, change: UserChange, state: UserState): Promise<{ id: string }> {
  const user = await takeVersion(em, change, { state });
  if (state === 'DISABLED') {
    await keepAnAdministrator(em, user);
    await em.execute('select sessions_close(?)', [user]);
  } else {
    await em.execute('select unlock_account(?)', [user]);
  }
  return { id: String(user) };
}

/** Gives a user another password, which ends the sessions and the lock. */
export async function resetPassword(
  em: EntityManager,
  change: UserChange,
  passwordHash: string,
): Promise<{ id: string }> {
  const user = await takeVersion(em, change);
  await em.execute('select set_password(?, ?), sessions_close(?), unlock_account(?)', [user, passwordHash, user, user]);
  return { id: String(user) };
}

/** @throws USER_NOT_FOUND */
export async function usernameOf(em: EntityManager, id: string): Promise<string> {
  const [user] = await em.execute<{ username: string }[]>('select username from app_user where id = ?', [idOf(id)]);
  if (!user) throw new DomainError('USER_NOT_FOUND', {}, 'id');
  return user.username;
}

/** @throws VALUE_REQUIRED, ROLES_EXCLUSIVE */
function refuseRoles(roles: readonly Role[]): void {
  if (!roles.length) throw new DomainError('VALUE_REQUIRED', {}, 'roles');
  if (!areCompatible(roles)) throw new DomainError('ROLES_EXCLUSIVE', {}, 'roles');
}

/** Takes the next version of the user, with what is new in his row. @throws USER_NOT_FOUND, OWN_RIGHTS, STALE_VERSION */
async function takeVersion(
  em: EntityManager,
  { actorPersonId, id, version }: UserChange,
  { state, scopeKind }: { readonly state?: UserState; readonly scopeKind?: ScopeKind } = {},
): Promise<number> {
  const [user] = await em.execute<{ id: number; personId: number }[]>(
    'select id, person_id as "personId" from app_user where id = ?',
    [idOf(id)],
  );
  if (!user) throw new DomainError('USER_NOT_FOUND', {}, 'id');
  if (user.personId === actorPersonId) throw new DomainError('OWN_RIGHTS', {}, 'id');
  const [taken] = await em.execute(
    `update app_user set version = version + 1, state = coalesce(?, state), scope_kind = coalesce(?, scope_kind)
     where id = ? and version = ? returning id`,
    [state ?? null, scopeKind ?? null, user.id, version],
  );
  if (!taken) throw new DomainError('STALE_VERSION', {}, 'version');
  return user.id;
}

/** Without an administrator nobody could make one again. One after the other: two who take each other's role would both find another. */
async function keepAnAdministrator(em: EntityManager, user: number): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('jiceng administrators'))`);
  const [left] = await em.execute<[{ is: boolean; others: boolean }]>(
    `select exists (select from user_role where user_id = ? and role = 'ADMINISTRATOR') as "is",
       exists (select from user_role r join app_user u on u.id = r.user_id where r.role = 'ADMINISTRATOR' and u.state = 'ACTIVE' and u.id <> ?) as others`,
    [user, user],
  );
  if (left.is && !left.others) throw new DomainError('LAST_ADMINISTRATOR');
}

async function giveRoles(em: EntityManager, user: number, roles: readonly Role[]): Promise<void> {
  await em.execute('insert into user_role (user_id, role) select ?, unnest(?::text[]) on conflict do nothing', [
    user,
    `{${roles.join(',')}}`,
  ]);
}

/** @throws SCOPE_REGIONS_REQUIRED, VALUE_INVALID (too many), REGION_NOT_FOUND (unknown, or a community, which no scope is made of) */
async function giveUnits(em: EntityManager, user: number, { kind, regionIds }: ScopeChoice): Promise<void> {
  const ids = [...new Set(regionIds.map(String))];
  const { min, max } = SCOPE_UNITS[kind];
  if (ids.length < min) throw new DomainError('SCOPE_REGIONS_REQUIRED', {}, 'scope.regionIds');
  if (ids.length > max) throw new DomainError('VALUE_INVALID', { max }, 'scope.regionIds');
  if (!ids.length) return;
  if (!ids.every((id) => /^\d{1,9}$/.test(id))) throw new DomainError('REGION_NOT_FOUND', {}, 'scope.regionIds');
  const units = await em.execute<{ id: number }[]>('select id from scope_units(?::int[])', [`{${ids.join(',')}}`]);
  if (units.length !== ids.length) throw new DomainError('REGION_NOT_FOUND', {}, 'scope.regionIds');
  await em.execute('insert into user_scope_region (user_id, region_id) select ?, unnest(?::int[])', [
    user,
    `{${ids.join(',')}}`,
  ]);
}
