import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { request } from '../../providers/gql.ts';
import { everyRow } from '../export/every-row.ts';

interface Items<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
}

/**
 * All items of a list, page after page: what somebody chooses from, or counts, must not end where the first page does.
 * `perPage` is given where one item costs the server more than a row.
 */
export const everyItem = <Data, Asked extends object, Item>(
  document: TypedDocumentNode<Data, Asked>,
  asked: Omit<Asked, 'page'>,
  pick: (data: Data) => Items<Item>,
  signal: AbortSignal | undefined,
  perPage?: number,
): Promise<Item[]> =>
  everyRow<Item>(
    async (page, limit) => {
      const variables = { ...asked, page: { limit, offset: (page - 1) * limit } } as unknown as Asked;
      const { items, totalCount } = pick(await request(document, variables, signal));
      return { data: items, total: totalCount };
    },
    undefined,
    perPage,
  );
