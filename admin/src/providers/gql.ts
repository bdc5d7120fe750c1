import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, print } from 'graphql';
import { NetworkError, ServerError, type WireError } from './errors.ts';

interface Answer<T> {
  data?: T | null;
  errors?: readonly WireError[];
}

/** Printed once per document. */
const printed = new WeakMap<object, string>();
const textOf = (document: TypedDocumentNode<unknown, never>): string => {
  const known = printed.get(document);
  if (known) return known;
  const text = print(document);
  printed.set(document, text);
  return text;
};

/** Rights of the person logged in; the session says so. */
let permissions: () => Promise<readonly string[]> = async () => [];
export const permissionsKnownBy = (ask: () => Promise<readonly string[]>): void => {
  permissions = ask;
};

/** Variables of an operation that ask for what takes a right of its own: who recorded something, how a community is staffed. */
const ASKED_WITH = { persons: 'persons:read', staffing: 'workers:read' } as const;

/** Names of the variables that an operation takes. */
export const variablesOf = ({ definitions }: TypedDocumentNode<unknown, never>): readonly string[] =>
  definitions.flatMap((d) =>
    d.kind === Kind.OPERATION_DEFINITION ? (d.variableDefinitions ?? []).map((v) => v.variable.name.value) : [],
  );

/** An operation asks for such fields only of those who may read them; anybody else would be refused the whole of it. */
async function filledIn(document: TypedDocumentNode<unknown, never>, variables: unknown): Promise<unknown> {
  const named = variablesOf(document);
  const asked = Object.entries(ASKED_WITH).filter(([name]) => named.includes(name));
  if (!asked.length) return variables;
  const held = await permissions();
  return {
    ...(variables as object),
    ...Object.fromEntries(asked.map(([name, permission]) => [name, held.includes(permission)])),
  };
}

/**
 * Sends one committed operation and answers its data. A refusal of the server becomes a `ServerError`, anything that did not reach it a
 * `NetworkError`.
 */
export async function request<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const operation = document as TypedDocumentNode<unknown, never>;
  const response = await send(textOf(operation), await filledIn(operation, variables), signal);
  const requestId = response.headers.get('x-request-id');
  const answer = (await response.json().catch(() => null)) as Answer<Data> | null;
  if (answer?.errors?.length) throw new ServerError(answer.errors, response.status, requestId);
  if (!response.ok || !answer?.data) throw new ServerError([], response.status, requestId);
  return answer.data;
}

async function send(query: string, variables: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new NetworkError(cause);
  }
}
