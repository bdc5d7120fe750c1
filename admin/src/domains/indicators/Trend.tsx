import { IndicatorDocument } from '@jiceng/schema/indicators.ts';
import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useQueries } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../providers/gql.ts';
import { asLength, formatDecimal, trimmed } from '../../shared/figures/format.ts';
import { useWidth } from '../../shared/figures/use-width.ts';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { useText } from '../../shared/use-text.ts';
import { axisOf, yearEndsBefore } from './trend.ts';
import { type IndicatorValue, mainTarget } from './verdict.ts';

const HEIGHT = 152;
const TOP = 26;
const BASE = 112;
const SIDE = 32;
/** Half a label at the right. */
const RIGHT = 40;

/** Value at the end of each year and on the day looked at, with the target until its deadline. The axis carries the values: chart and table in one. */
export function Trend({ of }: { readonly of: IndicatorValue }) {
  const translate = useTranslate();
  const text = useText();
  const theme = useTheme();
  const { asOf, knownOn, day, daysAgo } = useAsOf();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { definition, region } = of;
  const days = yearEndsBefore(day);
  const years = useQueries({
    queries: days.map((date) => ({
      queryKey: ['indicator', definition.code, region.code, date, knownOn],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request(IndicatorDocument, { code: definition.code, regionCode: region.code, asOf: date, knownOn }, signal),
      staleTime: 60_000,
    })),
  });
  const points = [
    ...days.map((date, index) => ({
      label: translate('indicators.year_end', { year: date.slice(0, 4) }),
      short: date.slice(0, 4),
      date,
      value: years[index]?.data?.indicator?.value ?? null,
    })),
    {
      label: daysAgo === 0 ? translate('asof.today') : (asOf ?? day),
      short: daysAgo === 0 ? translate('asof.today') : (asOf ?? day).slice(0, 7),
      date: day,
      value: of.value,
    },
  ].filter(({ value }) => value !== null);
  const main = mainTarget(of.targets);
  const numbers = points.map(({ value }) => asLength(value) ?? 0);
  const goals = of.targets.map(({ value }) => asLength(value) ?? 0);
  const axis = axisOf([...numbers, ...goals]);
  const y = (value: number) => BASE - ((value - axis.low) / (axis.high - axis.low)) * (BASE - TOP);
  const x = (index: number) => SIDE + (points.length < 2 ? 0 : (index * (width - SIDE - RIGHT)) / (points.length - 1));
  const narrow = width < 460;
  const colors = theme.palette.custom.chart;
  const label = translate('indicators.trend_label', {
    name: text(definition.name),
    points: points
      .map((point) => `${point.label} ${formatDecimal(point.value, definition.decimals)}`)
      .join(translate('dashboard.list_comma')),
  });
  const deadlineAt = main?.deadline ? points.findIndex(({ date }) => date === main.deadline) : -1;
  return (
    <Box ref={ref} sx={{ minHeight: HEIGHT }}>
      {width > 0 && points.length > 1 ? (
        <svg width={width} height={HEIGHT} role="img" aria-label={label} style={{ display: 'block' }} fontSize={12}>
          <line x1={0} x2={width} y1={BASE} y2={BASE} stroke={theme.palette.custom.line2} />
          {of.targets.map((target) => {
            const at = y(asLength(target.value) ?? 0);
            const until = target === main && deadlineAt >= 0 ? x(deadlineAt) : width - RIGHT + 12;
            const name = translate(`dashboard.target_${target.role}`);
            return (
              <g key={target.id}>
                <line
                  x1={0}
                  x2={until}
                  y1={at}
                  y2={at}
                  stroke={target === main ? theme.palette.text.primary : colors.line}
                  strokeDasharray={target.role === 'TARGET' ? '5 3' : '2 3'}
                  strokeWidth={target.role === 'TARGET' ? 1.5 : 1}
                />
                {target === main && deadlineAt >= 0 ? (
                  <line
                    x1={until}
                    x2={until}
                    y1={at}
                    y2={BASE}
                    stroke={theme.palette.text.primary}
                    strokeDasharray="5 3"
                    strokeWidth={1.5}
                  />
                ) : null}
                <text
                  x={0}
                  y={at - 6}
                  fontWeight={target.role === 'TARGET' ? 600 : 400}
                  fill={target.role === 'TARGET' ? theme.palette.text.primary : theme.palette.text.secondary}
                >
                  {target.deadline
                    ? translate('indicators.target_until', {
                        role: name,
                        value: trimmed(target.value),
                        date: target.deadline,
                      })
                    : translate('indicators.target_line', { role: name, value: trimmed(target.value) })}
                </text>
              </g>
            );
          })}
          <polyline
            points={numbers.map((value, index) => `${x(index)},${y(value)}`).join(' ')}
            fill="none"
            stroke={colors.d1}
            strokeWidth={2}
          />
          {points.map((point, index) => (
            <g key={point.date}>
              <circle
                cx={x(index)}
                cy={y(numbers[index] ?? 0)}
                r={4}
                fill={colors.d1}
                stroke={theme.palette.background.paper}
                strokeWidth={1.5}
              />
              <line x1={x(index)} x2={x(index)} y1={BASE} y2={BASE + 4} stroke={theme.palette.custom.line2} />
              <text
                x={x(index)}
                y={BASE + 18}
                textAnchor="middle"
                fill={theme.palette.text.primary}
                fontWeight={index === deadlineAt ? 600 : 400}
              >
                {formatDecimal(point.value, narrow ? Math.min(definition.decimals, 1) : definition.decimals)}
              </text>
              <text x={x(index)} y={BASE + 34} textAnchor="middle" fill={theme.palette.text.secondary}>
                {narrow ? point.short : point.label}
              </text>
            </g>
          ))}
        </svg>
      ) : null}
    </Box>
  );
}
