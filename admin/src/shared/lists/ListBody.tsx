import { Box, Button, Paper } from '@mui/material';
import { type RaRecord, useListContext, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { EmptyState } from '../pages/EmptyState.tsx';
import { ErrorState } from '../pages/ErrorState.tsx';
import { TableSkeleton } from '../pages/Skeletons.tsx';
import { Pager } from './Pager.tsx';

interface ListBodyProps {
  /** What this list is for, where it holds nothing at all. */
  readonly empty: string;
  readonly emptyText?: string;
  readonly children: ReactNode;
}

/** What stands below the conditions of a list: its rows and pages, or why there are none. Inside `<ListBase>`. */
export function ListBody({ empty, emptyText, children }: ListBodyProps) {
  const translate = useTranslate();
  const { isPending, error, total, filterValues, setFilters, refetch } = useListContext<RaRecord>();
  const filtered = Object.keys(filterValues).length > 0;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  if (isPending)
    return (
      <Paper>
        <TableSkeleton />
      </Paper>
    );
  if (!total)
    return (
      <Paper>
        {filtered ? (
          <EmptyState
            title={translate('list.none')}
            text={translate('list.none_text')}
            action={<Button onClick={() => setFilters({}, undefined, false)}>{translate('list.clear')}</Button>}
          />
        ) : (
          <EmptyState title={empty} {...(emptyText ? { text: emptyText } : {})} />
        )}
      </Paper>
    );
  return (
    <Paper>
      <Box sx={{ overflowX: 'auto' }}>{children}</Box>
      <Pager />
    </Paper>
  );
}
