import { WorkersDocument, type WorkersQuery } from '@jiceng/schema/workers.ts';
import { Autocomplete, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { request } from '../../../../providers/gql.ts';
import { useDebounceValue } from '../../../../shared/use-debounce-value.ts';

type Row = WorkersQuery['workers']['items'][number];
const NONE: readonly Row[] = [];

/** 取一人的事实: somebody in sight, found by a part of his name. */
export function WorkerChoice({ onChoose }: { readonly onChoose: (id: string | null) => void }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const search = useDebounceValue(typed);
  const { data, isFetching } = useQuery({
    queryKey: ['workers', 'choice', search],
    queryFn: ({ signal }) =>
      request(
        WorkersDocument,
        {
          filter: { search: search.split(' · ')[0]?.trim() || undefined, left: { eq: false } },
          page: { limit: 20, offset: 0 },
        },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <Autocomplete
      size="small"
      options={data?.workers.items ?? NONE}
      loading={isFetching}
      filterOptions={(found) => found}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name, unit }) => [name, unit?.name].filter(Boolean).join(' · ')}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, worker) => onChoose(worker?.id ?? null)}
      renderInput={(props) => <TextField {...props} label={translate('grade_schemes.try.worker')} />}
    />
  );
}
