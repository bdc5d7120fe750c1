import { DECLARED_KINDS } from '@jiceng/schema/declared-kinds.ts';
import type { DutyInput } from '@jiceng/schema/workers.ts';
import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayInput } from '../../../shared/editing/DayInput.tsx';

const WIDE = { gridColumn: '1 / -1' } as const;

const choicesOf = (source: string): readonly string[] => {
  const duty = DECLARED_KINDS.find(({ kind }) => kind === 'DUTY');
  const field = duty?.fields.find((each) => each.source === source);
  return field && 'choices' in field ? field.choices : [];
};

/** The duty somebody is hired for, where he takes it up with his first day (聘任职务). */
export function HiredFor() {
  const translate = useTranslate();
  const elected = useWatch({ name: 'duty.origin' }) === 'ELECTED';
  const chosen = useWatch({ name: 'duty.duty' }) as string | undefined;
  return (
    <>
      <Typography variant="h3" sx={{ ...WIDE, mt: 1 }}>
        {translate('headcounts.duty')}
        <Typography component="span" sx={{ color: 'text.secondary', fontSize: 13, fontWeight: 400, ml: 1 }}>
          {translate('headcounts.duty_help')}
        </Typography>
      </Typography>
      <SelectInput
        source="duty.duty"
        label="headcounts.duty_name"
        choices={choicesOf('duty').map((id) => ({ id, name: translate(`enum.DutyName.${id}`) }))}
      />
      {chosen ? (
        <SelectInput
          source="duty.origin"
          label="careers.declared.DUTY.origin"
          defaultValue="HIRED"
          choices={choicesOf('origin').map((id) => ({ id, name: translate(`enum.DutyOrigin.${id}`) }))}
        />
      ) : null}
      {chosen && elected ? <DayInput source="duty.termEndsOn" label="headcounts.duty_term" /> : null}
    </>
  );
}

/** What the form says of it, held in the unit he is assigned to; null: nothing. */
export const dutyInput = (given: Partial<DutyInput> | null | undefined, unitId: string): DutyInput | null =>
  given?.duty
    ? { unitId, duty: given.duty, origin: given.origin ?? 'HIRED', termEndsOn: given.termEndsOn || null }
    : null;
