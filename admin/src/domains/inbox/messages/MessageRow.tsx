import { MarkInboxReadDocument } from '@jiceng/schema/inbox.ts';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Hidden } from '../../../shared/figures/Figure.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { useWords } from '../../../shared/review/use-words.ts';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { type MessageLine, saidOf } from './message-line.ts';
import type { InboxItem } from './use-inbox.ts';

const isTrouble = ({ kind, params }: InboxItem): boolean =>
  kind === 'JOB_FAILED' || (kind === 'ENTRY_DECIDED' && params.includes('"RETURN"'));

/** One message: what happened, to what, when; a dot and bold while it is not read. Going to what it is about reads it. */
export function MessageRow({ item }: { readonly item: InboxItem }) {
  const translate = useTranslate();
  const { run, busy } = useCommand(MarkInboxReadDocument);
  const said = saidOf(item, useWords());
  const unread = item.readAt === null;
  const read = () => {
    if (unread) void run({ ids: [item.id] });
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        alignItems: 'baseline',
        gap: '2px 12px',
        p: '8px 16px',
        minHeight: 40,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
        fontSize: 14,
        fontWeight: unread ? 600 : 400,
      }}
    >
      <Box
        aria-hidden
        sx={{
          width: 8,
          height: 8,
          borderRadius: '4px',
          flex: 'none',
          alignSelf: 'center',
          bgcolor: unread ? 'primary.main' : 'transparent',
        }}
      />
      {unread ? <Hidden>{translate('inbox.unread')}</Hidden> : null}
      <Box sx={{ flex: 'none', minWidth: { md: 132 } }}>
        <StatusMark kind={isTrouble(item) ? 'no' : item.open ? 'wait' : 'ok'}>{said.sentence}</StatusMark>
      </Box>
      <Box sx={{ flex: 1, minWidth: { xs: '100%', md: 0 }, order: { xs: 1, md: 0 }, overflowWrap: 'anywhere' }}>
        <About said={said} onGo={read} />
      </Box>
      <Box
        component="time"
        dateTime={item.createdAt}
        sx={{
          flex: 'none',
          fontSize: 13,
          fontWeight: 400,
          color: 'text.secondary',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {officeTime(item.createdAt)}
      </Box>
      <Box sx={{ flex: 'none', width: { md: 84 }, ml: { xs: 'auto', md: 0 }, textAlign: 'right' }}>
        {unread ? (
          <Button
            variant="text"
            disabled={busy}
            onClick={read}
            aria-label={translate('inbox.read_of', { subject: `${said.sentence} ${said.name}` })}
            sx={{ height: { md: 24 } }}
          >
            {translate('inbox.read')}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}

function About({ said: { name, path }, onGo }: { readonly said: MessageLine; readonly onGo: () => void }) {
  const translate = useTranslate();
  const label = name || translate('inbox.nameless');
  return path ? (
    <PlaceLink to={path} onClick={onGo}>
      {label}
    </PlaceLink>
  ) : (
    <span>{label}</span>
  );
}
