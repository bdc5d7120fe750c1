import { ImportKindsDocument, type ImportKindsQuery } from '@jiceng/schema/imports.ts';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';

export type ImportKind = ImportKindsQuery['importKinds'][number];

/** What this person may import; changes only with the product. */
export function useKinds(): UseQueryResult<readonly ImportKind[]> {
  return useQuery({
    queryKey: ['imports', 'kinds'],
    queryFn: async ({ signal }) => (await request(ImportKindsDocument, {}, signal)).importKinds,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Kinds of the regions' own data; all others are about people. */
const OF_AREAS: readonly string[] = ['BASE_FIGURES', 'FACILITIES'];

export interface KindGroup {
  readonly name: 'staff' | 'areas';
  readonly kinds: readonly ImportKind[];
}

/** As the menu groups their pages. */
export const groupsOf = (kinds: readonly ImportKind[]): readonly KindGroup[] =>
  [
    { name: 'staff' as const, kinds: kinds.filter(({ kind }) => !OF_AREAS.includes(kind)) },
    { name: 'areas' as const, kinds: kinds.filter(({ kind }) => OF_AREAS.includes(kind)) },
  ].filter((group) => group.kinds.length > 0);
