import { Box } from '@mui/material';
import type { AxisMark } from './layout.ts';
import { BAR } from './layout.ts';

const WIDE = 300;

/** What is pointed at on the picture, in full. Its words are those of the mark, so that nobody hears them twice. */
export function AxisTip({ mark, width }: { readonly mark: AxisMark; readonly width: number }) {
  const wide = Math.min(WIDE, width);
  const middle = mark.x + Math.min(mark.width, WIDE) / 2;
  return (
    <Box
      aria-hidden
      className="no-print"
      sx={{
        position: 'absolute',
        top: mark.y + BAR + 5,
        left: Math.max(0, Math.min(middle - wide / 2, width - wide)),
        width: 'max-content',
        maxWidth: wide,
        px: 1,
        py: '4px',
        bgcolor: 'text.primary',
        color: 'background.paper',
        fontSize: 12,
        lineHeight: '16px',
        borderRadius: '2px',
        pointerEvents: 'none',
        zIndex: 1,
      }}
    >
      {mark.fact.full}
    </Box>
  );
}
