import { Button, Paper } from '@mui/material';
import { type RaRecord, useListContext, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { EmptyState } from '../pages/EmptyState.tsx';
import { ErrorState } from '../pages/ErrorState.tsx';
import { TableSkeleton } from '../pages/Skeletons.tsx';
import { useKnownDay } from '../time/as-of.tsx';
import { Pager } from './Pager.tsx';

interface ListFrameProps<Row extends RaRecord> {
  /** What this place is for, when nothing is there and no condition is set. */
  readonly empty: ReactNode;
  /** What stands where nothing meets the conditions; by itself the button that clears them. */
  readonly none?: ReactNode;
  /** Below the pages. */
  readonly foot?: ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** Where the rows of a list stand: loading, failed, empty and the pages come with it. Inside `<ListBase>`. */
export function ListFrame<Row extends RaRecord>(props: ListFrameProps<Row>) {
  const { empty, none = <NothingMatches />, foot, children } = props;
  const translate = useTranslate();
  const knownDay = useKnownDay();
  const { isPending, error, refetch, total, data = [], filterValues } = useListContext<Row>();
  return (
    <Paper sx={{ minWidth: 0 }}>
      {error ? (
        <ErrorState error={error} onRetry={() => refetch()} />
      ) : isPending ? (
        <TableSkeleton rows={12} />
      ) : total === 0 ? (
        Object.keys(filterValues).length > 0 ? (
          none
        ) : knownDay ? (
          <EmptyState title={translate('asof.known_empty')} text={translate('asof.known_hint', { date: knownDay })} />
        ) : (
          empty
        )
      ) : (
        children(data)
      )}
      <Pager />
      {foot}
    </Paper>
  );
}

function NothingMatches() {
  const translate = useTranslate();
  const { setFilters } = useListContext();
  return (
    <EmptyState
      title={translate('list.none')}
      text={translate('list.none_text')}
      action={<Button onClick={() => setFilters({})}>{translate('list.clear')}</Button>}
    />
  );
}
