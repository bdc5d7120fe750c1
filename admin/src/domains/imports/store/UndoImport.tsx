import { UndoImportDocument } from '@jiceng/schema/imports.ts';
import { Button } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { IfToday, Locked } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { toWrite } from '../kit/steps.ts';
import type { Batch } from '../kit/use-batch.ts';

/** 撤销本批, with a reason; where it cannot be, the button says why not. Nothing for a batch that was taken back or is being. */
export function UndoImport({ batch }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (batch.state !== 'COMMITTED') return null;
  const label = translate('imports.undo');
  if (!batch.undoable)
    return (
      <Locked reason={translate(batch.mine ? 'imports.undo_nothing' : 'imports.undo_not_mine')}>
        <Button>{label}</Button>
      </Locked>
    );
  return (
    <>
      <IfToday>
        <Button onClick={() => setOpen(true)}>{label}</Button>
      </IfToday>
      {open ? <UndoDialog batch={batch} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

interface UndoDialogProps {
  readonly batch: Batch;
  readonly onClose: () => void;
}

function UndoDialog({ batch: { id, version, fileName, counts }, onClose }: UndoDialogProps) {
  const translate = useTranslate();
  const { run } = useCommand(UndoImportDocument, { done: 'imports.undo_asked', onDone: onClose });
  return (
    <FormDialog<{ reason: string }>
      title={translate('imports.undo_title', { file: fileName })}
      note={translate('imports.undo_note', { rows: formatDecimal(counts ? toWrite(counts) : 0) })}
      submit={translate('imports.undo')}
      defaultValues={{ reason: '' }}
      onClose={onClose}
      onSubmit={({ reason }) => run({ id, version, reason })}
    >
      <TextInput source="reason" label="versioned.reason" validate={required()} />
    </FormDialog>
  );
}
