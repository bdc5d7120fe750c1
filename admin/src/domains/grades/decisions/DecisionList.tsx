import type { GradeLettersQuery } from '@jiceng/schema/regrade.ts';
import { Box } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import type { Column } from '../../../shared/lists/column.ts';
import { type ChipFilter, type DaysFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { LongText } from '../../../shared/lists/LongText.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { useAsOfQuery } from '../../../shared/time/as-of.tsx';
import { useText } from '../../../shared/use-text.ts';
import { townChoices, useTowns } from '../../regions/choice/use-towns.ts';
import { dayBefore } from '../../regions/events/stored-event.ts';

type Row = GradeLettersQuery['gradeDecisions']['items'][number];

const KINDS = ['FIRST_PLACEMENT', 'REGRADE', 'OVERRIDE', 'OPENING'] as const satisfies readonly Row['kind'][];

const workerPath = ({ worker }: Row): string => (worker ? `/workers/${worker.id}/show?tab=grades` : '');
const letterPath = ({ id, worker }: Row): string =>
  `/grade-decisions/letters?worker=${worker?.id ?? ''}&decision=${id}`;

/** Decided grades (等级决定) of everybody in the scope, those in force on the day first asked for. */
export default function DecisionList() {
  return (
    <ListBase
      sort={{ field: 'name', order: 'ASC' }}
      perPage={25}
      filterDefaultValues={{ holding: true }}
      queryOptions={useAsOfQuery()}
    >
      <Head />
      <Filters />
      <Decisions />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.grade-decisions')}
      facts={total === undefined ? null : translate('grade_decisions.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ColumnChoice />
          <ExportButton list="gradeDecisions" />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const filters: readonly (ChipFilter | DaysFilter)[] = [
    { source: 'region', label: translate('workers.town'), choices: townChoices(useTowns()) },
    {
      source: 'holding',
      label: translate('grade_decisions.holding'),
      choices: [
        { value: true, label: translate('grade_decisions.held') },
        { value: false, label: translate('grade_decisions.ended') },
      ],
    },
    {
      source: 'kind',
      label: translate('grade_decisions.kind'),
      choices: KINDS.map((value) => ({ value, label: translate(`enum.GradeDecisionKind.${value}`) })),
    },
    { source: 'from', label: translate('grade_decisions.from'), days: true },
  ];
  return <FilterChips filters={filters} />;
}

function Decisions() {
  const translate = useTranslate();
  const text = useText();
  const columns: readonly Column<Row>[] = [
    {
      source: 'name',
      label: translate('workers.name'),
      sortable: true,
      render: (row) => (row.worker ? <PlaceLink to={workerPath(row)}>{row.worker.name}</PlaceLink> : NOTHING),
    },
    { source: 'town', label: translate('workers.town'), render: ({ town }) => town?.name },
    {
      source: 'unit',
      label: translate('workers.unit'),
      render: ({ worker }) => <LongText most={14}>{worker?.unit?.name}</LongText>,
    },
    { source: 'post', label: translate('regrade.post'), render: ({ postName }) => text(postName) || NOTHING },
    {
      source: 'before',
      label: translate('grade_decisions.before'),
      numeric: true,
      render: ({ item }) => item?.fromGrade ?? NOTHING,
    },
    {
      source: 'grade',
      label: translate('grade_decisions.grade'),
      numeric: true,
      sortable: true,
      render: ({ grade }) => <b>{grade}</b>,
    },
    {
      source: 'kind',
      label: translate('grade_decisions.kind'),
      render: ({ kind }) => translate(`enum.GradeDecisionKind.${kind}`),
    },
    {
      source: 'from',
      label: translate('grade_decisions.from'),
      sortable: true,
      render: ({ valid }) => valid.from,
    },
    {
      source: 'until',
      label: translate('grade_decisions.until'),
      render: ({ valid }) => (valid.to ? dayBefore(valid.to) : NOTHING),
    },
    {
      source: 'document',
      label: translate('grade_decisions.document'),
      render: ({ document }) => <LongText most={16}>{document?.number ?? document?.title ?? NOTHING}</LongText>,
    },
    {
      source: 'letter',
      label: translate('regrade.letter'),
      render: (row) => <PlaceLink to={letterPath(row)}>{translate('page.print')}</PlaceLink>,
    },
  ];
  return (
    <ListTable<Row>
      label={translate('menu.grade-decisions')}
      columns={columns}
      rowPath={workerPath}
      card={(row) => <Card row={row} />}
      empty={<EmptyState title={translate('grade_decisions.empty')} text={translate('grade_decisions.empty_text')} />}
    />
  );
}

/** A decided grade on a phone. */
function Card({ row }: { readonly row: Row }) {
  const translate = useTranslate();
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
        {row.worker ? <PlaceLink to={workerPath(row)}>{row.worker.name}</PlaceLink> : null}
      </Box>
      <Box component="b" sx={{ textAlign: 'right' }}>
        {translate('worker_grade.of', { grade: row.grade })}
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        {[row.worker?.unit?.name ?? row.town?.name, text(row.postName)].filter(Boolean).join(translate('why.comma'))}
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', textAlign: 'right' }}>{row.valid.from}</Box>
      <Box
        sx={{
          fontSize: 13,
          gridColumn: '1 / -1',
          '& a': { display: 'inline-block', py: '10px', my: '-2px', minWidth: 40 },
        }}
      >
        <PlaceLink to={letterPath(row)}>{translate('regrade.letter')}</PlaceLink>
      </Box>
    </Box>
  );
}
