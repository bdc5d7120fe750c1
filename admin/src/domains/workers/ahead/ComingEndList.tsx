import type { ComingEndPartsFragment } from '@jiceng/schema/ahead.ts';
import { Box, Button, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useListFilterContext, useTranslate } from 'ra-core';
import { Fragment } from 'react';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { byMonth, monthsFrom, WINDOWS } from '../../../shared/time/window.ts';
import { townChoices, useTowns } from '../../regions/choice/door.ts';
import { DaysLeft, filePath, townOf, useEndColumns } from './columns.tsx';
import { EndsMatrix } from './EndsMatrix.tsx';
import { useWorkerFilter } from './use-worker-filter.ts';
import { END_KINDS, useEndDay, useMonth, useWhatEnds } from './words.ts';

type End = ComingEndPartsFragment;

/** 到期与退休: what ends ahead, or is over without anything having followed, grouped by month. */
export default function ComingEndList() {
  const translate = useTranslate();
  const { day } = useAsOf();
  return (
    <ListPage<End>
      resource="coming-ends"
      name="menu.coming-ends"
      words={{ count: 'ahead.count', empty: 'ahead.none', text: 'ahead.none_text' }}
      standard={{ sort: { field: 'on', order: 'ASC' }, filter: { window: 'D90' } }}
      perPage={50}
      // The window is seen from the day looked at, which may be today.
      always={{ day }}
      file="comingEnds"
      actions={<PrintButton />}
      first={<LookFurther />}
      above={<EndsMatrix />}
      conditions={<Conditions />}
      none={<EmptyState title={translate('ahead.none')} text={translate('ahead.none_text')} action={<LookFurther />} />}
      rows={(ends) => <Ends ends={ends} />}
      below={<PrintSheet />}
    />
  );
}

/** Whose ends they are is a condition only where his page led here; the list itself knows his name. */
function Conditions() {
  const translate = useTranslate();
  const month = useMonth();
  const { day } = useAsOf();
  const { enumChip, choiceChip } = useChips();
  return (
    <FilterChips
      filters={[
        choiceChip('window', 'ahead.when', [
          ...WINDOWS.map((value) => ({ value, label: translate(`ahead.window.${value}`) })),
          ...monthsFrom(day, 12).map((value) => ({ value, label: month(value) })),
        ]),
        enumChip('kind', 'ahead.kind', 'ComingEndKind', END_KINDS),
        choiceChip('town', 'workers.town', townChoices(useTowns())),
        ...useWorkerFilter(),
      ]}
    />
  );
}

/** Of a shorter window the year is offered. */
function LookFurther() {
  const translate = useTranslate();
  const { setFilters, filterValues } = useListFilterContext();
  if (filterValues.window === 'M12') return null;
  return (
    <Button onClick={() => setFilters({ ...filterValues, window: 'M12' })}>{translate('ahead.look_further')}</Button>
  );
}

function Ends({ ends }: { readonly ends: readonly End[] }) {
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return phone ? <Cards ends={ends} /> : <Rows ends={ends} />;
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
        <HeadRow>
          {columns.map(({ source, label }) => (
            <TableCell key={source}>{label}</TableCell>
          ))}
        </HeadRow>
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
          <Box component="li" key={end.id} sx={{ p: '8px 16px', borderBottom: 1, borderColor: 'divider' }}>
            <RowCard to={filePath(end)} name={end.worker.name} beside={<DaysLeft days={end.daysLeft} />}>
              <Box sx={{ fontSize: 13 }}>{translate(`enum.ComingEndKind.${end.kind}`)}</Box>
              <Box sx={{ fontSize: 13, textAlign: 'right' }}>{day(end)}</Box>
              <CardNote at="wide" of={[what(end), end.worker.unit?.name, townOf(end.worker.unit)]} />
            </RowCard>
          </Box>
        ))}
      </Box>
    </Fragment>
  ));
}
