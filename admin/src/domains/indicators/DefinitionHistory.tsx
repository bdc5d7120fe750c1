import { IndicatorDefinitionFactsDocument } from '@jiceng/schema/indicators.ts';
import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../providers/gql.ts';
import { FactHistory } from '../../shared/FactHistory.tsx';
import { NOTHING } from '../../shared/figures/format.ts';
import { Section } from '../../shared/pages/Section.tsx';
import { EntryLog } from '../../shared/review/EntryLog.tsx';
import { useWords } from '../approvals/use-words.ts';
import type { Definition } from './IndicatorShow.tsx';
import { definitionSaid } from './said.ts';

/** What held when; below it every entry that was made, those returned and replaced too. */
export function DefinitionHistory({ definition }: { readonly definition: Definition }) {
  const translate = useTranslate();
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['indicators', 'entries', definition.id],
    queryFn: ({ signal }) =>
      request(
        IndicatorDefinitionFactsDocument,
        { filter: { definition: { eq: definition.id } }, page: { limit: 200, offset: 0 } },
        signal,
      ),
  });
  return (
    <Section title={translate('record.history')}>
      <FactHistory
        label={translate('record.history')}
        facts={definition.history}
        say={(fact) =>
          definitionSaid(fact, words)
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
            entries={data.indicatorDefinitionFacts.items}
            say={(fact) => definitionSaid(fact, words)}
          />
        </Box>
      ) : null}
    </Section>
  );
}
