import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import type { Ref } from 'react';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { AxisMarks } from './AxisMarks.tsx';
import { type AxisLane, type AxisWindow, yearsOf } from './axis.ts';
import { type AxisMark, HEAD, layoutOf } from './layout.ts';
import { widthOf } from './words.ts';

const FOOT = 26;
const YEAR_PX = 44;
const RIGHT = 8;
/** The four digits of a year beside its line. */
const YEAR_WIDE = 32;

interface CareerPictureProps {
  readonly lanes: readonly AxisLane[];
  readonly window: AxisWindow;
  readonly width: number;
  readonly onPoint: (mark: AxisMark | null) => void;
  readonly ref?: Ref<SVGSVGElement>;
}

/** Height of the picture at a width, so that nothing jumps once the width is known. */
export const heightOf = (lanes: readonly AxisLane[], window: AxisWindow, width: number): number =>
  layoutOf(lanes, window, { left: leftOf(lanes), right: width - RIGHT }).bottom + FOOT;

const leftOf = (lanes: readonly AxisLane[]): number => Math.max(...lanes.map(({ label }) => widthOf(label))) + 10;

/** The career as one drawing: lanes, years, what is still to come dashed, today and the day looked at (履历时间轴). */
export function CareerPicture({ lanes, window, width, onPoint, ref }: CareerPictureProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { day, today } = useAsOf();
  const left = leftOf(lanes);
  const layout = layoutOf(lanes, window, { left, right: width - RIGHT });
  const { bottom, x } = layout;
  const isIn = (at: string) => window.first <= at && at <= window.last;
  return (
    <Box
      component="svg"
      ref={ref}
      width={width}
      height={bottom + FOOT}
      viewBox={`0 0 ${width} ${bottom + FOOT}`}
      role="group"
      aria-label={translate('careers.axis_label')}
      fontSize={12}
      // Drawn at the width of the screen, it is made smaller on paper only.
      sx={{ display: 'block', '@media print': { width: '100%', height: 'auto' } }}
    >
      <rect
        x={x(day)}
        y={HEAD}
        width={Math.max(width - x(day), 0)}
        height={bottom - HEAD}
        fill={palette.background.default}
      />
      {yearsOf(window, width - left, YEAR_PX).map((year) => (
        <g key={year}>
          <line x1={x(year)} x2={x(year)} y1={HEAD} y2={bottom} stroke={palette.custom.chart.grid} />
          {x(year) + YEAR_WIDE > width ? null : (
            <text x={x(year) + 4} y={HEAD - 8} fill={palette.text.secondary}>
              {year.slice(0, 4)}
            </text>
          )}
        </g>
      ))}
      {layout.lanes.map((lane) => (
        <g key={lane.lane.name}>
          <line x1={0} x2={width} y1={lane.top} y2={lane.top} stroke={palette.divider} />
          <text x={0} y={lane.top + 19} fill={palette.text.secondary}>
            {lane.lane.label}
          </text>
        </g>
      ))}
      <line x1={0} x2={width} y1={bottom} y2={bottom} stroke={palette.custom.line2} />
      {today !== day && isIn(today) ? (
        <line x1={x(today)} x2={x(today)} y1={HEAD - 4} y2={bottom} stroke={palette.custom.ctl} strokeDasharray="2 3" />
      ) : null}
      {isIn(day) ? <DayLine x={x(day)} bottom={bottom} width={width} /> : null}
      {/* Above the line, so that words that cross it can be read. */}
      <AxisMarks layout={layout} onPoint={onPoint} />
    </Box>
  );
}

/** The day looked at, with a flag below the axis; another day than today in the colour of the past. */
function DayLine({ x, bottom, width }: { readonly x: number; readonly bottom: number; readonly width: number }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { day, today } = useAsOf();
  const ink = day === today ? palette.text.primary : palette.custom.asOf.ink;
  const flag = `${translate(day === today ? 'asof.today' : 'careers.axis_day')} ${day}`;
  const flagWidth = widthOf(flag) + 14;
  const flagX = Math.min(Math.max(x - flagWidth / 2, 0), width - flagWidth);
  return (
    <>
      <line x1={x} x2={x} y1={HEAD - 4} y2={bottom + 6} stroke={ink} strokeWidth={1.5} />
      <rect x={flagX} y={bottom + 6} width={flagWidth} height={18} fill={ink} />
      <text x={flagX + 7} y={bottom + 19} fill={palette.background.paper} fontWeight={600}>
        {flag}
      </text>
    </>
  );
}
