import type { ChangeMode } from '@jiceng/schema/communities.ts';
import type { RegionLevel } from '@jiceng/schema/regions.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { IfPermitted } from '../../shared/IfPermitted.tsx';
import { IfToday } from '../../shared/time/IfToday.tsx';
import { AttributesForm, type RegionWithAttributes } from './AttributesForm.tsx';

/** The two ways to set the attributes of a region: from a day on, or for a period that was wrong. */
export function AttributesButtons({
  region,
  level,
}: {
  readonly region: RegionWithAttributes;
  readonly level: RegionLevel;
}) {
  const translate = useTranslate();
  const [mode, setMode] = useState<ChangeMode | null>(null);
  return (
    <IfPermitted place="regions" action="edit">
      <IfToday>
        <Button onClick={() => setMode('CHANGE')}>{translate('regions.change')}</Button>
      </IfToday>
      <IfToday>
        <Button onClick={() => setMode('CORRECTION')}>{translate('regions.correct')}</Button>
      </IfToday>
      {mode ? <AttributesForm region={region} level={level} mode={mode} onClose={() => setMode(null)} /> : null}
    </IfPermitted>
  );
}
