import { Box, Chip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import type { TreeLine } from './tree.ts';

/** A line of the tree: name, class or count, and what it lacks. */
export function TreeLabel({ line }: { readonly line: TreeLine }) {
  const translate = useTranslate();
  const { name, level, kind, facilityClass, isVirtual, communityCount } = line;
  return (
    <Box
      sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '0 8px', fontSize: 14, lineHeight: '20px' }}
    >
      <Box component="span" sx={{ fontWeight: level === 'COMMUNITY' ? 400 : 500 }}>
        {name}
      </Box>
      {level === 'COMMUNITY' ? (
        <Chip
          label={
            isVirtual
              ? translate('regions.is_virtual')
              : facilityClass
                ? translate(`regions.class_short.${facilityClass}`)
                : translate('record.not_set')
          }
          sx={{ height: 18 }}
        />
      ) : (
        <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
          {kind === 'DISTRICT' || kind === 'STREET' ? null : `${translate(`enum.RegionKind.${kind}`)} `}
          {communityCount}
        </Box>
      )}
      <Box component="span" sx={{ flex: 1 }} />
      <Lacking line={line} />
    </Box>
  );
}

/** 差 127.10 m²; a street also how many of its communities do not meet it. Nothing where nothing is short. */
function Lacking({ line }: { readonly line: TreeLine }) {
  const translate = useTranslate();
  const { level, shortfallM2, unitsShort } = line;
  if (!unitsShort) return null;
  return (
    <StatusMark kind="no">
      {level === 'COMMUNITY' ? null : `${translate('regions.short_units_of', { count: unitsShort })} `}
      {shortfallM2 ? translate('regions.short_of', { area: formatDecimal(shortfallM2, 2) }) : null}
      {level === 'COMMUNITY' && !shortfallM2 ? translate('status.not_met') : null}
    </StatusMark>
  );
}
