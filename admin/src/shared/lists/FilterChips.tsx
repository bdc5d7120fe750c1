import {
  Autocomplete,
  Box,
  Button,
  Chip,
  InputAdornment,
  Menu,
  MenuItem,
  Popover,
  TextField,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useListContext, useListFilterContext, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { DownIcon, PlusIcon, SearchIcon } from '../status/icons.tsx';
import { chipLook, SET, UNSET } from './chip-look.ts';
import { type Condition, useSayConditions } from './conditions.ts';
import { DaysChip } from './DaysChip.tsx';

export interface Choice {
  readonly value: string | boolean;
  readonly label: string;
}

export interface ChipFilter {
  /** Key in the list's filter, as the resource's operations read it. */
  readonly source: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** A condition on a time; its keys are `<source>From` and `<source>To`. */
export interface DaysFilter {
  readonly source: string;
  readonly label: string;
  readonly days: true;
}

interface FilterChipsProps {
  readonly filters: readonly (ChipFilter | DaysFilter)[];
  /** Placeholder of the search; left out: the list has none. */
  readonly search?: string;
  /** Conditions that are set elsewhere on the page, in words, by their keys in the list's filter. */
  readonly also?: Readonly<Record<string, Condition>>;
}

const PAUSE_MS = 300;
/** Conditions that are offered at once; more are asked for, so that the list begins on the first screen. */
const OFFERED = { phone: 3, desk: 7 } as const;
/** More choices than this are typed, not scrolled. */
const LONG = 20;

/** Conditions of a list: solid is set (label grey, value ink, ×), dashed can be added. Inside `<ListBase>` or `<List>`. */
export function FilterChips({ filters, search, also = NO_OTHERS }: FilterChipsProps) {
  const { filterValues, setFilters } = useListFilterContext();
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { resource } = useListContext();
  const [all, setAllShown] = useState(false);
  useSayConditions(resource, conditionsOf(filterValues, { filters, also }, translate));
  const offered = filters.filter(
    (filter, index) =>
      all || index < OFFERED[phone ? 'phone' : 'desk'] || keysOf(filter).some((key) => key in filterValues),
  );
  const setAll = (values: Readonly<Record<string, string | boolean | undefined>>) => {
    const next = Object.entries({ ...filterValues, ...values }).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    setFilters(Object.fromEntries(next), undefined, false);
  };
  const set = (source: string, value: string | boolean | undefined) => setAll({ [source]: value });
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', mb: 1 }}>
      {search ? (
        <SearchBox
          placeholder={search}
          value={String(filterValues.search ?? '')}
          onChange={(value) => set('search', value || undefined)}
        />
      ) : null}
      {offered.map((filter) =>
        'days' in filter ? (
          <DaysChip
            key={filter.source}
            label={filter.label}
            from={String(filterValues[`${filter.source}From`] ?? '')}
            to={String(filterValues[`${filter.source}To`] ?? '')}
            onChange={(from, to) => setAll({ [`${filter.source}From`]: from, [`${filter.source}To`]: to })}
          />
        ) : (
          <ConditionChip
            key={filter.source}
            filter={filter}
            value={filterValues[filter.source] as string | boolean | undefined}
            onChange={(value) => set(filter.source, value)}
          />
        ),
      )}
      {offered.length < filters.length ? (
        <Button onClick={() => setAllShown(true)} sx={{ ...chipLook, border: 0, color: 'text.secondary' }}>
          {translate('list.more_conditions', { count: filters.length - offered.length })}
        </Button>
      ) : null}
    </Box>
  );
}

const NO_OTHERS: NonNullable<FilterChipsProps['also']> = {};
type Values = Readonly<Record<string, unknown>>;

/** What is set, in words; what no chip has words for is named as such, so that nobody takes a part for the whole. */
function conditionsOf(
  values: Values,
  { filters, also }: { readonly filters: FilterChipsProps['filters']; readonly also: typeof NO_OTHERS },
  translate: (key: string) => string,
): readonly Condition[] {
  const said = filters.flatMap((filter) => conditionOf(values, filter));
  const known = new Set(['search', ...filters.flatMap(keysOf)]);
  const others = Object.keys(values).filter((key) => !known.has(key) && values[key] !== undefined);
  return [
    ...(values.search ? [{ label: translate('list.search'), said: String(values.search) }] : []),
    ...said,
    ...others.flatMap((key) => also[key] ?? []),
    ...(others.some((key) => !also[key])
      ? [{ label: translate('list.other_conditions'), said: translate('list.as_listed') }]
      : []),
  ];
}

function conditionOf(values: Values, filter: ChipFilter | DaysFilter): readonly Condition[] {
  if ('days' in filter) {
    const [from, to] = [values[`${filter.source}From`], values[`${filter.source}To`]];
    return from || to ? [{ label: filter.label, said: `${from ?? ''} – ${to ?? ''}` }] : [];
  }
  const chosen = filter.choices.find(({ value }) => value === values[filter.source]);
  return chosen ? [{ label: filter.label, said: chosen.label }] : [];
}

const keysOf = (filter: ChipFilter | DaysFilter): readonly string[] =>
  'days' in filter ? [`${filter.source}From`, `${filter.source}To`] : [filter.source];

interface ConditionChipProps {
  readonly filter: ChipFilter;
  readonly value: string | boolean | undefined;
  readonly onChange: (value: string | boolean | undefined) => void;
}

function ConditionChip({ filter, value, onChange }: ConditionChipProps) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = filter.choices.find((choice) => choice.value === value);
  return (
    <>
      {chosen ? (
        <Chip
          clickable
          onClick={(event) => setAnchor(event.currentTarget)}
          onDelete={() => onChange(undefined)}
          label={
            <>
              <Box component="span" sx={{ color: 'text.secondary', mr: '6px' }}>
                {filter.label}
              </Box>
              {chosen.label}
            </>
          }
          slotProps={{ root: { title: translate('list.remove_condition', { label: filter.label }) } }}
          sx={{ ...chipLook, ...SET }}
        />
      ) : (
        <Button
          onClick={(event) => setAnchor(event.currentTarget)}
          aria-haspopup="menu"
          startIcon={<PlusIcon />}
          endIcon={<DownIcon />}
          sx={{ ...chipLook, ...UNSET }}
        >
          {filter.label}
        </Button>
      )}
      {filter.choices.length > LONG ? (
        <LongChoice filter={filter} anchor={anchor} value={value} onChange={onChange} onClose={() => setAnchor(null)} />
      ) : null}
      <Menu anchorEl={anchor} open={anchor !== null && filter.choices.length <= LONG} onClose={() => setAnchor(null)}>
        {filter.choices.map((choice) => (
          <MenuItem
            key={String(choice.value)}
            selected={choice.value === value}
            onClick={() => {
              onChange(choice.value);
              setAnchor(null);
            }}
          >
            {choice.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

interface LongChoiceProps extends ConditionChipProps {
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

/** Many choices: one types a part of the word instead of scrolling. */
function LongChoice({ filter, anchor, value, onChange, onClose }: LongChoiceProps) {
  const translate = useTranslate();
  return (
    <Popover
      anchorEl={anchor}
      open={anchor !== null}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { sx: { p: 1, width: 300, maxWidth: '90vw' } } }}
    >
      <Autocomplete
        openOnFocus
        options={[...filter.choices]}
        value={filter.choices.find((choice) => choice.value === value) ?? null}
        isOptionEqualToValue={(one, other) => one.value === other.value}
        getOptionKey={(choice) => String(choice.value)}
        onChange={(_, choice) => {
          onChange(choice?.value);
          onClose();
        }}
        renderInput={(props) => (
          <TextField {...props} autoFocus label={filter.label} placeholder={translate('list.search')} />
        )}
      />
    </Popover>
  );
}

function SearchBox({
  placeholder,
  value,
  onChange,
}: {
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <TextField
      type="search"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      placeholder={placeholder}
      slotProps={{
        htmlInput: { 'aria-label': placeholder },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon />
            </InputAdornment>
          ),
        },
      }}
      sx={{ width: { xs: '100%', sm: 280 } }}
    />
  );
}
