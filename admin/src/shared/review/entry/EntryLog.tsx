import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { givenReason } from '../../audit/reason.ts';
import { ReviewMark } from '../../status/ReviewMark.tsx';
import { StatusMark } from '../../status/StatusMark.tsx';
import type { Reviewed } from '../review.ts';
import type { EntryLine } from './compared.ts';
import { ReviewTrail } from './ReviewTrail.tsx';

export interface LoggedEntry extends Reviewed {
  readonly id: string;
  readonly reason: string;
  readonly supersededAt: string | null;
}

interface EntryLogProps<Entry extends LoggedEntry> {
  readonly label: string;
  /** Latest first. */
  readonly entries: readonly Entry[];
  readonly say: (entry: Entry) => readonly EntryLine[];
}

/** Every entry that was made, whatever became of it (复核经过): its state, what it said, who did what when. */
export function EntryLog<Entry extends LoggedEntry>({ label, entries, say }: EntryLogProps<Entry>) {
  const translate = useTranslate();
  return (
    <Box component="ol" aria-label={label}>
      {entries.map((entry) => (
        <Box
          component="li"
          key={entry.id}
          sx={{
            display: 'grid',
            gap: '4px',
            p: '8px 16px',
            borderBottom: 1,
            borderColor: 'divider',
            '&:last-child': { borderBottom: 0 },
          }}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 16px', alignItems: 'baseline' }}>
            <ReviewMark review={entry.review} />
            {entry.supersededAt ? (
              <StatusMark kind="unknown">
                {translate(
                  entry.review === 'APPROVED' || entry.review === 'SHIPPED' ? 'review.replaced' : 'review.gone',
                )}
              </StatusMark>
            ) : null}
            <ReviewTrail entry={entry} />
          </Box>
          <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 14px', fontSize: 13 }}>
            {say(entry)
              .filter(({ text }) => text !== null)
              .map(({ label: field, text }) => (
                <li key={field}>
                  <Box component="span" sx={{ color: 'text.secondary', mr: '4px' }}>
                    {field}
                  </Box>
                  {text}
                </li>
              ))}
          </Box>
          {givenReason(entry.reason) ? (
            <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
              {translate('record.reason')}
              {translate('why.of')}
              {entry.reason}
            </Box>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}
