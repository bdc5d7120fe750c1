import {
  GapExplanationDocument,
  GapPreviewDocument,
  type IndicatorDefinitionPartsFragment,
} from '@jiceng/schema/indicators.ts';
import { Box, Button, MenuItem, Paper, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { type ReactNode, useMemo, useState } from 'react';
import { ServerError } from '../../providers/errors.ts';
import { request } from '../../providers/gql.ts';
import { ExplanationBody } from '../../shared/explanation/ExplanationBody.tsx';
import type { CsvColumn } from '../../shared/export/csv.ts';
import { useCsv } from '../../shared/export/use-csv.ts';
import { Figure } from '../../shared/figures/Figure.tsx';
import { trimmed } from '../../shared/figures/format.ts';
import { HeaderFigures } from '../../shared/figures/HeaderFigures.tsx';
import { EmptyState } from '../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../shared/pages/ErrorState.tsx';
import { Section } from '../../shared/pages/Section.tsx';
import { PageSkeleton } from '../../shared/pages/Skeletons.tsx';
import { DownloadIcon } from '../../shared/status/icons.tsx';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { isDay } from '../../shared/time/day.ts';
import { useDebounceValue } from '../../shared/use-debounce-value.ts';
import { useText } from '../../shared/use-text.ts';
import { useRegionNames } from '../regions/use-region-names.ts';
import { ForecastPicture } from './ForecastPicture.tsx';
import { GapTable } from './GapTable.tsx';
import {
  type Draft,
  groupsOf,
  type Line,
  type Measure,
  measureOf,
  measuresIn,
  type Outcome,
  type Shown,
} from './measures.ts';

/** What is planned, as it is typed: target and deadline null are those of the catalogue. */
export interface Planning {
  readonly target: string | null;
  readonly deadline: string | null;
  readonly on: string | null;
  readonly draft: Draft;
}

export const NOTHING_PLANNED: Planning = { target: null, deadline: null, on: null, draft: {} };

interface PlannerProps {
  readonly definition: Pick<IndicatorDefinitionPartsFragment, 'code' | 'name' | 'unit' | 'decimals' | 'kind'>;
  readonly region: { readonly code: string; readonly name: string };
  readonly planning: Planning;
  readonly onPlan: (planning: Planning) => void;
  /** Buttons that save, given what would be saved. */
  readonly actions: (outcome: Outcome) => ReactNode;
}

const TARGET = /^(?!0+(\.0+)?$)\d{1,9}(\.\d{1,6})?$/;
const SHOWN = ['all', 'lacking', 'added'] as const satisfies readonly Shown[];

/** 缺口测算: what each street and community lacks, what if so much is added here, where it goes by itself. Computed by the server as one types. */
export function Planner(props: PlannerProps) {
  const translate = useTranslate();
  const measure = measureOf(props.definition.kind);
  if (!measure)
    return (
      <Paper>
        <EmptyState title={translate('gap.not_measured')} />
      </Paper>
    );
  return <Measured {...props} measure={measure} />;
}

function Measured({
  definition,
  region,
  planning,
  onPlan,
  actions,
  measure,
}: PlannerProps & { readonly measure: Measure }) {
  const translate = useTranslate();
  const { moment, day } = useAsOf();
  const asked = {
    code: definition.code,
    regionCode: region.code,
    target: planning.target !== null && TARGET.test(planning.target) ? planning.target : null,
    deadline: isDay(planning.deadline) ? planning.deadline : null,
    measures: measuresIn(planning.draft, measure, planning.on ?? planning.deadline ?? day),
  };
  const settled = useDebounceValue(JSON.stringify(asked));
  const { data, error, isPending, refetch, isFetching } = useQuery({
    queryKey: ['gap-preview', settled, moment],
    queryFn: async ({ signal }) =>
      (await request(GapPreviewDocument, { ...(JSON.parse(settled) as typeof asked), ...moment }, signal)).gapPreview,
    placeholderData: keepPreviousData,
  });
  if (isPending) return <PageSkeleton />;
  if (error && !data)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  if (!data)
    return (
      <Paper>
        <EmptyState title={translate('gap.none')} />
      </Paper>
    );
  return (
    <>
      <Given outcome={data} definition={definition} planning={planning} onPlan={onPlan} actions={actions} />
      {error instanceof ServerError ? (
        <Paper sx={{ p: '8px 16px', mb: 1 }} role="alert">
          <StatusMark kind="no">{translate(error.message, error.params)}</StatusMark>
        </Paper>
      ) : null}
      <Box aria-busy={isFetching} aria-live="polite" aria-label={translate('gap.outcome_label')} role="region">
        <Result outcome={data} definition={definition} />
      </Box>
      <Units outcome={data} measure={measure} planning={planning} onPlan={onPlan} name={region.name} />
      <Forecast outcome={data} decimals={definition.decimals} />
      <Why asked={settled} />
    </>
  );
}

function Given({
  outcome,
  definition,
  planning,
  onPlan,
  actions,
}: Pick<PlannerProps, 'definition' | 'planning' | 'onPlan' | 'actions'> & { readonly outcome: Outcome }) {
  const translate = useTranslate();
  const { locked } = useAsOf();
  const target = planning.target ?? trimmed(outcome.target);
  const field = { size: 'small', disabled: locked } as const;
  const shrink = { inputLabel: { shrink: true } } as const;
  return (
    <Paper
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', p: '12px 16px', mb: 1, alignItems: 'center' }}
    >
      <TextField
        {...field}
        label={`${translate('gap.target')} (${translate(`enum.IndicatorUnit.${definition.unit}`)})`}
        value={target}
        error={!TARGET.test(target)}
        onChange={(event) => onPlan({ ...planning, target: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'decimal' }, ...shrink }}
        sx={{ width: 130 }}
      />
      <TextField
        {...field}
        type="date"
        label={translate('gap.deadline')}
        value={planning.deadline ?? outcome.deadline}
        onChange={(event) => onPlan({ ...planning, deadline: event.target.value })}
        slotProps={shrink}
        sx={{ width: 160 }}
      />
      <TextField
        {...field}
        type="date"
        label={translate('gap.on')}
        title={translate('gap.on_help')}
        value={planning.on ?? planning.deadline ?? outcome.deadline}
        onChange={(event) => onPlan({ ...planning, on: event.target.value })}
        slotProps={shrink}
        sx={{ width: 160 }}
      />
      <Box sx={{ ml: { md: 'auto' }, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {actions(outcome)}
      </Box>
    </Paper>
  );
}

function Result({
  outcome,
  definition,
}: {
  readonly outcome: Outcome;
  readonly definition: PlannerProps['definition'];
}) {
  const translate = useTranslate();
  const text = useText();
  const unit = translate(`enum.IndicatorUnit.${definition.unit}`);
  const reason = text(outcome.statusText);
  const figure = (value: string | null, meets: boolean | null) => (
    <>
      <Figure value={value} unit={unit} decimals={definition.decimals} reason={reason} />
      <div>
        <StatusMark kind={meets === null ? 'unknown' : meets ? 'ok' : 'no'}>
          {translate(meets === null ? 'gap.unknown' : meets ? 'gap.meets' : 'gap.fails')}
        </StatusMark>
      </div>
    </>
  );
  const lack = (quantity: Outcome['needed'], known: boolean) =>
    quantity ? (
      <StatusMark kind="no">{text(quantity.text)}</StatusMark>
    ) : (
      <StatusMark kind={known ? 'ok' : 'unknown'}>{known ? translate('gap.nothing_lacking') : reason}</StatusMark>
    );
  return (
    <HeaderFigures
      figures={[
        { label: `${translate('gap.now')} ${outcome.asOf}`, figure: figure(outcome.now, outcome.meetsNow) },
        { label: translate('gap.needed'), figure: lack(outcome.needed, outcome.meetsNow !== null) },
        {
          label: `${translate('gap.with_measures')} ${outcome.deadline}`,
          figure: figure(outcome.valueWithMeasures, outcome.meets),
        },
        { label: translate('gap.still_needed'), figure: lack(outcome.stillNeeded, outcome.meets !== null) },
      ]}
    />
  );
}

function Units({
  outcome,
  measure,
  planning,
  onPlan,
  name,
}: Pick<PlannerProps, 'planning' | 'onPlan'> & {
  readonly outcome: Outcome;
  readonly measure: Measure;
  readonly name: string;
}) {
  const translate = useTranslate();
  const { locked } = useAsOf();
  const [chosen, setShown] = useState<Shown | null>(null);
  const names = useRegionNames();
  const parents = useMemo(() => new Map(names.map(({ id, parent }) => [id, parent?.id ?? null])), [names]);
  const { draft } = planning;
  const filled = Object.values(draft).filter(({ amount }) => amount !== '').length;
  const shown = chosen ?? (outcome.perUnit.some(({ lacks }) => lacks) ? 'lacking' : 'all');
  const amount = (regionId: string, typed: string) => {
    const { [regionId]: old, ...rest } = draft;
    onPlan({
      ...planning,
      draft: typed === '' ? rest : { ...rest, [regionId]: { amount: typed, on: old?.on ?? null } },
    });
  };
  return (
    <Section
      title={translate('gap.units')}
      note={locked ? translate('asof.read_only') : translate('gap.units_note')}
      actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' }}>
          {filled > 0 ? (
            <>
              <span style={{ fontSize: 13 }}>{translate('gap.added_total', { count: filled })}</span>
              <Button variant="text" disabled={locked} onClick={() => onPlan({ ...planning, draft: {} })}>
                {translate('gap.clear')}
              </Button>
            </>
          ) : null}
          <TextField
            select
            value={shown}
            onChange={({ target }) => setShown(target.value as Shown)}
            slotProps={{ htmlInput: { 'aria-label': translate('gap.show') } }}
            sx={{ '& .MuiInputBase-root': { fontSize: 13 } }}
          >
            {SHOWN.map((each) => (
              <MenuItem key={each} value={each}>
                {translate({ all: 'gap.all_units', lacking: 'gap.only_lacking', added: 'gap.only_added' }[each])}
              </MenuItem>
            ))}
          </TextField>
          <Download outcome={outcome} name={name} measure={measure} />
        </Box>
      }
    >
      <Box sx={{ overflowX: 'auto' }}>
        <GapTable
          groups={groupsOf(outcome, parents, shown, draft)}
          measure={measure}
          draft={draft}
          locked={locked}
          open={shown !== 'all'}
          onAmount={amount}
        />
      </Box>
    </Section>
  );
}

function Download({
  outcome,
  name,
  measure,
}: {
  readonly outcome: Outcome;
  readonly name: string;
  readonly measure: Measure;
}) {
  const translate = useTranslate();
  const text = useText();
  const csv = useCsv();
  const columns: readonly CsvColumn<Line>[] = [
    { label: translate('indicators.code'), value: ({ region }) => region.code },
    { label: translate('gap.unit'), value: ({ region }) => region.name },
    { label: translate('gap.has'), value: ({ has }) => has?.value },
    { label: translate('gap.lacks'), value: ({ lacks }) => lacks?.value },
    { label: translate(`gap.add_${measure}`), value: ({ added }) => added?.value },
    { label: translate('gap.after'), value: ({ withMeasures }) => withMeasures?.value },
    { label: translate('gap.state'), value: (line) => text(line.text) },
  ];
  const communities = new Set(outcome.perUnit.map(({ region }) => region.id));
  const rows = [...outcome.perTown.filter(({ region }) => !communities.has(region.id)), ...outcome.perUnit];
  return (
    <Button
      variant="text"
      startIcon={<DownloadIcon />}
      onClick={() => csv(`${translate('menu.gap-plans')} ${name}`, columns, rows)}
      sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
    >
      {translate('gap.download')}
    </Button>
  );
}

function Forecast({ outcome, decimals }: { readonly outcome: Outcome; readonly decimals: number }) {
  const translate = useTranslate();
  const text = useText();
  const { forecast, deadline } = outcome;
  return (
    <Section title={translate('gap.forecast')} note={deadline}>
      <Box sx={{ p: '12px 16px', display: 'grid', gap: '8px' }}>
        <ForecastPicture outcome={outcome} decimals={decimals} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 24px', alignItems: 'baseline' }}>
          <span>
            {translate('gap.forecast_at')}{' '}
            <b style={{ fontWeight: 600 }}>
              <Figure value={forecast.atDeadline} decimals={decimals} reason={text(forecast.method)} />
            </b>
          </span>
          {forecast.meets === null ? null : (
            <StatusMark kind={forecast.meets ? 'ok' : 'no'}>
              {translate(forecast.meets ? 'gap.meets' : 'gap.fails')}
            </StatusMark>
          )}
        </Box>
        <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
          {translate('gap.method')}
          {translate('why.of')}
          {text(forecast.method)}
        </Box>
      </Box>
    </Section>
  );
}

/** How the result came about; asked for only when it is opened. */
function Why({ asked }: { readonly asked: string }) {
  const translate = useTranslate();
  const { moment } = useAsOf();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['gap-explanation', asked, moment],
    enabled: open,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => request(GapExplanationDocument, { ...JSON.parse(asked), ...moment }, signal),
  });
  return (
    <Section
      title={translate('why.title')}
      actions={
        <Button variant="text" aria-expanded={open} onClick={() => setOpen(!open)}>
          {translate(open ? 'approvals.hide_fields' : 'gap.explain')}
        </Button>
      }
    >
      {open && error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
      {open && data?.gapPreview ? <ExplanationBody explanation={data.gapPreview.explanation} /> : null}
    </Section>
  );
}
