import type { GraphQLSchema } from 'graphql';
import type { Pool, PoolClient } from 'pg';
import type { Actor, Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { PreparedStatement } from '../../../shared/reads/executions.ts';
import { scopeVariables, translate } from '../../unit-of-work/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Plan, Walk } from '../compile/compile.ts';
import { type Proof, UnprovenSupposition } from '../compile/visit.ts';
import type { ReadCall, Variables } from './bind.ts';
import { PlanCache } from './plan-cache.ts';
import { resolve } from './resolve.ts';
import { type ScopeValues, SET_SCOPE, scopedRead } from './scoped-read.ts';

/** Answers plans from the database. One per server. */
export class PlanRunner {
  readonly plans: PlanCache;

  constructor(
    readonly schema: GraphQLSchema,
    readonly catalogue: Catalogue,
    private readonly pool: Pool,
  ) {
    this.plans = new PlanCache(this);
  }

  /**
   * The answer as JSON text: what PostgreSQL made, untouched, where no rule has to run over it.
   *
   * @param proof Where `ctx` is of whoever is supposed to ask: {@link UnprovenSupposition} before any rule runs when it is somebody else, or nothing is read.
   */
  async run(plan: Plan, call: ReadCall, ctx: Context, proof?: Proof): Promise<string> {
    if (proof && !plan.statement) throw new UnprovenSupposition();
    return answered(plan, call, ctx, (statement, values) => this.#read(statement, values, scopeOf(ctx.actor), proof));
  }

  /**
   * Answers several plans from one state of the database: one read-only transaction on one connection. A connection that is lost on the
   * way is TRY_AGAIN: the next one would see another state.
   */
  snapshot<T>(ctx: Context, work: (run: Run) => Promise<T>): Promise<T> {
    const scope = scopeOf(ctx.actor);
    return this.#inOneState((client) =>
      work((plan, call) =>
        answered(plan, call, ctx, (statement, values) => scopedRead(client, scope, statement, values)),
      ),
    );
  }

  /** The rows of a walk from one state of the database, through a cursor; what limits the time of a request does not limit it. */
  walk<T>(ctx: Context, walk: Walk, call: ReadCall, work: (rows: AsyncIterable<Variables>) => Promise<T>): Promise<T> {
    return this.#inOneState(async (client) => {
      await client.query(SET_SCOPE.text, [...scopeOf(ctx.actor)]);
      await client.query(PATIENCE);
      await client.query(`declare walk no scroll cursor for ${walk.statement.text}`, walk.values(call));
      return work(walked(client, walk, call, ctx));
    });
  }

  async #inOneState<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect().catch((error: unknown) => {
      throw refusalOf(error);
    });
    let lost: Error | undefined;
    try {
      await client.query('begin isolation level repeatable read read only');
      const done = await work(client);
      await client.query('commit');
      return done;
    } catch (error) {
      if (isConnectionLoss(error)) lost = error;
      else
        await client.query('rollback').catch((failed: Error) => {
          lost = failed;
        });
      throw refusalOf(error);
    } finally {
      client.release(lost);
    }
  }

  /** A read can be asked again: on another connection, where the first one was lost. */
  async #read(statement: PreparedStatement, values: Values, scope: ScopeValues, proof?: Proof): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      let client: PoolClient | undefined;
      let lost: Error | undefined;
      try {
        client = await this.pool.connect();
        return await scopedRead(client, scope, statement, values, proof);
      } catch (error) {
        if (isConnectionLoss(error)) lost = error;
        if (!lost || attempt === ATTEMPTS) throw refusalOf(error);
      } finally {
        client?.release(lost);
      }
    }
  }
}

type Values = readonly (string | null)[];
/** Answers one plan as JSON text. */
export type Run = (plan: Plan, call: ReadCall) => Promise<string>;

async function answered(
  plan: Plan,
  call: ReadCall,
  ctx: Context,
  read: (statement: PreparedStatement, values: Values) => Promise<string>,
): Promise<string> {
  const text = plan.statement ? await read(plan.statement, plan.values(call)) : null;
  if (text !== null && !plan.steps.length && !plan.answers.length) return text;
  const data = text === null ? { ...plan.blank } : (JSON.parse(text) as Record<string, unknown>);
  return JSON.stringify(await resolve(plan, data, call, ctx));
}

/** Rows that are fetched at once. */
const FETCHED = 500;
const PATIENCE = `select set_config('statement_timeout', '300s', true), set_config('idle_in_transaction_session_timeout', '120s', true)`;

async function* walked(client: PoolClient, walk: Walk, call: ReadCall, ctx: Context): AsyncGenerator<Variables> {
  const [root, items] = walk.path;
  for (;;) {
    const { rows } = await client.query<{ answer: string }>(`fetch ${FETCHED} from walk`);
    const read = rows.map(({ answer }) => JSON.parse(answer) as Variables);
    await resolve(walk, { [root]: { [items]: read } }, call, ctx);
    yield* read;
    if (rows.length < FETCHED) return;
  }
}

const ATTEMPTS = 3;

/** query_canceled: what one statement may take is over, and asked again it would take as long. */
const CANCELED = '57014';

const refusalOf = (error: unknown): unknown =>
  (error as { code?: unknown }).code === CANCELED ? new DomainError('QUERY_TOO_SLOW') : translate(error);

/** Class 57P is a backend or server that goes away, class 08 a connection that broke; errors of the socket bear names like ECONNRESET. */
function isConnectionLoss(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return typeof code === 'string'
    ? /^(57P|08|E[A-Z]+$)/.test(code)
    : /^Connection terminated|not queryable/.test(error.message);
}

/** Nobody logged in: no person, no rows. */
const NOBODY: ScopeValues = ['', '{}', '', '', '{}', '{}'];

function scopeOf(actor: Actor | null): ScopeValues {
  if (!actor) return NOBODY;
  const variables = scopeVariables(actor);
  return [
    variables['app.person'],
    variables['app.regions'],
    variables['app.all'],
    variables['app.own_level'],
    variables['app.sights'],
    variables['app.held_until'],
  ];
}
