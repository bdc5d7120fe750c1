import type { CommunityQuery, FacilityPartsFragment } from '@jiceng/schema/communities.ts';
import { Box, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { sumOf } from '../../../shared/figures/hundredths.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { RegisterButton } from '../facilities/form/RegisterButton.tsx';
import { Counts, FacilityStateMark } from '../facilities/marks.tsx';
import { CommunityVerdict } from './CommunityVerdict.tsx';
import { counted } from './pictures/building.ts';
import { FacilityBar } from './pictures/FacilityBar.tsx';

type Community = NonNullable<CommunityQuery['community']>;

/** The facilities of a community with what counts added up, and the bar against what is required. */
export function FacilityCard({ community }: { readonly community: Community }) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { id, facilities, requiredAreaM2 } = community;
  const count = counted(facilities).length;
  return (
    <Section
      title={translate('communities.facilities')}
      note={
        requiredAreaM2 === null
          ? translate('communities.counted_note_unknown', { count })
          : translate('communities.counted_note', { count, required: formatDecimal(requiredAreaM2, 2) })
      }
      actions={<RegisterButton communityId={id} />}
    >
      {facilities.length === 0 ? (
        <EmptyState title={translate('communities.no_facilities')} text={translate('communities.no_facilities_text')} />
      ) : phone ? (
        <Cards community={community} />
      ) : (
        <Rows community={community} />
      )}
      <FacilityBar facilities={facilities} requiredAreaM2={requiredAreaM2} />
    </Section>
  );
}

const pathOf = ({ id }: FacilityPartsFragment) => `/facilities/${id}/show`;

function Rows({ community }: { readonly community: Community }) {
  const translate = useTranslate();
  const { facilities } = community;
  const counting = counted(facilities);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table
        sx={{
          '& td, & th': { whiteSpace: 'nowrap' },
          // Why something does not count may be long, and beside an open explanation there is little room.
          '& tbody td:last-of-type': { whiteSpace: 'normal', minWidth: 112 },
          '& tbody td, & tbody th': { height: 30 },
          // The name is a row head, so that the first plain cell is not the first of its row.
          '& tbody td:first-of-type': { pl: '12px' },
        }}
      >
        <HeadRow
          heads={[
            'facilities.name',
            'facilities.kind',
            { right: 'facilities.building_head' },
            { right: 'facilities.activity_head' },
            'facilities.tenure',
            'facilities.state',
            'facilities.counts',
          ]}
        />
        <TableBody>
          {facilities.map((facility) => (
            <TableRow
              key={facility.id}
              hover
              sx={facility.countsTowards ? undefined : { '& > *': { color: 'text.secondary' } }}
            >
              <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                <PlaceLink to={pathOf(facility)}>{facility.name}</PlaceLink>
              </TableCell>
              <TableCell>{translate(`enum.FacilityKind.${facility.kind}`)}</TableCell>
              <TableCell align="right">{formatDecimal(facility.buildingAreaM2, 2)}</TableCell>
              <TableCell align="right">{formatDecimal(facility.residentActivityAreaM2, 2)}</TableCell>
              <TableCell>{translate(`enum.Tenure.${facility.tenure}`)}</TableCell>
              <TableCell>
                <FacilityStateMark state={facility.state} />
              </TableCell>
              <TableCell>
                <Counts facility={facility} />
              </TableCell>
            </TableRow>
          ))}
          <TableRow sx={{ '& > *': { fontWeight: 600, borderTop: 1, borderTopColor: 'custom.line2' } }}>
            <TableCell component="th" scope="row" colSpan={2}>
              {translate('communities.counted_total')}
            </TableCell>
            <TableCell align="right">{formatDecimal(community.facilityAreaM2, 2)}</TableCell>
            <TableCell align="right">
              {formatDecimal(sumOf(counting.map(({ residentActivityAreaM2 }) => residentActivityAreaM2)), 2)}
            </TableCell>
            <TableCell />
            <TableCell colSpan={2}>
              <CommunityVerdict community={community} />
            </TableCell>
          </TableRow>
        </TableBody>
      </Table>
    </Box>
  );
}

function Cards({ community }: { readonly community: Community }) {
  const translate = useTranslate();
  return (
    <Box component="ul">
      {community.facilities.map((facility) => (
        <Box
          component="li"
          key={facility.id}
          sx={{
            display: 'grid',
            gridTemplateColumns: '1fr auto',
            columnGap: 1,
            p: '6px 16px 8px',
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <Box sx={{ '& a': { display: 'inline-block', py: '6px' } }}>
            <PlaceLink to={pathOf(facility)}>{facility.name}</PlaceLink>
          </Box>
          <Box sx={{ py: '6px' }}>
            {formatDecimal(facility.buildingAreaM2, 2)} {translate('unit.M2')}
          </Box>
          <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{translate(`enum.FacilityKind.${facility.kind}`)}</Box>
          <FacilityStateMark state={facility.state} />
          <Box sx={{ gridColumn: '1 / -1', fontSize: 13, color: 'text.secondary' }}>
            <Counts facility={facility} />
          </Box>
        </Box>
      ))}
      <Box component="li" sx={{ display: 'flex', p: '8px 16px', fontWeight: 600, flexWrap: 'wrap', gap: '4px 12px' }}>
        <span>{translate('communities.counted_total')}</span>
        <span>
          {formatDecimal(community.facilityAreaM2, 2)} {translate('unit.M2')}
        </span>
        <CommunityVerdict community={community} />
      </Box>
    </Box>
  );
}
