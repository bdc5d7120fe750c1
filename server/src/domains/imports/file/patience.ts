import type { EntityManager } from '@mikro-orm/postgresql';

/** For a transaction over thousands of rows: it waits for locks, and its statements run, for longer than those of a request may. */
export const takeTime = (em: EntityManager): Promise<unknown> =>
  em.execute(
    `select set_config('lock_timeout', '120s', true), set_config('statement_timeout', '300s', true),
       set_config('idle_in_transaction_session_timeout', '120s', true)`,
  );
