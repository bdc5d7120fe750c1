import { Box, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import type { BatchRecord } from '../batch-documents.ts';
import { Deciders } from './Deciders.tsx';

/** How far the decision of a batch is: a bar, and how many of each. */
export function DecisionsMade({ batch }: { readonly batch: BatchRecord }) {
  const translate = useTranslate();
  const { changes, agreed, returned, stale, pending, questioned, document } = batch;
  const all = agreed + returned + stale + pending;
  if (changes === 0 || all === 0) return null;
  const done = all - pending;
  return (
    <Paper sx={{ p: '8px 16px', mb: '12px', display: 'flex', flexWrap: 'wrap', gap: '6px 20px', alignItems: 'center' }}>
      <Box
        role="progressbar"
        aria-label={translate('batches.progress')}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done}
        sx={{ width: { xs: '100%', sm: 200 }, height: 8, bgcolor: 'custom.chart.d3' }}
      >
        <Box style={{ width: `${(done / all) * 100}%` }} sx={{ height: 1, bgcolor: 'primary.main' }} />
      </Box>
      <span>{translate('batches.progress_words', { done: formatDecimal(done), all: formatDecimal(all) })}</span>
      <StatusMark kind="ok">{translate('batches.agreed_count', { count: formatDecimal(agreed) })}</StatusMark>
      {returned > 0 ? (
        <StatusMark kind="no">{translate('batches.returned_count', { count: formatDecimal(returned) })}</StatusMark>
      ) : null}
      {stale > 0 ? (
        <StatusMark kind="no">{translate('batches.stale_count', { count: formatDecimal(stale) })}</StatusMark>
      ) : null}
      {questioned > 0 ? (
        <StatusMark kind="wait">
          {translate('batches.questioned_count', { count: formatDecimal(questioned) })}
        </StatusMark>
      ) : null}
      <Deciders batch={batch} />
      {document ? (
        <Box sx={{ ml: { lg: 'auto' } }}>
          <DocumentCite document={document} small />
        </Box>
      ) : null}
    </Paper>
  );
}
