import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../../shared/figures/format.ts';
import { useWidth } from '../../../../shared/figures/use-width.ts';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { daysBetween } from '../../../../shared/time/day.ts';
import { type FigureStep, scaleOf, yearsBetween } from './steps.ts';

const HEIGHT = 208;
const LEFT = 56;
const RIGHT = 40;
const TOP = 34;
const BOTTOM = 28;
const YEAR_PX = 40;

interface StepChartProps {
  /** Oldest first, at least one. */
  readonly steps: readonly FigureStep[];
  readonly label: string;
}

/** A figure over time as steps, drawn at the container's width; the day looked at is a line, what came after it is hollow. */
export function StepChart({ steps, label }: StepChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <Box ref={ref} sx={{ minWidth: 0, height: HEIGHT }}>
      {width > 0 ? <Drawing steps={steps} label={label} width={width} /> : null}
    </Box>
  );
}

function Drawing({ steps, label, width }: StepChartProps & { readonly width: number }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { day, today, daysAgo } = useAsOf();
  const first = steps[0]?.day ?? day;
  const last = [steps.at(-1)?.day ?? day, day].toSorted()[1] ?? day;
  const { low, high, ticks } = scaleOf(steps.map(({ value }) => value));
  const span = Math.max(daysBetween(first, last), 1);
  const x = (at: string) => LEFT + 12 + (daysBetween(first, at) / span) * (width - LEFT - 12 - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - ((value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const years = yearsBetween(first, last);
  const every = Math.max(1, Math.ceil((years.length * YEAR_PX) / Math.max(width - LEFT - RIGHT, 1)));
  const path = steps
    .map(({ day: at, value }, index) => (index === 0 ? `M${x(at)} ${y(value)}` : `H${x(at)}V${y(value)}`))
    .join('');
  const now = steps.findLast(({ day: at }) => at <= day);
  const ink = daysAgo > 0 ? palette.custom.asOf.ink : palette.text.primary;
  return (
    <svg width={width} height={HEIGHT} role="img" aria-label={label} style={{ fontSize: 12, display: 'block' }}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={width - RIGHT / 2} y1={y(tick)} y2={y(tick)} stroke={palette.custom.chart.grid} />
          <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end" fill={palette.text.secondary}>
            {formatDecimal(tick)}
          </text>
        </g>
      ))}
      <line x1={LEFT} x2={width - RIGHT / 2} y1={y(low)} y2={y(low)} stroke={palette.custom.line2} />
      {years.map((year, index) => (
        <g key={year}>
          <line x1={x(year)} x2={x(year)} y1={y(low)} y2={y(low) + 4} stroke={palette.custom.line2} />
          {index % every === 0 ? (
            <text x={x(year)} y={HEIGHT - 8} textAnchor="middle" fill={palette.text.secondary}>
              {year.slice(0, 4)}
            </text>
          ) : null}
        </g>
      ))}
      <path d={`${path}H${x(last)}`} fill="none" stroke={palette.custom.chart.d1} strokeWidth={2} />
      <line x1={x(day)} x2={x(day)} y1={TOP - 12} y2={y(low)} stroke={ink} />
      <text x={x(day)} y={TOP - 18} textAnchor={x(day) > width / 2 ? 'end' : 'start'} fontWeight={600} fill={ink}>
        {day === today ? translate('communities.today') : day}
      </text>
      {steps.map(({ day: at, value }) => (
        <circle
          key={at}
          cx={x(at)}
          cy={y(value)}
          r={4}
          fill={at <= day ? palette.custom.chart.d1 : palette.background.paper}
          stroke={at <= day ? palette.background.paper : palette.custom.chart.d1}
          strokeWidth={1.5}
        />
      ))}
      <Value step={steps[0]} x={x} y={y} anchor="start" />
      {now && now !== steps[0] ? <Value step={now} x={x} y={y} anchor="end" strong /> : null}
    </svg>
  );
}

function Value({
  step,
  x,
  y,
  anchor,
  strong = false,
}: {
  readonly step: FigureStep | undefined;
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
  readonly anchor: 'start' | 'end';
  readonly strong?: boolean;
}) {
  const { palette } = useTheme();
  if (!step) return null;
  return (
    <text
      x={x(step.day) + (anchor === 'start' ? 2 : -2)}
      y={y(step.value) + (anchor === 'start' ? 18 : -10)}
      textAnchor={anchor}
      fontWeight={strong ? 600 : 400}
      fill={palette.text.primary}
      stroke={palette.background.paper}
      strokeWidth={3}
      paintOrder="stroke"
    >
      {formatDecimal(step.value)}
    </text>
  );
}
