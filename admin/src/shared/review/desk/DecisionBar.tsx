import { Box, Button, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

interface DecisionBarProps {
  /** How many are chosen; with none the bar is away. */
  readonly chosen: number;
  /** How many could be chosen on this page. */
  readonly choosable: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  /** Why some of the chosen are left out. */
  readonly note?: ReactNode;
  /** The buttons, each with its count. */
  readonly children: ReactNode;
}

/** Bar at the foot of the screen while rows are chosen: how many, why some are left out, what can be done with them. */
export function DecisionBar({ chosen, choosable, onAll, onNone, note, children }: DecisionBarProps) {
  const translate = useTranslate();
  if (chosen === 0) return null;
  return (
    <Paper
      square
      role="region"
      aria-label={translate('review.bar')}
      className="no-print"
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 4,
        mx: { xs: '-12px', md: '-24px' },
        mb: { xs: '-12px', md: '-24px' },
        px: { xs: '12px', md: 3 },
        py: '12px',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '8px 16px',
        borderStyle: 'solid',
        borderWidth: '2px 0 0',
        borderColor: 'primary.main',
        fontSize: 13,
      }}
    >
      <Box component="b" role="status" sx={{ fontWeight: 600 }}>
        {translate('review.chosen', { count: chosen })}
      </Box>
      {chosen < choosable ? (
        <Button variant="text" onClick={onAll}>
          {translate('review.choose_all', { count: choosable })}
        </Button>
      ) : null}
      <Button variant="text" onClick={onNone}>
        {translate('review.choose_none')}
      </Button>
      {note}
      <Box
        sx={{
          ml: 'auto',
          display: 'flex',
          gap: 1,
          flex: { xs: '1 0 100%', sm: 'none' },
          '& > *': { flex: { xs: 1, sm: 'none' } },
        }}
      >
        {children}
      </Box>
    </Paper>
  );
}
