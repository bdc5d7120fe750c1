import { Box, Paper, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { trimmed } from '../../../shared/figures/format.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { DayField } from '../../../shared/time/DayField.tsx';
import type { Outcome } from './measures.ts';
import { isTarget, type Measured, type Planning } from './planning.ts';

interface PlanGivenProps {
  readonly outcome: Outcome;
  readonly definition: Measured;
  readonly planning: Planning;
  readonly onPlan: (planning: Planning) => void;
  readonly actions: (outcome: Outcome) => ReactNode;
}

/** Target, deadline and day of the measures, and the buttons that save. */
export function PlanGiven({ outcome, definition, planning, onPlan, actions }: PlanGivenProps) {
  const translate = useTranslate();
  const { locked } = useAsOf();
  const target = planning.target ?? trimmed(outcome.target);
  const field = { size: 'small', disabled: locked } as const;
  const shrink = { inputLabel: { shrink: true } } as const;
  return (
    <Paper
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', p: '12px 16px', mb: 1, alignItems: 'center' }}
    >
      <TextField
        {...field}
        label={`${translate('gap.target')} (${translate(`enum.IndicatorUnit.${definition.unit}`)})`}
        value={target}
        error={!isTarget(target)}
        onChange={(event) => onPlan({ ...planning, target: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'decimal' }, ...shrink }}
        sx={{ width: 130 }}
      />
      <DayField
        {...field}
        label={translate('gap.deadline')}
        value={planning.deadline ?? outcome.deadline}
        onChange={(deadline) => onPlan({ ...planning, deadline })}
        sx={{ width: 160 }}
      />
      <DayField
        {...field}
        label={translate('gap.on')}
        title={translate('gap.on_help')}
        value={planning.on ?? planning.deadline ?? outcome.deadline}
        onChange={(on) => onPlan({ ...planning, on })}
        sx={{ width: 160 }}
      />
      <Box sx={{ ml: { md: 'auto' }, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {actions(outcome)}
      </Box>
    </Paper>
  );
}
