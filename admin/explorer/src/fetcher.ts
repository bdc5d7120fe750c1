import type { Fetcher } from '@graphiql/toolkit';
import { parse, print, separateOperations } from 'graphql';
import { post } from './server.ts';

/** The operation that is run, alone with the fragments it uses: the server takes one operation a request. */
export function operationAlone(text: string, name: string | null | undefined): string {
  try {
    const separate = separateOperations(parse(text));
    const names = Object.keys(separate);
    const chosen = name && name in separate ? name : names[0];
    const document = chosen === undefined || names.length < 2 ? undefined : separate[chosen];
    return document ? print(document) : text;
  } catch {
    // What does not parse is the server's to refuse, with its line.
    return text;
  }
}

export const fetcher: Fetcher = async ({ query, variables, operationName }) =>
  (await post(operationAlone(query, operationName), (variables as object | undefined) ?? {})) as Awaited<
    ReturnType<Fetcher>
  >;
