import { HeadcountRoomDocument, type HeadcountRoomQuery } from '@jiceng/schema/headcounts.ts';
import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { required, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { TextInput } from 'react-admin';
import { get, useFormState, useWatch } from 'react-hook-form';
import { messageKey } from '../../../providers/errors.ts';
import { request } from '../../../providers/gql.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
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
export function RoomInputs({ from, duty = '', unitId: given }: RoomInputsProps) {
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

/**
 * The same for a form that learns only from the server that a quota is full, since somebody who moves takes no place where he has one: shown to who keeps
 * quotas once the save was refused at that input.
 */
export function ExceedWhenFull({ source }: { readonly source: string }) {
  const mayExceed = usePermitted('headcounts', 'edit');
  const { errors } = useFormState();
  const [wasFull, setFull] = useState(false);
  const message: unknown = get(errors, source)?.message;
  const isFull = typeof message === 'string' && message.includes(`"${messageKey('QUOTA_FULL')}"`);
  useEffect(() => {
    if (isFull) setFull(true);
  }, [isFull]);
  return mayExceed && wasFull ? (
    <Box sx={WIDE}>
      <Exceed />
    </Box>
  ) : null;
}

function Exceed() {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        columnGap: 2,
        rowGap: '12px',
        mt: 1,
        p: '12px',
        border: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={WIDE}>
        <Typography variant="h3">{translate('headcounts.over_title')}</Typography>
        <Typography sx={{ fontSize: 13, color: 'text.secondary' }}>{translate('headcounts.over_help')}</Typography>
      </Box>
      <TextInput
        source="overQuota.document.title"
        label="headcounts.over_document"
        helperText={false}
        validate={required()}
        sx={WIDE}
      />
      <TextInput source="overQuota.document.number" label="headcounts.over_number" helperText={false} />
      <DayInput source="overQuota.document.date" label="headcounts.over_date" helperText={false} />
      <TextInput
        source="overQuota.reason"
        label="headcounts.over_reason"
        helperText={false}
        validate={required()}
        sx={WIDE}
      />
    </Box>
  );
}
