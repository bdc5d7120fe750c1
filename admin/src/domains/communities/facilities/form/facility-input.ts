import type { SaveFacilityInput } from '@jiceng/schema/communities.ts';
import type { VersionedInput } from '../../../../shared/editing/VersionedForm.tsx';
import type { FacilityValues } from './FacilityInputs.tsx';

type Saved = Omit<SaveFacilityInput, 'idempotencyKey'>;

/** The form's values as the contract takes them: empty texts are none, functions only of an outdoor venue, a reason only where it does not count. */
export function facilityInput(
  values: FacilityValues & VersionedInput,
  target: Pick<Saved, 'communityId' | 'mode'> & Partial<Pick<Saved, 'id' | 'version'>>,
): Saved {
  const { mode } = target;
  return {
    ...target,
    name: values.name,
    kind: values.kind,
    state: values.state,
    buildingAreaM2: values.buildingAreaM2,
    residentActivityAreaM2: values.residentActivityAreaM2 || null,
    tenure: values.tenure,
    certificateNumber: values.certificateNumber || null,
    venueFunctions: values.kind === 'OUTDOOR_VENUE' ? [...(values.venueFunctions ?? [])] : [],
    // A switch that is off because it cannot count hands on no value.
    countsTowards: values.countsTowards === true,
    countsReason: values.countsTowards ? null : values.countsReason || null,
    source: values.source || null,
    validFrom: values.validFrom,
    validTo: mode === 'CORRECTION' ? values.validTo || null : null,
    reason: values.reason || null,
    document: values.document?.title ? values.document : null,
  };
}
