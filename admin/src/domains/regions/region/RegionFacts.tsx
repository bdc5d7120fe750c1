import { Chip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import type { RegionRecord } from './use-region.ts';

/** Facts beside the name of a region: code, kind, class, verdict. */
export function RegionFacts({ region }: { readonly region: RegionRecord }) {
  const translate = useTranslate();
  const { code, kind, level, facilityClass, isVirtual, unitsShort, shortfallM2 } = region;
  return (
    <>
      <span>{code}</span>
      <Chip label={translate(`enum.RegionKind.${kind}`)} />
      {facilityClass ? <Chip label={translate(`enum.FacilityClass.${facilityClass}`)} /> : null}
      {isVirtual ? <Chip label={translate('regions.is_virtual')} /> : null}
      {unitsShort === undefined ? null : unitsShort !== null && unitsShort > 0 ? (
        <StatusMark kind="no">
          {level === 'COMMUNITY'
            ? translate('status.not_met')
            : translate('regions.short_units_of', { count: unitsShort })}
          {shortfallM2 ? `·${translate('regions.short_of', { area: formatDecimal(shortfallM2, 2) })}` : null}
        </StatusMark>
      ) : shortfallM2 === null ? (
        <StatusMark kind="unknown">
          {translate(level === 'COMMUNITY' ? 'status.unknown' : 'regions.unknown')}
        </StatusMark>
      ) : (
        <StatusMark kind="ok">{translate('regions.none_short')}</StatusMark>
      )}
    </>
  );
}
