import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useWidth } from '../../shared/figures/use-width.ts';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { axisOf, type Career, placeOf, type Span, yearsOf } from './career.ts';

const HEAD = 24;
const LANE = 34;
const BAR = 22;
const FOOT = 26;
const LEFT = 76;
const YEAR_PX = 44;
/** Roughly the width of a sign at 12 px: what does not fit its bar is cut, the list beside says it in full. */
const WIDE_SIGN = 12.2;
const NARROW_SIGN = 6.6;

/** Employments and assignments over time, drawn at the container's width. Hidden from screen readers: the list below says the same. */
export function CareerAxis({ career }: { readonly career: Career }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const lanes = 3;
  return (
    <Box ref={ref} aria-hidden sx={{ minWidth: 0, height: HEAD + lanes * LANE + FOOT }}>
      {width > 0 ? <Drawing career={career} width={width} /> : null}
    </Box>
  );
}

function Drawing({ career, width }: { readonly career: Career; readonly width: number }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { day, today, daysAgo } = useAsOf();
  const { first, last } = axisOf(career, today > day ? today : day);
  const x = (at: string) => LEFT + placeOf(at, first, last) * (width - LEFT - 8);
  const lanes: readonly { readonly label: string; readonly spans: readonly Span[] }[] = [
    { label: translate('workers.lane_employer'), spans: career.employer },
    {
      label: translate('workers.lane_standing'),
      spans: career.standing.map((span) => ({ ...span, value: translate(`enum.WorkerStanding.${span.value}`) })),
    },
    { label: translate('workers.lane_unit'), spans: career.unit },
  ];
  const bottom = HEAD + lanes.length * LANE;
  const ink = daysAgo > 0 ? palette.custom.asOf.ink : palette.text.primary;
  const flag = day === today ? `${translate('asof.today')} ${day}` : day;
  const flagWidth = textWidth(flag) + 14;
  const flagX = Math.min(Math.max(x(day) - flagWidth / 2, 0), width - flagWidth);
  return (
    <svg width={width} height={bottom + FOOT} role="presentation" style={{ fontSize: 12, display: 'block' }}>
      <rect
        x={x(day)}
        y={HEAD}
        width={Math.max(width - x(day), 0)}
        height={bottom - HEAD}
        fill={palette.background.default}
      />
      {yearsOf(first, last, width - LEFT, YEAR_PX).map((year) => (
        <g key={year}>
          <line x1={x(year)} x2={x(year)} y1={HEAD} y2={bottom} stroke={palette.custom.chart.grid} />
          <text x={x(year) + 4} y={HEAD - 8} fill={palette.text.secondary}>
            {year.slice(0, 4)}
          </text>
        </g>
      ))}
      {lanes.map(({ label, spans }, lane) => {
        const top = HEAD + lane * LANE;
        return (
          <g key={label}>
            <line x1={0} x2={width} y1={top} y2={top} stroke={palette.divider} />
            <text x={0} y={top + LANE / 2 + 4} fill={palette.text.secondary}>
              {label}
            </text>
            {spans.map((span) => (
              <Bar
                key={span.from}
                span={span}
                from={x(span.from)}
                to={span.to === null ? width : x(span.to)}
                top={top + (LANE - BAR) / 2}
                now={span.from <= day && (span.to === null || span.to > day)}
              />
            ))}
          </g>
        );
      })}
      <line x1={0} x2={width} y1={bottom} y2={bottom} stroke={palette.custom.line2} />
      <line x1={x(day)} x2={x(day)} y1={HEAD - 4} y2={bottom + 6} stroke={ink} strokeWidth={1.5} />
      <rect x={flagX} y={bottom + 6} width={flagWidth} height={18} fill={ink} />
      <text x={flagX + 7} y={bottom + 19} fill={palette.background.paper} fontWeight={600}>
        {flag}
      </text>
    </svg>
  );
}

interface BarProps {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly now: boolean;
}

function Bar({ span, from, to, top, now }: BarProps) {
  const { palette } = useTheme();
  const width = Math.max(to - from - 1, 2);
  const words = fitting(span.value, width - 12);
  return (
    <g>
      <rect
        x={from + 0.5}
        y={top}
        width={width}
        height={BAR}
        fill={span.faint ? 'none' : now ? palette.primary.light : palette.background.default}
        stroke={now ? palette.primary.main : palette.custom.line2}
        strokeDasharray={span.faint ? '4 3' : undefined}
      />
      {words ? (
        <text x={from + 7} y={top + 15} fill={span.faint ? palette.text.secondary : palette.text.primary}>
          {words}
        </text>
      ) : null}
    </g>
  );
}

const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? WIDE_SIGN : NARROW_SIGN), 0);

/** As much of a text as fits; nothing rather than one sign and dots. */
function fitting(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('')}…`) > room) signs.pop();
  return signs.length > 1 ? `${signs.join('')}…` : '';
}
