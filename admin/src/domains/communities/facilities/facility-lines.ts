import type { FacilityFactPartsFragment } from '@jiceng/schema/communities.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import type { EntryLine } from '../../../shared/review/entry/compared.ts';

type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What an entry about a facility says, in words, in the order of the form. */
export function facilitySaid(fact: FacilityFactPartsFragment, translate: Translate): EntryLine[] {
  const { valid } = fact;
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
      text: valid.to
        ? translate('record.valid_until', { from: valid.from, to: valid.to })
        : translate('record.valid_from', { from: valid.from }),
    },
  ];
}
