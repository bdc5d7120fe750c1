import { IndicatorTargetFactsDocument } from '@jiceng/schema/indicators.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { Section } from '../../../shared/pages/Section.tsx';
import { ReviewedHistory } from '../../../shared/review/entry/ReviewedHistory.tsx';
import { useWords } from '../../../shared/review/use-words.ts';
import { targetSaid } from '../review/entry-lines.ts';
import type { TargetWithHistory } from './TargetForm.tsx';

/** What held when; below it every entry that was made, those returned and replaced too. */
export function TargetHistory({ target }: { readonly target: TargetWithHistory }) {
  const translate = useTranslate();
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['indicator-targets', 'entries', target.id],
    queryFn: ({ signal }) =>
      everyItem(
        IndicatorTargetFactsDocument,
        { filter: { target: { eq: target.id } } },
        ({ indicatorTargetFacts }) => indicatorTargetFacts,
        signal,
      ),
  });
  return (
    <Section title={translate('record.history')}>
      <ReviewedHistory
        label={translate('record.history')}
        history={target.history}
        entries={data}
        say={(fact) => targetSaid(fact, words)}
      />
    </Section>
  );
}
