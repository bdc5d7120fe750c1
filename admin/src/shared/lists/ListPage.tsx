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
import { ListFrame } from './ListFrame.tsx';
import { ListTable, type ListTableProps } from './ListTable.tsx';

type Chips = ComponentProps<typeof FilterChips>;

/** How the rows are shown: as a table with cards for a phone, or in the page's own way. */
type Rows<Row extends RaRecord> =
  | Omit<ListTableProps<Row>, 'label' | 'empty'>
  | { readonly rows: (rows: readonly Row[]) => ReactNode; readonly none?: ReactNode };

/** What a list page says of itself; all else (loading, empty, failed, denied, pages, columns, file) comes with it. */
export type ListPageProps<Row extends RaRecord> = Rows<Row> & PageProps;

interface PageProps extends Partial<Pick<Chips, 'filters' | 'search' | 'also'>> {
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
  /** How it is read, where the address is not called like it. */
  readonly resource?: string;
  /** Conditions that always hold. */
  readonly always?: Readonly<Record<string, unknown>>;
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
  /** The chips, where they hang on what is set or on the rows: only inside the list are both known. Instead of `filters`. */
  readonly conditions?: ReactNode;
  /** Conditions that are no chips, beside them. */
  readonly besideFilters?: ReactNode;
  /** Between the head and the conditions. */
  readonly above?: ReactNode;
  /** Between the conditions and the rows. */
  readonly aboveRows?: ReactNode;
  readonly below?: ReactNode;
}

/** A list page (列表页): head with count and actions, conditions, rows. */
export function ListPage<Row extends RaRecord>(props: ListPageProps<Row>) {
  const { standard = {}, perPage = 25, undated = false, resource, always } = props;
  const dated = useAsOfQuery();
  return (
    <ListBase
      perPage={perPage}
      {...(resource ? { resource } : {})}
      {...(always ? { filter: always } : {})}
      {...(standard.sort ? { sort: standard.sort } : {})}
      {...(standard.filter ? { filterDefaultValues: standard.filter } : {})}
      {...(undated ? {} : { queryOptions: dated })}
    >
      <Content {...props} />
    </ListBase>
  );
}

function Content<Row extends RaRecord>(props: ListPageProps<Row>) {
  const { name, words, file, views, actions, first, above, aboveRows, below, besideFilters } = props;
  const translate = useTranslate();
  const { total } = useListContext<Row>();
  const title = translate(name);
  const empty = (
    <EmptyState
      title={translate(words.empty)}
      text={translate(words.text)}
      action={first === undefined ? actions : first}
    />
  );
  return (
    <>
      <PageTitle
        title={title}
        facts={total === undefined ? null : translate(words.count, { count: formatDecimal(total) })}
        actions={
          <>
            {views}
            {'rows' in props ? null : <ColumnChoice />}
            {file ? <ExportButton list={file} /> : null}
            {actions}
          </>
        }
      />
      {above}
      {besideFilters ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'flex-start' }}>
          <Conditions {...props} />
          {besideFilters}
        </Box>
      ) : (
        <Conditions {...props} />
      )}
      {aboveRows}
      {'rows' in props ? (
        <ListFrame<Row> empty={empty} {...(props.none === undefined ? {} : { none: props.none })}>
          {props.rows}
        </ListFrame>
      ) : (
        <ListTable<Row> {...props} label={title} empty={empty} />
      )}
      {below}
    </>
  );
}

function Conditions({ conditions = null, filters, search, also }: PageProps) {
  if (!filters) return conditions;
  return <FilterChips filters={filters} {...(search ? { search } : {})} {...(also ? { also } : {})} />;
}
