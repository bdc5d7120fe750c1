import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { UploadIcon } from '../../../shared/status/icons.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';

interface ImportButtonProps {
  /** Chosen beforehand. */
  readonly kind?: string;
  /** The page is about this. */
  readonly primary?: boolean;
}

/** To the import of workbooks, of this kind where one is given. */
export function ImportButton({ kind, primary = false }: ImportButtonProps) {
  const translate = useTranslate();
  return (
    <IfPermitted place="imports" action="create">
      <IfToday>
        <Button
          startIcon={<UploadIcon />}
          component={Link}
          {...{ to: kind ? `/imports/create?kind=${kind}` : '/imports/create' }}
          {...(primary ? { variant: 'contained' as const, color: 'primary' as const } : {})}
        >
          {translate(kind ? 'imports.start' : 'imports.new')}
        </Button>
      </IfToday>
    </IfPermitted>
  );
}
