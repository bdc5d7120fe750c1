import { Box, IconButton } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useOpenTasks } from '../domains/inbox/approvals/door.ts';
import { useInboxCount } from '../domains/inbox/messages/door.ts';
import { formatDecimal } from '../shared/figures/format.ts';
import { InboxIcon } from '../shared/status/icons.tsx';

/** To the inbox, with how much waits for this person: what he can decide, what came back, requests to him and what he has not read. */
export function InboxButton() {
  const translate = useTranslate();
  const entries = useOpenTasks() ?? 0;
  const { open, unread } = useInboxCount() ?? { open: 0, unread: 0 };
  const tasks = entries + open;
  const count = tasks + unread;
  const label = count
    ? translate('inbox.count', {
        // What is seen is part of what is said.
        all: formatDecimal(count),
        tasks: formatDecimal(tasks),
        unread: formatDecimal(unread),
      })
    : translate('inbox.count_none');
  return (
    <IconButton component={Link} to="/inbox" aria-label={label} title={label} sx={{ gap: '6px', color: 'inherit' }}>
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
