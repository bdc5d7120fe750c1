import { Box, IconButton } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useOpenTasks } from '../domains/approvals/use-counts.ts';
import { formatDecimal } from '../shared/figures/format.ts';
import { InboxIcon } from '../shared/status/icons.tsx';

/** To what waits for this person, with how many: what he can decide, and what came back to him. */
export function TasksButton() {
  const translate = useTranslate();
  const count = useOpenTasks();
  const label = count ? translate('approvals.open', { count: formatDecimal(count) }) : translate('approvals.open_none');
  return (
    <IconButton component={Link} to="/approvals" aria-label={label} title={label} sx={{ gap: '6px', color: 'inherit' }}>
      <InboxIcon />
      {count ? (
        <Box
          component="span"
          sx={{
            minWidth: 18,
            px: '5px',
            borderRadius: '9px',
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
            fontSize: 12,
            lineHeight: '18px',
          }}
        >
          {formatDecimal(count)}
        </Box>
      ) : null}
    </IconButton>
  );
}
