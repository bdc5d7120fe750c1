import {
  type DutyName,
  type DutyOrigin,
  type OverQuotaInput,
  TransferWorkerDocument,
} from '@jiceng/schema/transfers.ts';
import { Box, Link } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { AutocompleteInput, BooleanInput, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { storedPeriods } from '../../../shared/editing/touched.ts';
import { VersionedForm } from '../../../shared/editing/VersionedForm.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useEmployers } from '../../workers/employers/door.ts';
import { overQuotaInput, SuccessorInput, UnitInput } from '../../workers/employment/door.ts';
import type { WorkerFormProps } from '../../workers/file/door.ts';
import { QUOTA_FULL } from '../../workers/slots.ts';
import { asFields } from './as-fields.ts';
import { DUTIES, ORIGINS } from './choices.ts';
import { Effect } from './Effect.tsx';
import { RequestForm } from './RequestForm.tsx';

interface Values {
  readonly unitId?: string;
  readonly successorId?: string | null;
  readonly endDuties?: boolean;
  readonly duty?: { readonly duty?: DutyName; readonly origin?: DutyOrigin; readonly termEndsOn?: string };
  readonly employerId?: string | null;
  readonly overQuota?: OverQuotaInput;
}

/** What the server calls the fields of this form. */
const FIELDS = { toUnitId: 'unitId', on: 'validFrom', 'duty.termEndsOn': 'duty.termEndsOn' };

/** 调动: from a day on at another unit of the scope, with the duties it ends there and begins here, in one step. */
export default function TransferForm({ worker, onClose }: WorkerFormProps) {
  const translate = useTranslate();
  const [asks, setAsks] = useState(false);
  const { run } = useCommand(TransferWorkerDocument, {
    keyed: 'transferWorker',
    done: 'workers.saved',
    onDone: onClose,
  });
  const { id: workerId, version, name, assignments } = worker;
  if (asks) return <RequestForm of={{ workerId, name }} onClose={onClose} />;
  return (
    <VersionedForm<Values>
      title={`${translate('workers.transfer')} ${name}`}
      mode="CHANGE"
      stored={storedPeriods(assignments)}
      defaultValues={{ endDuties: true }}
      onClose={onClose}
      onSubmit={({ unitId, successorId, endDuties, duty, employerId, overQuota, validFrom, reason, document }) =>
        asFields(
          run({
            workerId,
            version,
            toUnitId: unitId ?? '',
            successorId: successorId ?? null,
            on: validFrom,
            endDuties: endDuties ?? true,
            duty: duty?.duty
              ? { duty: duty.duty, origin: duty.origin ?? 'APPOINTED', termEndsOn: duty.termEndsOn || null }
              : null,
            employerId: employerId || null,
            overQuota: overQuotaInput(overQuota),
            reason: reason || null,
            document: document ?? null,
          }),
          FIELDS,
        )
      }
    >
      <IfPermitted place="transfer-requests" action="create">
        <Box sx={{ gridColumn: '1 / -1', fontSize: 13, color: 'text.secondary' }}>
          {translate('transfers.instead')}{' '}
          <Link
            component="button"
            type="button"
            onClick={() => setAsks(true)}
            sx={{ fontSize: 13, verticalAlign: 'baseline' }}
          >
            {translate('transfers.ask_instead')}
          </Link>
        </Box>
      </IfPermitted>
      <UnitInput label="workers.transfer_to" from="validFrom" />
      <SuccessorInput from="validFrom" />
      <WhatHappens workerId={workerId} />
      <BooleanInput source="endDuties" label="transfers.end_duties" sx={{ gridColumn: '1 / -1' }} />
      <NewDuty />
      <NewEmployer />
      <InSlot of={QUOTA_FULL} props={{ source: 'unitId' }} />
    </VersionedForm>
  );
}

function WhatHappens({ workerId }: { readonly workerId: string }) {
  const [toUnitId, on, endsDuties] = useWatch({ name: ['unitId', 'validFrom', 'endDuties'] }) as [
    string | undefined,
    string | undefined,
    boolean | undefined,
  ];
  return <Effect asked={{ workerIds: [workerId], toUnitId, on }} endsDuties={endsDuties ?? true} />;
}

/** A duty to begin with; its further fields come when one is chosen. */
function NewDuty() {
  const translate = useTranslate();
  const [duty, origin] = useWatch({ name: ['duty.duty', 'duty.origin'] }) as [string | undefined, string | undefined];
  return (
    <>
      <SelectInput
        source="duty.duty"
        label="transfers.new_duty"
        choices={DUTIES.map((id) => ({ id, name: translate(`enum.DutyName.${id}`) }))}
      />
      {duty ? (
        <SelectInput
          source="duty.origin"
          label="careers.declared.DUTY.origin"
          choices={ORIGINS.map((id) => ({ id, name: translate(`enum.DutyOrigin.${id}`) }))}
          defaultValue="APPOINTED"
        />
      ) : null}
      {duty && origin === 'ELECTED' ? <DayInput source="duty.termEndsOn" label="transfers.term_ends" /> : null}
    </>
  );
}

function NewEmployer() {
  const employers = useEmployers().filter(({ closedOn }) => closedOn === null);
  return (
    <AutocompleteInput
      source="employerId"
      label="transfers.employer"
      choices={employers.map(({ id, name }) => ({ id, name }))}
      sx={{ gridColumn: '1 / -1' }}
    />
  );
}
