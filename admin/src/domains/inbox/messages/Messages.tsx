import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { DeskPager } from '../../../shared/lists/DeskPager.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { MessageRow } from './MessageRow.tsx';
import { useInbox } from './use-inbox.ts';

const PAGE = 50;

/** 消息: what this person was told, newest first, all or what he has not read. */
export function Messages() {
  const translate = useTranslate();
  const [unread, setUnread] = useState(false);
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useInbox(
    { open: { eq: false }, ...(unread ? { unread: { eq: true } } : {}) },
    { limit: PAGE, offset },
  );
  const choose = (only: boolean) => {
    setUnread(only);
    setOffset(0);
  };
  return (
    <Section
      title={translate('inbox.messages')}
      actions={
        <Box role="group" aria-label={translate('inbox.messages')} sx={{ display: 'flex', gap: '4px' }}>
          {[false, true].map((only) => (
            <Button
              key={String(only)}
              aria-pressed={unread === only}
              onClick={() => choose(only)}
              sx={{
                height: { xs: 40, md: 26 },
                '&.MuiButton-outlined':
                  unread === only
                    ? { borderColor: 'primary.main', bgcolor: 'primary.light' }
                    : { bgcolor: 'transparent' },
              }}
            >
              {translate(only ? 'inbox.only_unread' : 'inbox.all')}
            </Button>
          ))}
        </Box>
      }
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <TableSkeleton rows={4} />
      ) : data.totalCount === 0 ? (
        <EmptyState
          title={translate(unread ? 'inbox.none_unread' : 'inbox.none')}
          text={translate(unread ? 'inbox.none_unread_text' : 'inbox.none_text')}
        />
      ) : (
        <>
          <Box component="ul" aria-label={translate('inbox.messages')}>
            {data.items.map((item) => (
              <MessageRow key={item.id} item={item} />
            ))}
          </Box>
          {data.totalCount > PAGE ? (
            <DeskPager offset={offset} limit={PAGE} total={data.totalCount} onOffset={setOffset} />
          ) : null}
        </>
      )}
    </Section>
  );
}
