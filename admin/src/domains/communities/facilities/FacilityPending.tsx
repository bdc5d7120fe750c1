import type { FacilityFactPartsFragment } from '@jiceng/schema/communities.ts';
import { PendingEntry, type PendingProps } from '../../../shared/review/entry/PendingEntry.tsx';
import { FacilityForm } from './form/FacilityForms.tsx';
import { reviewedFacilities } from './reviewed-facilities.ts';

/** The entry about a facility that waits or came back. */
export function FacilityPending({ onMended, ...props }: PendingProps<FacilityFactPartsFragment>) {
  const { entry, history } = props;
  return (
    <PendingEntry
      kind={reviewedFacilities}
      {...props}
      mend={(close) => <FacilityForm of={{ entry, history }} mode={entry.mode} onClose={close} onSaved={onMended} />}
    />
  );
}
