import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { ReviewMark } from '../../status/ReviewMark.tsx';
import { DecideButtons } from '../desk/DecideButtons.tsx';
import type { Decision, Reviewed } from '../review.ts';
import { Comparison } from './Comparison.tsx';
import type { ComparedField } from './compared.ts';
import { ReviewTrail } from './ReviewTrail.tsx';

interface PendingBannerProps {
  readonly entry: Reviewed;
  /** What it is about, for the dialog. */
  readonly subject: string;
  readonly lines: readonly ComparedField[];
  /** Why it was entered, and by which document. */
  readonly grounds?: ReactNode;
  /** What its preparer can do: mend a returned one, discard it. */
  readonly actions?: ReactNode;
  readonly onDecide: (decision: Decision, reason: string | null) => Promise<Record<string, unknown> | undefined>;
}

/** On a record's page: an entry waits, or came back; what is in force goes on counting. With the comparison and, for others than its preparer, the decision. */
export function PendingBanner({ entry, subject, lines, grounds, actions, onDecide }: PendingBannerProps) {
  const translate = useTranslate();
  const returned = entry.review === 'RETURNED';
  const first = lines.every(({ before }) => before === undefined);
  return (
    <Paper
      component="section"
      aria-label={translate('review.pending_label')}
      sx={{
        mb: '12px',
        borderColor: returned ? 'error.main' : 'primary.main',
        borderLeftWidth: 3,
        '@media print': { borderLeftWidth: 1 },
      }}
    >
      <Box sx={{ p: '8px 16px', display: 'grid', rowGap: '4px', borderBottom: 1, borderColor: 'divider' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' }}>
          <ReviewMark review={entry.review} />
          <Typography variant="h2">
            {translate(returned ? 'review.pending_returned' : first ? 'review.pending_new' : 'review.pending')}
          </Typography>
          <Box className="no-print" sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {actions}
            <DecideButtons entry={entry} subject={subject} onDecide={onDecide} />
          </Box>
        </Box>
        <ReviewTrail entry={entry} />
        {grounds}
      </Box>
      <Comparison lines={lines} label={translate('review.comparison')} />
    </Paper>
  );
}
