import type { GapPlansQuery } from '@jiceng/schema/indicators.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { trimmed } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { usePlace } from '../../../shared/time/as-of.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useText } from '../../../shared/use-text.ts';

type Row = GapPlansQuery['gapPlans']['items'][number];

const pathOf = ({ id }: { readonly id: string }): string => `/gap-plans/${id}/show`;

/** Named plans to reach a target (测算规划), last changed first. */
export default function GapPlanList() {
  const translate = useTranslate();
  const text = useText();
  return (
    <ListPage<Row>
      name="menu.gap-plans"
      words={{ count: 'gap.count', empty: 'gap.empty', text: 'gap.empty_text' }}
      standard={{ sort: { field: 'changedAt', order: 'DESC' } }}
      columns={useColumns()}
      rowPath={pathOf}
      file="gapPlans"
      actions={<CreateButton />}
      search={translate('gap.name')}
      filters={[]}
      card={(row) => (
        <RowCard to={pathOf(row)} name={row.name} beside={<b>{row.outcome?.displayWithMeasures}</b>}>
          <CardNote>{[text(row.definition?.name), row.region?.name, row.deadline].filter(Boolean).join(' ')}</CardNote>
          <Verdict outcome={row.outcome} />
        </RowCard>
      )}
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
