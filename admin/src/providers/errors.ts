import { zh } from '../messages/parts/errors.ts';

/** One error as the server sends it: the code chooses the message, params fill it, field says where in the form it belongs. */
export interface WireError {
  message: string;
  extensions?: {
    code?: string;
    params?: Readonly<Record<string, string | number>>;
    field?: string;
    requestId?: string;
  };
}

/** Codes that a person cannot act on: the console shows the request number with them. */
const UNEXPECTED = 'INTERNAL_SERVER_ERROR';

/**
 * A refusal. `message` is a message key, so that react-admin translates it; `body.errors` carries a message per field, so that a form
 * shows it at its input.
 */
export class ServerError extends Error {
  // Not ra-core's HttpError: it resets the prototype, so that a subclass of it loses its own members.
  override readonly name = 'ServerError';
  readonly status: number;
  readonly body: { errors: Record<string, unknown> } | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly field: string | null;
  readonly requestId: string | null;

  constructor(errors: readonly WireError[], status: number, requestId: string | null) {
    const first = errors[0]?.extensions;
    // A code without a sentence is nothing a person can act on.
    const code = first?.code && first.code in zh.error ? first.code : UNEXPECTED;
    super(messageKey(code));
    this.status = httpStatusOf(code, status);
    this.body = fieldErrors(errors);
    this.code = code;
    this.params = first?.params ?? {};
    this.field = first?.field ?? null;
    this.requestId = first?.requestId ?? requestId;
  }

  get unexpected(): boolean {
    return this.code === UNEXPECTED;
  }
}

/** The server was not reached; nothing is known about what it would have said. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly status = 0;
  constructor(cause: unknown) {
    super('error.NETWORK', { cause });
  }
}

export const messageKey = (code: string): string => `error.${code}`;

const STATUS = { UNAUTHENTICATED: 401, ACCESS_DENIED: 403 } as const satisfies Record<string, number>;

// GraphQL answers refusals with 200; react-admin asks for the status to tell a lost session from a missing right.
const httpStatusOf = (code: string, status: number): number =>
  STATUS[code as keyof typeof STATUS] ?? (status >= 400 ? status : 422);

/** Refusals that name no field but concern one that no form shows: `<FormAlert>` says what to do. */
const HIDDEN_FIELD: Readonly<Record<string, string>> = { STALE_VERSION: 'version' };

/** `figures.2.value` becomes `{ figures: [, , { value: … }] }`, as react-hook-form names its inputs. */
export function fieldErrors(errors: readonly WireError[]): { errors: Record<string, unknown> } | null {
  const found: Record<string, unknown> = {};
  for (const { extensions } of errors) {
    if (!extensions?.code) continue;
    const field = extensions.field ?? HIDDEN_FIELD[extensions.code];
    if (!field) continue;
    put(found, field.split('.'), formMessage(messageKey(extensions.code), extensions.params ?? {}));
  }
  return Object.keys(found).length ? { errors: found } : null;
}

/** A message with its params in the one text that react-admin's inputs unpack and translate. */
export const formMessage = (message: string, args: Readonly<Record<string, string | number>>): string =>
  `@@react-admin@@${JSON.stringify({ message, args })}`;

function put(target: Record<string, unknown>, path: readonly string[], value: string): void {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  target[head] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
  put(target[head] as Record<string, unknown>, rest, value);
}
