import type { GradeLettersQuery } from '@jiceng/schema/regrade.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { NOTHING } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { LongText } from '../../../shared/lists/LongText.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { dayBefore } from '../../../shared/time/day.ts';
import { useText } from '../../../shared/use-text.ts';
import { townChoices, useTowns } from '../../regions/choice/door.ts';

type Row = GradeLettersQuery['gradeDecisions']['items'][number];

const KINDS = ['FIRST_PLACEMENT', 'REGRADE', 'OVERRIDE', 'OPENING'] as const satisfies readonly Row['kind'][];

const workerPath = ({ worker }: Row): string => (worker ? `/workers/${worker.id}/show?tab=grades` : '');
const letterPath = ({ id, worker }: Row): string =>
  `/grade-decisions/letters?worker=${worker?.id ?? ''}&decision=${id}`;

/** Decided grades (等级决定) of everybody in the scope, those in force on the day first asked for. */
export default function DecisionList() {
  const { enumChip, eitherChip, choiceChip, daysChip } = useChips();
  return (
    <ListPage<Row>
      name="menu.grade-decisions"
      words={{ count: 'grade_decisions.count', empty: 'grade_decisions.empty', text: 'grade_decisions.empty_text' }}
      standard={{ sort: { field: 'name', order: 'ASC' }, filter: { holding: true } }}
      columns={useColumns()}
      rowPath={workerPath}
      file="gradeDecisions"
      filters={[
        choiceChip('region', 'workers.town', townChoices(useTowns())),
        eitherChip('holding', 'grade_decisions.holding', {
          true: 'grade_decisions.held',
          false: 'grade_decisions.ended',
        }),
        enumChip('kind', 'grade_decisions.kind', 'GradeDecisionKind', KINDS),
        daysChip('from', 'grade_decisions.from'),
      ]}
      card={(row) => <Card row={row} />}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const translate = useTranslate();
  const text = useText();
  return [
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
}

/** A decided grade on a phone. */
function Card({ row }: { readonly row: Row }) {
  const translate = useTranslate();
  const text = useText();
  const { worker, town, grade, postName, valid } = row;
  return (
    <RowCard
      to={worker && workerPath(row)}
      name={worker?.name}
      beside={<b>{translate('worker_grade.of', { grade })}</b>}
    >
      <CardNote of={[worker?.unit?.name ?? town?.name, text(postName)]} />
      <CardNote at="right">{valid.from}</CardNote>
      <Box
        sx={{
          fontSize: 13,
          gridColumn: '1 / -1',
          '& a': { display: 'inline-block', py: '10px', my: '-2px', minWidth: 40 },
        }}
      >
        <PlaceLink to={letterPath(row)}>{translate('regrade.letter')}</PlaceLink>
      </Box>
    </RowCard>
  );
}
