import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { asLength, formatDecimal, trimmed } from '../../../shared/figures/format.ts';
import { useWidth } from '../../../shared/figures/use-width.ts';
import { axisOf } from '../trend/trend.ts';
import type { Outcome } from './measures.ts';

const HEIGHT = 200;
const TOP = 30;
const BASE = 158;
const SIDE = 30;
const RIGHT = 46;
/** Room of a label below the axis, px. */
const LABEL = 62;

/** The half-year values the forecast is drawn through, on to the deadline, with the target; beside it where the measures lead. */
export function ForecastPicture({ outcome, decimals }: { readonly outcome: Outcome; readonly decimals: number }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { forecast, deadline, target } = outcome;
  const ahead = [
    { name: 'forecast_point', value: forecast.atDeadline },
    ...(outcome.valueWithMeasures !== outcome.now
      ? [{ name: 'with_measures_point', value: outcome.valueWithMeasures }]
      : []),
  ].filter(({ value }) => value !== null);
  const goal = asLength(target) ?? 0;
  const values = [...forecast.points, ...ahead].map(({ value }) => asLength(value) ?? 0);
  const first = Date.parse(forecast.points[0]?.on ?? deadline);
  const last = Math.max(Date.parse(deadline), Date.parse(forecast.points.at(-1)?.on ?? deadline));
  const axis = axisOf([...values, goal]);
  const x = (on: string) => SIDE + ((Date.parse(on) - first) / Math.max(last - first, 1)) * (width - SIDE - RIGHT);
  const y = (value: string | number) =>
    BASE - (((asLength(value) ?? 0) - axis.low) / (axis.high - axis.low)) * (BASE - TOP);
  const every = Math.ceil(((forecast.points.length + 1) * LABEL) / Math.max(width, 1));
  const latest = forecast.points.at(-1);
  // The label of the forecast stands on the side from which its line does not come.
  const rising = (asLength(forecast.atDeadline) ?? 0) >= (asLength(latest?.value) ?? 0);
  return (
    <Box ref={ref} sx={{ minHeight: HEIGHT }}>
      {width > 0 && forecast.points.length > 0 ? (
        <svg
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={translate('gap.forecast_label', { deadline })}
          style={{ display: 'block' }}
          fontSize={12}
          fill={palette.text.primary}
        >
          <line x1={0} x2={width} y1={BASE} y2={BASE} stroke={palette.custom.line2} />
          <path
            d={`M0 ${y(goal)}H${x(deadline)}V${BASE}`}
            fill="none"
            stroke={palette.text.primary}
            strokeDasharray="5 3"
            strokeWidth={1.5}
          />
          <text x={0} y={y(goal) - 6} fontWeight={600}>
            {translate('indicators.target_until', {
              role: translate('dashboard.target_TARGET'),
              value: trimmed(target),
              date: deadline,
            })}
          </text>
          <polyline
            points={forecast.points.map(({ on, value }) => `${x(on)},${y(value)}`).join(' ')}
            fill="none"
            stroke={palette.custom.chart.d1}
            strokeWidth={2}
          />
          {forecast.points.map(({ on, value }, index) => (
            <g key={on}>
              <circle cx={x(on)} cy={y(value)} r={4} fill={palette.custom.chart.d1} stroke={palette.background.paper} />
              {(forecast.points.length - 1 - index) % every === 0 ? (
                <>
                  <text x={x(on)} y={BASE + 18} textAnchor="middle">
                    {formatDecimal(value, decimals)}
                  </text>
                  <text x={x(on)} y={BASE + 34} textAnchor="middle" fill={palette.text.secondary}>
                    {on.slice(0, 7)}
                  </text>
                </>
              ) : null}
            </g>
          ))}
          {ahead.map(({ name, value }, index) => (
            <g key={name}>
              {latest && name === 'forecast_point' ? (
                <line
                  x1={x(latest.on)}
                  y1={y(latest.value)}
                  x2={x(deadline)}
                  y2={y(value ?? 0)}
                  stroke={palette.custom.chart.d1}
                  strokeWidth={2}
                  strokeDasharray="2 4"
                />
              ) : null}
              <circle
                cx={x(deadline)}
                cy={y(value ?? 0)}
                r={4}
                fill={palette.background.paper}
                stroke={name === 'forecast_point' ? palette.custom.chart.d1 : palette.text.primary}
                strokeWidth={2}
              />
              <text x={x(deadline) - 8} y={y(value ?? 0) + ((index === 0) === rising ? -10 : 18)} textAnchor="end">
                {translate(`gap.${name}`)} {formatDecimal(value, decimals)}
              </text>
            </g>
          ))}
        </svg>
      ) : null}
    </Box>
  );
}
