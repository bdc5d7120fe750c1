import { Box } from '@mui/material';
import { useListFilterContext, useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { ImportButton } from '../../imports/upload/door.ts';
import { townChoices, useCommunities, useTowns } from '../../regions/choice/door.ts';
import { ViewsMenu } from '../../views/door.ts';
import { type FacilityRow, facilityPath, useFacilityColumns } from './columns.tsx';
import { KINDS, STATES } from './form/choices.ts';
import { RegisterButton } from './form/RegisterButton.tsx';
import { Counts, FacilityStateMark } from './marks.tsx';

/** How the list looks by itself. */
const STANDARD = { filter: {}, sort: { field: 'community', order: 'ASC' } } as const;

/** Facilities (设施) in all states, those of a street or community, those that count or wait for review. */
export default function FacilityList() {
  return (
    <ListPage<FacilityRow>
      name="menu.facilities"
      words={{ count: 'facilities.count', empty: 'facilities.empty', text: 'facilities.empty_text' }}
      standard={STANDARD}
      columns={useFacilityColumns()}
      rowPath={facilityPath}
      file="facilities"
      views={<ViewsMenu list="FACILITIES" standard={STANDARD} />}
      actions={
        <>
          <ImportButton kind="FACILITIES" />
          <RegisterButton />
        </>
      }
      first={<RegisterButton />}
      conditions={<Conditions />}
      card={(facility) => <Card facility={facility} />}
    />
  );
}

/** Communities are offered of the street that is chosen. */
function Conditions() {
  const translate = useTranslate();
  const { filterValues } = useListFilterContext();
  const { enumChip, eitherChip, choiceChip, nameChip } = useChips();
  const communities = useCommunities(typeof filterValues.town === 'string' ? filterValues.town : undefined);
  return (
    <FilterChips
      search={translate('facilities.search')}
      filters={[
        choiceChip('town', 'facilities.town', townChoices(useTowns())),
        nameChip('community', 'facilities.community', communities),
        enumChip('kind', 'facilities.kind', 'FacilityKind', KINDS),
        enumChip('state', 'facilities.state', 'FacilityState', STATES),
        eitherChip('countsTowards', 'facilities.counts', { true: 'facilities.counted', false: 'facilities.uncounted' }),
        eitherChip('pending', 'facilities.review', { true: 'facilities.has_pending', false: 'facilities.no_pending' }),
      ]}
    />
  );
}

/** A facility on a phone. */
function Card({ facility }: { readonly facility: FacilityRow }) {
  const translate = useTranslate();
  const { name, community, kind, state, review, buildingAreaM2 } = facility;
  return (
    <RowCard
      to={facilityPath(facility)}
      name={name}
      beside={
        <b>
          {formatDecimal(buildingAreaM2, 2)} {translate('unit.M2')}
        </b>
      }
    >
      <CardNote of={[community.name, translate(`enum.FacilityKind.${kind}`)]} />
      <Box sx={RIGHT}>
        <FacilityStateMark state={state} />
      </Box>
      <CardNote>
        <Counts facility={facility} />
      </CardNote>
      <Box sx={RIGHT}>
        <ReviewMark review={review} />
      </Box>
    </RowCard>
  );
}

const RIGHT = { textAlign: 'right' } as const;
