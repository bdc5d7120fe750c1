import { type MaskedField, UnmaskFieldDocument } from '@jiceng/schema/careers.ts';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { minLength, required, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { TextInput } from 'react-admin';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { useCommand } from '../../../shared/use-command.ts';

interface UnmaskProps {
  readonly workerId: string;
  readonly field: MaskedField;
}

/** How long a value stays in the clear. */
const SHOWN_SECONDS = 30;
/** The server asks for as much. */
const SHORTEST_REASON = 5;

/** 查看原文: asks what it is for, shows the value for half a minute, and keeps it nowhere. */
export function UnmaskButton({ workerId, field }: UnmaskProps) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const { run } = useCommand(UnmaskFieldDocument, {
    onDone: ({ unmaskField }) => {
      setShown(unmaskField);
      setAsking(false);
    },
  });
  const name = translate(`enum.MaskedField.${field}`);
  return (
    <IfPermitted place="worker-unmask" action="show">
      <Button
        variant="text"
        className="no-print"
        aria-label={translate('careers.unmask_what', { field: name })}
        onClick={() => setAsking(true)}
        sx={{ minHeight: { xs: 40, md: 24 }, height: { md: 24 } }}
      >
        {translate('careers.unmask')}
      </Button>
      {asking ? (
        <FormDialog<{ reason: string }>
          title={translate('careers.unmask_what', { field: name })}
          note={translate('careers.unmask_note')}
          submit={translate('careers.unmask')}
          defaultValues={{ reason: '' }}
          onClose={() => setAsking(false)}
          onSubmit={({ reason }) => run({ workerId, field, reason })}
        >
          <TextInput
            source="reason"
            label="careers.unmask_reason"
            validate={[required(), minLength(SHORTEST_REASON)]}
          />
        </FormDialog>
      ) : null}
      {shown === null ? null : <Clear name={name} value={shown} onClose={() => setShown(null)} />}
    </IfPermitted>
  );
}

interface ClearProps {
  readonly name: string;
  readonly value: string;
  readonly onClose: () => void;
}

function Clear({ name, value, onClose }: ClearProps) {
  const translate = useTranslate();
  const [left, setLeft] = useState(SHOWN_SECONDS);
  useEffect(() => {
    if (left <= 0) {
      onClose();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, onClose]);
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="clear-title">
      <DialogTitle id="clear-title">{name}</DialogTitle>
      <DialogContent>
        <Box component="output" sx={{ display: 'block', typography: 'figure20', letterSpacing: '.04em', py: 1 }}>
          {value}
        </Box>
        <Typography sx={{ fontSize: 13, color: 'text.secondary' }}>
          {translate('careers.unmask_left', { seconds: left })}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('careers.unmask_close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
