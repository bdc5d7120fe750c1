import type { ComingEndPartsFragment } from '@jiceng/schema/ahead.ts';
import { Box, Button, Paper, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { Fragment } from 'react';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { Pager } from '../../../shared/lists/Pager.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useAsOf, useAsOfQuery } from '../../../shared/time/as-of.tsx';
import { byMonth, monthsFrom, WINDOWS } from '../../../shared/time/window.ts';
import { townChoices, useTowns } from '../../regions/choice/use-towns.ts';
import { DaysLeft, filePath, townOf, useEndColumns } from './columns.tsx';
import { EndsMatrix } from './EndsMatrix.tsx';
import { useWorkerFilter } from './use-worker-filter.ts';
import { END_KINDS, useEndDay, useMonth, useWhatEnds } from './words.ts';

type End = ComingEndPartsFragment;

/** 到期与退休: what ends ahead, or is over without anything having followed, grouped by month. */
export default function ComingEndList() {
  const { day } = useAsOf();
  return (
    <ListBase
      resource="coming-ends"
      sort={{ field: 'on', order: 'ASC' }}
      perPage={50}
      filterDefaultValues={{ window: 'D90' }}
      // The window is seen from the day looked at, which may be today.
      filter={{ day }}
      queryOptions={useAsOfQuery()}
    >
      <Head />
      <EndsMatrix />
      <Filters />
      <Ends />
      <PrintSheet />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.coming-ends')}
      facts={total === undefined ? null : translate('ahead.count', { count: formatDecimal(total) })}
      actions={
        <>
          <PrintButton />
          <ExportButton list="comingEnds" />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const month = useMonth();
  const { day } = useAsOf();
  const filters: readonly ChipFilter[] = [
    {
      source: 'window',
      label: translate('ahead.when'),
      choices: [
        ...WINDOWS.map((value) => ({ value, label: translate(`ahead.window.${value}`) })),
        ...monthsFrom(day, 12).map((value) => ({ value, label: month(value) })),
      ],
    },
    {
      source: 'kind',
      label: translate('ahead.kind'),
      choices: END_KINDS.map((value) => ({ value, label: translate(`enum.ComingEndKind.${value}`) })),
    },
    { source: 'town', label: translate('workers.town'), choices: townChoices(useTowns()) },
    ...useWorkerFilter(),
  ];
  return <FilterChips filters={filters} />;
}

function Ends() {
  const translate = useTranslate();
  const { data, error, isPending, total, refetch, setFilters, filterValues } = useListContext<End>();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  if (isPending)
    return (
      <Paper>
        <TableSkeleton rows={12} />
      </Paper>
    );
  return (
    <Paper sx={{ minWidth: 0 }}>
      {total === 0 ? (
        <EmptyState
          title={translate('ahead.none')}
          text={translate('ahead.none_text')}
          action={
            filterValues.window === 'M12' ? undefined : (
              <Button onClick={() => setFilters({ ...filterValues, window: 'M12' })}>
                {translate('ahead.look_further')}
              </Button>
            )
          }
        />
      ) : phone ? (
        <Cards ends={data ?? []} />
      ) : (
        <Rows ends={data ?? []} />
      )}
      <Pager />
    </Paper>
  );
}

function MonthHead({ month, count }: { readonly month: string | null; readonly count: number }) {
  const translate = useTranslate();
  const word = useMonth();
  return (
    <>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {month ? word(month) : translate('ahead.unknown')}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, ml: 1 }}>
        {translate('ahead.on_page', { count: formatDecimal(count) })}
      </Box>
    </>
  );
}

function Rows({ ends }: { readonly ends: readonly End[] }) {
  const translate = useTranslate();
  const columns = useEndColumns();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('menu.coming-ends')} sx={{ '& th, & td': { whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            {columns.map(({ source, label }) => (
              <TableCell key={source}>{label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {byMonth(ends).map(({ month, rows }) => (
            <Fragment key={`${month} ${rows[0]?.id}`}>
              <TableRow>
                <TableCell
                  component="th"
                  scope="rowgroup"
                  colSpan={columns.length}
                  sx={{ bgcolor: 'background.default' }}
                >
                  <MonthHead month={month} count={rows.length} />
                </TableCell>
              </TableRow>
              {rows.map((end) => (
                <TableRow key={end.id} hover>
                  {columns.map(({ source, render }) => (
                    <TableCell key={source}>{render(end)}</TableCell>
                  ))}
                </TableRow>
              ))}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Cards({ ends }: { readonly ends: readonly End[] }) {
  const translate = useTranslate();
  const day = useEndDay();
  const what = useWhatEnds();
  return byMonth(ends).map(({ month, rows }) => (
    <Fragment key={`${month} ${rows[0]?.id}`}>
      <Box sx={{ p: '8px 16px', bgcolor: 'background.default', borderBottom: 1, borderColor: 'divider' }}>
        <MonthHead month={month} count={rows.length} />
      </Box>
      <Box component="ul" aria-label={month ?? translate('ahead.unknown')}>
        {rows.map((end) => (
          <Box
            component="li"
            key={end.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: '1fr auto',
              columnGap: 1,
              rowGap: '2px',
              p: '8px 16px',
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
              <PlaceLink to={filePath(end)}>{end.worker.name}</PlaceLink>
            </Box>
            <DaysLeft days={end.daysLeft} />
            <Box sx={{ fontSize: 13 }}>{translate(`enum.ComingEndKind.${end.kind}`)}</Box>
            <Box sx={{ fontSize: 13, textAlign: 'right' }}>{day(end)}</Box>
            <Box sx={{ fontSize: 13, color: 'text.secondary', gridColumn: '1 / -1' }}>
              {[what(end), end.worker.unit?.name, townOf(end.worker.unit)].filter(Boolean).join(translate('why.comma'))}
            </Box>
          </Box>
        ))}
      </Box>
    </Fragment>
  ));
}
