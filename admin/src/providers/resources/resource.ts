import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Direction, PageInput } from '@jiceng/schema/access.ts';
import type { RaRecord } from 'ra-core';
import { dayAfter } from '../../shared/time/day.ts';
import { request, variablesOf } from '../gql.ts';

/** What a list asks for; `filter` holds the plain values of the chips (`{ town: '12', kind: 'OFFICE' }`). */
export interface ListQuery {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly page: Required<PageInput>;
  readonly sort: { readonly field: string; readonly order: Direction };
  readonly asOf?: string | undefined;
  /** An instant: as known then. */
  readonly knownOn?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What of a list's question says which rows and in which order. */
export type Asking = Pick<ListQuery, 'filter' | 'sort'>;

/** One resource of react-admin as operations of the contract; what is left out cannot be done. */
export interface Resource {
  /** Conditions and order as its operations take them, and its export. */
  asked?(query: Asking): { readonly filter?: object; readonly sort?: readonly object[] };
  list?(query: ListQuery): Promise<{ data: readonly RaRecord[]; total: number }>;
}

type Conditions<Variables> = Pick<Variables, Extract<keyof Variables, 'filter' | 'sort'>>;

interface Rows {
  readonly items: readonly RaRecord[];
  readonly totalCount: number;
}

/**
 * A list as one operation of the contract answers it.
 *
 * @param root what of the answer holds the rows
 * @param asked conditions and order for what the page asks; the export of the list asks the same
 */
export const listed = <Root extends string, Data extends Readonly<Record<Root, Rows>>, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  root: Root,
  asked: (query: Asking) => NoInfer<Conditions<Variables>>,
): Resource => ({
  asked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const takes = variablesOf(document as TypedDocumentNode<unknown, never>);
    const variables = {
      ...asked(asking),
      page,
      ...(takes.includes('asOf') && { asOf }),
      ...(takes.includes('knownOn') && { knownOn }),
    };
    const { items, totalCount } = (await request(document, variables as unknown as Variables, signal))[root];
    return { data: items, total: totalCount };
  },
});

/** `{ eq }` for a chosen value, nothing for an empty one. What a chip offers is of the type that the list takes. */
export const eq = (value: unknown): { eq: never } | undefined =>
  value === undefined || value === null || value === '' ? undefined : { eq: value as never };

/** Days from one to another, both included; nothing where neither is given. */
export const daysFrom = (from: unknown, to: unknown): { gte?: string; lt?: string } | undefined => {
  const [first, last] = [textOf(from), textOf(to)];
  return first || last ? { ...(first ? { gte: first } : {}), ...(last ? { lt: dayAfter(last) } : {}) } : undefined;
};

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** The contract's sort field for a column; a column that is not in the table cannot be sorted and asks for the server's own order. */
export const sortBy = <Field extends string>(
  sort: ListQuery['sort'],
  fields: Readonly<Record<string, Field>>,
): { field: Field; direction: Direction }[] => {
  const field = fields[sort.field];
  return field ? [{ field, direction: sort.order }] : [];
};
