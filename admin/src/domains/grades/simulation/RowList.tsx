import { Box } from '@mui/material';
import { ListBase, useTranslate } from 'ra-core';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import { differenceOf, type Simulation, type SimulationRow } from './simulation.ts';

const CHANGES = ['GAIN', 'LOSE', 'SAME', 'UNKNOWN'] as const satisfies readonly SimulationRow['change'][];
const pathOf = ({ worker }: SimulationRow): string => (worker ? `/workers/${worker.id}/show?tab=grades` : '');

/** 模拟明细: everybody with his grade by both schemes. */
export function RowList({ simulation }: { readonly simulation: Simulation }) {
  const translate = useTranslate();
  return (
    <ListBase
      resource="grade-simulation-rows"
      filter={{ simulation: simulation.id }}
      // Whose grade changes comes first: those who lose where more lose than gain.
      sort={{ field: 'difference', order: simulation.lose > simulation.gain ? 'ASC' : 'DESC' }}
      perPage={25}
      disableSyncWithLocation
      storeKey={`grade-simulation-rows.${simulation.id}`}
    >
      <Filters simulation={simulation} />
      <ListTable<SimulationRow>
        label={translate('grade_simulations.rows')}
        columns={useColumns(simulation)}
        rowPath={pathOf}
        card={(row) => <Card row={row} />}
        empty={<EmptyState title={translate('grade_simulations.nobody')} />}
      />
    </ListBase>
  );
}

function Filters({ simulation: { posts, cells } }: { readonly simulation: Simulation }) {
  const translate = useTranslate();
  const text = useText();
  const { enumChip, nameChip, choiceChip } = useChips();
  const towns = [...new Map(cells.map(({ townId, townName }) => [townId, townName]))];
  const filters = [
    enumChip('change', 'grade_simulations.change', 'GradeSimulationChange', CHANGES),
    nameChip(
      'town',
      'workers.town',
      towns.map(([id, name]) => ({ id, name })),
    ),
    nameChip(
      'post',
      'grade_simulations.post',
      posts.map(({ code, name }) => ({ id: code, name: text(name) })),
    ),
    choiceChip('differs', 'grade_simulations.repeated', [
      { value: true, label: translate('grade_simulations.differs') },
    ]),
  ];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'flex-start' }}>
      <Box sx={{ flex: { xs: '1 1 100%', md: 1 }, minWidth: 0 }}>
        <FilterChips filters={filters} search={translate('workers.search')} />
      </Box>
      <Box className="no-print" sx={{ mb: 1, ml: 'auto' }}>
        <ExportButton list="gradeSimulationRows" />
      </Box>
    </Box>
  );
}

function useColumns({ posts }: Simulation): readonly Column<SimulationRow>[] {
  const translate = useTranslate();
  const text = useText();
  const postOf = (code: string | null) => text(posts.find((post) => post.code === code)?.name) || NOTHING;
  const sideOf = ({ grade, status }: SimulationRow['before']) => grade ?? translate(`enum.GradeStatus.${status}`);
  const pay = (row: SimulationRow): string => {
    const { before, after } = row;
    if (before.monthlyPay === null || after.monthlyPay === null) return NOTHING;
    return formatDecimal((Number(after.monthlyPay) - Number(before.monthlyPay)).toFixed(2), 2);
  };
  return [
    {
      source: 'name',
      label: translate('workers.name'),
      sortable: true,
      render: (row) => (row.worker ? <PlaceLink to={pathOf(row)}>{row.worker.name}</PlaceLink> : NOTHING),
    },
    { source: 'town', label: translate('workers.town'), render: ({ town }) => town?.name ?? NOTHING },
    {
      source: 'post',
      label: translate('grade_simulations.post'),
      render: ({ before, after }) => postOf(after.post ?? before.post),
    },
    {
      source: 'before',
      label: translate('grade_simulations.before'),
      numeric: true,
      sortable: true,
      render: ({ before }) => sideOf(before),
    },
    {
      source: 'after',
      label: translate('grade_simulations.after'),
      numeric: true,
      sortable: true,
      render: ({ after }) => sideOf(after),
    },
    {
      source: 'difference',
      label: translate('grade_simulations.difference'),
      numeric: true,
      sortable: true,
      render: ({ before, after }) => differenceOf(before.grade, after.grade) ?? NOTHING,
    },
    {
      source: 'payDifference',
      label: translate('grade_simulations.pay_difference'),
      numeric: true,
      sortable: true,
      render: pay,
    },
    { source: 'change', label: translate('grade_simulations.change'), render: (row) => <ChangeMark row={row} /> },
  ];
}

const KINDS = { GAIN: 'ok', LOSE: 'no', SAME: 'unknown', UNKNOWN: 'wait' } as const;

/** Gains, loses, stays, by icon and word; what a later computation gave otherwise beside it. */
function ChangeMark({ row: { change, differs, repeatedGrade } }: { readonly row: SimulationRow }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', justifyItems: { xs: 'end', sm: 'start' } }}>
      <StatusMark kind={KINDS[change]}>{translate(`enum.GradeSimulationChange.${change}`)}</StatusMark>
      {differs ? (
        <StatusMark kind="no">
          {translate('grade_simulations.differs_words', { grade: repeatedGrade ?? NOTHING })}
        </StatusMark>
      ) : null}
    </Box>
  );
}

/** One person on a phone. */
function Card({ row }: { readonly row: SimulationRow }) {
  const { worker, town, before, after } = row;
  return (
    <RowCard
      to={worker && pathOf(row)}
      name={worker?.name ?? NOTHING}
      beside={
        <>
          {before.grade ?? NOTHING} → <b>{after.grade ?? NOTHING}</b>
        </>
      }
    >
      <CardNote>{town?.name}</CardNote>
      <ChangeMark row={row} />
    </RowCard>
  );
}
