import { UnitSuccessorsDocument } from '@jiceng/schema/workers.ts';
import { useQuery } from '@tanstack/react-query';
import { required, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { AutocompleteInput } from 'react-admin';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { request } from '../../../providers/gql.ts';
import { dayBefore } from '../../../shared/time/day.ts';
import { useUnits } from '../../regions/choice/door.ts';
import { type EndedUnit, endedUnit } from './ended-unit.ts';
import { isPlace } from './inputs.tsx';

interface SuccessorQuestion extends EndedUnit {
  /** What was refused: of another unit or day there is nothing to choose. */
  readonly unitId: string;
  readonly day: string;
}

/**
 * 后继单位: asked when the server refused the form because an event ended the unit since and does not say where its people go on. Stands right
 * after the unit; `from` names the input of the first day. Goes away, with what was chosen, when the unit or the day is another.
 */
export function SuccessorInput({ from }: { readonly from: string }) {
  const [unitId, day] = useWatch({ name: ['unitId', from] }) as readonly [string | undefined, string | undefined];
  const message = useFormState().errors.unitId?.message;
  const [asked, setAsked] = useState<SuccessorQuestion | null>(null);
  useEffect(() => {
    const ended = endedUnit(message);
    if (ended && unitId && day) setAsked({ ...ended, unitId, day });
  }, [message, unitId, day]);
  return asked && asked.unitId === unitId && asked.day === day ? <Choice asked={asked} /> : null;
}

function Choice({ asked: { unitId, on } }: { readonly asked: SuccessorQuestion }) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const units = useUnits(on);
  const { data, isPending } = useQuery({
    queryKey: ['regions', 'successors', unitId, on],
    queryFn: ({ signal }) => request(UnitSuccessorsDocument, { id: unitId, asOf: dayBefore(on) }, signal),
  });
  useEffect(() => () => setValue('successorId', null), [setValue]);
  const made = (data?.region?.successors ?? []).flatMap(({ on: since, to }) => (to && since === on ? [to] : []));
  // Of a street that was abolished no unit is the successor: people may be at any that is there on the day.
  const choices = isPending ? [] : made.length ? made : [...(units?.values() ?? [])].filter(isPlace);
  return (
    <AutocompleteInput
      source="successorId"
      label={translate('workers.successor', { on })}
      choices={choices.map(({ id, code, name }) => ({ id, name: `${name} ${code}` }))}
      validate={required()}
      sx={{ gridColumn: '1 / -1' }}
    />
  );
}
