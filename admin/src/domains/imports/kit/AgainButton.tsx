import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import type { Batch } from './use-batch.ts';

interface AgainButtonProps {
  readonly batch: Pick<Batch, 'id' | 'kind'>;
  readonly primary?: boolean;
}

/** To the first step with the same kind; the columns of the mended file are matched as here. */
export function AgainButton({ batch: { id, kind }, primary = false }: AgainButtonProps) {
  const translate = useTranslate();
  return (
    <IfToday>
      <Button
        component={Link}
        {...{ to: `/imports/create?kind=${kind}&after=${id}` }}
        {...(primary ? { variant: 'contained' as const, color: 'primary' as const } : {})}
      >
        {translate('imports.upload_again')}
      </Button>
    </IfToday>
  );
}
