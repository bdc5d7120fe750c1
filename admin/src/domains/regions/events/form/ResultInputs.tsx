import type { RegionKind, TreeNodeFragment } from '@jiceng/schema/regions.ts';
import { Box, Button, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { AutocompleteInput, BooleanInput, SelectInput, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { PlusIcon } from '../../../../shared/status/icons.tsx';
import { marksOf, type ResultValues } from '../event-input.ts';
import { shapeOf, type UnitField } from '../kinds.ts';

const KINDS_OF = {
  TOWN: ['STREET', 'TOWN', 'PARK'],
  COMMUNITY: ['COMMUNITY', 'VILLAGE'],
} as const satisfies Record<string, readonly RegionKind[]>;
const CLASSES = ['URBAN', 'TOWN_FRINGE', 'VILLAGE'] as const;

const NAMED = ['code', 'name'] as const satisfies readonly UnitField[];
const MARKS = [
  'kind',
  'parentId',
  'facilityClass',
  'isVirtual',
  'requiresStation',
] as const satisfies readonly UnitField[];

const GRID = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
  columnGap: 2,
  rowGap: '12px',
  alignItems: 'start',
  '& .MuiFormControl-root': { m: 0, width: '100%' },
} as const;

type Units = ReadonlyMap<string, TreeNodeFragment>;

/** The units afterwards: those that go on with what changes, or the new ones. */
export function ResultInputs({ units }: { readonly units: Units }) {
  const translate = useTranslate();
  const { setValue, getValues } = useFormContext();
  const [kind, from = [], to = []] = useWatch({ name: ['kind', 'from', 'to'] }) as [
    Parameters<typeof shapeOf>[0],
    readonly string[] | undefined,
    readonly ResultValues[] | undefined,
  ];
  const shape = shapeOf(kind);
  if (shape.to === 'none')
    return from.length > 0 ? (
      <Typography sx={{ fontSize: 13, color: 'text.secondary' }}>{translate('region_events.ends')}</Typography>
    ) : null;
  const several = shape.to === 'parts' || shape.to === 'new';
  const least = shape.to === 'parts' ? 2 : 1;
  // Of a merge and a split the attributes are those of a unit before; they are shown in a line and changed where they differ.
  const taken = shape.to === 'one' || shape.to === 'parts';
  const first = taken ? units.get(from[0] ?? '') : undefined;
  const change = (next: readonly ResultValues[]) => setValue('to', next, { shouldDirty: true });
  return (
    <Box sx={{ display: 'grid', rowGap: '12px' }}>
      {to.map((result, at) => {
        const unit = units.get(result.regionId ?? '');
        return (
          <Box
            // biome-ignore lint/suspicious/noArrayIndexKey: its place is its name in the form.
            key={at}
            component="fieldset"
            sx={{ m: 0, p: '10px 12px 12px', border: 1, borderColor: 'divider', borderRadius: '4px', minWidth: 0 }}
          >
            <Typography component="legend" variant="h3" sx={{ px: '4px' }}>
              {shape.to === 'same' && unit ? unit.name : translate('region_events.result', { number: at + 1 })}
            </Typography>
            <Box sx={GRID}>
              {shape.to === 'one' || shape.to === 'parts' ? <KeptInput at={at} from={from} units={units} /> : null}
              {(taken ? NAMED : shape.fields).map((field) => (
                <FieldInput key={field} field={field} at={at} unit={unit} first={first} units={units} />
              ))}
              {shape.to === 'parts' ? (
                <TextInput
                  source={`to.${at}.percent`}
                  label="region_events.share_percent"
                  helperText={at === 0 ? 'region_events.share_help' : false}
                  slotProps={{ htmlInput: { inputMode: 'decimal' } }}
                />
              ) : null}
            </Box>
            {taken ? (
              <Marks result={result} units={units}>
                {MARKS.map((field) => (
                  <FieldInput key={field} field={field} at={at} unit={unit} first={first} units={units} />
                ))}
              </Marks>
            ) : null}
            {several && to.length > least ? (
              <Button
                variant="text"
                sx={{ mt: 1, ml: '-8px' }}
                onClick={() => change((getValues('to') as ResultValues[]).filter((_, other) => other !== at))}
              >
                {translate('region_events.remove_result')}
              </Button>
            ) : null}
          </Box>
        );
      })}
      {several ? (
        <Button
          startIcon={<PlusIcon />}
          sx={{ justifySelf: 'start' }}
          onClick={() => {
            const now = getValues('to') as ResultValues[];
            const { kind: same, parentId } = now.at(-1) ?? {};
            change([...now, shape.to === 'new' ? { kind: same, parentId } : marksOf(first)]);
          }}
        >
          {translate('region_events.add_result')}
        </Button>
      ) : null}
    </Box>
  );
}

interface AtProps {
  readonly at: number;
  readonly units: Units;
}

/** Kind, place, class and marks in a line; opened, each can be given. */
function Marks({
  result,
  units,
  children,
}: {
  readonly result: ResultValues;
  readonly units: Units;
  readonly children: ReactNode;
}) {
  const translate = useTranslate();
  const { kind, parentId, facilityClass, isVirtual, requiresStation } = result;
  const said = [
    kind ? translate(`enum.RegionKind.${kind}`) : null,
    units.get(parentId ?? '')?.name ?? null,
    facilityClass ? translate(`enum.FacilityClass.${facilityClass}`) : null,
    isVirtual ? translate('regions.is_virtual') : null,
    requiresStation ? translate('regions.requires_station') : null,
  ].filter((text) => text !== null);
  return (
    <Box
      component="details"
      sx={{ mt: '12px', '& > summary': { cursor: 'pointer', fontSize: 13, mb: '4px', py: '4px' } }}
    >
      <summary>
        {translate('region_events.marks')}
        <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
          {said.join(' · ')}
        </Box>
      </summary>
      <Box sx={{ ...GRID, pt: '8px' }}>{children}</Box>
    </Box>
  );
}

/** One of the units before that goes on, or a new one; kind, place, class and marks go with the choice. */
function KeptInput({ at, from, units }: AtProps & { readonly from: readonly string[] }) {
  const translate = useTranslate();
  const { getValues, setValue } = useFormContext();
  return (
    <SelectInput
      source={`to.${at}.regionId`}
      label="region_events.keep"
      emptyText={translate('region_events.keep_new')}
      onChange={(event) => {
        const chosen = String(
          (event as { readonly target?: { readonly value?: string } }).target?.value ?? event ?? '',
        );
        const marks = marksOf(units.get(chosen) ?? units.get(from[0] ?? ''));
        setValue(`to.${at}`, { ...getValues(`to.${at}`), ...marks, regionId: chosen || null }, { shouldDirty: true });
      }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      choices={from.map((id) => ({ id, name: units.get(id)?.name ?? id }))}
      sx={{ gridColumn: '1 / -1' }}
    />
  );
}

function FieldInput({
  field,
  at,
  unit,
  first,
  units,
}: AtProps & {
  readonly field: UnitField;
  readonly unit: TreeNodeFragment | undefined;
  /** Of a merge and a split: unit that a new one takes after; it is of the same level. */
  readonly first: TreeNodeFragment | undefined;
}) {
  const translate = useTranslate();
  const kindNow = useWatch({ name: `to.${at}.kind` }) as RegionKind | undefined;
  const source = `to.${at}.${field}`;
  const level =
    (unit ?? first)?.level ??
    (kindNow && (KINDS_OF.TOWN as readonly string[]).includes(kindNow) ? 'TOWN' : 'COMMUNITY');
  const needed = unit ? {} : { validate: required() };
  switch (field) {
    case 'code':
    case 'name':
      return (
        <TextInput
          source={source}
          label={`regions.${field}`}
          helperText={unit ? 'region_events.name_kept' : false}
          {...needed}
        />
      );
    case 'kind': {
      const kinds =
        (unit ?? first)
          ? level === 'TOWN'
            ? KINDS_OF.TOWN
            : KINDS_OF.COMMUNITY
          : [...KINDS_OF.COMMUNITY, ...KINDS_OF.TOWN];
      return (
        <SelectInput
          source={source}
          label="regions.kind"
          choices={kinds.map((id) => ({ id, name: translate(`enum.RegionKind.${id}`) }))}
          validate={required()}
        />
      );
    }
    case 'parentId': {
      const above = level === 'TOWN' ? 'DISTRICT' : 'TOWN';
      return (
        <AutocompleteInput
          source={source}
          label="regions.parent"
          choices={[...units.values()].filter((one) => one.level === above).map(({ id, name }) => ({ id, name }))}
          validate={required()}
        />
      );
    }
    case 'facilityClass':
      return level === 'COMMUNITY' ? (
        <SelectInput
          source={source}
          label="regions.facility_class"
          emptyText={translate('record.not_set')}
          choices={CLASSES.map((id) => ({ id, name: translate(`enum.FacilityClass.${id}`) }))}
        />
      ) : null;
    case 'isVirtual':
      return <BooleanInput source={source} label="regions.is_virtual" helperText="regions.is_virtual_help" />;
    case 'requiresStation':
      return level === 'TOWN' ? <BooleanInput source={source} label="regions.requires_station" /> : null;
  }
}
