import { CheckGradeSchemeDocument, GradeSchemesDocument } from '@jiceng/schema/grade-schemes.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { useDebounceValue } from '../../../shared/use-debounce-value.ts';
import { useMe } from '../../../shared/use-me.ts';
import type { SchemeLine } from './marks.tsx';

const NONE: readonly SchemeLine[] = [];

/** Every version in sight, for a choice: there are some dozens. */
export function useAllSchemes(): readonly SchemeLine[] {
  const { data } = useQuery({
    queryKey: ['grade-schemes', 'all'],
    queryFn: ({ signal }) => request(GradeSchemesDocument, { page: { limit: 200, offset: 0 } }, signal),
  });
  return data?.gradeSchemes.items ?? NONE;
}

/** Schemes are of a district: who holds less of it prepares none. */
export function useHoldsDistrict(): boolean {
  const scope = useMe()?.scope;
  return scope?.kind === 'ALL' || (scope?.regions.some(({ level }) => level === 'DISTRICT') ?? false);
}

/** What the server says of a document, once the typing pauses; nothing is stored. */
export function useCheck(document: string) {
  const settled = useDebounceValue(document);
  const { data, error, isFetching } = useQuery({
    queryKey: ['check-grade-scheme', settled],
    queryFn: async ({ signal }) =>
      (await request(CheckGradeSchemeDocument, { document: settled }, signal)).checkGradeScheme,
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return { check: settled.trim() === '' ? undefined : data, error, busy: isFetching || settled !== document };
}
