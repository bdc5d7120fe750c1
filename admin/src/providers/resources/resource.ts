import type { Direction, PageInput } from '@jiceng/schema/access.ts';
import type { RaRecord } from 'ra-core';
import { dayAfter } from '../../shared/time/day.ts';

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

/** `{ eq }` for a chosen value, nothing for an empty one. */
export const eq = <T>(value: unknown): { eq: T } | undefined =>
  value === undefined || value === null || value === '' ? undefined : { eq: value as T };

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
