import {
  type ChangeMode,
  type FacilityFactPartsFragment,
  type FacilityQuery,
  SaveFacilityDocument,
  WithdrawFacilityDocument,
} from '@jiceng/schema/communities.ts';
import { required, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { titleIfCited } from '../../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../../shared/editing/FormDialog.tsx';
import { Touches } from '../../../../shared/editing/Touches.tsx';
import { storedPeriods } from '../../../../shared/editing/touched.ts';
import { VersionedForm } from '../../../../shared/editing/VersionedForm.tsx';
import { asFilledIn } from '../../../../shared/review/entry/as-filled-in.ts';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { FacilityInputs, type FacilityValues } from './FacilityInputs.tsx';
import { facilityInput } from './facility-input.ts';

export type Facility = NonNullable<FacilityQuery['facility']>;

interface FacilityFormProps {
  /** What it is and was; or an entry of one's own that waits or came back, with what is in force. */
  readonly of:
    | { readonly facility: Facility }
    | { readonly entry: FacilityFactPartsFragment; readonly history: readonly FacilityFactPartsFragment[] };
  readonly mode: ChangeMode;
  readonly onClose: () => void;
  readonly onSaved?: ((entryId: string) => void) | undefined;
}

/** 变更 or 更正 of a facility, or an entry mended: the form as it was filled in, saved in its place. */
export function FacilityForm({ of, mode, onClose, onSaved }: FacilityFormProps) {
  const { run } = useCommand(SaveFacilityDocument, {
    keyed: 'saveFacility',
    done: 'review.saved',
    onDone: ({ saved }) => {
      onClose();
      onSaved?.(saved.id);
    },
  });
  const { said, id, version, history, days } =
    'entry' in of
      ? {
          ...of,
          said: of.entry,
          id: of.entry.facilityId,
          version: of.entry.facilityVersion,
          days: asFilledIn(of.entry),
        }
      : { ...of.facility, said: of.facility, days: mode === 'CORRECTION' ? daysOf(of.facility) : {} };
  return (
    <VersionedForm<FacilityValues>
      title={said.name}
      mode={mode}
      stored={storedPeriods(history)}
      defaultValues={{ ...valuesOf(said), ...days }}
      onClose={onClose}
      onSubmit={(values) => run(facilityInput(values, { id, version, communityId: said.community?.id ?? '', mode }))}
    >
      <FacilityInputs />
    </VersionedForm>
  );
}

const daysOf = ({ valid }: Facility) => ({ validFrom: valid.from, validTo: valid.to });

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
export function WithdrawForm({ facility, onClose }: { readonly facility: Facility; readonly onClose: () => void }) {
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
