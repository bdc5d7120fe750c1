import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { IfPermitted } from '../../../../shared/IfPermitted.tsx';
import { PlusIcon } from '../../../../shared/status/icons.tsx';
import { IfToday } from '../../../../shared/time/IfToday.tsx';

/** To the form for a new facility, of this community where one is given. */
export function RegisterButton({ communityId }: { readonly communityId?: string }) {
  const translate = useTranslate();
  return (
    <IfPermitted place="facilities" action="create">
      <IfToday>
        <Button
          variant={communityId ? 'text' : 'contained'}
          color={communityId ? 'inherit' : 'primary'}
          startIcon={<PlusIcon />}
          component={Link}
          {...{ to: communityId ? `/facilities/create?community=${communityId}` : '/facilities/create' }}
        >
          {translate('facilities.register')}
        </Button>
      </IfToday>
    </IfPermitted>
  );
}
