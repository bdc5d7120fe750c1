import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { FormDialog } from '../editing/FormDialog.tsx';
import { IfToday } from '../time/IfToday.tsx';
import { useCommand } from '../use-command.ts';
import { isPending, type Reviewed } from './review.ts';

interface DiscardButtonProps<Data> {
  readonly document: TypedDocumentNode<Data, { input: { id: string; reason?: string | null } }>;
  readonly entry: Reviewed & { readonly id: string };
  readonly subject: string;
  readonly onDone?: () => void;
}

/** 撤回: its preparer takes back an entry that waits or came back. Nobody else sees it. */
export function DiscardButton<Data>({ document, entry, subject, onDone }: DiscardButtonProps<Data>) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { run } = useCommand<Data, { id: string; reason?: string | null }>(document, {
    done: 'review.discarded',
    onDone: () => {
      setOpen(false);
      onDone?.();
    },
  });
  if (!entry.preparedByMe || !isPending(entry)) return null;
  return (
    <>
      <IfToday>
        <Button onClick={() => setOpen(true)}>{translate('review.discard')}</Button>
      </IfToday>
      {open ? (
        <FormDialog<{ reason: string }>
          title={translate('review.discard_title', { subject })}
          note={translate('review.discard_note')}
          submit={translate('review.discard')}
          defaultValues={{ reason: '' }}
          onClose={() => setOpen(false)}
          onSubmit={({ reason }) => run({ id: entry.id, reason: reason?.trim() || null })}
        >
          <TextInput source="reason" label="versioned.reason" helperText={false} />
        </FormDialog>
      ) : null}
    </>
  );
}
