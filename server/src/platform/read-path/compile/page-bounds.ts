import { sql } from 'kysely';
import { clampPage, DEFAULT_PAGE } from '../../../shared/reads/list.ts';
import type { Sql } from '../../../shared/reads/reads.ts';
import { Bind } from '../run/bind.ts';
import type { Arguments } from './arguments.ts';

/** LIMIT and OFFSET of the argument `page`, bounded for each call. */
export function limited(args: Arguments): Sql {
  const bound = (name: 'limit' | 'offset') =>
    new Bind('int', ({ variables }) => {
      const page = args.values(variables).page as { limit?: number; offset?: number } | null | undefined;
      return clampPage({ limit: page?.limit ?? DEFAULT_PAGE, offset: page?.offset ?? 0 })[name];
    }).sql;
  return sql`limit ${bound('limit')} offset ${bound('offset')}`;
}
