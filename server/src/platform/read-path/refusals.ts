import type { GraphQLObjectType } from 'graphql';
import type { Permission } from '../../shared/access/permissions.ts';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';

/** The schema allows it, the read path has no SQL for it; `what` names the place. */
export function unsupported(what: string): never {
  throw new DomainError('QUERY_UNSUPPORTED', { what });
}

/** Refuses the whole operation when a field bears a permission that is not held; also for the filter and the sort that bear its name. */
export function guardField(permissions: ReadonlySet<string>, type: GraphQLObjectType, field: string): void {
  const permission = type.getFields()[field]?.extensions.permission as Permission | undefined;
  if (permission && !permissions.has(permission))
    throw new DomainError('ACCESS_DENIED', { permission, field: `${type.name}.${field}` });
}

/** Who asks, as far as the right to an operation depends on it. */
export interface Asker {
  readonly loggedIn: boolean;
  readonly permissions: ReadonlySet<string>;
}

/** Right to a whole operation: public, for everybody who is logged in, or by permission. One that names none of the three is refused. */
export function guardOperation(asker: Asker, root: GraphQLObjectType, field: string): void {
  const { permission, public: anyone, loggedIn } = root.getFields()[field]?.extensions ?? {};
  if (anyone === true) return;
  if (!asker.loggedIn) throw new DomainError('UNAUTHENTICATED');
  if (loggedIn === true) return;
  if (typeof permission !== 'string')
    throw new Error(`${root.name}.${field} names no permission; put @Allow beside it`);
  guardField(asker.permissions, root, field);
}

export const askerOf = (ctx: Pick<Context, 'actor' | 'permissions'>): Asker => ({
  loggedIn: ctx.actor !== null,
  permissions: ctx.permissions,
});
