import { IndicatorTrendsBelowDocument } from '@jiceng/schema/indicators.ts';
import { Box, Slider } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { request } from '../../../providers/gql.ts';
import { asLength, formatDecimal, trimmed } from '../../../shared/figures/format.ts';
import { useWidth } from '../../../shared/figures/use-width.ts';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useText } from '../../../shared/use-text.ts';
import { Down } from '../values/Ranking.tsx';
import type { IndicatorValue } from '../values/verdict.ts';
import { SmallTrend } from './SmallTrend.tsx';
import { StreetBreaks } from './StreetBreaks.tsx';
import { StreetTable } from './StreetTable.tsx';
import { commonAxis, drawn, mainLine, type StreetTrend } from './streets.ts';
import { spanStart } from './trend.ts';
import { usePointLabel } from './use-point-label.ts';

/** One small line per street on one scale (各镇街历年), at ends of years; a slider says which day the figures are of. The table has all of them. */
export function StreetTrends({ of, years }: { readonly of: IndicatorValue; readonly years: number }) {
  const translate = useTranslate();
  const { knownOn, day } = useAsOf();
  const { definition, region } = of;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['indicator-trends-below', definition.code, region.code, day, years, knownOn],
    queryFn: async ({ signal }) =>
      (
        await request(
          IndicatorTrendsBelowDocument,
          {
            code: definition.code,
            regionCode: region.code,
            from: spanStart(day, years),
            to: day,
            step: 'YEAR',
            ...(knownOn ? { knownOn } : {}),
          },
          signal,
        )
      ).indicatorTrendsBelow,
    enabled: day !== '' && region.level !== 'COMMUNITY',
    staleTime: 60_000,
  });
  if (region.level === 'COMMUNITY') return null;
  const level = translate(region.level === 'DISTRICT' ? 'dashboard.level_towns' : 'dashboard.level_communities');
  const line = mainLine(data ?? []);
  const unit = translate(`enum.IndicatorUnit.${definition.unit}`);
  return (
    <Section
      title={translate('indicators.streets', { level })}
      note={
        line
          ? translate('indicators.streets_note', {
              role: translate(`dashboard.target_${line.role}`),
              value: `${trimmed(line.value)} ${unit}`,
            })
          : translate('indicators.streets_scale')
      }
    >
      {error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
      {isPending ? <TableSkeleton rows={6} /> : null}
      {data ? <Drawn of={of} streets={data} line={asLength(line?.value)} unit={unit} /> : null}
    </Section>
  );
}

interface DrawnProps {
  readonly of: IndicatorValue;
  readonly streets: readonly StreetTrend[];
  readonly line: number | null;
  readonly unit: string;
}

function Drawn({ of: { definition }, streets, line, unit }: DrawnProps) {
  const translate = useTranslate();
  const text = useText();
  const shown = drawn(streets);
  const days = streets[0]?.points.map(({ on }) => on) ?? [];
  const [chosen, choose] = useState<number | null>(null);
  const at = Math.min(chosen ?? days.length - 1, days.length - 1);
  if (shown.length === 0)
    return (
      <EmptyState
        title={translate('indicators.streets_none')}
        {...(streets[0] ? { text: text(streets[0].points.at(-1)?.statusText) } : {})}
      />
    );
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) auto' } }}>
        <Box sx={{ p: '8px 16px 16px', minWidth: 0 }}>
          <Days days={days} at={at} onChoose={choose} />
          <Cells
            streets={shown}
            axis={commonAxis(streets)}
            line={line}
            at={at}
            code={definition.code}
            decimals={definition.decimals}
            unit={unit}
          />
        </Box>
        <StreetTable streets={streets} days={days} at={at} decimals={definition.decimals} unit={unit} />
      </Box>
      <StreetBreaks streets={streets} />
    </>
  );
}

/** The day whose figures stand beside the names; moved by key, mouse or thumb. */
function Days({
  days,
  at,
  onChoose,
}: {
  readonly days: readonly string[];
  readonly at: number;
  readonly onChoose: (at: number) => void;
}) {
  const translate = useTranslate();
  const label = usePointLabel('YEAR', days.at(-1));
  return (
    <Box className="no-print" sx={{ px: '28px', mb: '4px' }}>
      <Slider
        size="small"
        min={0}
        max={days.length - 1}
        step={1}
        value={at}
        onChange={(_, value) => onChoose(value as number)}
        marks={days.map((on, value) => ({ value, label: label(on) }))}
        track={false}
        aria-label={translate('indicators.on')}
        getAriaValueText={(value) => days[value] ?? ''}
        sx={{
          '& .MuiSlider-markLabel': { fontSize: 12, color: 'text.secondary' },
          '& .MuiSlider-markLabelActive': { color: 'text.secondary' },
        }}
      />
    </Box>
  );
}

interface CellsProps {
  readonly streets: readonly StreetTrend[];
  readonly axis: { readonly low: number; readonly high: number };
  readonly line: number | null;
  readonly at: number;
  readonly code: string;
  readonly decimals: number;
  readonly unit: string;
}

function Cells({ streets, axis, line, at, code, decimals, unit }: CellsProps) {
  const translate = useTranslate();
  const text = useText();
  return (
    <Box
      component="ul"
      aria-label={translate('indicators.streets_each')}
      sx={{ display: 'grid', gap: '16px 24px', gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))' }}
    >
      {streets.map((street) => {
        const point = street.points[at];
        const value = asLength(point?.value);
        const below = value !== null && line !== null && value < line;
        return (
          <Box component="li" key={street.id} sx={{ minWidth: 0, breakInside: 'avoid' }}>
            <Box sx={{ fontSize: 13, '& a': { display: 'inline-block', py: { xs: '8px', sm: 0 } } }}>
              <Down to={{ region: street.region, definition: { code } }} />
            </Box>
            <Box
              sx={{ fontSize: 14, fontWeight: 600, mb: '2px', color: below ? 'error.main' : 'text.primary' }}
              title={point?.value === null ? text(point.statusText) : ''}
            >
              {formatDecimal(point?.value, decimals)}
              {value === null ? null : (
                <Box component="span" sx={{ fontSize: 12, fontWeight: 400, color: 'text.secondary' }}>
                  {' '}
                  {unit}
                  {below ? ` ${translate('indicators.below_line')}` : ''}
                </Box>
              )}
            </Box>
            <Measured street={street} axis={axis} line={line} at={at} />
          </Box>
        );
      })}
    </Box>
  );
}

function Measured(props: Pick<CellsProps, 'axis' | 'line' | 'at'> & { readonly street: StreetTrend }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <Box ref={ref} sx={{ minHeight: 64 }}>
      {width > 0 ? <SmallTrend {...props} width={width} /> : null}
    </Box>
  );
}
