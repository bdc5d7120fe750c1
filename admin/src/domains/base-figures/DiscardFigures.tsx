import { DiscardBaseFiguresDocument } from '@jiceng/schema/communities.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { FormDialog } from '../../shared/editing/FormDialog.tsx';
import { IfToday } from '../../shared/time/IfToday.tsx';
import { useCommand } from '../../shared/use-command.ts';

/** 撤回: its preparer takes back figures that are not decided yet. */
export function DiscardFigures({ ids, onDone }: { readonly ids: readonly string[]; readonly onDone?: () => void }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { run } = useCommand(DiscardBaseFiguresDocument, {
    done: 'review.discarded',
    onDone: () => {
      setOpen(false);
      onDone?.();
    },
  });
  const count = ids.length;
  return (
    <>
      <IfToday>
        <Button onClick={() => setOpen(true)} disabled={count === 0}>
          {translate('base_figures.discard', { count })}
        </Button>
      </IfToday>
      {open ? (
        <FormDialog<{ reason: string }>
          title={translate('review.discard_title', { subject: translate('review.entries', { count }) })}
          note={translate('review.discard_note')}
          submit={translate('review.discard')}
          defaultValues={{ reason: '' }}
          onClose={() => setOpen(false)}
          onSubmit={({ reason }) => run({ ids: [...ids], reason: reason?.trim() || null })}
        >
          <TextInput source="reason" label="versioned.reason" helperText={false} />
        </FormDialog>
      ) : null}
    </>
  );
}
