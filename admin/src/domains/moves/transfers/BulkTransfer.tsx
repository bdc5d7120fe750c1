import { type OverQuotaInput, TransferWorkersDocument } from '@jiceng/schema/transfers.ts';
import { useQueryClient } from '@tanstack/react-query';
import { required, useNotify, useTranslate } from 'ra-core';
import { BooleanInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { titleIfCited } from '../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { overQuotaInput, UnitInput } from '../../workers/employment/door.ts';
import { QUOTA_FULL } from '../../workers/slots.ts';
import { asFields } from './as-fields.ts';
import { Effect, effectOf } from './Effect.tsx';

interface Values {
  readonly unitId?: string;
  readonly on: string;
  readonly endDuties: boolean;
  readonly reason?: string;
  readonly document?: { readonly title?: string; readonly number?: string | null };
  readonly overQuota?: OverQuotaInput;
}

interface BulkTransferProps {
  readonly workerIds: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 批量调动: the chosen people go to one unit together; what happens to each is said before it is saved. */
export function BulkTransfer({ workerIds, onClose, onDone }: BulkTransferProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { today } = useAsOf();
  const count = workerIds.length;
  const queryClient = useQueryClient();
  const { run } = useCommand(TransferWorkersDocument, {
    keyed: 'transferWorkers',
    onDone: ({ transferWorkers }) => {
      notify('transfers.bulk_done', { type: 'success', messageArgs: { count: transferWorkers.length } });
      onDone();
    },
  });
  return (
    <FormDialog<Values>
      title={translate('transfers.bulk_title', { count })}
      note={translate('transfers.bulk_note')}
      submit={translate('transfers.bulk_save', { count })}
      defaultValues={{ on: today, endDuties: true }}
      onClose={onClose}
      onSubmit={async ({ unitId, on, endDuties, reason, document, overQuota }) => {
        // What is saved is what was shown; who was faster than the preview waits for it, and its failure is told where it stands.
        const shown = await queryClient
          .ensureQueryData(effectOf({ workerIds, toUnitId: unitId, on }))
          .catch(() => null);
        if (!shown) return undefined;
        const versions = new Map(shown.transferPreview.lines.map(({ worker }) => [worker.id, worker.version]));
        return asFields(
          run({
            workers: workerIds.map((workerId) => ({ workerId, version: versions.get(workerId) ?? 0 })),
            toUnitId: unitId ?? '',
            on,
            endDuties,
            reason: reason || null,
            document: document?.title ? { title: document.title, number: document.number || null } : null,
            overQuota: overQuotaInput(overQuota),
          }),
          { toUnitId: 'unitId' },
        );
      }}
    >
      <UnitInput label="workers.transfer_to" from="on" />
      <DayInput source="on" label="transfers.day" validate={required()} />
      <BooleanInput source="endDuties" label="transfers.end_duties" />
      <TextInput source="reason" label="versioned.reason" />
      <TextInput source="document.title" validate={titleIfCited} label="versioned.document_title" />
      <TextInput source="document.number" label="versioned.document_number" />
      <InSlot of={QUOTA_FULL} props={{ source: 'unitId' }} />
      <WhatHappens workerIds={workerIds} />
    </FormDialog>
  );
}

function WhatHappens({ workerIds }: Pick<BulkTransferProps, 'workerIds'>) {
  const [toUnitId, on, endsDuties] = useWatch({ name: ['unitId', 'on', 'endDuties'] }) as [
    string | undefined,
    string | undefined,
    boolean | undefined,
  ];
  return <Effect asked={{ workerIds, toUnitId, on }} endsDuties={endsDuties ?? true} />;
}
