import { Box, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { RaRecord } from 'ra-core';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { DataTable } from 'react-admin';
import type { Column } from './column.ts';
import { ListFrame } from './ListFrame.tsx';

/** Height of the bar of the page, px. */
const BAR = 48;

export interface ListTableProps<Row extends RaRecord> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Where a click on a row leads; the name in the row is the link for the keyboard. */
  readonly rowPath: (row: Row) => string;
  /** One row on a phone. */
  readonly card: (row: Row) => ReactNode;
  /** What this place is for, when nothing is there and no condition is set. */
  readonly empty: ReactNode;
  /** What is done with rows that are chosen (`useListContext().selectedIds`); with it each row of the table has a box. Left out: none is chosen. */
  readonly selection?: ReactNode;
  /** Which rows can be chosen; all when not given. */
  readonly choosable?: (row: Row) => boolean;
}

/** Rows of a list: a table, on a phone cards. Inside `<ListBase>`. */
export function ListTable<Row extends RaRecord>(props: ListTableProps<Row>) {
  const { label, columns, rowPath, card, empty, selection, choosable } = props;
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <ListFrame<Row> empty={empty} foot={phone ? null : selection}>
      {(rows) =>
        phone ? (
          <Cards label={label} rows={rows} card={card} />
        ) : (
          <Rows
            label={label}
            columns={columns}
            rowPath={rowPath}
            choosing={selection !== undefined}
            choosable={choosable}
          />
        )
      }
    </ListFrame>
  );
}

function Cards<Row extends RaRecord>({
  label,
  rows,
  card,
}: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly card: (row: Row) => ReactNode;
}) {
  return (
    <Box component="ul" aria-label={label}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ p: '8px 16px', borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
        >
          {card(row)}
        </Box>
      ))}
    </Box>
  );
}

function Rows<Row extends RaRecord>({
  label,
  columns,
  rowPath,
  choosing,
  choosable,
}: Pick<ListTableProps<Row>, 'label' | 'columns' | 'rowPath'> & {
  readonly choosing: boolean;
  readonly choosable: ((row: Row) => boolean) | undefined;
}) {
  const [ref, fits] = useFits();
  return (
    <div ref={ref}>
      <DataTable<Row>
        aria-label={label}
        // Its own bar above the table is not used: what is done stands at the foot of the screen.
        bulkActionButtons={choosing ? <span /> : false}
        {...(choosable ? { isRowSelectable: (row: Row) => choosable(row) } : {})}
        rowClick={(_id, _resource, row) => rowPath(row as Row)}
        hiddenColumns={columns.filter(({ hidden }) => hidden).map(({ source }) => source)}
        sx={{
          '& .RaBulkActionsToolbar-toolbar': { display: 'none' },
          '& .RaDataTable-tableWrapper': { overflowX: fits ? 'visible' : 'auto' },
          '& th, & td': { whiteSpace: 'nowrap', px: '5px' },
          // Words after a number would stand at its very end.
          '& .MuiTableCell-alignRight + .MuiTableCell-root:not(.MuiTableCell-alignRight)': { pl: '20px' },
          '& tbody tr': { cursor: 'pointer' },
          // A row that cannot be chosen has no box, rather than one that looks like the others.
          '& .select-item.Mui-disabled': { visibility: 'hidden' },
          '& thead th': fits ? { position: 'sticky', top: BAR, zIndex: 2 } : {},
        }}
      >
        {columns.map(({ source, label: head, numeric, sortable, render }) => (
          <DataTable.Col
            key={source}
            source={source}
            label={head}
            disableSort={!sortable}
            render={(row) => render(row as Row)}
            {...(numeric ? { align: 'right' as const } : {})}
          />
        ))}
      </DataTable>
    </div>
  );
}

/**
 * Whether the table is as narrow as its place: then it does not scroll by itself, and its head can stay below the bar of the page.
 */
function useFits(): [RefObject<HTMLDivElement | null>, boolean] {
  const ref = useRef<HTMLDivElement>(null);
  const [fits, setFits] = useState(false);
  useEffect(() => {
    const place = ref.current;
    const table = place?.querySelector('table');
    if (!place || !table) return;
    const observer = new ResizeObserver(() => setFits(table.offsetWidth <= place.clientWidth));
    observer.observe(place);
    observer.observe(table);
    return () => observer.disconnect();
  }, []);
  return [ref, fits];
}
