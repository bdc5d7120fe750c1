import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { PrintIcon } from '../../../shared/status/icons.tsx';
import { usePlace } from '../../../shared/time/as-of.tsx';

/** To the sheet of a worker's career (履历表). */
export function ResumeLink({ workerId }: { readonly workerId: string }) {
  const translate = useTranslate();
  const place = usePlace();
  return (
    <Button component={Link} to={place(`/workers/${workerId}/resume`)} startIcon={<PrintIcon />}>
      {translate('careers.resume')}
    </Button>
  );
}
