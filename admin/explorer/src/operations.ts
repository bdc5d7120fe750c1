import { keyFor } from '../../src/providers/idempotency.ts';
import { ask } from './server.ts';

/** The same intention sent again has the same key, so that a second click does nothing twice. */
async function once<Data>(operation: string, text: string, input: object): Promise<Data> {
  const { key, settled } = keyFor(operation, input, Date.now());
  const data = await ask<Data>(text, { input: { ...input, idempotencyKey: key } });
  settled();
  return data;
}

export interface Saved {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly document: string;
  readonly variables: string | null;
  readonly shared: boolean;
  readonly mine: boolean;
  readonly problem: { readonly zh: string; readonly en: string } | null;
  readonly version: number;
}
const PARTS = '{ id name description document variables shared mine problem { zh en } version }';

export const savedQueries = (search: string): Promise<readonly Saved[]> =>
  ask<{ savedQueries: { items: readonly Saved[] } }>(
    `query SavedQueries($search: String) { savedQueries(filter: { search: $search }, page: { limit: 200 }) { items ${PARTS} } }`,
    { search: search || null },
  ).then(({ savedQueries: { items } }) => items);

export interface ToSave {
  readonly id?: string;
  readonly version?: number;
  readonly name: string;
  readonly description: string;
  readonly document: string;
  readonly variables: string;
  readonly shared: boolean;
}
export const saveQuery = (query: ToSave): Promise<Saved> =>
  once<{ saveQuery: Saved }>(
    'saveQuery',
    `mutation SaveQuery($input: SaveQueryInput!) { saveQuery(input: $input) ${PARTS} }`,
    query,
  ).then(({ saveQuery: saved }) => saved);

export const removeQuery = (id: string, version: number): Promise<unknown> =>
  ask('mutation RemoveQuery($input: RemoveQueryInput!) { removeQuery(input: $input) }', { input: { id, version } });

export interface Exported {
  readonly fileName: string;
  readonly rows: number;
  readonly url: string;
}
export const exportQuery = (input: {
  readonly document: string;
  readonly variables: string;
  readonly format: 'XLSX' | 'CSV';
  readonly path: string | null;
}): Promise<Exported> =>
  once<{ exportQuery: Exported }>(
    'exportQuery',
    'mutation ExportQuery($input: ExportQueryInput!) { exportQuery(input: $input) { fileName rows url } }',
    input,
  ).then(({ exportQuery: made }) => made);

export interface Me {
  readonly username: string;
  readonly permissions: readonly string[];
  readonly demo: boolean;
}
export const me = (): Promise<Me | null> =>
  ask<{ me: Me | null }>('query Me { me { username permissions demo } }').then(({ me: who }) => who);
