import { IndicatorTargetFactsDocument } from '@jiceng/schema/indicators.ts';
import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../providers/gql.ts';
import { FactHistory } from '../../shared/FactHistory.tsx';
import { NOTHING } from '../../shared/figures/format.ts';
import { Section } from '../../shared/pages/Section.tsx';
import { EntryLog } from '../../shared/review/EntryLog.tsx';
import { useWords } from '../approvals/use-words.ts';

import { targetSaid } from './said.ts';
import type { TargetWithHistory } from './TargetForm.tsx';

/** What held when; below it every entry that was made, those returned and replaced too. */
export function TargetHistory({ target }: { readonly target: TargetWithHistory }) {
  const translate = useTranslate();
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['indicator-targets', 'entries', target.id],
    queryFn: ({ signal }) =>
      request(
        IndicatorTargetFactsDocument,
        { filter: { target: { eq: target.id } }, page: { limit: 200, offset: 0 } },
        signal,
      ),
  });
  return (
    <Section title={translate('record.history')}>
      <FactHistory
        label={translate('record.history')}
        facts={target.history}
        say={(fact) =>
          targetSaid(fact, words)
            .filter(({ label }) => label !== translate('record.valid'))
            .map(({ label, text }) => ({ label, text: text ?? NOTHING }))
        }
      />
      {data ? (
        <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="h3" sx={{ p: '10px 16px 4px' }}>
            {translate('review.entry_log')}
          </Typography>
          <EntryLog
            label={translate('review.entry_log')}
            entries={data.indicatorTargetFacts.items}
            say={(fact) => targetSaid(fact, words)}
          />
        </Box>
      ) : null}
    </Section>
  );
}
