import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import type { Ref } from 'react';
import { asLength, formatDecimal, trimmed } from '../../../shared/figures/format.ts';
import { useText } from '../../../shared/use-text.ts';
import { axisOf, gapsOf, placeOf, runsOf, stretchOf, type Trend, type TrendPoint, ticksOf } from './trend.ts';
import { usePointLabel } from './use-point-label.ts';

const TOP = 32;
const FOOT = 40;
const RIGHT = 40;
/** Room of a label below the axis, px. */
const LABEL = 52;
const ROLES = { TARGET: 0, FLOOR: 1, STAFFING_STANDARD: 2 } as const;

interface TrendPictureProps {
  readonly trend: Trend;
  readonly decimals: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly ref?: Ref<SVGSVGElement>;
}

/**
 * A line over time, its targets as long as they held, their deadlines, breaks and what is missing. Where there is room each point says its value below the
 * axis: chart and table in one; where there is not, the axis has values at its left and every so many points their day.
 */
export function TrendPicture({ trend, decimals, width, height, label, ref }: TrendPictureProps) {
  const { palette } = useTheme();
  const text = useText();
  const translate = useTranslate();
  const pointLabel = usePointLabel(trend.step, trend.points.at(-1)?.on);
  const { points, breaks } = trend;
  const every = Math.ceil((points.length * LABEL) / Math.max(width, 1));
  const dense = every > 1;
  const side = dense ? 44 : 32;
  const base = height - FOOT;
  const targets = trend.targets.flatMap((target) => {
    const stretch = stretchOf(target, points);
    return stretch ? [{ ...target, stretch }] : [];
  });
  const values = points.map(({ value }) => asLength(value));
  const numbers = [...values, ...targets.map(({ value }) => asLength(value))].filter((value) => value !== null);
  const axis = axisOf(numbers.length > 0 ? numbers : [0]);
  const y = (value: number) => base - ((value - axis.low) / (axis.high - axis.low)) * (base - TOP);
  const x = (place: number) => side + (points.length < 2 ? 0 : (place * (width - side - RIGHT)) / (points.length - 1));
  const at = (index: number) => `${x(index).toFixed(1)},${y(values[index] ?? 0).toFixed(1)}`;
  const deadlines = new Set(targets.map(({ deadline }) => deadline));
  return (
    <svg
      ref={ref}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      style={{ display: 'block' }}
      fontSize={12}
      fill={palette.text.primary}
    >
      {dense
        ? ticksOf(axis).map((tick) => (
            <g key={tick}>
              <line x1={side} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} stroke={palette.custom.chart.grid} />
              <text x={side - 8} y={y(tick) + 4} textAnchor="end" fill={palette.text.secondary}>
                {formatDecimal(tick)}
              </text>
            </g>
          ))
        : null}
      {gapsOf(points).map(({ first, last, point }) => (
        <g key={point.on}>
          <title>{text(point.statusText)}</title>
          <rect
            x={Math.max(x(first) - (x(1) - x(0)) / 2, 0)}
            y={TOP}
            width={Math.max(x(last) - x(first) + (x(1) - x(0)), 12)}
            height={base - TOP}
            fill={palette.custom.sunk}
          />
          <text x={(x(first) + x(last)) / 2} y={base - 8} textAnchor="middle" fill={palette.text.secondary}>
            {translate(`enum.IndicatorStatus.${point.status}`)}
          </text>
        </g>
      ))}
      <line x1={0} x2={width} y1={base} y2={base} stroke={palette.custom.line2} />
      {targets
        .toSorted((a, b) => ROLES[a.role] - ROLES[b.role])
        .map((target) => {
          const main = target.role === 'TARGET';
          const level = y(asLength(target.value) ?? 0);
          const from = target.stretch.from === 0 ? (dense ? side : 0) : x(target.stretch.from);
          const until = x(target.stretch.until) + (target.stretch.atDeadline ? 0 : 12);
          const ink = main ? palette.text.primary : palette.custom.chart.line;
          return (
            <g key={`${target.id} ${target.from}`}>
              <path
                d={`M${from} ${level}H${until}${target.stretch.atDeadline ? `V${base}` : ''}`}
                fill="none"
                stroke={ink}
                strokeDasharray={main ? '5 3' : '2 3'}
                strokeWidth={main ? 1.5 : 1}
              />
              {/* A line drawn across it leaves the words readable. */}
              <text
                stroke={palette.background.paper}
                strokeWidth={4}
                paintOrder="stroke"
                {...(from > width / 2 ? { x: width, textAnchor: 'end' } : { x: from })}
                y={level - 6}
                fontWeight={main ? 600 : 400}
                fill={main ? palette.text.primary : palette.text.secondary}
              >
                {translate(target.deadline ? 'indicators.target_until' : 'indicators.target_line', {
                  role: translate(`dashboard.target_${target.role}`),
                  value: trimmed(target.value),
                  date: target.deadline ?? '',
                })}
              </text>
            </g>
          );
        })}
      {breaks.map(({ on, kind, text: why }) => {
        const place = placeOf(on, points);
        if (place === null) return null;
        const right = x(place) > width / 2;
        return (
          <g key={`${on} ${kind}`}>
            <title>{text(why)}</title>
            <line
              x1={x(place)}
              x2={x(place)}
              y1={4}
              y2={base}
              stroke={palette.error.main}
              strokeDasharray="1 3"
              strokeWidth={1.5}
            />
            <text
              x={x(place) + (right ? -5 : 5)}
              y={13}
              textAnchor={right ? 'end' : 'start'}
              fill={palette.error.main}
              fontWeight={600}
            >
              {translate(`indicators.break_${kind}`)} {on}
            </text>
          </g>
        );
      })}
      {runsOf(points, breaks).map((run) => (
        <polyline
          key={run[0]}
          points={run.map(at).join(' ')}
          fill="none"
          stroke={palette.custom.chart.d1}
          strokeWidth={2}
        />
      ))}
      {points.map((point, index) => {
        const said = (points.length - 1 - index) % every === 0;
        return (
          <g key={point.on}>
            {values[index] === null ? null : (
              <circle
                cx={x(index)}
                cy={y(values[index] ?? 0)}
                r={dense ? 2.5 : 4}
                fill={palette.custom.chart.d1}
                stroke={palette.background.paper}
                strokeWidth={dense ? 0.5 : 1.5}
              >
                <title>{`${point.on} ${formatDecimal(point.value, decimals)}`}</title>
              </circle>
            )}
            {said ? (
              <Below
                point={point}
                label={pointLabel(point.on)}
                bold={deadlines.has(point.on)}
                x={x(index)}
                base={base}
                decimals={dense ? null : decimals}
              />
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

interface BelowProps {
  readonly point: TrendPoint;
  readonly label: string;
  readonly bold: boolean;
  readonly x: number;
  readonly base: number;
  /** Null: the axis says the values. */
  readonly decimals: number | null;
}

function Below({ point, label, bold, x, base, decimals }: BelowProps) {
  const { palette } = useTheme();
  return (
    <>
      <line x1={x} x2={x} y1={base} y2={base + 4} stroke={palette.custom.line2} />
      {decimals === null ? null : (
        <text x={x} y={base + 18} textAnchor="middle" fill={palette.text.primary} fontWeight={bold ? 600 : 400}>
          {formatDecimal(point.value, decimals)}
        </text>
      )}
      <text x={x} y={base + (decimals === null ? 18 : 34)} textAnchor="middle" fill={palette.text.secondary}>
        {label}
      </text>
    </>
  );
}
