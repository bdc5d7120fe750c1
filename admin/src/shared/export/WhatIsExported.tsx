import { Box } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { useConditions } from '../lists/conditions.ts';
import { useAsOf } from '../time/as-of.tsx';

interface WhatIsExportedProps {
  readonly isDated: boolean;
  readonly count: string;
  /** What is counted. */
  readonly of: 'rows' | 'people';
}

/** How many, of which day and by which conditions, as the list's own chips say them. */
export function WhatIsExported({ isDated, count, of }: WhatIsExportedProps) {
  const translate = useTranslate();
  const { day, today, knownDay } = useAsOf();
  const { resource } = useListContext();
  const conditions = useConditions(resource);
  const days = isDated && (day !== today || knownDay);
  return (
    <Box sx={{ display: 'grid', gap: '4px', color: 'text.secondary', fontSize: 13, mb: 1 }}>
      <div>{translate(`export.note_${of}`, { count })}</div>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px' }}>
        {days ? (
          <>
            <Term>{translate('export.day')}</Term>
            <Said>{knownDay ? translate('export.day_known', { day, known: knownDay }) : day}</Said>
          </>
        ) : null}
        {conditions.map(({ label, said }) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <Term>{label}</Term>
            <Said>{said}</Said>
          </Box>
        ))}
        {conditions.length === 0 ? (
          <>
            <Term>{translate('export.conditions')}</Term>
            <Said>{translate('export.no_conditions')}</Said>
          </>
        ) : null}
      </Box>
    </Box>
  );
}

const Term = ({ children }: { readonly children: string }) => <Box component="dt">{children}</Box>;
const Said = ({ children }: { readonly children: string }) => (
  <Box component="dd" sx={{ m: 0, color: 'text.primary', overflowWrap: 'anywhere' }}>
    {children}
  </Box>
);
