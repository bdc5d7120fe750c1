import type { TreeNodeFragment } from '@jiceng/schema/regions.ts';
import { required, useTranslate } from 'ra-core';
import { AutocompleteInput, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useRegionNames, useUnits } from '../../regions/choice/door.ts';
import { useEmployers } from '../employers/use-employers.ts';
import { STANDINGS } from './choices.ts';

const WIDE = { gridColumn: '1 / -1' } as const;

/** Where people can be: a street, town, park, community or village that is really there. */
export const isPlace = ({ level, isVirtual }: TreeNodeFragment): boolean => level !== 'DISTRICT' && !isVirtual;

interface UnitInputProps {
  readonly label?: string;
  /** Name of the input of the first day: who is entered late may have been at a unit that is no more. */
  readonly from: string;
}

/** Unit he is assigned to: a street, town, community or village of one's scope, found by a part of its name or code. */
export function UnitInput({ label = 'workers.unit', from }: UnitInputProps) {
  const translate = useTranslate();
  const day = useWatch({ name: from }) as string | undefined;
  const today = useRegionNames().filter(isPlace);
  const known = new Set(today.map(({ id }) => id));
  const thatDay = [...(useUnits(day || undefined)?.values() ?? [])];
  // Until today's are read nothing is known to be gone.
  const gone = known.size ? thatDay.filter((unit) => isPlace(unit) && !known.has(unit.id)) : [];
  return (
    <AutocompleteInput
      source="unitId"
      label={label}
      choices={[
        ...today.map(({ id, code, name }) => ({ id, name: `${name} ${code}` })),
        ...gone.map(({ id, code, name }) => ({ id, name: translate('workers.unit_of_day', { name, code, day }) })),
      ]}
      validate={required()}
      sx={WIDE}
    />
  );
}

/** Employer; those that have closed are left out, but for the one on file. */
export function EmployerInput({ kept }: { readonly kept?: string | undefined }) {
  const employers = useEmployers().filter(({ id, closedOn }) => closedOn === null || id === kept);
  return (
    <AutocompleteInput
      source="employerId"
      label="workers.employer"
      choices={employers.map(({ id, name }) => ({ id, name }))}
      validate={required()}
      sx={WIDE}
    />
  );
}

export function StandingInput() {
  const translate = useTranslate();
  return (
    <SelectInput
      source="standing"
      label="workers.standing"
      choices={STANDINGS.map((id) => ({ id, name: translate(`enum.WorkerStanding.${id}`) }))}
      validate={required()}
    />
  );
}
