import type { ChangeMode } from '@jiceng/schema/communities.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import type { Place } from '../../providers/permissions.ts';
import { IfPermitted } from '../IfPermitted.tsx';
import { IfToday } from '../time/IfToday.tsx';

interface VersionedButtonsProps {
  /** Whose right to edit shows them. */
  readonly place: Place;
  readonly form: (mode: ChangeMode, close: () => void) => ReactNode;
}

/** 变更 and 更正 of a record; each opens its form. */
export function VersionedButtons({ place, form }: VersionedButtonsProps) {
  const translate = useTranslate();
  const [mode, setMode] = useState<ChangeMode | null>(null);
  return (
    <IfPermitted place={place} action="edit">
      <IfToday>
        <Button onClick={() => setMode('CHANGE')}>{translate('versioned.change')}</Button>
      </IfToday>
      <IfToday>
        <Button onClick={() => setMode('CORRECTION')}>{translate('versioned.correction')}</Button>
      </IfToday>
      {mode ? form(mode, () => setMode(null)) : null}
    </IfPermitted>
  );
}
