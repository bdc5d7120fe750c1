import type { CommunitiesQuery, CommunityFigure } from '@jiceng/schema/communities.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { whyCommunity } from '../../../shared/explanation/why.ts';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { NOTHING } from '../../../shared/figures/format.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { NeededFigure, StaffingMark } from '../../places/staffing/marks.tsx';
import { WorkerCount } from '../../workers/file/WorkerCount.tsx';
import { CommunityVerdict, useVerdict } from './CommunityVerdict.tsx';
import { HouseholdsAge, HouseholdsFigure } from './HouseholdsFigure.tsx';

export const pathOf = ({ id }: { readonly id: string }): string => `/communities/${id}/show`;

export type CommunityRow = CommunitiesQuery['communities']['items'][number];
type Row = CommunityRow;
type Area = 'requiredAreaM2' | 'facilityAreaM2' | 'shortfallM2' | 'areaPer100Households' | 'residentActivityAreaM2';

/** Columns of the list. */
export function useCommunityColumns(): readonly Column<Row>[] {
  const translate = useTranslate();
  const verdict = useVerdict();
  const staffed = usePermitted('staffing');
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
      hidden: staffed,
      render: (row) => <WorkerCount region={row} />,
    },
    ...(staffed ? [staffingColumn(translate)] : []),
    { ...text('source', translate('record.source'), ({ source }) => source), hidden: true },
  ];
}

/** People in post beside those the standard asks for (在岗/应配); the server does not sort by it. */
const staffingColumn = (translate: (key: string) => string): Column<Row> => ({
  source: 'staffing',
  label: translate('communities.staffing_head'),
  numeric: true,
  render: (row) => (
    <>
      {row.staffing?.status === 'SHORT' ? (
        <Box component="span" sx={{ mr: '8px', verticalAlign: 'middle' }}>
          <StaffingMark staffing={row.staffing} />
        </Box>
      ) : null}
      <WorkerCount region={row} /> / {row.staffing ? <NeededFigure staffing={row.staffing} /> : NOTHING}
    </>
  ),
});
