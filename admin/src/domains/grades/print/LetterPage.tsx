import { GradeLettersDocument } from '@jiceng/schema/regrade.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { Loaded } from '../../../shared/pages/Loaded.tsx';
import { LetterPages, usePageOfLetters } from '../../proposals/print/door.ts';
import { GradeLetter } from './GradeLetter.tsx';

const WORDS = {
  range: 'regrade.letters_range',
  note: 'regrade.letters_note',
  empty: 'regrade.letters_empty',
  emptyText: 'regrade.letters_empty_text',
};

/** 等级决定书: of each decided grade of a batch, or of one decision. */
export default function LetterPage() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const { page, part } = usePageOfLetters();
  const batch = search.get('batch');
  const worker = search.get('worker');
  const decision = search.get('decision');
  const query = useQuery({
    queryKey: ['grade-decisions', 'letters', batch, worker, page],
    queryFn: ({ signal }) =>
      request(
        GradeLettersDocument,
        {
          filter: {
            ...(batch ? { batch: { eq: batch } } : {}),
            worker: worker || !batch ? { eq: worker ?? '' } : null,
          },
          sort: [{ field: 'NAME', direction: 'ASC' }],
          page: part,
        },
        signal,
      ),
  });
  const title = translate('regrade.letters_title');
  const above = batch
    ? { label: translate('menu.regrade-batches'), to: `/regrade-batches/${batch}/show` }
    : { label: translate('menu.grade-decisions'), to: '/grade-decisions' };
  return (
    <Loaded query={query}>
      {({ gradeDecisions: { items, totalCount } }) => {
        const letters = decision ? items.filter(({ id }) => id === decision) : items;
        return (
          <LetterPages
            title={title}
            crumbs={[above, { label: title }]}
            letters={letters}
            total={decision ? letters.length : totalCount}
            words={WORDS}
          >
            {(each) => <GradeLetter key={each.id} of={each} />}
          </LetterPages>
        );
      }}
    </Loaded>
  );
}
