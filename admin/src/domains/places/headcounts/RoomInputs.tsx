import { HeadcountRoomDocument, type HeadcountRoomQuery } from '@jiceng/schema/headcounts.ts';
import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { request } from '../../../providers/gql.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { Exceed } from './Exceed.tsx';
import { concerning } from './room.ts';

type Room = HeadcountRoomQuery['headcountRoom'][number];

const WIDE = { gridColumn: '1 / -1' } as const;

interface RoomInputsProps {
  /** Input of the first day. */
  readonly from: string;
  /** Input of the duty he is hired for; left out: there is none in this form. */
  readonly duty?: string;
  /** Unit he is assigned to already; left out: it is chosen in the form. */
  readonly unitId?: string | undefined;
}

/** What the quotas of the chosen unit leave from the chosen day on (剩余员额); where one is full, who keeps quotas names the paper that allows more. */
export default function RoomInputs({ from, duty = '', unitId: given }: RoomInputsProps) {
  const translate = useTranslate();
  const mayExceed = usePermitted('headcounts', 'edit');
  const chosen = useWatch({ name: 'unitId' }) as string | undefined;
  const unitId = given ?? chosen;
  const asOf = useWatch({ name: from }) as string | undefined;
  const hiredFor = useWatch({ name: duty || 'duty.duty' }) as string | undefined;
  const { data } = useQuery({
    queryKey: ['headcounts', 'room', unitId, asOf],
    queryFn: ({ signal }) => request(HeadcountRoomDocument, { unitId: unitId ?? '', asOf }, signal),
    enabled: Boolean(unitId && asOf),
  });
  if (!data) return null;
  const rooms = concerning(data.headcountRoom, duty ? hiredFor : undefined);
  const full = rooms.filter((room) => room.full);
  const canExceed = mayExceed && full.length > 0 && full.every(({ region }) => region !== null);
  return (
    <Box sx={WIDE} aria-live="polite">
      <Typography sx={{ fontSize: 12, color: 'text.secondary' }}>{translate('headcounts.room')}</Typography>
      {rooms.length === 0 ? (
        <Typography sx={{ fontSize: 13 }}>{translate('headcounts.room_none')}</Typography>
      ) : (
        rooms.map((room) => <RoomLine key={`${room.region} ${room.category}`} room={room} />)
      )}
      {canExceed ? <Exceed /> : null}
    </Box>
  );
}

function RoomLine({ room }: { readonly room: Room }) {
  const translate = useTranslate();
  const category = translate(`enum.HeadcountCategory.${room.category}`);
  const above = room.region === null ? 'above_' : '';
  return (
    <Box>
      <StatusMark kind={room.full ? 'no' : 'ok'}>
        {translate(`headcounts.room_${above}${room.full ? 'full' : 'free'}`, { ...room, category })}
      </StatusMark>
    </Box>
  );
}
