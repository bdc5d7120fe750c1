import { sentenceOf, words } from './words.ts';

export interface WireError {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly params?: Readonly<Record<string, unknown>>;
    readonly field?: string;
  };
}
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly WireError[];
}

/** One operation over HTTP, as the server answers it. */
export async function post<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

/** A refusal as a sentence for the person. */
export const refusalOf = ({ extensions, message }: WireError): string =>
  extensions?.code === 'GRAPHQL_VALIDATION_FAILED' || extensions?.code === 'GRAPHQL_PARSE_FAILED'
    ? message
    : sentenceOf(extensions?.code ?? '', extensions?.params);

/** @throws the refusal's sentence */
export async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const answer = await post<Data>(query, variables).catch(() => {
    throw new Error(sentenceOf('NETWORK'));
  });
  const [first] = answer.errors ?? [];
  if (first) throw new Error(refusalOf(first));
  if (!answer.data) throw new Error(words.unexpected);
  return answer.data;
}
