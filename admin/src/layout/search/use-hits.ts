import { SearchAllDocument } from '@jiceng/schema/search.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { request } from '../../providers/gql.ts';
import { isAllowed } from '../../providers/permissions.ts';
import { MENU } from '../../shared/menu.ts';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { useMe } from '../../shared/use-me.ts';
import { type HitGroup, hitsOf } from './hits.ts';

const PAUSE_MS = 150;

/** What bears the text on the day that is looked at: pages at once, all else when the typing pauses. */
export function useHits(text: string): {
  readonly groups: readonly HitGroup[];
  readonly isPending: boolean;
  readonly error: unknown;
} {
  const translate = useTranslate();
  const permissions = useMe()?.permissions ?? [];
  const { moment } = useAsOf();
  const [asked, ask] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => ask(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const may = (permission: string) => permissions.some((held) => held === permission);
  const [workers, figures] = [may('workers:read'), may('figures:read')];
  const { data, error, isFetching } = useQuery({
    queryKey: ['search', asked, workers, figures, moment.asOf],
    queryFn: ({ signal }) => request(SearchAllDocument, { text: asked, workers, figures, asOf: moment.asOf }, signal),
    enabled: asked !== '' && may('regions:read'),
    placeholderData: (before) => (asked === '' ? undefined : before),
    staleTime: 10_000,
    retry: false,
  });
  const pages = MENU.flatMap(({ entries }) => entries)
    .filter(({ place, ownPage }) => !ownPage && isAllowed(permissions, place, 'list'))
    .map(({ place, path }) => ({ path, title: translate(`menu.${place}`) }));
  return {
    groups: hitsOf(text, asked === '' ? undefined : data, pages, translate('search.left')),
    isPending: isFetching || asked !== text.trim(),
    error,
  };
}
