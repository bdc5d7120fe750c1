import type { CommunityFigure } from '@jiceng/schema/communities.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Suspense } from 'react';
import { whyCommunity } from '../../../shared/explanation/why.ts';
import { Calc } from '../../../shared/figures/Calc.tsx';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { usePermittedFillings } from '../../../shared/slots/fillings.ts';
import { WorkerCount } from '../../regions/region/door.ts';
import { STAFF_COLUMNS } from '../slots.ts';
import { CommunityVerdict, useVerdict } from './CommunityVerdict.tsx';
import type { CommunityRow } from './community-row.ts';
import { HouseholdsAge, HouseholdsFigure } from './HouseholdsFigure.tsx';

export const pathOf = ({ id }: { readonly id: string }): string => `/communities/${id}/show`;

type Row = CommunityRow;
type Area = 'requiredAreaM2' | 'facilityAreaM2' | 'shortfallM2' | 'areaPer100Households' | 'residentActivityAreaM2';

/** Columns of the list. */
export function useCommunityColumns(): readonly Column<Row>[] {
  const translate = useTranslate();
  const verdict = useVerdict();
  const staff = usePermittedFillings(STAFF_COLUMNS);
  const text = (source: string, label: string, value: (row: Row) => string | null | undefined): Column<Row> => ({
    source,
    label,
    render: value,
  });
  const area = (source: Area, figure: CommunityFigure, label: string, decimals = 2): Column<Row> => ({
    source,
    label,
    numeric: true,
    sortable: true,
    render: (row) => (
      <Calc
        why={whyCommunity(row.id, figure)}
        label={translate(`enum.CommunityFigure.${figure}`)}
        value={row[source]}
        decimals={decimals}
        reason={verdict(row).text}
      />
    ),
  });
  return [
    { ...text('code', translate('communities.code'), ({ code }) => code), sortable: true, hidden: true },
    {
      source: 'name',
      label: translate('communities.name'),
      sortable: true,
      render: (row) => <PlaceLink to={pathOf(row)}>{row.name}</PlaceLink>,
    },
    text('parent', translate('communities.town'), ({ parent }) => parent?.name),
    text('facilityClass', translate('communities.facility_class'), ({ facilityClass }) =>
      facilityClass ? translate(`enum.FacilityClass.${facilityClass}`) : translate('record.not_set'),
    ),
    {
      source: 'households',
      label: translate('communities.households_head'),
      numeric: true,
      sortable: true,
      render: (row) => (
        <>
          <Box component="span" sx={{ fontSize: 12, mr: '8px' }}>
            <HouseholdsAge community={row} />
          </Box>
          <HouseholdsFigure community={row} />
        </>
      ),
    },
    {
      source: 'householdsOn',
      label: translate('communities.households_on'),
      hidden: true,
      render: ({ householdsOn }) => householdsOn,
    },
    area('requiredAreaM2', 'REQUIRED_AREA', translate('communities.required_head')),
    area('facilityAreaM2', 'FACILITY_AREA', translate('communities.held_head')),
    area('shortfallM2', 'SHORTFALL', translate('communities.shortfall_head')),
    area('areaPer100Households', 'AREA_PER_100_HOUSEHOLDS', translate('communities.per_100_head')),
    {
      source: 'meetsFacilityStandard',
      label: translate('communities.status'),
      render: (row) => <CommunityVerdict community={row} short />,
    },
    {
      source: 'workerCount',
      label: translate('workers.worker_count_head'),
      numeric: true,
      // Beside what is needed it is said already.
      hidden: staff.length > 0,
      render: (row) => <WorkerCount region={row} />,
    },
    ...staff.map(({ source, label, cell: Cell }) => ({
      source,
      label: translate(label),
      numeric: true,
      render: (row: Row) => (
        <Suspense fallback={null}>
          <Cell community={row} />
        </Suspense>
      ),
    })),
    { ...text('source', translate('record.source'), ({ source }) => source), hidden: true },
  ];
}
