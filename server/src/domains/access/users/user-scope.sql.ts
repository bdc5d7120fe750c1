import { sql } from 'kysely';
import type { Sql } from '../../../shared/reads/reads.ts';

/** The unit is one of those a user's scope is made of (数据范围区划). */
export const isUnitOfScope = (user: Sql, region: Sql): Sql => sql`exists (
  select from user_scope_region s where s.user_id = ${user} and s.region_id = ${region})`;
