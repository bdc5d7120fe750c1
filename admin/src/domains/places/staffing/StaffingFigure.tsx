import { StaffingDocument } from '@jiceng/schema/headcounts.ts';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { NeededFigure, neededText, StaffingMark } from './marks.tsx';

/** How a community is measured on the day looked at; undefined while it is not known. */
function useStaffing(id: string) {
  const { moment } = useAsOf();
  const { data } = useQuery({
    queryKey: ['staffing', 'page', id, moment],
    queryFn: ({ signal }) => request(StaffingDocument, { id, ...moment }, signal),
  });
  return data?.staffing;
}

/** How many people a community needs, in the head of its page. */
export default function StaffingFigure({ communityId }: { readonly communityId: string }) {
  const translate = useTranslate();
  const staffing = useStaffing(communityId);
  if (!staffing) return null;
  return <NeededFigure staffing={staffing} unit={translate('unit.PEOPLE')} />;
}

/** What it needs beside what it has, in words (配备情况). */
export function StaffingLine({ communityId }: { readonly communityId: string }) {
  const translate = useTranslate();
  const staffing = useStaffing(communityId);
  if (!staffing || staffing.status === 'NOT_APPLICABLE') return null;
  const needed = neededText(staffing);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', sm: '160px 1fr auto' },
        columnGap: 2,
        alignItems: 'center',
        p: '8px 16px',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <PlaceLink to="/staffing">{translate('menu.staffing')}</PlaceLink>
      <Box sx={{ fontSize: 13, color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {needed ? translate('staffing.line', { needed, inPost: staffing.inPost }) : null}
      </Box>
      <StaffingMark staffing={staffing} />
    </Box>
  );
}
