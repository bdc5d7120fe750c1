import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { FactHistory } from '../../FactHistory.tsx';
import { NOTHING } from '../../figures/format.ts';
import { everyItem } from '../../lists/every-item.ts';
import type { ReviewedEntry, ReviewedKind } from '../reviewed-kind.ts';
import { useWords } from '../use-words.ts';
import { EntryLog } from './EntryLog.tsx';

interface ReviewedHistoryProps<Entry extends ReviewedEntry, Own extends object> {
  readonly kind: ReviewedKind<Entry, Own>;
  readonly label: string;
  /** The record, and what was in force of it. */
  readonly of: { readonly id: string; readonly history: readonly Entry[] };
}

/** What held when, with who approved it; below it every entry that was made, those returned and replaced too. */
export function ReviewedHistory<Entry extends ReviewedEntry, Own extends object>({
  kind,
  label,
  of: { id, history },
}: ReviewedHistoryProps<Entry, Own>) {
  const translate = useTranslate();
  const words = useWords();
  const { data: entries } = useQuery({
    queryKey: [kind.place, 'entries', id],
    queryFn: ({ signal }) => everyItem(kind.entries, { filter: kind.about(id) }, (data) => data.entries, signal),
  });
  return (
    <>
      <FactHistory
        label={label}
        facts={history}
        say={(fact) =>
          kind
            .said(fact, words)
            .filter(({ label: field, text }) => field !== translate('record.valid') && !(kind.sparse && text === null))
            .map((line) => ({ label: line.label, text: line.text ?? NOTHING }))
        }
      />
      {entries ? (
        <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="h3" sx={{ p: '10px 16px 4px' }}>
            {translate('review.entry_log')}
          </Typography>
          <EntryLog label={translate('review.entry_log')} entries={entries} say={(entry) => kind.said(entry, words)} />
        </Box>
      ) : null}
    </>
  );
}
