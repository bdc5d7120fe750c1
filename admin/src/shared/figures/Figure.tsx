import { Box, Tooltip } from '@mui/material';
import { formatDecimal } from './format.ts';

export interface FigureProps {
  readonly value: string | number | null | undefined;
  /** Symbol or word behind the figure; never wraps away from it. */
  readonly unit?: string | undefined;
  readonly decimals?: number | undefined;
  /** Why there is no value: shown on hover and focus, and read out. */
  readonly reason?: string | undefined;
}

/** A figure with its unit; null is a dash that says why. */
export function Figure({ value, unit, decimals, reason }: FigureProps) {
  const text = formatDecimal(value, decimals);
  if (value === null || value === undefined || value === '') {
    return reason ? (
      <Tooltip title={reason}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard. */}
        <span tabIndex={0}>
          {text}
          <Hidden>{reason}</Hidden>
        </span>
      </Tooltip>
    ) : (
      <span>{text}</span>
    );
  }
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {text}
      {unit ? <Unit>{unit}</Unit> : null}
    </Box>
  );
}

export function Unit({ children }: { readonly children: string }) {
  return (
    <Box component="span" sx={{ fontSize: 13, fontWeight: 400, letterSpacing: 0, color: 'text.secondary', ml: '3px' }}>
      {children}
    </Box>
  );
}

/** For screen readers only. */
export function Hidden({ children }: { readonly children: string }) {
  return (
    <Box
      component="span"
      sx={{
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  );
}
