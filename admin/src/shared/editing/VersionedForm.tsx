import type { ChangeMode, DocumentInput } from '@jiceng/schema/communities.ts';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { Form, required, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { TextInput } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useAsOf } from '../time/as-of.tsx';
import { titleIfCited } from './cited-document.ts';
import { DayInput } from './DayInput.tsx';
import { FormAlert, KEEP_TYPED } from './FormAlert.tsx';
import { Touches } from './Touches.tsx';
import type { StoredPeriod } from './touched.ts';

/** What every save of a dated thing carries besides its own fields. */
export interface VersionedInput {
  readonly mode: ChangeMode;
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly reason?: string | null;
  readonly document?: DocumentInput | null;
}

interface VersionedFormProps<Values extends object> {
  readonly title: string;
  readonly mode: ChangeMode;
  /** The stored periods of the record; empty for a new one. */
  readonly stored: readonly StoredPeriod[];
  readonly defaultValues: Values & Partial<VersionedInput>;
  /** Where the contract wants the document. */
  readonly documentRequired?: boolean;
  /** The slice's own inputs, react-admin's. */
  readonly children: ReactNode;
  /** Sends it (`useCommand(...).run`); answers the messages by field when the server refused. */
  readonly onSubmit: (values: Values & VersionedInput) => Promise<Record<string, unknown> | undefined>;
  readonly onClose: () => void;
}

/**
 * 变更 (from a day on it is different) or 更正 (it was wrong) as a short dialog: what it will touch, the fields, from when, why, by which
 * document. It stays open until the server has said yes; close it in `useCommand`'s `onDone`.
 */
export function VersionedForm<Values extends object>(props: VersionedFormProps<Values>) {
  const translate = useTranslate();
  const { today } = useAsOf();
  const { title, mode, stored, defaultValues, documentRequired = false, children, onSubmit, onClose } = props;
  const correction = mode === 'CORRECTION';
  const name = translate(correction ? 'versioned.correction' : 'versioned.change');
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      aria-labelledby="versioned-title"
      // The form stands between the paper and its content: it has to hand the height on, or the buttons are cut off.
      sx={{ '& form': { display: 'flex', flexDirection: 'column', minHeight: 0 } }}
    >
      <Form
        record={{ validFrom: today, ...defaultValues, mode }}
        onSubmit={(values: Record<string, unknown>) => onSubmit(withoutEmpty(values) as Values & VersionedInput)}
        sanitizeEmptyValues
        resetOptions={KEEP_TYPED}
      >
        <DialogTitle id="versioned-title">
          {stored.length > 0 ? translate('page.titled', { name, title }) : title}
        </DialogTitle>
        <DialogContent>
          {stored.length > 0 ? (
            <Typography sx={{ color: 'text.secondary', fontSize: 13, mb: 1 }}>
              {translate(correction ? 'versioned.correction_help' : 'versioned.change_help')}
            </Typography>
          ) : null}
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
              columnGap: 2,
              rowGap: '12px',
              pt: 1,
              alignItems: 'start',
              '& .MuiFormControl-root': { m: 0, width: '100%' },
            }}
          >
            {children}
            <DayInput source="validFrom" label="versioned.valid_from" validate={required()} />
            {correction ? <DayInput source="validTo" label="versioned.valid_to" /> : null}
            <TextInput
              source="reason"
              label="versioned.reason"
              helperText={correction ? 'versioned.reason_help' : false}
              {...(correction ? { validate: required() } : {})}
              sx={{ gridColumn: '1 / -1' }}
            />
            <TextInput
              source="document.title"
              label="versioned.document_title"
              validate={documentRequired ? required() : titleIfCited}
              sx={{ gridColumn: '1 / -1' }}
            />
            <TextInput source="document.number" label="versioned.document_number" />
            <DayInput source="document.date" label="versioned.document_date" />
          </Box>
          <Touches stored={stored} correction={correction} />
        </DialogContent>
        <FormAlert />
        <DialogActions>
          <Button onClick={onClose}>{translate('page.cancel')}</Button>
          <SubmitButton />
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function SubmitButton() {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" color="primary" disabled={isSubmitting}>
      {translate('page.save')}
    </Button>
  );
}

/** A document without a title is no document; empty texts are left out. */
function withoutEmpty(values: Record<string, unknown>): Record<string, unknown> {
  const document = values.document as { title?: string | null } | undefined;
  return { ...values, document: document?.title ? document : null };
}
