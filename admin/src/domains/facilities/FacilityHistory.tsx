import { type FacilityFactPartsFragment, FacilityFactsDocument } from '@jiceng/schema/communities.ts';
import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../providers/gql.ts';
import { FactHistory } from '../../shared/FactHistory.tsx';
import { NOTHING } from '../../shared/figures/format.ts';
import { EntryLog } from '../../shared/review/EntryLog.tsx';
import { facilitySaid } from './said.ts';

/** What held when, with who approved it; below it every entry that was made, those returned and replaced too. */
export function FacilityHistory({
  facilityId,
  history,
}: {
  readonly facilityId: string;
  readonly history: readonly FacilityFactPartsFragment[];
}) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['facilities', 'entries', facilityId],
    queryFn: ({ signal }) =>
      request(
        FacilityFactsDocument,
        { filter: { facility: { eq: facilityId } }, page: { limit: 200, offset: 0 } },
        signal,
      ),
  });
  return (
    <>
      <FactHistory
        label={translate('facilities.history')}
        facts={history}
        say={(fact) =>
          facilitySaid(fact, translate)
            .filter(({ label, text }) => text !== null && label !== translate('record.valid'))
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
            entries={data.facilityFacts.items}
            say={(fact) => facilitySaid(fact, translate)}
          />
        </Box>
      ) : null}
    </>
  );
}
