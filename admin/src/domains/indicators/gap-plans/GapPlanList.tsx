import type { GapPlansQuery } from '@jiceng/schema/indicators.ts';
import { Box, Button } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal, trimmed } from '../../../shared/figures/format.ts';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import type { Column } from '../../../shared/lists/column.ts';
import { FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOfQuery, usePlace } from '../../../shared/time/as-of.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useText } from '../../../shared/use-text.ts';

type Row = GapPlansQuery['gapPlans']['items'][number];

/** Each plan is measured anew. */
const PER_PAGE = 25;

const pathOf = ({ id }: { readonly id: string }): string => `/gap-plans/${id}/show`;

/** Named plans to reach a target (测算规划), last changed first. */
export default function GapPlanList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'changedAt', order: 'DESC' }} perPage={PER_PAGE} queryOptions={useAsOfQuery()}>
      <Head />
      <FilterChips filters={[]} search={translate('gap.name')} />
      <ListTable<Row>
        label={translate('menu.gap-plans')}
        columns={useColumns()}
        rowPath={pathOf}
        card={(row) => <Card row={row} />}
        empty={
          <EmptyState title={translate('gap.empty')} text={translate('gap.empty_text')} action={<CreateButton />} />
        }
      />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.gap-plans')}
      facts={total === undefined ? null : translate('gap.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ColumnChoice />
          <ExportButton list="gapPlans" />
          <CreateButton />
        </>
      }
    />
  );
}

/** To look is no entry: it is open on a past day too. */
function CreateButton() {
  const translate = useTranslate();
  const place = usePlace();
  return (
    <Button
      variant="contained"
      color="primary"
      startIcon={<PlusIcon />}
      component={Link}
      {...{ to: place('/gap-plans/create') }}
    >
      {translate('gap.create')}
    </Button>
  );
}

function Verdict({ outcome }: { readonly outcome: Row['outcome'] }) {
  const translate = useTranslate();
  const text = useText();
  const meets = outcome?.meets ?? null;
  return (
    <StatusMark kind={meets === null ? 'unknown' : meets ? 'ok' : 'no'}>
      {meets === null
        ? translate('gap.unknown')
        : meets
          ? translate('gap.meets')
          : `${translate('gap.fails')} ${text(outcome?.stillNeeded?.text)}`}
    </StatusMark>
  );
}

function useColumns(): readonly Column<Row>[] {
  const translate = useTranslate();
  const text = useText();
  return [
    {
      source: 'name',
      label: translate('gap.name'),
      sortable: true,
      render: (row) => <PlaceLink to={pathOf(row)}>{row.name}</PlaceLink>,
    },
    {
      source: 'definition',
      label: translate('gap.indicator'),
      render: ({ definition }) => text(definition?.name),
    },
    {
      source: 'region',
      label: translate('gap.region'),
      render: ({ region }) => region?.name,
    },
    {
      source: 'target',
      label: translate('gap.target'),
      numeric: true,
      render: ({ target }) => trimmed(target),
    },
    {
      source: 'deadline',
      label: translate('gap.deadline'),
      sortable: true,
      render: ({ deadline }) => deadline,
    },
    {
      source: 'now',
      label: translate('gap.now'),
      numeric: true,
      render: ({ outcome }) => outcome?.display,
    },
    {
      source: 'then',
      label: translate('gap.with_measures'),
      numeric: true,
      render: ({ outcome }) => outcome?.displayWithMeasures,
    },
    {
      source: 'verdict',
      label: translate('gap.state'),
      render: ({ outcome }) => <Verdict outcome={outcome} />,
    },
    {
      source: 'changedAt',
      label: translate('gap.changed_at'),
      sortable: true,
      render: ({ changedAt }) => officeTime(changedAt),
    },
  ];
}

/** A plan on a phone. */
function Card({ row }: { readonly row: Row }) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '6px' } }}>
        <PlaceLink to={pathOf(row)}>{row.name}</PlaceLink>
      </Box>
      <Box sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>{row.outcome?.displayWithMeasures}</Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        {[text(row.definition?.name), row.region?.name, row.deadline].filter(Boolean).join(' ')}
      </Box>
      <Verdict outcome={row.outcome} />
    </Box>
  );
}
