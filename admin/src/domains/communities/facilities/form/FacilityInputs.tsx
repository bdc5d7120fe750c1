import type { FacilityKind, FacilityState, Tenure, VenueFunction } from '@jiceng/schema/communities.ts';
import { InputAdornment } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { BooleanInput, CheckboxGroupInput, SelectInput, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { activityArea, area } from './area-validation.ts';
import { canCount, FUNCTIONS, KINDS, STATES, TENURES } from './choices.ts';

/** What a clerk says about a facility; areas are decimal texts in m². */
export interface FacilityValues {
  readonly name: string;
  readonly kind: FacilityKind;
  readonly state: FacilityState;
  readonly buildingAreaM2: string;
  readonly residentActivityAreaM2?: string | null;
  readonly tenure: Tenure;
  readonly certificateNumber?: string | null;
  readonly venueFunctions?: readonly VenueFunction[] | null;
  readonly countsTowards: boolean;
  readonly countsReason?: string | null;
  readonly source?: string | null;
}

const WIDE = { gridColumn: '1 / -1' } as const;

/** The fields of a facility, for entering, changing and correcting it. They help; the server decides. */
export function FacilityInputs() {
  const translate = useTranslate();
  const words = (type: string, values: readonly string[]) =>
    values.map((id) => ({ id, name: translate(`enum.${type}.${id}`) }));
  return (
    <>
      <TextInput source="name" label="facilities.name" helperText={false} validate={required()} sx={WIDE} />
      <SelectInput
        source="kind"
        label="facilities.kind"
        choices={words('FacilityKind', KINDS)}
        helperText={false}
        validate={required()}
      />
      <SelectInput
        source="state"
        label="facilities.state"
        choices={words('FacilityState', STATES)}
        helperText={false}
        validate={required()}
      />
      <AreaInput source="buildingAreaM2" label="facilities.building" help="facilities.building_help" needed />
      <AreaInput source="residentActivityAreaM2" label="facilities.activity" help="facilities.activity_help" />
      <SelectInput
        source="tenure"
        label="facilities.tenure"
        choices={words('Tenure', TENURES)}
        helperText={false}
        validate={required()}
      />
      <TextInput source="certificateNumber" label="facilities.certificate" helperText={false} />
      <VenueFunctions />
      <Counting />
      <TextInput source="source" label="record.source" helperText={false} sx={WIDE} />
    </>
  );
}

interface AreaInputProps {
  readonly source: 'buildingAreaM2' | 'residentActivityAreaM2';
  readonly label: string;
  readonly help: string;
  readonly needed?: boolean;
}

function AreaInput({ source, label, help, needed = false }: AreaInputProps) {
  const translate = useTranslate();
  return (
    <TextInput
      source={source}
      label={label}
      helperText={help}
      validate={source === 'buildingAreaM2' ? [...(needed ? [required()] : []), area] : [area, activityArea]}
      slotProps={{
        htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' } },
        input: { endAdornment: <InputAdornment position="end">{translate('unit.M2')}</InputAdornment> },
      }}
    />
  );
}

/** Only an outdoor venue has them. */
function VenueFunctions() {
  const translate = useTranslate();
  const kind = useWatch({ name: 'kind' }) as FacilityKind | undefined;
  if (kind !== 'OUTDOOR_VENUE') return null;
  return (
    <CheckboxGroupInput
      source="venueFunctions"
      label="facilities.functions"
      helperText={false}
      choices={FUNCTIONS.map((id) => ({ id, name: translate(`enum.VenueFunction.${id}`) }))}
      sx={WIDE}
    />
  );
}

/** Counts, or does not and says why; what cannot count is switched off. */
function Counting() {
  const { setValue } = useFormContext();
  const [state, kind, counts] = useWatch({ name: ['state', 'kind', 'countsTowards'] }) as [
    FacilityState | undefined,
    FacilityKind | undefined,
    boolean | undefined,
  ];
  const possible = canCount(state, kind);
  useEffect(() => {
    if (state && kind && !possible && counts) setValue('countsTowards', false, { shouldDirty: true });
  }, [state, kind, possible, counts, setValue]);
  return (
    <>
      <BooleanInput
        source="countsTowards"
        label="facilities.counts_field"
        disabled={!possible}
        helperText={possible ? false : 'facilities.counts_never'}
        sx={WIDE}
      />
      {counts ? null : (
        <TextInput
          source="countsReason"
          label="facilities.counts_reason"
          helperText={false}
          validate={required()}
          sx={WIDE}
        />
      )}
    </>
  );
}
