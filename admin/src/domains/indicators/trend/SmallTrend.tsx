import { useTheme } from '@mui/material/styles';
import { asLength } from '../../../shared/figures/format.ts';
import { useText } from '../../../shared/use-text.ts';
import type { StreetTrend } from './streets.ts';
import { placeOf, runsOf } from './trend.ts';

const HEIGHT = 64;
const EDGE = 6;

interface SmallTrendProps {
  readonly street: StreetTrend;
  readonly axis: { readonly low: number; readonly high: number };
  /** Where the target is drawn; null: there is none. */
  readonly line: number | null;
  /** Which point is looked at. */
  readonly at: number;
  readonly width: number;
}

/** A line without words on the scale of its neighbours: target dashed, breaks dotted, the day looked at marked. The table beside says the same. */
export function SmallTrend({ street: { points, breaks }, axis, line, at, width }: SmallTrendProps) {
  const { palette } = useTheme();
  const text = useText();
  const values = points.map(({ value }) => asLength(value));
  const x = (place: number) => EDGE + (points.length < 2 ? 0 : (place * (width - 2 * EDGE)) / (points.length - 1));
  const y = (value: number) => HEIGHT - EDGE - ((value - axis.low) / (axis.high - axis.low)) * (HEIGHT - 2 * EDGE);
  const looked = values[at];
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" style={{ display: 'block' }}>
      <line x1={0} x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} stroke={palette.custom.line2} />
      <line x1={x(at)} x2={x(at)} y1={0} y2={HEIGHT} stroke={palette.custom.chart.grid} />
      {line === null ? null : (
        <line x1={0} x2={width} y1={y(line)} y2={y(line)} stroke={palette.text.primary} strokeDasharray="5 3" />
      )}
      {breaks.map(({ on, kind, text: why }) => {
        const place = placeOf(on, points);
        return place === null ? null : (
          <line
            key={`${on} ${kind}`}
            x1={x(place)}
            x2={x(place)}
            y1={0}
            y2={HEIGHT}
            stroke={palette.error.main}
            strokeDasharray="1 3"
            strokeWidth={1.5}
          >
            <title>{text(why)}</title>
          </line>
        );
      })}
      {runsOf(points, breaks).map((run) =>
        run.length === 1 ? (
          <circle
            key={run[0]}
            cx={x(run[0] ?? 0)}
            cy={y(values[run[0] ?? 0] ?? 0)}
            r={2}
            fill={palette.custom.chart.d1}
          />
        ) : (
          <polyline
            key={run[0]}
            points={run.map((index) => `${x(index).toFixed(1)},${y(values[index] ?? 0).toFixed(1)}`).join(' ')}
            fill="none"
            stroke={palette.custom.chart.d1}
            strokeWidth={2}
          />
        ),
      )}
      {looked === null || looked === undefined ? null : (
        <circle
          cx={x(at)}
          cy={y(looked)}
          r={4}
          fill={palette.custom.chart.d1}
          stroke={palette.background.paper}
          strokeWidth={1.5}
        />
      )}
    </svg>
  );
}
