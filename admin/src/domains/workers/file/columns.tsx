import type { WorkerPartsFragment } from '@jiceng/schema/workers.ts';
import { useTranslate } from 'ra-core';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { unitPath } from '../../regions/choice/door.ts';
import { StandingMark, useCounted } from './marks.tsx';

type Row = WorkerPartsFragment;

export const workerPath = ({ id }: { readonly id: string }): string => `/workers/${id}/show`;

/** Columns of the list. */
export function useWorkerColumns(): readonly Column<Row>[] {
  const translate = useTranslate();
  const counted = useCounted();
  return [
    {
      source: 'name',
      label: translate('workers.name'),
      sortable: true,
      render: (row) => <PlaceLink to={workerPath(row)}>{row.name}</PlaceLink>,
    },
    {
      source: 'unit',
      label: translate('workers.unit'),
      sortable: true,
      render: ({ unit }) => (unit ? <PlaceLink to={unitPath(unit)}>{unit.name}</PlaceLink> : null),
    },
    {
      source: 'town',
      label: translate('workers.town'),
      render: ({ unit }) => townOf(unit),
    },
    {
      source: 'employer',
      label: translate('workers.employer'),
      render: ({ employer }) => employer?.name,
    },
    {
      source: 'employedFrom',
      label: translate('workers.employed_from'),
      render: ({ employedFrom }) => employedFrom,
    },
    {
      source: 'standing',
      label: translate('workers.standing'),
      render: (row) => <StandingMark worker={row} />,
    },
    { source: 'counted', label: translate('workers.counted'), render: counted },
    {
      source: 'pinyin',
      label: translate('regions.pinyin'),
      hidden: true,
      render: ({ pinyin }) => pinyin,
    },
  ];
}

/** The street of a community, the street itself of who is assigned to it. */
const townOf = (unit: Row['unit']): string | undefined =>
  unit?.level === 'COMMUNITY' ? unit.parent?.name : (unit?.name ?? undefined);
