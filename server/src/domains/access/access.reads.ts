import { sql } from 'kysely';
import { permissionsOf, Role } from '../../shared/access/permissions.ts';
import type { Reads, RowName, RuleRoots, Sql } from '../../shared/reads/reads.ts';
import type { ScopeKind } from './access.enums.ts';
import { Person } from './persons/person.entity.ts';
import { User } from './users/user.entity.ts';
import { lastLoginAt, userList } from './users/users.list.ts';

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
export const personReads: Reads = { entity: Person };

export const userReads: Reads = {
  entity: User,
  computed: {
    roles: (row) => sql`array(select r.role from user_role r where r.user_id = ${of(row, 'id')} order by r.role)`,
    lastLoginAt,
    lockedUntil: (row) =>
      sql`(select max(a.account_locked_until) from login_attempt a where a.user_id = ${of(row, 'id')} and a.account_locked_until > now())`,
  },
  ...userList.reads,
};

interface MeNeeds {
  readonly name: string;
  readonly kind: ScopeKind;
}

export const accessRoots: RuleRoots = {
  me: {
    needs: () => sql`(select row_to_json(own) from (select p.name, u.scope_kind as kind from app_user u
      join person p on p.id = u.person_id where u.id = (select acting_user())) own)`,
    answer: (needs, _call, { actor, permissions, today, timeZone, demo }) => {
      if (!actor) return null;
      const { name, kind } = needs as MeNeeds;
      return {
        id: String(actor.userId),
        username: actor.username,
        person: { id: String(actor.personId), name },
        roles: actor.roles,
        permissions: [...permissions].sort(),
        scope: { kind },
        today,
        timeZone,
        demo,
      };
    },
  },
  rolePermissions: {
    needs: null,
    answer: () => Object.values(Role).map((role) => ({ role, permissions: [...permissionsOf([role])] })),
  },
};
