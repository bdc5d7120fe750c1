import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useCounts } from '../approvals/use-counts.ts';
import { MessageRow } from './MessageRow.tsx';
import { useInbox } from './use-inbox.ts';

/** As many requests are shown as a desk bears; all are at their own page. */
const MOST = 20;

/** 待办: entries to decide, entries that came back, and requests to this person that nobody has answered. */
export function ToDo() {
  const translate = useTranslate();
  const decide = useCounts('decide').total;
  const returned = useCounts('returned').total;
  const { data } = useInbox({ open: { eq: true } }, { limit: MOST, offset: 0 });
  const lines = [
    { count: decide, label: 'inbox.to_decide', to: '/approvals?view=decide' },
    { count: returned, label: 'inbox.returned', to: '/approvals?view=mine' },
  ].filter(({ count }) => count !== null && count > 0);
  const asked = data?.items ?? [];
  const known = decide !== null && returned !== null && data !== undefined;
  return (
    <Section title={translate('inbox.to_do')}>
      {lines.length === 0 && asked.length === 0 ? (
        <Box sx={{ p: '10px 16px', minHeight: 40 }}>
          {known ? <StatusMark kind="ok">{translate('inbox.nothing_to_do')}</StatusMark> : null}
        </Box>
      ) : (
        <Box component="ul" aria-label={translate('inbox.to_do')}>
          {lines.map(({ count, label, to }) => (
            <Box
              component="li"
              key={to}
              sx={{ p: '8px 16px', borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}
            >
              <PlaceLink to={to}>{translate(label, { count: formatDecimal(count ?? 0) })}</PlaceLink>
            </Box>
          ))}
          {asked.map((item) => (
            <MessageRow key={item.id} item={item} />
          ))}
        </Box>
      )}
    </Section>
  );
}
