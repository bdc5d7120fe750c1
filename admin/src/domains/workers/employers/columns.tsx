import type { EmployerPartsFragment } from '@jiceng/schema/workers.ts';
import { useTranslate } from 'ra-core';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { ClosedMark, useKeeper } from './marks.tsx';

type Row = EmployerPartsFragment;

export const employerPath = ({ id }: { readonly id: string }): string => `/employers/${id}/show`;

/** Columns of the list. */
export function useEmployerColumns(): readonly Column<Row>[] {
  const translate = useTranslate();
  const keeper = useKeeper();
  return [
    {
      source: 'name',
      label: translate('employers.name'),
      sortable: true,
      render: (row) => <PlaceLink to={employerPath(row)}>{row.name}</PlaceLink>,
    },
    {
      source: 'kind',
      label: translate('employers.kind'),
      sortable: true,
      render: ({ kind }) => translate(`enum.EmployerKind.${kind}`),
    },
    {
      source: 'creditCode',
      label: translate('employers.credit_code'),
      render: ({ creditCode }) => creditCode,
    },
    {
      source: 'region',
      label: translate('employers.region'),
      render: keeper,
    },
    {
      source: 'closedOn',
      label: translate('employers.open_filter'),
      render: (row) => <ClosedMark employer={row} />,
    },
  ];
}
