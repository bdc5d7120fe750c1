import {
  CheckGradeSchemeDocument,
  GradeSchemeDocumentDocument,
  GradeSchemesDocument,
} from '@jiceng/schema/grade-schemes.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../../providers/gql.ts';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { useDebounceValue } from '../../../shared/use-debounce-value.ts';
import { useMe } from '../../../shared/use-me.ts';
import type { Scheme } from './document/scheme.ts';
import { shaped } from './document/shaped.ts';
import type { SchemeLine } from './marks.tsx';

const NONE: readonly SchemeLine[] = [];

/** Every version in sight, for a choice: there are some dozens. */
export function useAllSchemes(): readonly SchemeLine[] {
  const { data } = useQuery({
    queryKey: ['grade-schemes', 'all'],
    queryFn: ({ signal }) => everyItem(GradeSchemesDocument, {}, ({ gradeSchemes }) => gradeSchemes, signal),
  });
  return data ?? NONE;
}

/** The document of a version; null: none is asked for, or it has not come yet. */
export function useSchemeOf(id: string | null): Scheme | null {
  const { data } = useQuery({
    queryKey: ['grade-schemes', 'document', id],
    queryFn: ({ signal }) => request(GradeSchemeDocumentDocument, { id: id ?? '' }, signal),
    enabled: id !== null,
  });
  const document = data?.gradeScheme?.document;
  return useMemo(() => (document ? shaped(JSON.parse(document)) : null), [document]);
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
