import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { type Progress, sharesOf } from './progress.ts';

const LOOKS = {
  approved: { bgcolor: 'custom.chart.d1' },
  submitted: { bgcolor: 'custom.chart.d2' },
  begun: { border: '1px dashed', borderColor: 'custom.chart.line', bgcolor: 'custom.chart.d3' },
  missing: { bgcolor: 'custom.chart.d3' },
} as const;

/** Approved in our colour, what waits beside it, what is entered or came back dashed; the rest of the track is missing. */
export function ProgressBar({ progress, name }: { readonly progress: Progress; readonly name: string }) {
  const translate = useTranslate();
  const { approved, submitted, begun } = sharesOf(progress);
  const part = (share: number, look: object) =>
    share > 0 ? <Box style={{ width: `${(share * 100).toFixed(2)}%` }} sx={{ flex: 'none', ...look }} /> : null;
  return (
    <Box
      role="img"
      aria-label={translate('collection_periods.progress_label', {
        name,
        expected: formatDecimal(progress.expected),
        approved: formatDecimal(progress.approved),
        submitted: formatDecimal(progress.submitted),
        begun: formatDecimal(progress.entered + progress.returned),
        missing: formatDecimal(progress.missing),
      })}
      sx={{
        display: 'flex',
        height: 8,
        bgcolor: 'custom.chart.d3',
        minWidth: 96,
        '@media print': { printColorAdjust: 'exact' },
      }}
    >
      {part(approved, LOOKS.approved)}
      {part(submitted, LOOKS.submitted)}
      {part(begun, LOOKS.begun)}
    </Box>
  );
}

/** What the parts of a bar are. */
export function Legend() {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px' }}>
      {Object.entries(LOOKS).map(([name, look]) => (
        <Box
          component="li"
          key={name}
          sx={{ display: 'flex', alignItems: 'center', gap: '5px', color: 'text.secondary' }}
        >
          <Box aria-hidden sx={{ width: 12, height: 8, ...look }} />
          {translate(`collection_periods.${name}`)}
        </Box>
      ))}
    </Box>
  );
}
