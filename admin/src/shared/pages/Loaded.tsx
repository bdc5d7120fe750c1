import { Paper } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState.tsx';
import { NotFoundPage } from './Message.tsx';
import { PageSkeleton } from './Skeletons.tsx';

interface LoadedProps<Data> {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isPending' | 'refetch'>;
  readonly children: (data: NonNullable<Data>) => ReactNode;
}

/** What a page asked for; waits, says what failed, or that there is none (null). */
export function Loaded<Data>({ query: { data, error, isPending, refetch }, children }: LoadedProps<Data>) {
  if (isPending) return <PageSkeleton />;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  return data === null || data === undefined ? <NotFoundPage /> : children(data);
}
