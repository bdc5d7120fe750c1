import { ImportEntriesDocument, type ImportEntriesQuery } from '@jiceng/schema/imports.ts';
import { Box, Button } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import type { Batch } from '../kit/use-batch.ts';
import { pathOf, recordsOf } from './entries.ts';

type Entry = NonNullable<ImportEntriesQuery['importBatch']>['entries'][number];

const PER_PAGE = 100;

/** The records a batch wrote in, by the rows of the file, each a link to its page. */
export function Entries({ batch }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['imports', 'entries', batch.id],
    queryFn: async ({ signal, pageParam }) => {
      const page = { limit: PER_PAGE, offset: pageParam };
      return (await request(ImportEntriesDocument, { id: batch.id, page }, signal)).importBatch?.entries ?? [];
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.length < PER_PAGE ? undefined : pages.length * PER_PAGE),
  });
  const records = recordsOf<Entry>(data?.pages.flat() ?? []);
  return (
    <Section title={translate('imports.entries')} note={translate('imports.entries_note')}>
      {error ? (
        <ErrorState error={error} onRetry={() => refetch()} />
      ) : isPending ? (
        <TableSkeleton rows={5} />
      ) : records.length === 0 ? (
        <EmptyState title={translate('imports.entries_none')} />
      ) : (
        <Box
          component="ul"
          aria-label={translate('imports.entries')}
          sx={{
            p: '8px 16px',
            display: 'grid',
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
            columnGap: '24px',
          }}
        >
          {records.map((record) => (
            <Box
              component="li"
              key={record.id}
              sx={{ display: 'flex', gap: '12px', minHeight: { xs: 40, md: 28 }, alignItems: 'center', fontSize: 13 }}
            >
              <Box component="span" sx={{ color: 'text.secondary', minWidth: 72 }}>
                {translate('imports.entry_row', { row: record.row })}
              </Box>
              <Record record={record} />
            </Box>
          ))}
        </Box>
      )}
      {hasNextPage ? (
        <Box sx={{ p: '6px 16px', borderTop: 1, borderColor: 'divider' }} className="no-print">
          <Button disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {translate('imports.more', { count: PER_PAGE })}
          </Button>
        </Box>
      ) : null}
    </Section>
  );
}

function Record({ record }: { readonly record: Entry }) {
  const translate = useTranslate();
  const path = pathOf(record);
  const name = record.name ?? translate(`imports.subject_${path ? record.subject : 'other'}`);
  // Of a region several figures may come from one row: each says which.
  const word = record.subject === 'REGION' ? `${name} ${translate(`enum.BaseMetric.${record.part}`)}` : name;
  return path ? <PlaceLink to={path}>{word}</PlaceLink> : <span>{word}</span>;
}
