import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';

/** To the form that proposes values to be frozen; `query` chooses day, region and indicator beforehand. */
export function ProposeButton({
  query = '',
  label = 'frozen.propose',
}: {
  readonly query?: string;
  readonly label?: string;
}) {
  const translate = useTranslate();
  return (
    <IfPermitted place="frozen-indicators" action="create">
      <IfToday>
        <Button
          variant={query ? 'outlined' : 'contained'}
          color={query ? 'inherit' : 'primary'}
          startIcon={<PlusIcon />}
          component={Link}
          {...{ to: `/frozen-indicators/create${query}` }}
        >
          {translate(label)}
        </Button>
      </IfToday>
    </IfPermitted>
  );
}
