import type { TypeModel } from '../../../server/src/platform/read-path/catalogue.ts';
import type { FieldArgs, RuleRoot } from '../../../server/src/shared/reads/reads.ts';
import type { Env } from './env.ts';

export type Args = Readonly<Record<string, unknown>>;
/** The rule whose answer a plain value is part of. */
export interface RuleCall {
  readonly rule: RuleRoot;
  readonly env: Env;
  readonly args: FieldArgs;
}

/** What graphql-js is given to ask on: a row of a table, a page of them, or a value a rule made. */
export class Row {
  constructor(
    readonly model: TypeModel,
    readonly id: string,
    readonly env: Env,
  ) {}
}
export class Page {
  constructor(
    readonly all: () => Promise<readonly string[]>,
    readonly rows: () => Promise<Row[]>,
  ) {}
}
export class Plain {
  constructor(
    readonly value: Args,
    readonly root: RuleCall | null,
  ) {}
}

export function wrap(value: unknown, root: RuleCall | null): unknown {
  if (Array.isArray(value)) return value.map((each) => wrap(each, root));
  return typeof value === 'object' && value !== null ? new Plain(value as Args, root) : value;
}
