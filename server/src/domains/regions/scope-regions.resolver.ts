import { sql } from 'kysely';
import { FieldResolver, Resolver } from 'type-graphql';
import type { Reads, RowName, Sql } from '../../shared/reads/reads.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { isUnitOfScope, Scope, User } from '../access/index.ts';
import { Region } from './region.entity.ts';

/** Joins a region to a user's scope. What lies outside the reader's own scope, or is not on file at asOf, is left out. */
const inScopeOf = (child: RowName, user: Sql): Sql => isUnitOfScope(user, sql.ref(`${child}.id`));

export const userScopeReads: Reads = {
  entity: User,
  extend: true,
  many: {
    scopeRegions: {
      entity: () => Region,
      key: (child, parent) => inScopeOf(child, sql.ref(`${parent}.id`)),
      order: ['code'],
    },
  },
};

export const ownScopeReads: Reads = {
  entity: Scope,
  extend: true,
  many: {
    regions: { entity: () => Region, key: (child) => inScopeOf(child, sql`(select acting_user())`), order: ['code'] },
  },
};

@Resolver(() => User)
export class UserScopeResolver {
  @FieldResolver(() => [Region], { description: 'Units the scope is made of (数据范围区划); none for 全部 and 本人.' })
  scopeRegions(): Region[] {
    return answeredByReadPath();
  }
}

@Resolver(() => Scope)
export class OwnScopeResolver {
  @FieldResolver(() => [Region], { description: 'Units it is made of (区划); none for 全部 and 本人.' })
  regions(): Region[] {
    return answeredByReadPath();
  }
}
