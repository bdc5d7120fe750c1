import {
  DecideFacilityDocument,
  DiscardFacilityFactDocument,
  type FacilityFactPartsFragment,
  FacilityFactsDocument,
  FacilityHistoriesDocument,
} from '@jiceng/schema/communities.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import type { ConsoleLanguage } from '../../../shared/review/approval-kind.ts';
import { approvalsOf } from '../../../shared/review/desk/approvals-of.ts';
import type { EntryLine } from '../../../shared/review/entry/compared.ts';
import type { ReviewedKind } from '../../../shared/review/reviewed-kind.ts';
import { periodSaid } from '../../../shared/time/period-said.ts';

/** Facilities (设施). */
export const reviewedFacilities = {
  place: 'facilities',
  entryPlace: 'facility-entries',
  entries: FacilityFactsDocument,
  records: FacilityHistoriesDocument,
  decide: DecideFacilityDocument,
  discard: DiscardFacilityFactDocument,
  recordOf: ({ facilityId }) => facilityId,
  about: (id) => ({ facility: { eq: id } }),
  title: ({ name }) => name,
  at: ({ community }) => (community ? [community.parent?.name, community.name].filter(Boolean).join(' ') : null),
  said: facilitySaid,
  sparse: true,
} as const satisfies ReviewedKind<FacilityFactPartsFragment, { facility: { eq: string } }>;

/** Entries about facilities that wait for a second person. */
export const facilityApprovals = approvalsOf(reviewedFacilities, {
  name: 'facilities',
  label: 'menu.facilities',
  preparedWith: ['figures:write'],
});

/** What an entry about a facility says, in words, in the order of the form. */
function facilitySaid(fact: FacilityFactPartsFragment, { translate }: ConsoleLanguage): EntryLine[] {
  return [
    { label: translate('facilities.name'), text: fact.name },
    { label: translate('facilities.kind'), text: translate(`enum.FacilityKind.${fact.kind}`) },
    { label: translate('facilities.state'), text: translate(`enum.FacilityState.${fact.state}`) },
    { label: translate('facilities.building_head'), text: formatDecimal(fact.buildingAreaM2, 2), numeric: true },
    {
      label: translate('facilities.activity_head'),
      text: fact.residentActivityAreaM2 === null ? null : formatDecimal(fact.residentActivityAreaM2, 2),
      numeric: true,
    },
    { label: translate('facilities.tenure'), text: translate(`enum.Tenure.${fact.tenure}`) },
    { label: translate('facilities.certificate'), text: fact.certificateNumber },
    {
      label: translate('facilities.functions'),
      text:
        fact.venueFunctions
          .map((name) => translate(`enum.VenueFunction.${name}`))
          .join(translate('dashboard.list_comma')) || null,
    },
    {
      label: translate('facilities.counts'),
      text: fact.countsTowards
        ? translate('facilities.counted')
        : translate('facilities.not_counted', { reason: fact.countsReason ?? '' }),
    },
    {
      label: translate('record.valid'),
      text: periodSaid(fact.valid, translate),
    },
  ];
}
