import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Sql } from '../../../shared/reads/reads.ts';
import { Bind } from './bind.ts';

/** Gives a value that stands in several places one parameter: a day that reaches every nested relation is sent once. */
class SharedParameters extends PostgresQueryCompiler {
  readonly #places = new Map<Bind, string>();

  override compileQuery(...args: Parameters<PostgresQueryCompiler['compileQuery']>) {
    this.#places.clear();
    return super.compileQuery(...args);
  }

  protected override appendValue(parameter: unknown): void {
    const place = parameter instanceof Bind ? this.#places.get(parameter) : undefined;
    if (place !== undefined) this.append(place);
    else {
      super.appendValue(parameter);
      if (parameter instanceof Bind) this.#places.set(parameter, this.getCurrentParameterPlaceholder());
    }
  }
}

/** Only makes text; it has no connection. */
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new SharedParameters(),
  },
});

export interface StatementText {
  readonly text: string;
  /** A Bind is read for each call; anything else is a constant that a slice put there. */
  readonly parameters: readonly unknown[];
}

export function statementText(statement: Sql): StatementText {
  const { sql: text, parameters } = statement.compile(compiler);
  return { text, parameters };
}
