import { type RawBuilder, sql } from 'kysely';
import type { Vault } from '../../../shared/access/vault.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { Day } from '../../../shared/time/timeline.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** What the values of a statement are taken from, for each run of it. */
export interface ReadCall {
  readonly variables: Variables;
  readonly today: Day;
  /** Finds what is sealed by its index. */
  readonly vault: Pick<Vault, 'index'>;
  /** What a mutation has just written, for the statement or rule that answers it. */
  readonly written?: WrittenRows;
}

export interface WrittenRows {
  readonly ids: readonly string[];
  readonly asOf: Day | undefined;
  /** The resolver's own value. */
  readonly value: unknown;
}

/** A value that stands in the statement as a parameter: read anew from each call, never written into the text. */
export class Bind {
  constructor(
    readonly type: SqlType,
    readonly read: (call: ReadCall) => unknown,
    readonly list = false,
  ) {}

  get sql(): RawBuilder<unknown> {
    return sql`${sql.val(this)}::${sql.raw(this.list ? `${this.type}[]` : this.type)}`;
  }

  /** The value as PostgreSQL reads it from text. */
  text(call: ReadCall): string | null {
    const value = this.read(call);
    if (value === null || value === undefined) return null;
    if (!this.list) return SQL_TEXT[this.type](value);
    return `{${(value as unknown[]).map((item) => quoted(item === null ? null : SQL_TEXT[this.type](item))).join(',')}}`;
  }
}

/** A constant that a slice put into its SQL as `${...}`. */
export function constantText(value: unknown): string | null {
  if (value === null) return null;
  if (Array.isArray(value)) return `{${value.map((item) => quoted(constantText(item))).join(',')}}`;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(
    `A slice put ${JSON.stringify(value)} into its SQL; only texts, numbers, yes, no and lists of them can stand there`,
  );
}

const quoted = (item: string | null): string => (item === null ? 'NULL' : `"${item.replace(/[\\"]/g, '\\$&')}"`);

const MAX_ID = 2n ** 63n - 1n;

/**
 * A client's id: all ids are whole numbers of the database. What is no such number is no row's id, so it answers like a missing row (null
 * equals nothing) and is no error.
 */
export const idText = (value: unknown): string | null => {
  const text = String(value);
  return /^(0|[1-9]\d{0,18})$/.test(text) && BigInt(text) <= MAX_ID ? text : null;
};

/** PostgreSQL's text holds no zero character and no half of a surrogate pair, so a value with one equals no stored text. */
const plainText = (value: unknown): string | null => {
  const text = String(value);
  return text.includes('\0') || /\p{Surrogate}/u.test(text) ? null : text;
};

const instant = (value: unknown): string => {
  const text = value instanceof Date ? value.toISOString() : String(value);
  // JavaScript knows instants before the year 1 and after 9999, which it writes with a sign.
  if (!/^\d{4}-/.test(text) || text.startsWith('0000')) throw new DomainError('VALUE_INVALID', { value: text });
  return text;
};

const SQL_TEXT = {
  bigint: idText,
  int: String,
  float8: String,
  numeric: String,
  boolean: String,
  date: String,
  timestamptz: instant,
  text: plainText,
  bytea: (value: unknown) => `\\x${(value as Buffer).toString('hex')}`,
} as const satisfies Record<string, (value: unknown) => string | null>;
export type SqlType = keyof typeof SQL_TEXT;

const SQL_TYPES: Readonly<Record<string, SqlType>> = {
  ID: 'bigint',
  Int: 'int',
  Float: 'float8',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'timestamptz',
  Decimal: 'numeric',
};

/** PostgreSQL type of a GraphQL scalar; enums and String are text. */
export const sqlTypeOf = (graphqlType: string): SqlType => SQL_TYPES[graphqlType] ?? 'text';
