import { Box } from '@mui/material';
import { ListBase, type RaRecord, useListContext, useTranslate } from 'ra-core';
import type { ComponentProps, ReactNode } from 'react';
import { ExportButton } from '../export/ExportButton.tsx';
import { formatDecimal } from '../figures/format.ts';
import { EmptyState } from '../pages/EmptyState.tsx';
import { PageTitle } from '../pages/PageTitle.tsx';
import { useAsOfQuery } from '../time/as-of.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { FilterChips } from './FilterChips.tsx';
import { ListTable } from './ListTable.tsx';

type Table<Row extends RaRecord> = ComponentProps<typeof ListTable<Row>>;
type Chips = ComponentProps<typeof FilterChips>;

/** What a list page says of itself; all else (loading, empty, failed, denied, pages, columns, file) comes with it. */
export interface ListPageProps<Row extends RaRecord>
  extends Omit<Table<Row>, 'label' | 'empty'>,
    Partial<Pick<Chips, 'filters' | 'search' | 'also'>> {
  /** Message key of its name: `menu.facilities`. */
  readonly name: string;
  /** Keys of its other words: how many there are, and what stands where there are none. */
  readonly words: { readonly count: string; readonly empty: string; readonly text: string };
  /** How it looks by itself. */
  readonly standard?: {
    readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
    readonly filter?: Readonly<Record<string, unknown>>;
  };
  readonly perPage?: number;
  /** The rows stand by themselves, whatever day is looked at. */
  readonly undated?: true;
  /** List that becomes a file: `ExportButton`. */
  readonly file?: ComponentProps<typeof ExportButton>['list'];
  /** Saved views (`ViewsMenu`). */
  readonly views?: ReactNode;
  /** What is done on it, beside columns and file. */
  readonly actions?: ReactNode;
  /** What begins it where nothing is there yet; `actions` when not given. */
  readonly first?: ReactNode;
  /** Conditions that are no chips, beside them. */
  readonly besideFilters?: ReactNode;
  /** Between the head and the conditions. */
  readonly above?: ReactNode;
}

/** A list page (列表页): head with count and actions, conditions, rows. */
export function ListPage<Row extends RaRecord>(props: ListPageProps<Row>) {
  const { standard = {}, perPage = 25, undated = false } = props;
  const dated = useAsOfQuery();
  return (
    <ListBase
      perPage={perPage}
      {...(standard.sort ? { sort: standard.sort } : {})}
      {...(standard.filter ? { filterDefaultValues: standard.filter } : {})}
      {...(undated ? {} : { queryOptions: dated })}
    >
      <Content {...props} />
    </ListBase>
  );
}

function Content<Row extends RaRecord>(props: ListPageProps<Row>) {
  const { name, words, columns, file, views, actions, first, above, besideFilters, filters, search, also } = props;
  const { rowPath, card, selection, choosable } = props;
  const translate = useTranslate();
  const { total } = useListContext<Row>();
  const title = translate(name);
  const chips = filters ? (
    <FilterChips filters={filters} {...(search ? { search } : {})} {...(also ? { also } : {})} />
  ) : null;
  return (
    <>
      <PageTitle
        title={title}
        facts={total === undefined ? null : translate(words.count, { count: formatDecimal(total) })}
        actions={
          <>
            {views}
            <ColumnChoice />
            {file ? <ExportButton list={file} /> : null}
            {actions}
          </>
        }
      />
      {above}
      {besideFilters ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'flex-start' }}>
          {chips}
          {besideFilters}
        </Box>
      ) : (
        chips
      )}
      <ListTable<Row>
        label={title}
        columns={columns}
        rowPath={rowPath}
        card={card}
        {...(selection ? { selection } : {})}
        {...(choosable ? { choosable } : {})}
        empty={
          <EmptyState
            title={translate(words.empty)}
            text={translate(words.text)}
            action={first === undefined ? actions : first}
          />
        }
      />
    </>
  );
}
