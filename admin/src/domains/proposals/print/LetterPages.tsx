import { Box, Button, GlobalStyles, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ComponentProps, ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton } from '../../../shared/pages/PrintSheet.tsx';
import { PRINTED_LETTERS } from './print-style.ts';

/** Letters on one page of the console; more would make a browser slow. */
const AT_ONCE = 200;

/** The page of letters that the address names, from 1 on, and what of the list it holds. */
export function usePageOfLetters() {
  const [search] = useSearchParams();
  const page = Math.max(1, Number(search.get('page')) || 1);
  return { page, part: { limit: AT_ONCE, offset: (page - 1) * AT_ONCE } };
}

interface LetterPagesProps<Decided extends { readonly id: string }> {
  readonly title: string;
  readonly crumbs: NonNullable<ComponentProps<typeof PageTitle>['crumbs']>;
  readonly letters: readonly Decided[];
  /** Of the whole list; one letter alone is no part of it. */
  readonly total: number;
  /** Keys of the words: `%{from}` to `%{to}` of `%{total}`, `%{count}` letters, and what is said when there are none. */
  readonly words: Readonly<Record<'range' | 'note' | 'empty' | 'emptyText', string>>;
  readonly children: (decided: Decided) => ReactNode;
}

/** One A4 sheet for each decision, page after page of the list; always in Chinese. */
export function LetterPages<Decided extends { readonly id: string }>(props: LetterPagesProps<Decided>) {
  const { title, crumbs, letters, total, words, children } = props;
  const translate = useTranslate();
  const [, setSearch] = useSearchParams();
  const { page, part } = usePageOfLetters();
  const paged = total > AT_ONCE;
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
          title={title}
          crumbs={crumbs}
          facts={
            paged
              ? translate(words.range, {
                  from: formatDecimal(part.offset + 1),
                  to: formatDecimal(Math.min(page * AT_ONCE, total)),
                  total: formatDecimal(total),
                })
              : translate(words.note, { count: formatDecimal(letters.length) })
          }
          actions={
            <>
              {paged ? (
                <>
                  <Button disabled={page === 1} onClick={() => turn(page - 1)}>
                    {translate('list.previous')}
                  </Button>
                  <Button disabled={page * AT_ONCE >= total} onClick={() => turn(page + 1)}>
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
          <EmptyState title={translate(words.empty)} text={translate(words.emptyText)} />
        </Paper>
      ) : null}
      {letters.map(children)}
    </>
  );
}
