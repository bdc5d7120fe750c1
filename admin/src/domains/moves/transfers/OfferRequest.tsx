import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { get, useFormContext, useFormState } from 'react-hook-form';
import { type RequestedPerson, RequestForm } from './RequestForm.tsx';

interface OfferRequestProps {
  /** Where the form has what is known of the person. */
  readonly read: (values: Readonly<Record<string, unknown>>) => Omit<RequestedPerson, 'idNumber'>;
}

const NUMBER = 'identity.idNumber';

/** Where the server said that the number is on file elsewhere: instead of another file, its transfer can be asked for. Inside a form with an identity. */
export default function OfferRequest({ read }: OfferRequestProps) {
  const translate = useTranslate();
  const { getValues } = useFormContext();
  const { errors } = useFormState();
  const [of, setOf] = useState<RequestedPerson | null>(null);
  const message: unknown = get(errors, NUMBER)?.message;
  const elsewhere = typeof message === 'string' && message.includes('WORKER_EXISTS_ELSEWHERE');
  return (
    <>
      {elsewhere ? (
        <Alert
          severity="info"
          variant="outlined"
          sx={{ gridColumn: '1 / -1' }}
          action={
            <Button
              size="small"
              onClick={() => {
                const values = getValues() as Readonly<Record<string, unknown>>;
                setOf({ idNumber: String(get(values, NUMBER) ?? ''), ...read(values) });
              }}
            >
              {translate('transfers.ask')}
            </Button>
          }
        >
          {translate('transfers.ask_offer')}
        </Alert>
      ) : null}
      {of ? (
        // A form within a form: its submission is not the outer one's.
        <Box onSubmit={(event) => event.stopPropagation()}>
          <RequestForm of={of} onClose={() => setOf(null)} />
        </Box>
      ) : null}
    </>
  );
}
