import type { EntityManager } from '@mikro-orm/postgresql';

/** A statement that is prepared once per connection under its name; a name stands for one text in the whole server. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** One execution; every value as PostgreSQL's text. */
export interface Execution {
  readonly statement: PreparedStatement;
  readonly values: readonly (string | null)[];
}

/** The rows of one execution, each the text of its first column. */
export type Answer = readonly (string | null)[];

const closing = new WeakMap<EntityManager, Execution[]>();

/**
 * Leaves a statement to be sent in one trip with the commit, in the order they were left and behind what the ORM flushes: for what the work
 * has decided and need not read again. Its refusals are those of any write.
 */
export function withCommit(em: EntityManager, execution: Execution): void {
  const left = closing.get(em);
  if (left) left.push(execution);
  else closing.set(em, [execution]);
}

/** For the unit of work: what was left. */
export const leftForCommit = (em: EntityManager): readonly Execution[] => closing.get(em) ?? [];
