import { RequestTransferDocument } from '@jiceng/schema/transfers.ts';
import { required, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { useNavigate } from 'react-router';
import { titleIfCited } from '../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { UnitInput } from '../../workers/employment/door.ts';
import { asFields } from './as-fields.ts';

interface Values {
  readonly idNumber: string;
  readonly name: string;
  readonly unitId?: string | undefined;
  readonly on: string;
  readonly reason: string;
  readonly document?: { readonly title?: string; readonly number?: string | null; readonly date?: string | null };
}

/** By the number, or by a file that is seen. */
export interface RequestedPerson {
  readonly idNumber?: string;
  readonly workerId?: string;
  readonly name?: string | undefined;
  readonly unitId?: string | undefined;
  readonly on?: string | undefined;
}

/** 申请调动: asks who holds the file, behind a number without learning who that is. */
export function RequestForm({ of, onClose }: { readonly of: RequestedPerson; readonly onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { today } = useAsOf();
  const { run } = useCommand(RequestTransferDocument, {
    keyed: 'requestTransfer',
    done: 'transfers.asked',
    onDone: ({ requestTransfer }) => navigate(`/transfer-requests/${requestTransfer.id}/show`),
  });
  return (
    <FormDialog<Values>
      title={of.workerId ? translate('transfers.ask_of', { name: of.name ?? '' }) : translate('transfers.ask_title')}
      note={translate(of.workerId ? 'transfers.ask_of_note' : 'transfers.ask_note')}
      submit={translate('transfers.ask')}
      defaultValues={{
        idNumber: of.idNumber ?? '',
        name: of.name ?? '',
        unitId: of.unitId,
        on: of.on ?? today,
        reason: '',
      }}
      onClose={onClose}
      onSubmit={({ idNumber, name, unitId, on, reason, document }) =>
        asFields(
          run({
            ...(of.workerId ? { workerId: of.workerId } : { idNumber, name: name || null }),
            toUnitId: unitId ?? '',
            on,
            reason,
            document: document?.title
              ? { title: document.title, number: document.number || null, date: document.date || null }
              : null,
          }),
          { toUnitId: 'unitId' },
        )
      }
    >
      {of.workerId ? null : (
        <>
          <TextInput source="idNumber" label="transfers.number" validate={required()} />
          <TextInput source="name" label="transfers.name" />
        </>
      )}
      <UnitInput label="transfers.to" from="on" />
      <DayInput source="on" label="transfers.day_asked" validate={required()} />
      <TextInput source="reason" label="transfers.reason" multiline minRows={2} validate={required()} />
      <TextInput source="document.title" validate={titleIfCited} label="versioned.document_title" />
      <TextInput source="document.number" label="versioned.document_number" />
    </FormDialog>
  );
}
