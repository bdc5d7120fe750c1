import { FacilityFactDocument } from '@jiceng/schema/communities.ts';
import { EntryPage } from '../../../shared/review/entry/EntryPage.tsx';
import { FacilityPending } from './FacilityPending.tsx';
import { reviewedFacilities } from './reviewed-facilities.ts';

/** A facility that was entered and is not in force yet. */
export default function FacilityEntryShow() {
  return (
    <EntryPage
      kind={reviewedFacilities}
      document={FacilityFactDocument}
      crumbs={({ community }) =>
        community ? [{ label: community.name, to: `/communities/${community.id}/show` }] : []
      }
      Pending={FacilityPending}
    />
  );
}
