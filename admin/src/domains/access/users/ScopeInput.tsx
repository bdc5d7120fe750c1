import type { ScopeKind } from '@jiceng/schema/access.ts';
import { RegionsDocument } from '@jiceng/schema/regions.ts';
import {
  Autocomplete,
  Box,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useInput, useTranslate, ValidationError } from 'ra-core';
import { everyItem } from '../../../shared/lists/every-item.ts';

const KINDS = ['ALL', 'OWN_AND_BELOW', 'OWN_LEVEL', 'CUSTOM', 'SELF'] as const satisfies readonly ScopeKind[];
/** Which units each kind is made of; the district has room in the kinds of one unit only. */
const takesOne = (kind: ScopeKind): boolean => kind === 'OWN_LEVEL' || kind === 'OWN_AND_BELOW';

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/** The district and its streets, towns and parks: what a scope can be made of. */
const useUnits = (): readonly Unit[] =>
  useQuery({
    queryKey: ['scope-units'],
    queryFn: async ({ signal }): Promise<Unit[]> => {
      const at = (level: 'DISTRICT' | 'TOWN') =>
        everyItem(RegionsDocument, { filter: { level: { eq: level } } }, ({ regions }) => regions, signal);
      return (await Promise.all([at('DISTRICT'), at('TOWN')])).flat();
    },
    staleTime: 60_000,
  }).data ?? [];

/** Data scope (数据范围): its kind, and the units where the kind takes some. */
export function ScopeInput() {
  const translate = useTranslate();
  const kind = useInput({ source: 'scope.kind', defaultValue: 'OWN_AND_BELOW' });
  const regions = useInput({ source: 'scope.regionIds', defaultValue: [] });
  const units = useUnits();
  const chosenKind = kind.field.value as ScopeKind;
  const chosen = units.filter(({ id }) => (regions.field.value as readonly string[]).includes(id));
  const choose = (next: readonly Unit[]) => regions.field.onChange(next.map(({ id }) => id));
  const message = regions.fieldState.error?.message ?? kind.fieldState.error?.message;
  const one = takesOne(chosenKind);
  const input = {
    options: chosenKind === 'CUSTOM' ? units.filter(({ code }) => code.length > 6) : [...units],
    getOptionLabel: ({ name }: Unit) => name,
    getOptionKey: ({ id }: Unit) => id,
    isOptionEqualToValue: (a: Unit, b: Unit) => a.id === b.id,
    size: 'small' as const,
    onBlur: regions.field.onBlur,
    renderInput: (params: object) => (
      <TextField
        {...params}
        label={translate('access.scope_regions')}
        error={Boolean(message)}
        helperText={
          message ? <ValidationError error={message} /> : translate(one ? 'access.scope_one' : 'access.scope_many')
        }
      />
    ),
  };
  return (
    <Box>
      <FormControl component="fieldset">
        <FormLabel component="legend" sx={{ fontSize: 13 }}>
          {translate('access.scope')}
        </FormLabel>
        <RadioGroup
          value={chosenKind}
          onChange={(_, next) => {
            kind.field.onChange(next);
            if (next === 'ALL' || next === 'SELF') choose([]);
            else if (takesOne(next as ScopeKind)) choose(chosen.slice(0, 1));
            else choose(chosen.filter(({ code }) => code.length > 6));
          }}
        >
          {KINDS.map((value) => (
            <FormControlLabel
              key={value}
              value={value}
              sx={{ m: 0 }}
              control={<Radio size="small" sx={{ p: '4px', mr: '4px' }} />}
              label={
                <>
                  {translate(`enum.ScopeKind.${value}`)}
                  <Box component="span" sx={{ fontSize: 12, color: 'text.disabled', ml: 1 }}>
                    {translate(`access.scope_help.${value}`)}
                  </Box>
                </>
              }
            />
          ))}
        </RadioGroup>
      </FormControl>
      {chosenKind === 'ALL' || chosenKind === 'SELF' ? (
        message ? (
          <FormHelperText error>
            <ValidationError error={message} />
          </FormHelperText>
        ) : null
      ) : (
        <Box sx={{ mt: 1 }}>
          {one ? (
            <Autocomplete {...input} value={chosen[0] ?? null} onChange={(_, next) => choose(next ? [next] : [])} />
          ) : (
            <Autocomplete {...input} multiple value={chosen} onChange={(_, next) => choose(next)} />
          )}
        </Box>
      )}
    </Box>
  );
}
