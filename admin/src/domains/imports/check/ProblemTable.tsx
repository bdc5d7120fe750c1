import { ImportProblemsDocument, type ImportProblemsQuery } from '@jiceng/schema/imports.ts';
import { Box, Button, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useText } from '../../../shared/use-text.ts';
import { letterOf } from '../columns/mapping.ts';
import type { Batch } from '../kit/use-batch.ts';
import type { ProblemGroup } from './problem-group.ts';

type Problem = NonNullable<ImportProblemsQuery['importBatch']>['problems'][number];

const PER_PAGE = 50;

interface ProblemTableProps {
  readonly batch: Batch;
  /** Only this kind; null: all. */
  readonly chosen: ProblemGroup | null;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onAll: () => void;
}

/** Every bad cell in the order of the sheet: row, column, what stands there, what is wrong. */
export function ProblemTable({ batch, chosen, page, onPage, onAll }: ProblemTableProps) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const total = chosen ? chosen.count : (batch.problemCount ?? 0);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['imports', 'problems', batch.id, batch.version, chosen?.code, chosen?.column, page],
    queryFn: ({ signal }) =>
      request(
        ImportProblemsDocument,
        {
          id: batch.id,
          problem: chosen?.code ?? null,
          column: chosen?.column ?? null,
          page: { limit: PER_PAGE, offset: (page - 1) * PER_PAGE },
        },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
  const problems = data?.importBatch?.problems ?? [];
  return (
    <Section
      title={translate('imports.problems')}
      actions={
        chosen ? (
          <Button variant="text" onClick={onAll}>
            {translate('imports.show_all')}
          </Button>
        ) : null
      }
    >
      {error ? (
        <ErrorState error={error} onRetry={() => refetch()} />
      ) : isPending ? (
        <TableSkeleton />
      ) : phone ? (
        <Cards problems={problems} />
      ) : (
        <Rows problems={problems} />
      )}
      {total > PER_PAGE ? <Pages page={page} total={total} onPage={onPage} /> : null}
    </Section>
  );
}

function Rows({ problems }: { readonly problems: readonly Problem[] }) {
  const translate = useTranslate();
  const text = useText();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('imports.problems')} sx={{ '& td': { py: '4px', overflowWrap: 'anywhere' } }}>
        <HeadRow>
          <TableCell align="right" sx={{ width: 72 }}>
            {translate('imports.row')}
          </TableCell>
          <TableCell sx={{ width: 72 }}>{translate('imports.cell')}</TableCell>
          <TableCell sx={{ width: 180 }}>{translate('imports.column')}</TableCell>
          <TableCell sx={{ width: 240 }}>{translate('imports.value')}</TableCell>
          <TableCell>{translate('imports.problem')}</TableCell>
        </HeadRow>
        <TableBody>
          {problems.map((problem) => (
            <TableRow key={problem.id}>
              <TableCell align="right">{problem.row}</TableCell>
              <TableCell sx={{ color: 'text.secondary' }}>{cellOf(problem)}</TableCell>
              <TableCell>{problem.head ?? translate('imports.whole_row')}</TableCell>
              <TableCell>
                <Value problem={problem} />
              </TableCell>
              <TableCell>{text(problem.reason)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Cards({ problems }: { readonly problems: readonly Problem[] }) {
  const translate = useTranslate();
  const text = useText();
  return (
    <Box component="ul" aria-label={translate('imports.problems')}>
      {problems.map((problem) => (
        <Box
          component="li"
          key={problem.id}
          sx={{ p: '8px 16px', borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
        >
          <Box sx={{ fontSize: 13, overflowWrap: 'anywhere' }}>
            <b style={{ fontWeight: 600 }}>{translate('imports.entry_row', { row: problem.row })}</b>{' '}
            {problem.head ?? translate('imports.whole_row')} <Value problem={problem} />
          </Box>
          <Box sx={{ fontSize: 13 }}>{text(problem.reason)}</Box>
        </Box>
      ))}
    </Box>
  );
}

/** Address in the sheet, `C12`; empty where the row as a whole is meant. */
const cellOf = ({ position, row }: Problem): string => (position === null ? '' : `${letterOf(position)}${row}`);

function Value({ problem: { position, value } }: { readonly problem: Problem }) {
  const translate = useTranslate();
  if (value !== null) return <span>{value}</span>;
  return position === null ? null : (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {translate('imports.empty_cell')}
    </Box>
  );
}

interface PagesProps {
  readonly page: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

function Pages({ page, total, onPage }: PagesProps) {
  const translate = useTranslate();
  const last = Math.ceil(total / PER_PAGE);
  return (
    <Box
      className="no-print"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '12px',
        p: '6px 16px',
        borderTop: 1,
        borderColor: 'divider',
        fontSize: 13,
      }}
    >
      <span>
        {translate('imports.problems_of', {
          from: formatDecimal((page - 1) * PER_PAGE + 1),
          to: formatDecimal(Math.min(page * PER_PAGE, total)),
          total: formatDecimal(total),
        })}
      </span>
      <Box sx={{ flex: 1 }} />
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {translate('list.previous')}
      </Button>
      <Button disabled={page >= last} onClick={() => onPage(page + 1)}>
        {translate('list.next')}
      </Button>
    </Box>
  );
}
