import {
  type ChangeMode,
  type FacilityFactPartsFragment,
  type FacilityQuery,
  SaveFacilityDocument,
  WithdrawFacilityDocument,
} from '@jiceng/schema/communities.ts';
import { required, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { givenReason } from '../../../../shared/audit/reason.ts';
import { titleIfCited } from '../../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../../shared/editing/FormDialog.tsx';
import { Touches } from '../../../../shared/editing/Touches.tsx';
import { storedPeriods } from '../../../../shared/editing/touched.ts';
import { VersionedForm } from '../../../../shared/editing/VersionedForm.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { FacilityInputs, type FacilityValues } from './FacilityInputs.tsx';
import { facilityInput } from './facility-input.ts';

export type Facility = NonNullable<FacilityQuery['facility']>;

interface FormProps {
  readonly facility: Facility;
  readonly onClose: () => void;
}

/** 变更 or 更正 of a facility. */
export function FacilityForm({ facility, mode, onClose }: FormProps & { readonly mode: ChangeMode }) {
  const { run } = useCommand(SaveFacilityDocument, {
    keyed: 'saveFacility',
    done: 'review.saved',
    onDone: onClose,
  });
  const { id, version, community, history } = facility;
  return (
    <VersionedForm<FacilityValues>
      title={facility.name}
      mode={mode}
      stored={storedPeriods(history)}
      defaultValues={{
        ...valuesOf(facility),
        ...(mode === 'CORRECTION' ? { validFrom: facility.valid.from, validTo: facility.valid.to } : {}),
      }}
      onClose={onClose}
      onSubmit={(values) => run(facilityInput(values, { id, version, communityId: community.id, mode }))}
    >
      <FacilityInputs />
    </VersionedForm>
  );
}

/** Mends an entry that waits or came back, of its own preparer: the form as it was filled in, saved in its place. */
export function MendFacilityForm({
  entry,
  history,
  onClose,
  onSaved,
}: {
  readonly entry: FacilityFactPartsFragment;
  /** What is in force of the facility; empty for a new one. */
  readonly history: readonly FacilityFactPartsFragment[];
  readonly onClose: () => void;
  readonly onSaved?: (entryId: string) => void;
}) {
  const { run } = useCommand(SaveFacilityDocument, {
    keyed: 'saveFacility',
    done: 'review.saved',
    onDone: ({ saveFacility }) => {
      onClose();
      onSaved?.(saveFacility.id);
    },
  });
  const { facilityId: id, facilityVersion: version, community, mode, valid, name } = entry;
  return (
    <VersionedForm<FacilityValues>
      title={name}
      mode={mode}
      stored={storedPeriods(history)}
      defaultValues={{
        ...valuesOf(entry),
        validFrom: valid.from,
        ...(mode === 'CORRECTION' ? { validTo: valid.to } : {}),
        ...(givenReason(entry.reason) ? { reason: entry.reason } : {}),
      }}
      onClose={onClose}
      onSubmit={(values) => run(facilityInput(values, { id, version, communityId: community?.id ?? '', mode }))}
    >
      <FacilityInputs />
    </VersionedForm>
  );
}

const valuesOf = (facility: Facility | FacilityFactPartsFragment): FacilityValues => ({
  name: facility.name,
  kind: facility.kind,
  state: facility.state,
  buildingAreaM2: facility.buildingAreaM2,
  residentActivityAreaM2: facility.residentActivityAreaM2,
  tenure: facility.tenure,
  certificateNumber: facility.certificateNumber,
  venueFunctions: facility.venueFunctions,
  countsTowards: facility.countsTowards,
  countsReason: facility.countsReason,
  source: facility.source,
});

interface Withdrawal {
  readonly validFrom: string;
  readonly reason: string;
  readonly document?: { readonly title?: string; readonly number?: string | null; readonly date?: string | null };
}

/** 退出: from a day on it no longer counts; nothing is deleted. */
export function WithdrawForm({ facility, onClose }: FormProps) {
  const translate = useTranslate();
  const { today } = useAsOf();
  const { run } = useCommand(WithdrawFacilityDocument, {
    keyed: 'withdrawFacility',
    done: 'review.saved',
    onDone: onClose,
  });
  const { id, version, name, history } = facility;
  return (
    <FormDialog<Withdrawal>
      title={translate('facilities.withdraw_title', { name })}
      note={translate('facilities.withdraw_text')}
      submit={translate('facilities.withdraw')}
      defaultValues={{ validFrom: today, reason: '' }}
      onClose={onClose}
      onSubmit={({ validFrom, reason, document }) =>
        run({
          id,
          version,
          validFrom,
          reason,
          document: document?.title
            ? { title: document.title, number: document.number || null, date: document.date || null }
            : null,
        })
      }
    >
      <DayInput source="validFrom" helperText={false} label="facilities.withdraw_from" validate={required()} />
      <TextInput source="reason" helperText={false} label="versioned.reason" validate={required()} />
      <TextInput source="document.title" validate={titleIfCited} helperText={false} label="versioned.document_title" />
      <TextInput source="document.number" helperText={false} label="versioned.document_number" />
      <Touches stored={storedPeriods(history)} />
    </FormDialog>
  );
}
