import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type pg from 'pg';
import type { Actor } from '../../../server/src/shared/context.ts';
import type { Sql } from '../../../server/src/shared/reads/reads.ts';

/** Asks the database in the name of one person, each statement in a transaction of its own. */
export class Statements {
  readonly #cache = new Map<string, Promise<readonly Record<string, unknown>[]>>();

  constructor(
    private readonly pool: pg.Pool,
    private readonly actor: Actor | null,
  ) {}

  /** The same statement is asked once: nothing changes while the interpreter lives. */
  rows(statement: Sql): Promise<readonly Record<string, unknown>[]> {
    const { sql: text, parameters } = statement.compile(compiler);
    const key = `${text} ${JSON.stringify(parameters)}`;
    const known = this.#cache.get(key);
    if (known) return known;
    const asked = this.#query(text, [...parameters]);
    this.#cache.set(key, asked);
    return asked;
  }

  async #query(text: string, parameters: unknown[]): Promise<readonly Record<string, unknown>[]> {
    const { actor } = this;
    const client = await this.pool.connect();
    try {
      await client.query('begin read only');
      await client.query(
        `select set_config('app.person', $1, true), set_config('app.regions', $2, true), set_config('app.all', $3, true), set_config('app.own_level', $4, true),
           set_config('app.sights', $5, true), set_config('app.held_until', $6, true)`,
        [
          String(actor?.personId ?? ''),
          `{${actor?.scope.regions.join(',') ?? ''}}`,
          actor?.scope.all ? 'on' : '',
          actor?.scope.ownLevel ? 'on' : '',
          `{${actor?.scope.sights?.join(',') ?? ''}}`,
          JSON.stringify(actor?.scope.heldUntil ?? {}),
        ],
      );
      return (await client.query(text, parameters)).rows as Record<string, unknown>[];
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
}

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
