import type { RegionEventInput, TreeNodeFragment } from '@jiceng/schema/regions.ts';
import { Box, Button, Paper } from '@mui/material';
import { Form, required, useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { AutocompleteArrayInput, AutocompleteInput, SelectInput, TextInput } from 'react-admin';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { titleIfCited } from '../../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../../shared/editing/DayInput.tsx';
import { FormAlert } from '../../../../shared/editing/FormAlert.tsx';
import { IfPermitted } from '../../../../shared/IfPermitted.tsx';
import { ErrorState } from '../../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../../shared/pages/Section.tsx';
import { IfToday, Locked } from '../../../../shared/time/IfToday.tsx';
import { useDebounceValue } from '../../../../shared/use-debounce-value.ts';
import { GoverningDocumentInput } from '../../../documents/door.ts';
import {
  type EventGrounds,
  type EventValues,
  eventInput,
  marksOf,
  type ResultValues,
  resultOf,
} from '../event-input.ts';
import { EVENT_KINDS, shapeOf } from '../kinds.ts';
import { PreviewBox } from '../preview/Preview.tsx';
import { usePreview } from '../preview/use-preview.ts';
import { ResultInputs } from './ResultInputs.tsx';
import { SeatInputs } from './SeatInputs.tsx';

type Units = ReadonlyMap<string, TreeNodeFragment>;

type Typed = EventValues & EventGrounds & { readonly newcomersTo?: string | null };

interface EventFormProps {
  readonly units: Units;
  readonly defaultValues: EventValues & EventGrounds;
  /** Event that was wrong; null: a proposal of its own. */
  readonly corrects: string | null;
  readonly onSubmit: (
    input: RegionEventInput,
    grounds: EventGrounds,
    newcomersTo: string | null,
  ) => Promise<Record<string, unknown> | undefined>;
}

const WIDE = { gridColumn: '1 / -1' } as const;

/** A change of the tree: what happens, to which units, what they are afterwards; beside it what it touches. */
export function EventForm({ units, defaultValues, corrects, onSubmit }: EventFormProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <Form
      record={defaultValues}
      onSubmit={(values: Record<string, unknown>) => {
        const { reason, document, governingDocumentId, newcomersTo, ...event } = values as unknown as Typed;
        const input = eventInput(event, units);
        if (!input) return { from: 'ra.validation.required' };
        return onSubmit(
          input,
          {
            reason: reason || null,
            document: document?.title ? document : null,
            governingDocumentId: governingDocumentId || null,
          },
          newcomersTo || null,
        );
      }}
    >
      <KeepResults units={units} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 720px) minmax(280px, 1fr)' },
          columnGap: '12px',
          alignItems: 'start',
        }}
      >
        <div>
          <Paper sx={{ p: 2, mb: '12px' }}>
            <Fields units={units} />
          </Paper>
          <Seats units={units} corrects={corrects} />
          {corrects ? <Newcomers units={units} corrects={corrects} /> : null}
          <Paper sx={{ p: 2, mb: '12px' }}>
            <Grounds required={corrects !== null} />
          </Paper>
          <FormAlert />
          <Box sx={{ display: { xs: 'none', lg: 'flex' }, gap: 1 }}>
            <Submit units={units} corrects={corrects} />
            <Button onClick={() => navigate(-1)}>{translate('page.cancel')}</Button>
          </Box>
        </div>
        <Box sx={{ position: { lg: 'sticky' }, top: 60 }}>
          <Touched units={units} corrects={corrects} />
          <Box sx={{ display: { xs: 'flex', lg: 'none' }, gap: 1 }}>
            <Submit units={units} corrects={corrects} />
            <Button onClick={() => navigate(-1)}>{translate('page.cancel')}</Button>
          </Box>
        </Box>
      </Box>
    </Form>
  );
}

const FORM_GRID = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
  columnGap: 2,
  rowGap: '12px',
  alignItems: 'start',
  '& .MuiFormControl-root': { m: 0, width: '100%' },
} as const;

function Fields({ units }: { readonly units: Units }) {
  const translate = useTranslate();
  const kind = useWatch({ name: 'kind' }) as EventValues['kind'];
  const shape = shapeOf(kind);
  const choices = [...units.values()]
    .filter(({ level }) => level !== 'DISTRICT' || kind === 'RENAME' || kind === 'RECODE')
    .map(({ id, code, name }) => ({ id, name: `${name} ${code}` }));
  return (
    <Box sx={{ display: 'grid', rowGap: '16px' }}>
      <Box sx={FORM_GRID}>
        <SelectInput
          source="kind"
          label="region_events.kind"
          choices={EVENT_KINDS.map((id) => ({ id, name: translate(`enum.RegionEventKind.${id}`) }))}
          validate={required()}
        />
        <DayInput source="effectiveOn" label="region_events.effective" validate={required()} />
        {shape.from === 'one' ? <OneUnit choices={choices} /> : null}
        {shape.from === 'some' || shape.from === 'several' ? (
          <AutocompleteArrayInput
            source="from"
            label="region_events.from"
            choices={choices}
            validate={required()}
            sx={WIDE}
          />
        ) : null}
      </Box>
      <ResultInputs units={units} />
      {kind === 'SPLIT' ? <TextInput source="basis" label="region_events.basis" /> : null}
    </Box>
  );
}

/** A split begins with one unit. */
function OneUnit({ choices }: { readonly choices: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <AutocompleteInput
      source="from"
      label="region_events.from"
      choices={[...choices]}
      format={(value: readonly string[] | undefined) => value?.[0] ?? ''}
      parse={(value: string | null) => (value ? [value] : [])}
      validate={required()}
      sx={WIDE}
    />
  );
}

function Grounds({ required: needed }: { readonly required: boolean }) {
  return (
    <Box sx={FORM_GRID}>
      <TextInput source="reason" label="versioned.reason" {...(needed ? { validate: required() } : {})} sx={WIDE} />
      <TextInput source="document.title" validate={titleIfCited} label="versioned.document_title" sx={WIDE} />
      <TextInput source="document.number" label="versioned.document_number" />
      <DayInput source="document.date" label="versioned.document_date" />
      <IfPermitted place="governing-documents" action="list">
        <GoverningDocumentInput />
      </IfPermitted>
    </Box>
  );
}

/** Keeps the units afterwards in step with the kind and the units before; what was typed of a unit stays with it. */
function KeepResults({ units }: { readonly units: Units }) {
  const { setValue, getValues } = useFormContext();
  const [kind, from] = useWatch({ name: ['kind', 'from'] }) as [EventValues['kind'], EventValues['from']];
  useEffect(() => {
    const shape = shapeOf(kind);
    const ids = from ?? [];
    const now = (getValues('to') ?? []) as readonly ResultValues[];
    const known = now.filter(({ regionId }) => !regionId || ids.includes(regionId));
    const next = (): readonly ResultValues[] => {
      if (shape.to === 'none') return [];
      if (shape.to === 'same')
        return ids.map((id) => {
          const unit = units.get(id);
          return { ...(unit ? resultOf(unit) : {}), ...now.find(({ regionId }) => regionId === id), regionId: id };
        });
      const first = marksOf(units.get(ids[0] ?? ''));
      if (shape.to === 'one') return [{ ...first, ...(known[0] ?? { regionId: ids[0] }) }];
      if (shape.to === 'new') {
        const fresh = now.filter(({ regionId }) => !regionId);
        return fresh.length > 0 ? fresh : [{ kind: 'COMMUNITY' }];
      }
      return (known.length > 1 ? known : [{ regionId: ids[0] }, {}]).map((result) => ({ ...first, ...result }));
    };
    setValue('to', next());
  }, [kind, from, units, getValues, setValue]);
  return null;
}

/** What is typed as the contract takes it, once the typing has settled; null: not whole enough to ask. */
function useAsked(units: Units, corrects: string | null) {
  const { getValues } = useFormContext();
  const values = useWatch();
  const {
    reason: _reason,
    document: _document,
    governingDocumentId: _registered,
    newcomersTo,
    ...event
  } = { ...getValues(), ...values } as Typed;
  const settled = useDebounceValue(JSON.stringify([eventInput(event, units), newcomersTo || null]));
  const [input, to] = JSON.parse(settled) as [RegionEventInput | null, string | null];
  return { input, corrects, newcomersTo: corrects ? to : null };
}

interface EventDraftProps {
  readonly units: Units;
  readonly corrects: string | null;
}

function Touched({ units, corrects }: EventDraftProps) {
  const translate = useTranslate();
  const asked = useAsked(units, corrects);
  const { data, isFetching, error, refetch } = usePreview(asked);
  return (
    <Section title={translate('region_events.preview')}>
      {error && asked.input ? (
        <ErrorState error={error} onRetry={() => refetch()} />
      ) : (
        <PreviewBox
          preview={data}
          busy={isFetching}
          open={asked.input === null}
          fine={translate('region_events.no_problem')}
          compared={corrects !== null}
        />
      )}
    </Section>
  );
}

function Seats({ units, corrects }: EventDraftProps) {
  const asked = useAsked(units, corrects);
  const { data } = usePreview(asked);
  const translate = useTranslate();
  const { input } = asked;
  if (input?.kind !== 'SPLIT' || !data || data.seats.length === 0) return null;
  const results = (input.to ?? []).map(
    ({ regionId, name }, at) =>
      name ?? units.get(regionId ?? '')?.name ?? translate('region_events.result', { number: at + 1 }),
  );
  return <SeatInputs seats={data.seats} results={results} />;
}

/** Asked for only where something new is registered at a unit that then never was. */
function Newcomers({ units, corrects }: EventDraftProps) {
  const { data } = usePreview(useAsked(units, corrects));
  const chosen = useWatch({ name: 'newcomersTo' }) as string | null | undefined;
  if (!chosen && !data?.problems.some(({ field }) => field === 'newcomersTo')) return null;
  return (
    <Paper sx={{ p: 2, mb: '12px' }}>
      <AutocompleteInput
        source="newcomersTo"
        label="region_events.newcomers"
        helperText="region_events.newcomers_help"
        choices={[...units.values()].map(({ id, name, code }) => ({ id, name: `${name} ${code}` }))}
      />
    </Paper>
  );
}

function Submit({ units, corrects }: EventDraftProps) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  const asked = useAsked(units, corrects);
  const { data } = usePreview(asked);
  const button = (
    <Button type="submit" variant="contained" color="primary" disabled={isSubmitting}>
      {translate(corrects ? 'region_events.correct' : 'region_events.propose')}
    </Button>
  );
  return asked.input && data && data.problems.length > 0 ? (
    <Locked reason={translate('region_events.problems_first')}>{button}</Locked>
  ) : (
    <IfToday>{button}</IfToday>
  );
}
