import { required, useTranslate } from 'ra-core';
import { AutocompleteInput, SelectInput } from 'react-admin';
import { useRegionNames } from '../regions/use-region-names.ts';
import { STANDINGS } from './choices.ts';
import { useEmployers } from './use-employers.ts';

const WIDE = { gridColumn: '1 / -1' } as const;

/** Unit he is assigned to: a street, town, community or village of one's scope, found by a part of its name or code. */
export function UnitInput({ label = 'workers.unit' }: { readonly label?: string }) {
  const units = useRegionNames().filter(({ level, isVirtual }) => level !== 'DISTRICT' && !isVirtual);
  return (
    <AutocompleteInput
      source="unitId"
      label={label}
      choices={units.map(({ id, code, name }) => ({ id, name: `${name} ${code}` }))}
      validate={required()}
      helperText={false}
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
      helperText={false}
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
      helperText={false}
    />
  );
}
