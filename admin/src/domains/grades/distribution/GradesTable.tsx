import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { alpha } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { THUMB } from '../../../shared/pages/thumb.ts';
import type { GradeRow } from './pyramid.ts';

interface GradesTableProps {
  readonly label: string;
  readonly head: string;
  readonly grades: readonly number[];
  readonly rows: readonly GradeRow[];
  readonly sum: GradeRow;
  readonly nameOf?: (row: GradeRow) => ReactNode;
}

/** Posts or streets as rows, grades as columns, the fuller a cell of its row the darker; the numbers say the same. */
export function GradesTable({ label, head, grades, rows, sum, nameOf = ({ name }) => name }: GradesTableProps) {
  const translate = useTranslate();
  const line = (row: GradeRow, isSum: boolean) => (
    <TableRow key={row.id} sx={isSum ? { '& > *': { fontWeight: 600 } } : {}}>
      <TableCell
        component="th"
        scope="row"
        sx={{
          whiteSpace: 'nowrap',
          fontWeight: 400,
          position: 'sticky',
          left: 0,
          bgcolor: 'background.paper',
          zIndex: 1,
          '& a': THUMB,
        }}
      >
        {nameOf(row)}
      </TableCell>
      {grades.map((grade) => {
        const people = row.byGrade.get(grade) ?? 0;
        return (
          <TableCell
            key={grade}
            align="right"
            sx={
              people > 0 && !isSum
                ? { bgcolor: (theme) => alpha(theme.palette.primary.main, (0.32 * people) / Math.max(row.people, 1)) }
                : people > 0
                  ? {}
                  : { color: 'text.disabled' }
            }
          >
            {people > 0 ? formatDecimal(people) : NOTHING}
          </TableCell>
        );
      })}
      <TableCell align="right">{row.ungraded > 0 ? formatDecimal(row.ungraded) : NOTHING}</TableCell>
      <TableCell align="right">{row.average === null ? NOTHING : formatDecimal(row.average.toFixed(1), 1)}</TableCell>
      <TableCell align="right">{formatDecimal(row.people)}</TableCell>
    </TableRow>
  );
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={label} sx={{ '& td, & th': { height: { xs: 40, sm: 30 }, py: 0, px: '8px' } }}>
        <HeadRow>
          <TableCell sx={{ position: 'sticky', left: 0, zIndex: 2 }}>{head}</TableCell>
          {grades.map((grade) => (
            <TableCell key={grade} align="right" sx={{ width: `${62 / Math.max(grades.length, 10)}%` }}>
              {grade}
            </TableCell>
          ))}
          <TableCell align="right">{translate('grade_distribution.none')}</TableCell>
          <TableCell align="right">{translate('grade_distribution.average')}</TableCell>
          <TableCell align="right">{translate('grade_distribution.sum')}</TableCell>
        </HeadRow>
        <TableBody>
          {rows.map((row) => line(row, false))}
          {line({ ...sum, id: 'sum' }, true)}
        </TableBody>
      </Table>
    </Box>
  );
}
