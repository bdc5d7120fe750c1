import { required } from 'ra-core';
import { AutocompleteInput, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useRegionNames } from '../../../regions/choice/door.ts';
import type { RecordScope } from './figures-input.ts';

/** A whole street, or one region, as the scope of the form says. */
export function PlaceInput({
  townChoices,
}: {
  readonly townChoices: readonly { readonly id: string; readonly name: string }[];
}) {
  const scope = useWatch({ name: 'scope' }) as RecordScope;
  const regions = useRegionNames();
  return scope === 'town' ? (
    <SelectInput source="town" label="base_figures.choose_town" choices={[...townChoices]} validate={required()} />
  ) : (
    <AutocompleteInput
      source="region"
      label="base_figures.choose_region"
      choices={regions.map(({ id, code, name }) => ({ id, name: `${name} ${code}` }))}
      validate={required()}
    />
  );
}
