import { type FacilityFactPartsFragment, FacilityFactsDocument } from '@jiceng/schema/communities.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { ReviewedHistory } from '../../../shared/review/entry/ReviewedHistory.tsx';
import { facilitySaid } from './facility-lines.ts';

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
      everyItem(
        FacilityFactsDocument,
        { filter: { facility: { eq: facilityId } } },
        ({ facilityFacts }) => facilityFacts,
        signal,
      ),
  });
  return (
    <ReviewedHistory
      label={translate('facilities.history')}
      history={history}
      entries={data}
      // What a facility of its kind does not have is left out.
      say={(fact) => facilitySaid(fact, translate).filter(({ text }) => text !== null)}
    />
  );
}
