import type { FacilityClass } from '@jiceng/schema/communities.ts';
import { Box, Chip } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { whyCommunity } from '../../../shared/explanation/why.ts';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { useAsOfQuery } from '../../../shared/time/as-of.tsx';
import { NeededFigure } from '../../places/staffing/marks.tsx';
import { townChoices, useTowns } from '../../regions/choice/use-towns.ts';
import { ViewsMenu } from '../../views/ViewsMenu.tsx';
import { WorkerCount } from '../../workers/file/WorkerCount.tsx';
import { CommunityVerdict } from './CommunityVerdict.tsx';
import { type CommunityRow, pathOf, useCommunityColumns } from './columns.tsx';
import { HouseholdsAge, HouseholdsFigure } from './HouseholdsFigure.tsx';
import { ShortfallPicture } from './ShortfallPicture.tsx';

const CLASSES = ['URBAN', 'TOWN_FRINGE', 'VILLAGE'] as const satisfies readonly FacilityClass[];

/** How the list looks by itself. */
const STANDARD = { filter: {}, sort: { field: 'shortfallM2', order: 'DESC' } } as const;

/** Communities and villages (社区与村): where rooms are missing, most first. */
export default function CommunityList() {
  return (
    <ListBase sort={STANDARD.sort} perPage={25} queryOptions={useAsOfQuery()}>
      <Head />
      <Filters />
      <ShortfallPicture />
      <Communities />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.communities')}
      facts={total === undefined ? null : translate('communities.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ViewsMenu list="COMMUNITIES" standard={STANDARD} />
          <ColumnChoice />
          <ExportButton list="communities" />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const towns = useTowns();
  const filters: readonly ChipFilter[] = [
    { source: 'parent', label: translate('communities.town'), choices: townChoices(towns) },
    {
      source: 'kind',
      label: translate('communities.kind'),
      choices: (['COMMUNITY', 'VILLAGE'] as const).map((value) => ({
        value,
        label: translate(`enum.RegionKind.${value}`),
      })),
    },
    {
      source: 'facilityClass',
      label: translate('communities.facility_class'),
      choices: CLASSES.map((value) => ({ value, label: translate(`enum.FacilityClass.${value}`) })),
    },
    {
      source: 'meetsFacilityStandard',
      label: translate('communities.standard'),
      choices: [
        { value: true, label: translate('status.met') },
        { value: false, label: translate('status.not_met') },
      ],
    },
  ];
  return <FilterChips filters={filters} search={translate('communities.search')} />;
}

function Communities() {
  const translate = useTranslate();
  const columns = useCommunityColumns();
  return (
    <ListTable<CommunityRow>
      label={translate('menu.communities')}
      columns={columns}
      rowPath={pathOf}
      card={(community) => <Card community={community} />}
      empty={<EmptyState title={translate('communities.empty')} text={translate('communities.empty_text')} />}
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
  const { id, name, parent, facilityClass, shortfallM2 } = community;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '4px' } }}>
        <PlaceLink to={pathOf(community)}>{name}</PlaceLink>
      </Box>
      <Box sx={{ typography: 'figure20', textAlign: 'right' }}>
        <Calc
          why={whyCommunity(id, 'SHORTFALL')}
          label={translate('enum.CommunityFigure.SHORTFALL')}
          value={shortfallM2}
          unit={translate('unit.M2')}
        />
      </Box>
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
        {community.staffing ? (
          <span>
            {translate('staffing.needed')}{' '}
            <NeededFigure staffing={community.staffing} unit={translate('unit.PEOPLE')} />
          </span>
        ) : null}
      </Box>
    </Box>
  );
}
