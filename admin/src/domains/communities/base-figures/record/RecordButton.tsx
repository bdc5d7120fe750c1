import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { IfPermitted } from '../../../../shared/IfPermitted.tsx';
import { PlusIcon } from '../../../../shared/status/icons.tsx';
import { IfToday } from '../../../../shared/time/IfToday.tsx';

/** To the form for base figures, of this region. */
export function RecordButton({ regionId }: { readonly regionId: string }) {
  const translate = useTranslate();
  return (
    <IfPermitted place="base-figures" action="create">
      <IfToday>
        <Button
          variant="text"
          startIcon={<PlusIcon />}
          component={Link}
          {...{ to: `/base-figures/create?region=${regionId}` }}
        >
          {translate('base_figures.record')}
        </Button>
      </IfToday>
    </IfPermitted>
  );
}

/** To the form for base figures, whichever. */
export function StartButton() {
  const translate = useTranslate();
  return (
    <IfPermitted place="base-figures" action="create">
      <IfToday>
        <Button
          variant="contained"
          color="primary"
          startIcon={<PlusIcon />}
          component={Link}
          {...{ to: '/base-figures/create' }}
        >
          {translate('base_figures.record')}
        </Button>
      </IfToday>
    </IfPermitted>
  );
}

/** To the page where one's own figures are looked over and submitted. */
export function ToSubmitButton() {
  const translate = useTranslate();
  return (
    <IfPermitted place="base-figures" action="create">
      <IfToday>
        <Button component={Link} {...{ to: '/base-figures/submit' }}>
          {translate('base_figures.submit_title')}
        </Button>
      </IfToday>
    </IfPermitted>
  );
}
