import type { RegionAttributesPartsFragment } from '@jiceng/schema/regions.ts';
import { useTranslate } from 'ra-core';
import { FactHistory } from '../../../shared/FactHistory.tsx';

/** How the attributes of a region were set over time; a community's are the same facts. */
export function AttributesHistory({ history }: { readonly history: readonly RegionAttributesPartsFragment[] }) {
  const translate = useTranslate();
  const yesNo = (value: boolean) => translate(value ? 'record.yes' : 'record.no');
  return (
    <FactHistory
      label={translate('record.history')}
      facts={history}
      say={({ code, name, kind, facilityClass, isVirtual, requiresStation }) => [
        { label: translate('regions.code'), text: code },
        { label: translate('regions.name'), text: name },
        { label: translate('regions.kind'), text: translate(`enum.RegionKind.${kind}`) },
        {
          label: translate('regions.facility_class'),
          text: facilityClass ? translate(`enum.FacilityClass.${facilityClass}`) : translate('record.not_set'),
        },
        { label: translate('regions.is_virtual'), text: yesNo(isVirtual) },
        { label: translate('regions.requires_station'), text: yesNo(requiresStation) },
      ]}
    />
  );
}
