import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';

/** To the election of a community, or of all communities of a street. */
export default function ElectionButton({ unitId }: { readonly unitId: string }) {
  const translate = useTranslate();
  return (
    <IfPermitted place="workers" action="edit">
      <IfToday>
        <Button component={Link} {...{ to: `/elections?unit=${unitId}` }}>
          {translate('elections.button')}
        </Button>
      </IfToday>
    </IfPermitted>
  );
}
