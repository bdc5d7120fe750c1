import type { EntityManager } from '@mikro-orm/postgresql';

/** For a transaction over a whole district: its statements run, and it thinks between them, for longer than those of a request may. */
export const takeTime = (em: EntityManager): Promise<unknown> =>
  em.execute(
    `select set_config('lock_timeout', '60s', true), set_config('statement_timeout', '300s', true),
       set_config('idle_in_transaction_session_timeout', '300s', true)`,
  );
