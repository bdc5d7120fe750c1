import { Box, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { HeadRow } from '../lists/HeadRow.tsx';
import { TargetMark } from './BulletBar.tsx';

export interface RankMark {
  /** Where it stands on the scale. */
  readonly at: number;
  readonly label: string;
  /** A floor or standard is thin, the target strong. */
  readonly thin?: boolean;
}

export interface RankRow {
  readonly id: string;
  readonly rank: number | null;
  readonly name: ReactNode;
  /** Length of the bar on the scale; null draws none. */
  readonly length: number | null;
  readonly below: boolean;
  readonly value: ReactNode;
  readonly cells: readonly ReactNode[];
  readonly verdict: ReactNode;
  readonly total?: boolean;
}

/** On paper nothing scrolls: bars give way, verdicts go over two lines. */
const onPaper = {
  '& tbody td, & tbody th': { height: 30, py: 0 },
  '@media print': {
    '& th, & td': { px: '6px !important' },
    '& .rank-bars': { minWidth: 120, width: '22%' },
    '& .rank-verdict': { whiteSpace: 'normal', '& *': { whiteSpace: 'normal !important' } },
  },
} as const;

interface RankTableProps {
  readonly label: string;
  readonly max: number;
  readonly marks: readonly RankMark[];
  readonly heads: {
    readonly rank: string;
    readonly name: string;
    readonly value: string;
    readonly cells: readonly string[];
    readonly verdict: string;
  };
  readonly rows: readonly RankRow[];
}

/** Chart and table in one: each row carries its bar, the head carries the scale, so there is no legend and nothing to sync. */
export function RankTable({ label, max, marks, heads, rows }: RankTableProps) {
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  if (phone) return <RankCards label={label} max={max} marks={marks} rows={rows} />;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={label} size="small" sx={onPaper}>
        <HeadRow>
          <TableCell align="right" sx={{ width: 44 }}>
            {heads.rank}
          </TableCell>
          <TableCell>{heads.name}</TableCell>
          <TableCell className="rank-bars" sx={{ width: '34%', minWidth: 200 }}>
            <Scale max={max} marks={marks} />
          </TableCell>
          <TableCell align="right">{heads.value}</TableCell>
          {heads.cells.map((head) => (
            <TableCell key={head} align="right">
              {head}
            </TableCell>
          ))}
          <TableCell>{heads.verdict}</TableCell>
        </HeadRow>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover sx={row.total ? totalRow : undefined}>
              <TableCell align="right" sx={{ color: 'text.secondary' }}>
                {row.rank}
              </TableCell>
              <TableCell
                component="th"
                scope="row"
                sx={{ whiteSpace: 'nowrap', fontWeight: 'inherit', pl: '12px !important', pr: '12px !important' }}
              >
                {row.name}
              </TableCell>
              <TableCell>
                <BarCell row={row} max={max} marks={marks} />
              </TableCell>
              <TableCell align="right">{row.value}</TableCell>
              {row.cells.map((cell, column) => (
                <TableCell key={heads.cells[column]} align="right">
                  {cell}
                </TableCell>
              ))}
              <TableCell className="rank-verdict" sx={{ whiteSpace: 'nowrap' }}>
                {row.verdict}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** Above the sum a line; the marks of the bars go through it. */
const totalRow = { '& > *': { fontWeight: 600, borderTop: 1, borderTopColor: 'custom.line2' } };

/** Of two marks the higher one is said at its right, the lower one at its left, so that they do not meet. */
function Scale({ max, marks }: Pick<RankTableProps, 'max' | 'marks'>) {
  const highest = Math.max(...marks.map(({ at }) => at));
  const before = (at: number) => (marks.length > 1 ? at < highest || at / max > 0.85 : at / max > 0.6);
  return (
    <Box sx={{ position: 'relative', height: 16 }}>
      <span>0</span>
      {marks.map(({ at, label, thin }) => (
        <Box
          key={label}
          component="span"
          style={{ left: `${(at / max) * 100}%` }}
          sx={{
            position: 'absolute',
            whiteSpace: 'nowrap',
            transform: before(at) ? 'translateX(-100%)' : 'none',
            px: '4px',
            ...(thin ? {} : { fontWeight: 600, color: 'text.primary' }),
          }}
        >
          {label}
        </Box>
      ))}
    </Box>
  );
}

function BarCell({
  row,
  max,
  marks,
  height = 30,
}: Pick<RankTableProps, 'max' | 'marks'> & { readonly row: RankRow; readonly height?: number }) {
  return (
    <Box aria-hidden sx={{ position: 'relative', height }}>
      {row.length === null ? null : (
        <Box
          style={{ width: `${(Math.min(row.length / max, 1) * 100).toFixed(2)}%` }}
          sx={{
            position: 'absolute',
            left: 0,
            top: height / 2 - 6,
            height: 12,
            bgcolor: row.below ? 'custom.chart.d2' : 'custom.chart.d1',
          }}
        />
      )}
      {marks.map(({ at, label, thin }) => (
        <TargetMark key={label} share={at / max} thin={thin ?? false} sx={{ top: 0, bottom: -1 }} />
      ))}
    </Box>
  );
}

function RankCards({ label, max, marks, rows }: Omit<RankTableProps, 'heads'>) {
  return (
    <Box component="ol" aria-label={label}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{
            display: 'grid',
            gridTemplateColumns: '24px 1fr auto',
            columnGap: '8px',
            alignItems: 'center',
            minHeight: 40,
            p: '6px 16px 2px',
            borderBottom: 1,
            borderColor: 'divider',
            fontWeight: row.total ? 600 : 400,
            '&:last-child': { borderBottom: 0 },
          }}
        >
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {row.rank}
          </Box>
          <Box sx={{ '& a': { display: 'inline-block', py: '4px' } }}>{row.name}</Box>
          <Box sx={{ textAlign: 'right' }}>{row.value}</Box>
          <Box sx={{ gridColumn: '2 / 4' }}>
            <BarCell row={row} max={max} marks={marks} height={18} />
          </Box>
          <Box sx={{ gridColumn: '2 / 4', textAlign: 'right' }}>{row.verdict}</Box>
        </Box>
      ))}
    </Box>
  );
}
