import type { MikroORM } from '@mikro-orm/postgresql';
import { hashPassword, refuseWeakPassword, registerUser, ScopeKind } from '../domains/access/index.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../platform/unit-of-work/index.ts';
import type { AccessPolicy } from '../shared/access/access-policy.ts';
import { Role } from '../shared/access/permissions.ts';
import { StartupError } from '../startup-error.ts';

/**
 * Makes the first administrator, as SYSTEM. Whoever may run this already has the database; it is refused all the same once there is one who
 * can log in, so that it is no second way to make users.
 *
 * @throws StartupError where there is one; PASSWORD_WEAK, VALUE_INVALID, VALUE_REQUIRED, USERNAME_TAKEN
 */
export async function createAdministrator(
  orm: MikroORM,
  { username, name, password }: { readonly username: string; readonly name: string; readonly password: string },
  policy: AccessPolicy,
): Promise<{ id: string }> {
  refuseWeakPassword(password, username, policy, 'password');
  const passwordHash = await hashPassword(password);
  const system = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'admin:create' };
  return unitOfWork(orm, system, 'createAdministrator', {}, async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('jiceng administrators'))`);
    const [there] = await em.execute<{ username: string }[]>(
      `select u.username from app_user u join user_role r on r.user_id = u.id where r.role = 'ADMINISTRATOR' and u.state = 'ACTIVE' limit 1`,
    );
    if (there) {
      throw new StartupError(
        `已有系统管理员 ${there.username}；其他用户由其在控制台建立。`,
        `There is an administrator already, ${there.username}; further users are made in the console.`,
      );
    }
    return registerUser(em, {
      username,
      name,
      passwordHash,
      roles: [Role.ADMINISTRATOR],
      scope: { kind: ScopeKind.ALL, regionIds: [] },
    });
  });
}
