import type { ChangeMode } from '@jiceng/schema/indicators.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { TargetForm, type TargetWithHistory } from './TargetForm.tsx';

/** 变更 and 更正 of a target. */
export function TargetButtons({ target }: { readonly target: TargetWithHistory }) {
  const translate = useTranslate();
  const [mode, setMode] = useState<ChangeMode | null>(null);
  return (
    <IfPermitted place="indicator-targets" action="edit">
      <IfToday>
        <Button onClick={() => setMode('CHANGE')}>{translate('versioned.change')}</Button>
      </IfToday>
      <IfToday>
        <Button onClick={() => setMode('CORRECTION')}>{translate('versioned.correction')}</Button>
      </IfToday>
      {mode ? <TargetForm subject={{ kind: 'target', target }} mode={mode} onClose={() => setMode(null)} /> : null}
    </IfPermitted>
  );
}

/** Enters a new target, for one indicator where that is known. */
export function CreateTargetButton({ definitionId }: { readonly definitionId?: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  return (
    <IfPermitted place="indicator-targets" action="create">
      <IfToday>
        <Button
          onClick={() => setOpen(true)}
          startIcon={<PlusIcon />}
          {...(definitionId ? { variant: 'text' } : { variant: 'contained', color: 'primary' })}
        >
          {translate('indicators.create_target')}
        </Button>
      </IfToday>
      {open ? (
        <TargetForm
          subject={{ kind: 'new', definitionId }}
          mode="CHANGE"
          onClose={() => setOpen(false)}
          onSaved={(entryId) => navigate(`/target-entries/${entryId}/show`)}
        />
      ) : null}
    </IfPermitted>
  );
}
