import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { TextInput } from 'react-admin';
import { IfToday } from '../time/IfToday.tsx';
import { useCommand } from '../use-command.ts';
import { FormDialog } from './FormDialog.tsx';

interface Reasoned {
  readonly reason?: string | null;
}

interface ReasonedButtonProps<Data, Target extends object> {
  readonly document: TypedDocumentNode<Data, { input: NoInfer<Target> & Reasoned }>;
  /** What it is done to, as the input names it. */
  readonly target: Target;
  readonly label: ReactNode;
  readonly title: string;
  readonly note: string;
  /** On the button that does it. */
  readonly submit: string;
  /** Message that it was done. */
  readonly done: string;
  readonly onDone?: () => void;
  readonly disabled?: boolean;
}

/** A button whose dialog says what it does and asks why, which may be left open: taking back, throwing away. Not on a past day. */
export function ReasonedButton<Data, Target extends object>({
  document,
  target,
  label,
  title,
  note,
  submit,
  done,
  onDone,
  disabled = false,
}: ReasonedButtonProps<Data, Target>) {
  const [open, setOpen] = useState(false);
  const { run } = useCommand<Data, Target & Reasoned>(document, {
    done,
    onDone: () => {
      setOpen(false);
      onDone?.();
    },
  });
  return (
    <>
      <IfToday>
        <Button onClick={() => setOpen(true)} disabled={disabled}>
          {label}
        </Button>
      </IfToday>
      {open ? (
        <FormDialog<{ reason?: string }>
          title={title}
          note={note}
          submit={submit}
          defaultValues={{ reason: '' }}
          onClose={() => setOpen(false)}
          onSubmit={({ reason }) => run({ ...target, reason: reason?.trim() || null })}
        >
          <TextInput source="reason" label="versioned.reason" />
        </FormDialog>
      ) : null}
    </>
  );
}
