import { EndsAheadDocument } from '@jiceng/schema/ahead.ts';
import { alpha, Box, ButtonBase, Table, TableBody, TableCell, TableRow, useTheme } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useListFilterContext, useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { monthsFrom } from '../../../shared/time/window.ts';
import { END_GAPS, END_KINDS, useMonth } from './words.ts';

const MONTHS = 12;

/** What ends in each of the next months, by kind: picture and table in one, darker where more ends. A number chooses its rows below. */
export function EndsMatrix() {
  const translate = useTranslate();
  const { day, moment } = useAsOf();
  const { filterValues } = useListFilterContext();
  const regionId = typeof filterValues.town === 'string' ? filterValues.town : undefined;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['coming-ends', 'ahead', regionId, moment],
    queryFn: ({ signal }) => request(EndsAheadDocument, { months: MONTHS, regionId, ...moment }, signal),
  });
  return (
    <Section title={translate('ahead.year')} note={translate('ahead.year_note')}>
      {error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
      {isPending ? <TableSkeleton rows={5} /> : null}
      {data ? <Matrix ahead={data.endsAhead} months={monthsFrom(day, MONTHS)} /> : null}
    </Section>
  );
}

interface MatrixProps {
  readonly ahead: {
    readonly months: readonly { readonly month: string; readonly kind: string; readonly count: number }[];
    readonly overdue: readonly { readonly kind: string; readonly count: number }[];
    readonly unknown: readonly { readonly gap: string; readonly count: number }[];
  };
  readonly months: readonly string[];
}

function Matrix({ ahead, months }: MatrixProps) {
  const translate = useTranslate();
  const word = useMonth();
  const most = Math.max(1, ...ahead.months.map(({ count }) => count));
  const inMonth = (kind: string, month: string) =>
    ahead.months.find((each) => each.kind === kind && each.month === month)?.count ?? 0;
  const overdue = (kind: string) => ahead.overdue.find((each) => each.kind === kind)?.count ?? 0;
  return (
    <>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('ahead.year')}>
        <Table aria-label={translate('ahead.year')} sx={{ '& th, & td': { whiteSpace: 'nowrap', px: '6px' } }}>
          <HeadRow heads={['ahead.kind', { right: 'ahead.window.OVERDUE' }]}>
            {months.map((month) => (
              <TableCell key={month} align="right" title={word(month)}>
                {month.slice(2)}
              </TableCell>
            ))}
          </HeadRow>
          <TableBody>
            {END_KINDS.map((kind) => (
              <TableRow key={kind}>
                <TableCell component="th" scope="row">
                  {translate(`enum.ComingEndKind.${kind}`)}
                </TableCell>
                <Cell count={overdue(kind)} share={0} kind={kind} window="OVERDUE" isOver />
                {months.map((month) => {
                  const count = inMonth(kind, month);
                  return <Cell key={month} count={count} share={count / most} kind={kind} window={month} />;
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Unknown unknown={ahead.unknown} />
    </>
  );
}

interface CellProps {
  readonly count: number;
  /** Of the largest number of a month. */
  readonly share: number;
  readonly kind: string;
  readonly window: string;
  readonly isOver?: boolean;
}

function Cell({ count, share, kind, window, isOver = false }: CellProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { filterValues, setFilters } = useListFilterContext();
  const isChosen = filterValues.kind === kind && filterValues.window === window;
  const label = translate('ahead.show', {
    kind: translate(`enum.ComingEndKind.${kind}`),
    when: isOver ? translate('ahead.window.OVERDUE') : window,
    count: formatDecimal(count),
  });
  return (
    <TableCell
      align="right"
      sx={{ bgcolor: count > 0 && !isOver ? alpha(palette.primary.main, 0.06 + 0.24 * share) : undefined }}
    >
      {count === 0 ? (
        <Box component="span" sx={{ color: 'text.disabled' }}>
          0
        </Box>
      ) : (
        <ButtonBase
          aria-label={label}
          aria-pressed={isChosen}
          onClick={() => setFilters({ ...filterValues, kind, window }, undefined, false)}
          sx={{
            font: 'inherit',
            minWidth: 24,
            minHeight: { xs: 32, md: 24 },
            justifyContent: 'flex-end',
            color: isOver ? 'error.main' : 'text.primary',
            fontWeight: isChosen ? 600 : 400,
            textDecoration: isChosen ? 'underline' : 'none',
          }}
        >
          {formatDecimal(count)}
        </ButtonBase>
      )}
    </TableCell>
  );
}

/** Ends that are not known for want of something on file; each leads to whose it is. */
function Unknown({ unknown }: { readonly unknown: MatrixProps['ahead']['unknown'] }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListFilterContext();
  const known = END_GAPS.flatMap((gap) => unknown.filter((each) => each.gap === gap));
  if (known.length === 0) return null;
  const { kind: _kind, ...others } = filterValues;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '4px 16px',
        p: '8px 16px',
        borderTop: 1,
        borderColor: 'divider',
        fontSize: 13,
      }}
    >
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate('ahead.window.UNKNOWN')}
      </Box>
      {known.map(({ gap, count }) => (
        <ButtonBase
          key={gap}
          onClick={() => setFilters({ ...others, window: 'UNKNOWN' }, undefined, false)}
          sx={{ font: 'inherit', color: 'custom.acInk', minHeight: { xs: 32, md: 20 } }}
        >
          {translate('ahead.unknown_of', { gap: translate(`enum.EndGap.${gap}`), count: formatDecimal(count) })}
        </ButtonBase>
      ))}
    </Box>
  );
}
