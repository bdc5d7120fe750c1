import { Box, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import type { ChildRegion } from './use-region.ts';
import { WorkerCount } from './WorkerCount.tsx';

const pathOf = ({ id, level }: ChildRegion) =>
  level === 'COMMUNITY' ? `/communities/${id}/show` : `/regions/${id}/show`;

/** What lies right below, with what it lacks. */
export function RegionChildren({ regions }: { readonly regions: readonly ChildRegion[] }) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const lacking = ({ unitsShort, shortfallM2, level }: ChildRegion) =>
    unitsShort !== null && unitsShort > 0 ? (
      <StatusMark kind="no">
        {level === 'COMMUNITY'
          ? translate('status.not_met')
          : translate('regions.short_units_of', { count: unitsShort })}
      </StatusMark>
    ) : shortfallM2 === null ? (
      <StatusMark kind="unknown">{translate('status.unknown')}</StatusMark>
    ) : (
      <StatusMark kind="ok">{translate('regions.none_short')}</StatusMark>
    );
  if (phone)
    return (
      <Section title={translate('regions.children')} note={regions.length}>
        <Box component="ul">
          {regions.map((region) => (
            <Box
              component="li"
              key={region.id}
              sx={{
                display: 'grid',
                gridTemplateColumns: '1fr auto',
                columnGap: 1,
                p: '4px 16px 8px',
                borderBottom: 1,
                borderColor: 'divider',
              }}
            >
              <Box sx={{ '& a': { display: 'inline-block', py: '8px' } }}>
                <PlaceLink to={pathOf(region)}>{region.name}</PlaceLink>
              </Box>
              <Box sx={{ py: '8px', whiteSpace: 'nowrap' }}>
                {formatDecimal(region.shortfallM2, 2)} {translate('unit.M2')}
              </Box>
              <Box>{lacking(region)}</Box>
              <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
                {translate('workers.worker_count')} <WorkerCount region={region} unit={translate('unit.PEOPLE')} />
              </Box>
            </Box>
          ))}
        </Box>
      </Section>
    );
  return (
    <Section title={translate('regions.children')} note={regions.length}>
      <Box sx={{ overflowX: 'auto' }}>
        <Table
          aria-label={translate('regions.children')}
          sx={{ '& td, & th': { whiteSpace: 'nowrap' }, '& tbody td': { height: 30 } }}
        >
          <HeadRow
            heads={[
              'regions.name',
              { right: 'communities.households_head' },
              { right: 'communities.required_head' },
              { right: 'communities.held_head' },
              { right: 'communities.shortfall_head' },
              { right: 'workers.worker_count_head' },
              'communities.status',
            ]}
          />
          <TableBody>
            {regions.map((region) => (
              <TableRow key={region.id} hover>
                <TableCell>
                  <PlaceLink to={pathOf(region)}>{region.name}</PlaceLink>
                </TableCell>
                <TableCell align="right">{formatDecimal(region.households)}</TableCell>
                <TableCell align="right">{formatDecimal(region.requiredAreaM2, 2)}</TableCell>
                <TableCell align="right">{formatDecimal(region.facilityAreaM2, 2)}</TableCell>
                <TableCell align="right">{formatDecimal(region.shortfallM2, 2)}</TableCell>
                <TableCell align="right">
                  <WorkerCount region={region} />
                </TableCell>
                <TableCell>{lacking(region)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}
