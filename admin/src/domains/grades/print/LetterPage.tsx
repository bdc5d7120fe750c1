import { GradeLettersDocument } from '@jiceng/schema/regrade.ts';
import { Box, Button, GlobalStyles, Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton } from '../../../shared/pages/PrintSheet.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { Letter } from './Letter.tsx';
import { PRINTED_LETTERS } from './print-style.ts';

/** Letters on one page of the console; more would make a browser slow. */
const AT_ONCE = 200;

/** 等级决定书: one A4 sheet for each decided grade of a batch, or of one decision; always in Chinese. */
export default function LetterPage() {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const batch = search.get('batch');
  const worker = search.get('worker');
  const decision = search.get('decision');
  const page = Math.max(1, Number(search.get('page')) || 1);
  const { data, error, isPending, refetch } = useQuery({
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
          page: { limit: AT_ONCE, offset: (page - 1) * AT_ONCE },
        },
        signal,
      ),
  });
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  if (isPending) return <PageSkeleton />;
  const { items, totalCount } = data.gradeDecisions;
  const letters = decision ? items.filter(({ id }) => id === decision) : items;
  const turn = (to: number) =>
    setSearch((old) => {
      const next = new URLSearchParams(old);
      next.set('page', String(to));
      return next;
    });
  return (
    <>
      <GlobalStyles styles={PRINTED_LETTERS} />
      <Box className="no-print">
        <PageTitle
          title={translate('regrade.letters_title')}
          crumbs={[
            batch
              ? { label: translate('menu.regrade-batches'), to: `/regrade-batches/${batch}/show` }
              : { label: translate('menu.grade-decisions'), to: '/grade-decisions' },
            { label: translate('regrade.letters_title') },
          ]}
          facts={
            totalCount > AT_ONCE && !decision
              ? translate('regrade.letters_range', {
                  from: formatDecimal((page - 1) * AT_ONCE + 1),
                  to: formatDecimal(Math.min(page * AT_ONCE, totalCount)),
                  total: formatDecimal(totalCount),
                })
              : translate('regrade.letters_note', { count: formatDecimal(letters.length) })
          }
          actions={
            <>
              {totalCount > AT_ONCE && !decision ? (
                <>
                  <Button disabled={page === 1} onClick={() => turn(page - 1)}>
                    {translate('list.previous')}
                  </Button>
                  <Button disabled={page * AT_ONCE >= totalCount} onClick={() => turn(page + 1)}>
                    {translate('list.next')}
                  </Button>
                </>
              ) : null}
              {letters.length > 0 ? <PrintButton /> : null}
            </>
          }
        />
      </Box>
      {letters.length === 0 ? (
        <Paper>
          <EmptyState title={translate('regrade.letters_empty')} text={translate('regrade.letters_empty_text')} />
        </Paper>
      ) : null}
      {letters.map((each) => (
        <Letter key={each.id} of={each} />
      ))}
    </>
  );
}
