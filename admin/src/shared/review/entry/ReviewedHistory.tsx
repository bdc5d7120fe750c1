import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type DatedFact, FactHistory } from '../../FactHistory.tsx';
import { NOTHING } from '../../figures/format.ts';
import type { EntryLine } from './compared.ts';
import { EntryLog, type LoggedEntry } from './EntryLog.tsx';

interface ReviewedHistoryProps<Fact extends DatedFact & LoggedEntry> {
  readonly label: string;
  readonly history: readonly Fact[];
  /** Every entry, latest first; undefined while it is read. */
  readonly entries: readonly Fact[] | undefined;
  readonly say: (fact: Fact) => readonly EntryLine[];
}

/** What held when, with who approved it; below it every entry that was made, those returned and replaced too. */
export function ReviewedHistory<Fact extends DatedFact & LoggedEntry>({
  label,
  history,
  entries,
  say,
}: ReviewedHistoryProps<Fact>) {
  const translate = useTranslate();
  return (
    <>
      <FactHistory
        label={label}
        facts={history}
        say={(fact) =>
          say(fact)
            .filter((line) => line.label !== translate('record.valid'))
            .map((line) => ({ label: line.label, text: line.text ?? NOTHING }))
        }
      />
      {entries ? (
        <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="h3" sx={{ p: '10px 16px 4px' }}>
            {translate('review.entry_log')}
          </Typography>
          <EntryLog label={translate('review.entry_log')} entries={entries} say={say} />
        </Box>
      ) : null}
    </>
  );
}
