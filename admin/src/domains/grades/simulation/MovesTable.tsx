import { Box, Button, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useCsv } from '../../../shared/export/use-csv.ts';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { DownloadIcon } from '../../../shared/status/icons.tsx';
import type { MoveSum } from './simulation.ts';

interface MovesTableProps {
  readonly title: string;
  readonly head: string;
  readonly rows: readonly MoveSum[];
}

const COUNTS = ['people', 'gain', 'lose', 'same', 'unknown'] as const;

/** 升降: who loses to the left and who gains to the right of the line, with every number and the monthly pay beside. */
export function MovesTable({ title, head, rows }: MovesTableProps) {
  const translate = useTranslate();
  const save = useCsv();
  const losers = Math.max(0, ...rows.map(({ lose }) => lose));
  const most = Math.max(1, losers + Math.max(0, ...rows.map(({ gain }) => gain)));
  const share = (people: number) => `${(people / most) * 100}%`;
  const paid = rows.some((row) => row.paid > 0);
  const pays = ['payBefore', 'payAfter'] as const;
  const difference = ({ payBefore, payAfter }: MoveSum) => Math.round((payAfter - payBefore) * 100) / 100;
  const columns = [
    { label: head, value: ({ name }: MoveSum) => name },
    ...COUNTS.map((name) => ({ label: translate(`grade_simulations.${name}`), value: (row: MoveSum) => row[name] })),
    ...pays.map((name) => ({ label: translate(`grade_simulations.${name}`), value: (row: MoveSum) => row[name] })),
    { label: translate('grade_simulations.pay_difference'), value: difference },
  ];
  return (
    <Section
      title={title}
      note={paid ? translate('grade_simulations.pay_note') : null}
      actions={
        <Button variant="text" startIcon={<DownloadIcon />} onClick={() => save(title, columns, rows)}>
          {translate('grade_simulations.download')}
        </Button>
      }
    >
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={title} sx={{ '& td, & th': { height: 28, py: 0, px: '8px' } }}>
          <HeadRow>
            <TableCell>{head}</TableCell>
            <TableCell component="td" sx={{ width: '22%', minWidth: 80 }} />
            {COUNTS.map((name) => (
              <TableCell key={name} align="right">
                {translate(`grade_simulations.${name}`)}
              </TableCell>
            ))}
            {paid ? (
              <>
                {pays.map((name) => (
                  <TableCell key={name} align="right">
                    {translate(`grade_simulations.${name}`)}
                  </TableCell>
                ))}
                <TableCell align="right">{translate('grade_simulations.pay_difference')}</TableCell>
              </>
            ) : null}
          </HeadRow>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 400, whiteSpace: 'nowrap' }}>
                  {row.name}
                </TableCell>
                <TableCell aria-hidden>
                  <Box sx={{ display: 'flex', height: 10 }}>
                    <Box style={{ width: share(losers - row.lose) }} />
                    <Box style={{ width: share(row.lose) }} sx={{ bgcolor: 'error.main' }} />
                    <Box sx={{ width: '1px', bgcolor: 'text.primary', height: 18, mt: '-4px' }} />
                    <Box style={{ width: share(row.gain) }} sx={{ bgcolor: 'custom.chart.d1' }} />
                  </Box>
                </TableCell>
                {COUNTS.map((name) => (
                  <TableCell key={name} align="right">
                    {formatDecimal(row[name])}
                  </TableCell>
                ))}
                {paid ? (
                  <>
                    {pays.map((name) => (
                      <TableCell key={name} align="right">
                        {row.paid > 0 ? formatDecimal(row[name].toFixed(2), 2) : NOTHING}
                      </TableCell>
                    ))}
                    <TableCell align="right">
                      {row.paid > 0 ? formatDecimal(difference(row).toFixed(2), 2) : NOTHING}
                    </TableCell>
                  </>
                ) : null}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}
