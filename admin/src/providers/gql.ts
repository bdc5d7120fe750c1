import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
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

/**
 * Sends one committed operation and answers its data. A refusal of the server becomes a `ServerError`, anything that did not reach it a
 * `NetworkError`.
 */
export async function request<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send(textOf(document as TypedDocumentNode<unknown, never>), variables, signal);
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
