import type { CommunityPartsFragment } from '@jiceng/schema/communities.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { whyCommunity } from '../../../shared/explanation/why.ts';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { ageInMonths, STALE_SOON_MONTHS } from './pictures/age.ts';

interface HouseholdsFigureProps {
  readonly community: CommunityPartsFragment;
  /** Unit behind the figure; in a table it stands in the head. */
  readonly unit?: string;
}

/** Households with their explanation; null says why there are none. */
export function HouseholdsFigure({ community, unit }: HouseholdsFigureProps) {
  const translate = useTranslate();
  const { id, households, householdsStatus } = community;
  return (
    <Calc
      why={whyCommunity(id, 'HOUSEHOLDS')}
      label={translate('enum.CommunityFigure.HOUSEHOLDS')}
      value={households}
      unit={unit}
      reason={translate(`enum.FigureStatus.${householdsStatus}`)}
    />
  );
}

/** The day and the age of the households in use, once they come near the end of their use. */
export function HouseholdsAge({ community }: { readonly community: CommunityPartsFragment }) {
  const translate = useTranslate();
  const { day } = useAsOf();
  const { householdsOn } = community;
  if (!householdsOn) return null;
  const months = ageInMonths(householdsOn, day);
  if (months < STALE_SOON_MONTHS) return null;
  return (
    <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
      {householdsOn}
      <Box component="span" sx={{ color: 'error.main', ml: '6px' }}>
        {translate('communities.months_old', { months })}
      </Box>
    </Box>
  );
}
