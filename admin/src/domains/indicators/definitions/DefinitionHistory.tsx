import { IndicatorDefinitionFactsDocument } from '@jiceng/schema/indicators.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { Section } from '../../../shared/pages/Section.tsx';
import { ReviewedHistory } from '../../../shared/review/entry/ReviewedHistory.tsx';
import { useWords } from '../../../shared/review/use-words.ts';
import { definitionSaid } from '../review/entry-lines.ts';
import type { Definition } from './definition.ts';

/** What held when; below it every entry that was made, those returned and replaced too. */
export function DefinitionHistory({ definition }: { readonly definition: Definition }) {
  const translate = useTranslate();
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['indicators', 'entries', definition.id],
    queryFn: ({ signal }) =>
      everyItem(
        IndicatorDefinitionFactsDocument,
        { filter: { definition: { eq: definition.id } } },
        ({ indicatorDefinitionFacts }) => indicatorDefinitionFacts,
        signal,
      ),
  });
  return (
    <Section title={translate('record.history')}>
      <ReviewedHistory
        label={translate('record.history')}
        history={definition.history}
        entries={data}
        say={(fact) => definitionSaid(fact, words)}
      />
    </Section>
  );
}
