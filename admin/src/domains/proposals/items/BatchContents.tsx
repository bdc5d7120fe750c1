import { Box, Paper } from '@mui/material';
import type { ReactNode } from 'react';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import type { Part } from '../batch-kind.tsx';
import { CountTabs, type PartCounts } from './CountTabs.tsx';
import { usePart } from './use-part.ts';

interface BatchContentsProps {
  /** Undefined: they are read, or could not be (`failed`). */
  readonly counts: PartCounts | undefined;
  readonly failed: { readonly error: Error; readonly onRetry: () => void } | null;
  /** What stands at the right of the people, as pictures of the whole. */
  readonly beside: ReactNode;
  /** The people of the part that is looked at (`ItemList`). */
  readonly children: (part: Part) => ReactNode;
}

/** What a batch holds: how many each part has, the people of one part, and the whole beside them. */
export function BatchContents({ counts, failed, beside, children }: BatchContentsProps) {
  const [part, choose] = usePart();
  return (
    <>
      {failed ? (
        <Paper sx={{ mb: 1 }}>
          <ErrorState {...failed} />
        </Paper>
      ) : null}
      {counts ? <CountTabs counts={counts} part={part} onChoose={choose} /> : <Box sx={{ height: 66 }} />}
      <Box sx={{ containerType: 'inline-size', mb: '12px' }}>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr)',
            columnGap: '12px',
            alignItems: 'start',
            // Narrower, as with an explanation open beside it, the table takes the whole width.
            '@container (min-width: 1040px)': { gridTemplateColumns: 'minmax(0, 1fr) 300px' },
          }}
        >
          {children(part)}
          {counts ? <Box sx={{ minWidth: 0 }}>{beside}</Box> : null}
        </Box>
      </Box>
    </>
  );
}
