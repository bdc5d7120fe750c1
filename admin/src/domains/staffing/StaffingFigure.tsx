import { StaffingDocument } from '@jiceng/schema/headcounts.ts';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../providers/gql.ts';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { NeededFigure, StaffingMark } from './marks.tsx';

/** How many people a community needs, and whether it has them, in the head of its page. */
export function StaffingFigure({ communityId }: { readonly communityId: string }) {
  const translate = useTranslate();
  const { moment } = useAsOf();
  const { data } = useQuery({
    queryKey: ['staffing', 'page', communityId, moment],
    queryFn: ({ signal }) => request(StaffingDocument, { id: communityId, ...moment }, signal),
  });
  if (!data?.staffing) return null;
  return (
    <>
      <NeededFigure staffing={data.staffing} unit={translate('unit.PEOPLE')} />
      <Box>
        <StaffingMark staffing={data.staffing} />
      </Box>
    </>
  );
}
