import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';

/** To the form for somebody new, at this unit where one is given. */
export function HireButton({ unitId }: { readonly unitId?: string }) {
  const translate = useTranslate();
  return (
    <IfPermitted place="workers" action="create">
      <IfToday>
        <Button
          variant={unitId ? 'text' : 'contained'}
          color={unitId ? 'inherit' : 'primary'}
          startIcon={<PlusIcon />}
          component={Link}
          {...{ to: unitId ? `/workers/create?unit=${unitId}` : '/workers/create' }}
        >
          {translate('workers.hire')}
        </Button>
      </IfToday>
    </IfPermitted>
  );
}
