import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { Form, useTranslate } from 'ra-core';
import { type ReactNode, useId } from 'react';
import { useFormState } from 'react-hook-form';
import { FormAlert, KEEP_TYPED } from './FormAlert.tsx';

interface FormDialogProps<Values extends object> {
  readonly title: string;
  /** What this will do, above the fields. */
  readonly note?: string;
  readonly submit: string;
  readonly defaultValues: Values;
  readonly children?: ReactNode;
  /** Sends it (`useCommand(...).run`); answers the messages by field when the server refused. */
  readonly onSubmit: (values: Values) => Promise<Record<string, unknown> | undefined>;
  readonly onClose: () => void;
}

/** A short form over the page. It stays open until the server has said yes; close it in `useCommand`'s `onDone`. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const translate = useTranslate();
  const id = useId();
  const { title, note, submit, defaultValues, children, onSubmit, onClose } = props;
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      aria-labelledby={id}
      // The form stands between the paper and its content: it has to hand the height on, or the buttons are cut off.
      sx={{ '& form': { display: 'flex', flexDirection: 'column', minHeight: 0 } }}
    >
      <Form
        record={defaultValues}
        resetOptions={KEEP_TYPED}
        onSubmit={(values: Record<string, unknown>) => onSubmit(values as Values)}
      >
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {note ? <Typography sx={{ color: 'text.secondary', fontSize: 13, mb: 1 }}>{note}</Typography> : null}
          <Box sx={{ display: 'grid', rowGap: '12px', pt: 1 }}>{children}</Box>
        </DialogContent>
        <FormAlert />
        <DialogActions>
          <Button onClick={onClose}>{translate('page.cancel')}</Button>
          <Submit label={submit} />
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function Submit({ label }: { readonly label: string }) {
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" color="primary" disabled={isSubmitting}>
      {label}
    </Button>
  );
}
