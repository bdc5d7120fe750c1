import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import { useAllGradeSchemes } from '../schemes/use-grade-schemes.ts';

/** Which scheme will be in force on the day that the form names, before anything is computed. */
export function SchemeThen() {
  const translate = useTranslate();
  const text = useText();
  const day = useWatch({ name: 'effectiveOn' }) as string | undefined;
  const schemes = useAllGradeSchemes();
  if (!day) return null;
  const held = schemes.find(
    ({ region, valid }) => region && valid && valid.from <= day && (valid.to === null || day < valid.to),
  );
  return (
    <Box aria-live="polite">
      {held ? (
        <StatusMark kind="ok">
          {translate('regrade.scheme_then', {
            scheme: translate('schemes.title_of', { title: text(held.title), version: held.version }),
          })}
        </StatusMark>
      ) : (
        <StatusMark kind="no">{translate('regrade.no_scheme_then')}</StatusMark>
      )}
    </Box>
  );
}
