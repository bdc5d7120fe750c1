import { Box } from '@mui/material';
import { useEffect, useState } from 'react';
import { get, useFormState } from 'react-hook-form';
import { messageKey } from '../../../providers/errors.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { Exceed } from './Exceed.tsx';

/**
 * The paper for more places, in a form that learns only from the server that a quota is full, since somebody who moves takes no place where he has one: shown to who keeps
 * quotas once the save was refused at that input.
 */
export default function ExceedWhenFull({ source }: { readonly source: string }) {
  const mayExceed = usePermitted('headcounts', 'edit');
  const { errors } = useFormState();
  const [wasFull, setFull] = useState(false);
  const message: unknown = get(errors, source)?.message;
  const isFull = typeof message === 'string' && message.includes(`"${messageKey('QUOTA_FULL')}"`);
  useEffect(() => {
    if (isFull) setFull(true);
  }, [isFull]);
  return mayExceed && wasFull ? (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <Exceed />
    </Box>
  ) : null;
}
