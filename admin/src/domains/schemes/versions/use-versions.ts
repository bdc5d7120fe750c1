import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../../providers/gql.ts';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { useDebounceValue } from '../../../shared/use-debounce-value.ts';
import { useMe } from '../../../shared/use-me.ts';
import type { Scheme } from '../document/scheme.ts';
import type { VersionLine } from './version.ts';
import type { VersionDocuments } from './version-documents.ts';
import { useVersionKind } from './version-kind.tsx';

const NONE: readonly VersionLine[] = [];

/** Every version of a kind in sight, for a choice on a page of something else. */
export function useVersionsOf(resource: string, list: VersionDocuments['list']): readonly VersionLine[] {
  const { data } = useQuery({
    queryKey: [resource, 'all'],
    queryFn: ({ signal }) => everyItem(list, {}, ({ versions }) => versions, signal),
  });
  return data ?? NONE;
}

/** Every version in sight, for a choice: there are some dozens. */
export function useAllVersions(): readonly VersionLine[] {
  const { documents, forms } = useVersionKind();
  return useVersionsOf(forms.resource, documents.list);
}

/** The document of a version; null: none is asked for, or it has not come yet. */
export function useDocument(id: string | null): Scheme | null {
  const { documents, forms, shaped } = useVersionKind();
  const { data } = useQuery({
    queryKey: [forms.resource, 'document', id],
    queryFn: ({ signal }) => request(documents.document, { id: id ?? '' }, signal),
    enabled: id !== null,
  });
  const document = data?.version?.document;
  return useMemo(() => (document ? shaped(JSON.parse(document)) : null), [document, shaped]);
}

/** What differs between two versions; `changes` is missing until it has come, and where no earlier one is given. */
export function useDifference(from: string | null, to: string) {
  const { documents, forms } = useVersionKind();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [forms.resource, 'difference', from, to],
    queryFn: ({ signal }) => request(documents.difference, { fromId: from ?? '', toId: to }, signal),
    enabled: from !== null,
  });
  return { changes: data?.difference?.changes, error, isPending, refetch };
}

/** Schemes are of a district: who holds less of it prepares none. */
export function useHoldsDistrict(): boolean {
  const scope = useMe()?.scope;
  return scope?.kind === 'ALL' || (scope?.regions.some(({ level }) => level === 'DISTRICT') ?? false);
}

/** What the server says of a document, once the typing pauses; nothing is stored. */
export function useCheck(document: string) {
  const { documents, type } = useVersionKind();
  const settled = useDebounceValue(document);
  const { data, error, isFetching } = useQuery({
    queryKey: [`check${type}`, settled],
    queryFn: async ({ signal }) => (await request(documents.check, { document: settled }, signal)).check,
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return { check: settled.trim() === '' ? undefined : data, error, busy: isFetching || settled !== document };
}
