import { Box } from '@mui/material';

interface BulletBarProps {
  /** Share of the track, 0 to 1; null draws the track only. */
  readonly value: number | null;
  readonly target: number | null;
  readonly label: string;
}

const percent = (share: number): string => `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(2)}%`;

/** Value as a bar on a track that begins at 0, the target as a mark with a halo. */
export function BulletBar({ value, target, label }: BulletBarProps) {
  return (
    <Box role="img" aria-label={label} sx={{ position: 'relative', height: 8, bgcolor: 'custom.chart.d3' }}>
      {value === null ? null : (
        <Box
          style={{ width: percent(value) }}
          sx={{ position: 'absolute', inset: '0 auto 0 0', bgcolor: 'custom.chart.d1' }}
        />
      )}
      {target === null ? null : <TargetMark share={target} sx={{ top: -4, bottom: -4 }} />}
    </Box>
  );
}

/** The target: 2 px ink with a halo of paper, so that it stands out on bar and track. */
export function TargetMark({
  share,
  thin = false,
  sx,
}: {
  readonly share: number;
  readonly thin?: boolean;
  readonly sx?: object;
}) {
  return (
    <Box
      aria-hidden
      style={{ left: percent(share) }}
      sx={{
        position: 'absolute',
        width: thin ? '1px' : '2px',
        ml: thin ? 0 : '-1px',
        bgcolor: thin ? 'custom.chart.line' : 'text.primary',
        boxShadow: (theme) => `-1.5px 0 ${theme.palette.background.paper}, 1.5px 0 ${theme.palette.background.paper}`,
        ...sx,
      }}
    />
  );
}
