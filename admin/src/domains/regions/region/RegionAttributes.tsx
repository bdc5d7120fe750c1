import { useTranslate } from 'ra-core';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { SourceText } from '../../../shared/SourceText.tsx';
import type { RegionRecord } from './use-region.ts';

/** What a region is on the day looked at (区划属性). */
export function RegionAttributes({ region }: { readonly region: RegionRecord }) {
  const translate = useTranslate();
  const yesNo = (value: boolean) => translate(value ? 'record.yes' : 'record.no');
  const { valid, parent, facilityClass, level } = region;
  return (
    <Section title={translate('regions.attributes')}>
      <FieldList
        fields={[
          { label: translate('regions.code'), value: region.code },
          { label: translate('regions.kind'), value: translate(`enum.RegionKind.${region.kind}`) },
          ...(level === 'COMMUNITY'
            ? [
                {
                  label: translate('regions.facility_class'),
                  value: facilityClass ? translate(`enum.FacilityClass.${facilityClass}`) : translate('record.not_set'),
                },
              ]
            : []),
          {
            label: translate('regions.parent'),
            value: parent ? <PlaceLink to={`/regions/${parent.id}/show`}>{parent.name}</PlaceLink> : null,
          },
          { label: translate('regions.is_virtual'), value: yesNo(region.isVirtual) },
          { label: translate('regions.requires_station'), value: yesNo(region.requiresStation) },
          {
            label: translate('record.valid'),
            value: valid.to
              ? translate('record.valid_until', { from: valid.from, to: valid.to })
              : translate('record.valid_from', { from: valid.from }),
          },
          { label: translate('regions.pinyin'), value: region.pinyin },
          { label: translate('record.source'), value: <SourceText source={region.source} /> },
        ]}
      />
    </Section>
  );
}
