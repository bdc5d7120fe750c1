import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { type RefObject, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { CsvColumn } from '../../../shared/export/csv.ts';
import { useCsv } from '../../../shared/export/use-csv.ts';
import { pictureOf, savePng, saveSvg } from '../../../shared/figures/picture.ts';
import { useWidth } from '../../../shared/figures/use-width.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { DownloadIcon } from '../../../shared/status/icons.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useMe } from '../../../shared/use-me.ts';
import { useText } from '../../../shared/use-text.ts';
import type { IndicatorValue } from '../values/verdict.ts';
import { TrendPicture } from './TrendPicture.tsx';
import { TrendTable } from './TrendTable.tsx';
import { fits, SPANS, STEPS, type Trend, type TrendPoint } from './trend.ts';
import { trendQuery } from './use-trend.ts';
import { useTrendChoice } from './use-trend-choice.ts';

const HEIGHT = 340;

/** An indicator over time (趋势): line and table, step and span chosen in the address (`?step=`, `?years=`), as picture and as file. */
export function TrendSection({ of }: { readonly of: IndicatorValue }) {
  const translate = useTranslate();
  const { knownOn, day } = useAsOf();
  const { definition, region } = of;
  const { step, years } = useTrendChoice();
  const chart = useRef<SVGSVGElement>(null);
  const { data, error, isPending, refetch } = useQuery(
    trendQuery({ code: definition.code, regionCode: region.code, to: day, years, step, knownOn }),
  );
  return (
    <Section
      title={translate('indicators.over_time')}
      note={region.name}
      actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
          <Choices />
          {data ? <Downloads of={of} trend={data} chart={chart} /> : null}
        </Box>
      }
    >
      {error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
      {isPending ? <TableSkeleton /> : null}
      {data === null ? <EmptyState title={translate('indicators.trend_none')} /> : null}
      {data ? (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' } }}>
          <Box sx={{ p: '12px 16px', minWidth: 0 }}>
            <Drawn of={of} trend={data} chart={chart} />
            <Breaks trend={data} />
          </Box>
          <TrendTable trend={data} decimals={definition.decimals} />
        </Box>
      ) : null}
    </Section>
  );
}

interface TrendParts {
  readonly of: IndicatorValue;
  readonly trend: Trend;
  readonly chart: RefObject<SVGSVGElement | null>;
}

function Drawn({ of: { definition, region }, trend, chart }: TrendParts) {
  const translate = useTranslate();
  const text = useText();
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <Box ref={ref} sx={{ minHeight: HEIGHT }}>
      {width > 0 ? (
        <TrendPicture
          ref={chart}
          trend={trend}
          decimals={definition.decimals}
          width={width}
          height={HEIGHT}
          label={translate('indicators.picture_label', { name: text(definition.name), region: region.name })}
        />
      ) : null}
    </Box>
  );
}

/** Where the line is not one line, said in words. */
function Breaks({ trend: { breaks } }: { readonly trend: Trend }) {
  const translate = useTranslate();
  const text = useText();
  if (breaks.length === 0) return null;
  return (
    <Box component="ul" aria-label={translate('indicators.breaks')} sx={{ mt: 1, display: 'grid', gap: '4px' }}>
      {breaks.map(({ on, kind, eventId, text: why }) => (
        <li key={`${on} ${kind}`}>
          <StatusMark kind="no">
            {on} {translate(`indicators.break_${kind}`)}
            {translate('why.of')}
            {eventId ? <PlaceLink to={`/region-events/${eventId}/show`}>{text(why)}</PlaceLink> : text(why)}
          </StatusMark>
        </li>
      ))}
    </Box>
  );
}

function Choices() {
  const translate = useTranslate();
  const [, setSearch] = useSearchParams();
  const { step, years } = useTrendChoice();
  const choose = (name: 'step' | 'years', value: string) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const look = { '& .MuiInputBase-root': { fontSize: 13 } } as const;
  return (
    <>
      <TextField
        select
        value={step}
        onChange={({ target }) => choose('step', target.value)}
        slotProps={{ htmlInput: { 'aria-label': translate('indicators.step') } }}
        sx={look}
      >
        {STEPS.map((each) => (
          <MenuItem key={each} value={each} disabled={!fits(years, each)}>
            {translate(`indicators.step_${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        value={String(years)}
        onChange={({ target }) => choose('years', target.value)}
        slotProps={{ htmlInput: { 'aria-label': translate('indicators.span') } }}
        sx={look}
      >
        {SPANS.map((each) => (
          <MenuItem key={each} value={String(each)} disabled={!fits(each, step)}>
            {translate('indicators.span_years', { count: each })}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}

/** The picture as SVG and PNG, the points as CSV. */
function Downloads({ of: { definition, region }, trend, chart }: TrendParts) {
  const translate = useTranslate();
  const text = useText();
  const csv = useCsv();
  const notify = useNotify();
  const { palette } = useTheme();
  const { day, knownDay } = useAsOf();
  const demo = useMe()?.demo ?? true;
  const name = `${text(definition.name)} ${region.name}`;
  const picture = (save: (name: string, picture: string) => unknown) => async () => {
    if (!chart.current) return;
    const note = [
      ...(demo ? [translate('app.demo')] : []),
      region.name,
      `${trend.points[0]?.on ?? ''}–${day}`,
      translate(`enum.IndicatorUnit.${definition.unit}`),
      ...(knownDay ? [`${translate('asof.known_label')} ${knownDay}`] : []),
    ].join(translate('why.comma'));
    const look = { paper: palette.background.paper, ink: palette.text.primary };
    try {
      await save(`${name} ${day}`, pictureOf(chart.current, { title: text(definition.name), note, ...look }));
    } catch {
      notify('indicators.picture_failed', { type: 'error' });
    }
  };
  const columns: readonly CsvColumn<TrendPoint>[] = [
    { label: translate('indicators.on'), value: ({ on }) => on },
    {
      label: `${text(definition.name)} (${translate(`enum.IndicatorUnit.${definition.unit}`)})`,
      value: ({ display }) => display,
    },
    { label: translate('indicators.numerator'), value: ({ numerator }) => numerator },
    { label: translate('indicators.denominator'), value: ({ denominator }) => denominator },
    { label: translate('indicators.status'), value: ({ statusText }) => text(statusText) },
    { label: translate('indicators.rule'), value: ({ ruleVersion }) => ruleVersion },
    {
      label: translate('indicators.made_of'),
      value: ({ predecessors }) => predecessors.map((part) => part.name).join(translate('dashboard.list_comma')),
    },
    {
      label: translate('indicators.breaks'),
      value: ({ on }) =>
        trend.breaks
          .filter((each) => each.on === on)
          .map((each) => text(each.text))
          .join(' '),
    },
  ];
  return (
    <>
      <Button variant="text" startIcon={<DownloadIcon />} onClick={picture(saveSvg)}>
        SVG
      </Button>
      <Button variant="text" startIcon={<DownloadIcon />} onClick={picture(savePng)}>
        PNG
      </Button>
      <Button
        variant="text"
        startIcon={<DownloadIcon />}
        onClick={() => csv(`${name} ${translate('indicators.over_time')}`, columns, trend.points)}
      >
        CSV
      </Button>
    </>
  );
}
