import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ChangesInShort } from '../../../../shared/review/entry/Comparison.tsx';
import { compare, type EntryLine } from '../../../../shared/review/entry/compared.ts';
import { dayBefore } from '../../../../shared/time/day.ts';
import type { EventPreview } from './use-preview.ts';

type Change = EventPreview['changes'][number];
type State = NonNullable<Change['before']>;

/** Unit by unit and day by day, what a correction or a withdrawal would make something else than is approved now (对照). */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pb: '4px' }}>
      <Typography variant="h3" sx={{ p: '8px 16px 2px' }}>
        {translate('region_events.compared')}
      </Typography>
      {changes.length === 0 ? (
        <Box sx={{ p: '2px 16px 6px', fontSize: 13, color: 'text.secondary' }}>
          {translate('region_events.compared_none')}
        </Box>
      ) : null}
      <Box component="ul" aria-label={translate('region_events.compared')}>
        {changes.map((change) => (
          <Line key={`${change.unitId}${change.from}${change.after?.code}`} change={change} />
        ))}
      </Box>
    </Box>
  );
}

function Line({ change: { before, after, from, to } }: { readonly change: Change }) {
  const translate = useTranslate();
  const unit = after ?? before;
  if (!unit) return null;
  const tag = !after ? 'gone' : before ? 'changed' : 'there';
  return (
    <Box component="li" sx={{ p: '5px 16px', display: 'grid', rowGap: '2px', fontSize: 13 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px' }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {(before ?? unit).name}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {unit.code}
        </Box>
        <Chip label={translate(`region_events.compared_${tag}`)} />
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {to === null
            ? translate('region_events.from_day', { from })
            : translate('region_events.between_days', { from, to: dayBefore(to) })}
        </Box>
      </Box>
      {before && after ? (
        <ChangesInShort lines={compare(said(before, translate), said(after, translate))} most={8} />
      ) : null}
    </Box>
  );
}

type Translate = ReturnType<typeof useTranslate>;

function said(state: State, translate: Translate): EntryLine[] {
  const yesNo = (value: boolean) => translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
  return [
    { label: translate('regions.name'), text: state.name },
    { label: translate('regions.code'), text: state.code },
    { label: translate('regions.kind'), text: translate(`enum.RegionKind.${state.kind}`) },
    { label: translate('regions.parent'), text: state.parentName },
    {
      label: translate('regions.facility_class'),
      text: state.facilityClass ? translate(`enum.FacilityClass.${state.facilityClass}`) : null,
    },
    { label: translate('regions.is_virtual'), text: yesNo(state.isVirtual) },
    { label: translate('regions.requires_station'), text: yesNo(state.requiresStation) },
  ];
}
