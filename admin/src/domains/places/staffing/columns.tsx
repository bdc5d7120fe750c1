import type { StaffingPartsFragment } from '@jiceng/schema/headcounts.ts';
import { useTranslate } from 'ra-core';
import { NOTHING } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { NeededFigure, StaffingMark } from './marks.tsx';

export type StaffingRow = StaffingPartsFragment;

export const communityPath = ({ id }: { readonly id: string }): string => `/communities/${id}/show`;

/** Columns of the list. */
export function useStaffingColumns(): readonly Column<StaffingRow>[] {
  const translate = useTranslate();
  return [
    {
      source: 'region',
      label: translate('staffing.region'),
      sortable: true,
      render: (row) => <PlaceLink to={communityPath(row)}>{row.region.name}</PlaceLink>,
    },
    {
      source: 'town',
      label: translate('staffing.town'),
      render: ({ region }) => region.parent?.name ?? NOTHING,
    },
    {
      source: 'status',
      label: translate('staffing.status'),
      render: (row) => <StaffingMark staffing={row} />,
    },
    {
      source: 'needed',
      label: translate('staffing.needed'),
      numeric: true,
      sortable: true,
      render: (row) => <NeededFigure staffing={row} />,
    },
    {
      source: 'inPost',
      label: translate('staffing.in_post'),
      numeric: true,
      sortable: true,
      render: ({ inPost }) => inPost,
    },
    {
      source: 'short',
      label: translate('staffing.short'),
      numeric: true,
      sortable: true,
      render: ({ short }) => short ?? NOTHING,
    },
    {
      source: 'over',
      label: translate('staffing.over'),
      numeric: true,
      sortable: true,
      render: ({ over }) => over ?? NOTHING,
    },
  ];
}
