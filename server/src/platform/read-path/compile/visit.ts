import type { Execution } from '../../../shared/reads/executions.ts';
import type { ErrorReporter } from '../../graphql/errors.ts';
import type { ReadPathContext } from '../run/apollo-plugin.ts';

/** A request before it is known who asks. */
export interface Visit extends ErrorReporter {
  /** As whom the session was known a moment ago; null: the session was looked up already, or there is none. */
  readonly supposed: { readonly ctx: ReadPathContext; readonly proof: Proof } | null;
  /** As the session says now. */
  proven(): Promise<ReadPathContext>;
}

/** What the database has to say before an answer made for whoever is supposed to ask may leave. */
export class Proof {
  #held = false;

  constructor(
    readonly execution: Execution,
    private readonly holds: (proven: string | null) => boolean,
  ) {}

  get held(): boolean {
    return this.#held;
  }

  take(proven: string | null): void {
    this.#held = this.holds(proven);
  }
}

/** The supposition was wrong, or there was nothing to prove it with: what was made of it is thrown away. */
export class UnprovenSupposition extends Error {}
