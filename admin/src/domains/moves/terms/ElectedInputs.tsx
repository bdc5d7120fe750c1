import type { TreeNodeFragment } from '@jiceng/schema/regions.ts';
import { ElectableDocument } from '@jiceng/schema/transfers.ts';
import { Box, Button } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { AutocompleteInput, SelectInput } from 'react-admin';
import { useFieldArray } from 'react-hook-form';
import { request } from '../../../providers/gql.ts';
import { Section } from '../../../shared/pages/Section.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { useDebounceValue } from '../../../shared/use-debounce-value.ts';
import { ELECTED_DUTIES } from '../transfers/choices.ts';

interface ElectedInputsProps {
  readonly units: readonly TreeNodeFragment[];
  readonly townId: string | null;
}

/** Who is newly elected: unit, duty, person, a line each. */
export function ElectedInputs({ units, townId }: ElectedInputsProps) {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray({ name: 'elected' });
  const only = units.length === 1 ? units[0]?.id : undefined;
  return (
    <Section title={translate('elections.elected')} note={translate('elections.elected_help')}>
      <Box sx={{ p: '12px 16px', display: 'grid', rowGap: '12px' }}>
        {fields.map((field, index) => (
          <Box
            key={field.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 2fr auto' },
              gap: '8px 16px',
              alignItems: 'center',
              '& .MuiFormControl-root': { m: 0, width: '100%' },
            }}
          >
            <AutocompleteInput
              source={`elected.${index}.unitId`}
              label="elections.unit"
              choices={units.map(({ id, name }) => ({ id, name }))}
            />
            <SelectInput
              source={`elected.${index}.duty`}
              label="elections.duty"
              choices={ELECTED_DUTIES.map((id) => ({ id, name: translate(`enum.DutyName.${id}`) }))}
            />
            <PersonInput source={`elected.${index}.worker`} townId={townId} />
            <Button onClick={() => remove(index)}>{translate('elections.remove')}</Button>
          </Box>
        ))}
        <Box>
          <Button
            startIcon={<PlusIcon />}
            onClick={() => append({ unitId: only ?? null, duty: null, worker: null }, { shouldFocus: false })}
          >
            {translate('elections.add')}
          </Button>
        </Box>
      </Box>
    </Section>
  );
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Somebody of the street, found by name or pinyin; the value bears the version his file was read at. */
function PersonInput({ source, townId }: { readonly source: string; readonly townId: string | null }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Choice | null>(null);
  const search = useDebounceValue(typed);
  const { data } = useQuery({
    queryKey: ['workers', 'electable', townId, search],
    queryFn: ({ signal }) =>
      request(
        ElectableDocument,
        {
          filter: {
            left: { eq: false },
            ...(townId && { town: { eq: townId } }),
            ...(search.trim() && { search: search.trim() }),
          },
          page: { limit: 50, offset: 0 },
        },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
  const found = (data?.workers.items ?? []).map(({ id, version, name, unit }) => ({
    id: `${id}:${version}`,
    name: [name, unit?.name].filter(Boolean).join(' '),
  }));
  // Who is chosen goes on being shown, whoever is looked for next.
  const choices = chosen && found.every(({ id }) => id !== chosen.id) ? [chosen, ...found] : found;
  return (
    <AutocompleteInput
      source={source}
      label="elections.person"
      choices={choices}
      onChange={(_id, choice) => setChosen(choice ? { id: String(choice.id), name: choice.name } : null)}
      setFilter={setTyped}
      filterToQuery={(text: string) => text}
      // The server has found them, by what need not stand in the name.
      matchSuggestion={() => true}
    />
  );
}
