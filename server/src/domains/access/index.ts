import type { Slice } from '../../shared/slice.ts';
import { accessRoots, personReads, userReads } from './access.reads.ts';
import { Person } from './persons/person.entity.ts';
import { LogInResolver } from './sign-in/log-in.resolver.ts';
import { User } from './users/user.entity.ts';
import { userList } from './users/users.list.ts';
import { UsersResolver } from './users/users.resolver.ts';

export { ScopeKind, UserState } from './access.enums.ts';
export { KeptUnderAName } from './persons/kept-under-a-name.entity.ts';
export { Person } from './persons/person.entity.ts';
export { PersonField } from './persons/person-field.ts';
export { addPerson, addPersons } from './persons/persons.ts';
export { reviewers, SaysReviewers } from './persons/reviewers.ts';
export { Scope } from './sign-in/me.types.ts';
export { hashPassword, refuseWeakPassword } from './sign-in/passwords.ts';
export { User } from './users/user.entity.ts';
export { isUnitOfScope } from './users/user-scope.sql.ts';
export { type NewUser, registerUser, type ScopeChoice, USERNAME_REFUSAL } from './users/users.service.ts';

export const accessSlice: Slice = {
  name: 'access',
  entities: [Person, User],
  tables: ['login_attempt', 'login_session', 'user_password', 'user_role', 'user_scope_region'],
  resolvers: [LogInResolver, userList.resolver, UsersResolver],
  reads: [personReads, userReads],
  ruleRoots: accessRoots,
  exports: [userList.exported],
};
