import type { FacilityClass } from '@jiceng/schema/communities.ts';
import { Box, Chip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Suspense } from 'react';
import { whyCommunity } from '../../../shared/explanation/why.ts';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { usePermittedFillings } from '../../../shared/slots/fillings.ts';
import { townChoices, useTowns } from '../../regions/choice/door.ts';
import { WorkerCount } from '../../regions/region/door.ts';
import { ViewsMenu } from '../../views/door.ts';
import { STAFF_COLUMNS } from '../slots.ts';
import { CommunityVerdict } from './CommunityVerdict.tsx';
import { pathOf, useCommunityColumns } from './columns.tsx';
import type { CommunityRow } from './community-row.ts';
import { HouseholdsAge, HouseholdsFigure } from './HouseholdsFigure.tsx';
import { ShortfallPicture } from './pictures/ShortfallPicture.tsx';

const CLASSES = ['URBAN', 'TOWN_FRINGE', 'VILLAGE'] as const satisfies readonly FacilityClass[];

/** How the list looks by itself. */
const STANDARD = { filter: {}, sort: { field: 'shortfallM2', order: 'DESC' } } as const;

/** Communities and villages (社区与村): where rooms are missing, most first. */
export default function CommunityList() {
  const translate = useTranslate();
  const { enumChip, eitherChip, choiceChip } = useChips();
  return (
    <ListPage<CommunityRow>
      name="menu.communities"
      words={{ count: 'communities.count', empty: 'communities.empty', text: 'communities.empty_text' }}
      standard={STANDARD}
      columns={useCommunityColumns()}
      rowPath={pathOf}
      file="communities"
      views={<ViewsMenu list="COMMUNITIES" standard={STANDARD} />}
      search={translate('communities.search')}
      filters={[
        choiceChip('parent', 'communities.town', townChoices(useTowns())),
        enumChip('kind', 'communities.kind', 'RegionKind', ['COMMUNITY', 'VILLAGE']),
        enumChip('facilityClass', 'communities.facility_class', 'FacilityClass', CLASSES),
        eitherChip('meetsFacilityStandard', 'communities.standard', { true: 'status.met', false: 'status.not_met' }),
      ]}
      aboveRows={<ShortfallPicture />}
      card={(community) => <Card community={community} />}
    />
  );
}

/** One line of a card, its parts apart from each other. */
const LINE = {
  gridColumn: '1 / -1',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 12px',
  fontSize: 13,
} as const;

/** A community on a phone: name and shortfall, street and class, verdict, households and workers. */
function Card({ community }: { readonly community: CommunityRow }) {
  const translate = useTranslate();
  const staff = usePermittedFillings(STAFF_COLUMNS);
  const { id, name, parent, facilityClass, shortfallM2 } = community;
  return (
    <RowCard
      to={pathOf(community)}
      name={name}
      beside={
        <Box sx={{ typography: 'figure20' }}>
          <Calc
            why={whyCommunity(id, 'SHORTFALL')}
            label={translate('enum.CommunityFigure.SHORTFALL')}
            value={shortfallM2}
            unit={translate('unit.M2')}
          />
        </Box>
      }
    >
      <Box sx={{ ...LINE, color: 'text.secondary' }}>
        <span>{parent?.name}</span>
        {facilityClass ? <Chip label={translate(`enum.FacilityClass.${facilityClass}`)} /> : null}
      </Box>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <CommunityVerdict community={community} />
      </Box>
      <Box sx={{ ...LINE, color: 'text.secondary' }}>
        <span>
          {translate('enum.BaseMetric.HOUSEHOLDS')} <HouseholdsFigure community={community} />
        </span>
        <HouseholdsAge community={community} />
        <span>
          {translate('workers.worker_count')} <WorkerCount region={community} unit={translate('unit.PEOPLE')} />
        </span>
        {staff.map(({ source, line: Line }) => (
          <Suspense key={source} fallback={null}>
            <Line community={community} />
          </Suspense>
        ))}
      </Box>
    </RowCard>
  );
}
