import type { Slice } from '../../shared/slice.ts';
import { accessRoots, personReads, userReads } from './access.reads.ts';
import { LogInResolver } from './log-in.resolver.ts';
import { Person } from './person.entity.ts';
import { User } from './user.entity.ts';
import { userList } from './users.list.ts';
import { UsersResolver } from './users.resolver.ts';

export { ScopeKind, UserState } from './access.enums.ts';
export { Scope } from './me.types.ts';
export { hashPassword, refuseWeakPassword } from './passwords.ts';
export { Person } from './person.entity.ts';
export { addPerson, addPersons } from './persons.ts';
export { reviewers } from './reviewers.ts';
export { User } from './user.entity.ts';
export { isUnitOfScope } from './user-scope.sql.ts';
export { type NewUser, registerUser, type ScopeChoice, USERNAME_REFUSAL } from './users.service.ts';

export const accessSlice: Slice = {
  name: 'access',
  entities: [Person, User],
  tables: ['login_attempt', 'login_session', 'user_password', 'user_role', 'user_scope_region'],
  resolvers: [LogInResolver, userList.resolver, UsersResolver],
  reads: [personReads, userReads],
  ruleRoots: accessRoots,
  exports: [userList.exported],
};
