import { Box } from '@mui/material';
import { NOTHING } from '../../../shared/figures/format.ts';
import type { CommunityRow } from '../../communities/community/door.ts';
import { WorkerCount } from '../../regions/region/door.ts';
import { NeededFigure, StaffingMark } from './marks.tsx';

/** People in post beside those the standard asks for (在岗/应配); the server does not sort by it. */
export default function StaffingCell({ community }: { readonly community: CommunityRow }) {
  const { staffing } = community;
  return (
    <>
      {staffing?.status === 'SHORT' ? (
        <Box component="span" sx={{ mr: '8px', verticalAlign: 'middle' }}>
          <StaffingMark staffing={staffing} />
        </Box>
      ) : null}
      <WorkerCount region={community} /> / {staffing ? <NeededFigure staffing={staffing} /> : NOTHING}
    </>
  );
}
