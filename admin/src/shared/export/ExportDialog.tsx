import { Button, Dialog, DialogActions, DialogContent, DialogTitle, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { ErrorState } from '../pages/ErrorState.tsx';
import { TableSkeleton } from '../pages/Skeletons.tsx';
import { StatusMark } from '../status/StatusMark.tsx';
import { useText } from '../use-text.ts';
import { ExportForm, type ExportOrder } from './ExportForm.tsx';
import { ListExportFile } from './ListExportFile.tsx';
import { useExportLists } from './use-export-lists.ts';

interface ExportDialogProps {
  readonly field: string;
  readonly onClose: () => void;
}

/** What the file holds, and then the job that makes it. */
export function ExportDialog({ field, onClose }: ExportDialogProps) {
  const translate = useTranslate();
  const text = useText();
  const id = useId();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { lists, error } = useExportLists(field);
  const [made, setMade] = useState<ExportOrder | null>(null);
  const only = lists?.length === 1 ? lists[0] : undefined;
  const name = only ? text(only.title) : translate('export.facts_name');
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth fullScreen={phone} aria-labelledby={id}>
      <DialogTitle id={id}>{lists ? translate('export.title', { name }) : translate('export.file')}</DialogTitle>
      {lists?.length && !made ? (
        <ExportForm lists={lists} onMade={setMade} onClose={onClose} />
      ) : (
        <>
          <DialogContent>
            {made ? (
              <ListExportFile {...made} />
            ) : error ? (
              <ErrorState error={error} />
            ) : lists ? (
              <StatusMark kind="unknown">{translate('export.not_offered')}</StatusMark>
            ) : (
              <TableSkeleton rows={6} />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{translate('page.close')}</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
