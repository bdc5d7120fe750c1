import type { CommunitiesQuery } from '@jiceng/schema/communities.ts';
import { CommunitiesDocument } from '@jiceng/schema/communities.ts';
import { Box, ButtonBase, Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useListFilterContext, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { asLength, formatDecimal } from '../../../../shared/figures/format.ts';
import { everyItem } from '../../../../shared/lists/every-item.ts';
import { PlaceLink } from '../../../../shared/PlaceLink.tsx';
import { Section } from '../../../../shared/pages/Section.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { useTowns } from '../../../regions/choice/door.ts';
import { pathOf } from '../columns.tsx';

interface Bar {
  readonly id: string;
  readonly name: string;
  /** m²; null is not known. */
  readonly shortfallM2: string | null;
  /** Street: of how many communities it is known that they lack something. */
  readonly unitsShort?: number | null;
  readonly meetsFacilityStandard?: boolean | null;
}

/** Something is missing there, even where the sum is not known because one of its communities cannot be judged. */
const isShort = ({ shortfallM2, unitsShort, meetsFacilityStandard }: Bar): boolean =>
  shortfallM2 === null ? (unitsShort ?? 0) > 0 || meetsFacilityStandard === false : Number(shortfallM2) > 0;

/**
 * Shortfall of the streets as bars beside the table; a street opens into its communities, and the list follows. Bars begin at 0, longest
 * first; what lacks nothing is left out and counted.
 */
export function ShortfallPicture() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListFilterContext();
  const towns = useTowns();
  const town = towns.find(({ id }) => id === filterValues.parent);
  const communities = useCommunitiesOf(town?.id);
  const bars: readonly Bar[] = town ? communities : towns;
  const short = bars
    .filter(isShort)
    .toSorted((a, b) => (asLength(b.shortfallM2) ?? 0) - (asLength(a.shortfallM2) ?? 0));
  const max = asLength(short[0]?.shortfallM2) ?? 1;
  if (towns.length === 0) return null;
  return (
    <Section
      title={translate('communities.picture')}
      note={translate('unit.M2')}
      actions={
        town ? (
          <Link
            component="button"
            type="button"
            sx={{ fontSize: 13 }}
            onClick={() => setFilters({ ...filterValues, parent: undefined })}
          >
            {translate('communities.all_towns')}
          </Link>
        ) : null
      }
    >
      <Box sx={{ p: '8px 16px 12px' }}>
        {town ? <Box sx={{ fontSize: 13, fontWeight: 600, mb: '4px' }}>{town.name}</Box> : null}
        <Box
          component="ul"
          sx={{
            display: 'grid',
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
            gap: '0 24px',
          }}
        >
          {short.map((bar) => (
            <li key={bar.id}>
              {town ? (
                <BarLine bar={bar} max={max} name={<PlaceLink to={pathOf(bar)}>{bar.name}</PlaceLink>} />
              ) : (
                <ButtonBase
                  onClick={() => setFilters({ ...filterValues, parent: bar.id })}
                  sx={{
                    display: 'block',
                    width: '100%',
                    textAlign: 'left',
                    font: 'inherit',
                    minHeight: { xs: 40, md: 0 },
                  }}
                >
                  <BarLine bar={bar} max={max} name={<Box sx={{ color: 'primary.dark' }}>{bar.name}</Box>} />
                </ButtonBase>
              )}
            </li>
          ))}
        </Box>
        <Box sx={{ fontSize: 12, color: 'text.disabled', mt: '6px' }}>
          {translate(town ? 'communities.picture_rest_communities' : 'communities.picture_rest_towns', {
            count: bars.length - short.length,
          })}
        </Box>
      </Box>
    </Section>
  );
}

function BarLine({ bar, max, name }: { readonly bar: Bar; readonly max: number; readonly name: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr auto',
        columnGap: 1,
        alignItems: 'baseline',
        py: '3px',
        fontSize: 13,
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      {name}
      <span>{bar.shortfallM2 === null ? translate('regions.unknown') : formatDecimal(bar.shortfallM2, 2)}</span>
      <Box aria-hidden sx={{ gridColumn: '1 / -1', height: 8, bgcolor: 'custom.chart.d3' }}>
        <Box
          style={{ width: `${(((asLength(bar.shortfallM2) ?? 0) / max) * 100).toFixed(2)}%` }}
          sx={{ height: 8, bgcolor: 'custom.chart.d1' }}
        />
      </Box>
    </Box>
  );
}

type Community = CommunitiesQuery['communities']['items'][number];

function useCommunitiesOf(town: string | undefined): readonly Community[] {
  const { moment } = useAsOf();
  const { data } = useQuery({
    queryKey: ['communities-of', town, moment],
    queryFn: ({ signal }) =>
      everyItem(
        CommunitiesDocument,
        { filter: { parent: { eq: town } }, ...moment },
        ({ communities }) => communities,
        signal,
      ),
    enabled: town !== undefined,
  });
  return data ?? [];
}
