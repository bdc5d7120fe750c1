import type { DataProvider } from 'ra-core';
import { PAGES } from '../slices.ts';
import type { Asking, ListQuery, Resource } from './resources/resource.ts';

const resourceOf = (name: string): Resource => {
  const resource = PAGES.get(name)?.data;
  if (!resource)
    throw new Error(`No operations are known for the resource "${name}"; its slice hands over no data for it`);
  return resource;
};

/** Conditions and order of a list as its operations take them. */
export const askedOf = (name: string, query: Asking): ReturnType<NonNullable<Resource['asked']>> =>
  resourceOf(name).asked?.(query) ?? {};

interface ListParams {
  pagination?: { page: number; perPage: number };
  sort?: { field: string; order: 'ASC' | 'DESC' };
  filter?: Record<string, unknown>;
  meta?: { asOf?: string; knownOn?: string };
  signal?: AbortSignal;
}

const queryOf = ({ pagination, sort, filter, meta, signal }: ListParams): ListQuery => {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  return {
    filter: filter ?? {},
    page: { limit: perPage, offset: (page - 1) * perPage },
    sort: sort ?? { field: 'id', order: 'ASC' },
    asOf: meta?.asOf,
    knownOn: meta?.knownOn,
    signal,
  };
};

async function list(name: string, params: ListParams) {
  const resource = resourceOf(name);
  if (!resource.list) throw new Error(`The resource "${name}" has no list`);
  return resource.list(queryOf(params));
}

const notHere = (what: string) => async (): Promise<never> => {
  throw new Error(`${what} goes through useCommand with the contract's own mutation, not through the dataProvider`);
};

const onItsPage = (what: string) => async (): Promise<never> => {
  throw new Error(
    `${what} is not asked of the dataProvider: a record's page reads it with RecordPage and its own operation`,
  );
};

/** Lists of react-admin's pages. Writes are the contract's mutations and go through `useCommand` (shared/use-command.ts). */
export const dataProvider = {
  supportAbortSignal: true,
  getList: (name: string, params: ListParams) => list(name, params),
  getManyReference: (name: string, params: ListParams & { target: string; id: unknown }) =>
    list(name, { ...params, filter: { ...params.filter, [params.target]: params.id } }),
  getOne: onItsPage('getOne'),
  getMany: onItsPage('getMany'),
  create: notHere('create'),
  update: notHere('update'),
  updateMany: notHere('updateMany'),
  delete: notHere('delete'),
  deleteMany: notHere('deleteMany'),
} as unknown as DataProvider;
