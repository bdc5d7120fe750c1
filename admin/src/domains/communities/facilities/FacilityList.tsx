import type { FacilityKind, FacilityState } from '@jiceng/schema/communities.ts';
import { Box } from '@mui/material';
import { ListBase, useListContext, useListFilterContext, useTranslate } from 'ra-core';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { useAsOfQuery } from '../../../shared/time/as-of.tsx';
import { ImportButton } from '../../imports/ImportButton.tsx';
import { useCommunities } from '../../regions/choice/use-communities.ts';
import { townChoices, useTowns } from '../../regions/choice/use-towns.ts';
import { ViewsMenu } from '../../views/ViewsMenu.tsx';
import { KINDS, STATES } from './choices.ts';
import { type FacilityRow, facilityPath, useFacilityColumns } from './columns.tsx';
import { Counts, FacilityStateMark } from './marks.tsx';
import { RegisterButton } from './RegisterButton.tsx';

/** How the list looks by itself. */
const STANDARD = { filter: {}, sort: { field: 'community', order: 'ASC' } } as const;

/** Facilities (设施) in all states, those of a street or community, those that count or wait for review. */
export default function FacilityList() {
  return (
    <ListBase sort={STANDARD.sort} perPage={25} queryOptions={useAsOfQuery()}>
      <Head />
      <Filters />
      <Facilities />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.facilities')}
      facts={total === undefined ? null : translate('facilities.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ViewsMenu list="FACILITIES" standard={STANDARD} />
          <ColumnChoice />
          <ExportButton list="facilities" />
          <ImportButton kind="FACILITIES" />
          <RegisterButton />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const { filterValues } = useListFilterContext();
  const towns = useTowns();
  const communities = useCommunities(typeof filterValues.town === 'string' ? filterValues.town : undefined);
  const words = (type: string, values: readonly (FacilityKind | FacilityState | string)[]) =>
    values.map((value) => ({ value, label: translate(`enum.${type}.${value}`) }));
  const filters: readonly ChipFilter[] = [
    { source: 'town', label: translate('facilities.town'), choices: townChoices(towns) },
    {
      source: 'community',
      label: translate('facilities.community'),
      choices: communities.map(({ id, name }) => ({ value: id, label: name })),
    },
    { source: 'kind', label: translate('facilities.kind'), choices: words('FacilityKind', KINDS) },
    { source: 'state', label: translate('facilities.state'), choices: words('FacilityState', STATES) },
    {
      source: 'countsTowards',
      label: translate('facilities.counts'),
      choices: [
        { value: true, label: translate('facilities.counted') },
        { value: false, label: translate('facilities.uncounted') },
      ],
    },
    {
      source: 'pending',
      label: translate('facilities.review'),
      choices: [
        { value: true, label: translate('facilities.has_pending') },
        { value: false, label: translate('facilities.no_pending') },
      ],
    },
  ];
  return <FilterChips filters={filters} search={translate('facilities.search')} />;
}

function Facilities() {
  const translate = useTranslate();
  return (
    <ListTable<FacilityRow>
      label={translate('menu.facilities')}
      columns={useFacilityColumns()}
      rowPath={facilityPath}
      card={(facility) => <Card facility={facility} />}
      empty={
        <EmptyState
          title={translate('facilities.empty')}
          text={translate('facilities.empty_text')}
          action={<RegisterButton />}
        />
      }
    />
  );
}

const RIGHT = { textAlign: 'right' } as const;

/** A facility on a phone. */
function Card({ facility }: { readonly facility: FacilityRow }) {
  const translate = useTranslate();
  const { name, community, kind, state, review, buildingAreaM2 } = facility;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '6px' } }}>
        <PlaceLink to={facilityPath(facility)}>{name}</PlaceLink>
      </Box>
      <Box sx={{ whiteSpace: 'nowrap', fontWeight: 600, textAlign: 'right' }}>
        {formatDecimal(buildingAreaM2, 2)} {translate('unit.M2')}
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        {[community.name, translate(`enum.FacilityKind.${kind}`)].join(translate('why.comma'))}
      </Box>
      <Box sx={RIGHT}>
        <FacilityStateMark state={state} />
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        <Counts facility={facility} />
      </Box>
      <Box sx={RIGHT}>
        <ReviewMark review={review} />
      </Box>
    </Box>
  );
}
