import { withoutSecrets } from './redact.ts';

/** What is written down of an error: where it happened, never what a person typed. */
export interface WrittenError {
  readonly type: string;
  readonly message: string;
  /** SQLSTATE or the system's code. */
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly stack?: string;
  readonly cause?: WrittenError;
}

interface Raised extends Error {
  readonly code?: unknown;
  readonly severity?: unknown;
  readonly table?: unknown;
  readonly constraint?: unknown;
}

const LONGEST = 500;

/**
 * PostgreSQL and GraphQL repeat values in their messages and details, so of a message nothing in quotes is kept, and of the rest only code, table and
 * constraint; a statement bears its values in its text (MikroORM) and is never kept.
 */
export function safeError(thrown: unknown, depth = 0): WrittenError {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: 'something that is no error was thrown' };
  const error = thrown as Raised;
  const { cause } = error;
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const [code, table, constraint] = [text(error.code), text(error.table), text(error.constraint)];
  const stack = framesOf(error);
  return {
    type: error.name,
    message: messageOf(error),
    ...(code && { code }),
    ...(table && { table }),
    ...(constraint && { constraint }),
    ...(stack && { stack }),
    ...(cause !== undefined && depth < 3 && { cause: safeError(cause, depth + 1) }),
  };
}

function messageOf(error: Raised): string {
  const quotes = error.severity !== undefined || error.name === 'GraphQLError';
  const message = quotes ? error.message.replaceAll(/"[^"]*"|'[^']*'/g, '"…"') : error.message;
  return withoutSecrets(message).slice(0, LONGEST);
}

/** The message stands at the beginning of a stack, over several lines when it has them. */
const framesOf = ({ stack }: Error): string =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join('\n');
