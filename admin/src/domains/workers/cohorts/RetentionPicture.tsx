import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import type { Ref } from 'react';
import { useWidth } from '../../../shared/figures/use-width.ts';
import { type Cohort, inTime, keptAfter, RETENTION_YEARS, runsOf } from './retention.ts';

const HEIGHT = 240;
const TOP = 28;
const BASE = 196;
const SIDE = 40;
const RIGHT = 16;
/** Room of a name below the axis, px. */
const NAME = 116;
/** Room of a cohort: closer together their marks cover each other. */
const LEAST = 16;
const DASHES = { 1: undefined, 2: '6 3', 3: '2 3' } as const;

interface RetentionPictureProps {
  readonly cohorts: readonly Cohort[];
  readonly name: (cohort: Cohort) => string;
  /** Cohorts that follow each other in time are joined by a line. */
  readonly joined: boolean;
  readonly ref?: Ref<SVGSVGElement>;
}

/** How many of each cohort stayed one, two and three years, told apart by line and mark; the table below says the same. */
export function RetentionPicture({ cohorts, name, joined, ref }: RetentionPictureProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const [box, width] = useWidth<HTMLDivElement>();
  const all = inTime(cohorts);
  // On a narrow screen the latest; the table below has all.
  const shown = all.slice(-Math.max(2, Math.floor((width - SIDE - RIGHT - 48) / LEAST)));
  const every = Math.max(1, Math.ceil((shown.length * NAME) / Math.max(width - SIDE - RIGHT, 1)));
  const x = (place: number) =>
    SIDE + 24 + (shown.length < 2 ? 0 : (place * (width - SIDE - RIGHT - 48)) / (shown.length - 1));
  const y = (percent: number) => BASE - (percent / 100) * (BASE - TOP);
  const inks = { 1: palette.custom.chart.d1, 2: palette.text.primary, 3: palette.custom.chart.line } as const;
  return (
    <Box ref={box} sx={{ minHeight: HEIGHT, p: '8px 16px', minWidth: 0 }}>
      {width > 0 && shown.length > 0 ? (
        <svg
          ref={ref}
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={translate('cohorts.picture')}
          style={{ display: 'block' }}
          fontSize={12}
          fill={palette.text.primary}
        >
          {RETENTION_YEARS.map((years, n) => (
            <g key={years} transform={`translate(${SIDE + n * 96},12)`}>
              <line x1={0} x2={28} y1={0} y2={0} stroke={inks[years]} strokeDasharray={DASHES[years]} strokeWidth={2} />
              <Mark years={years} x={14} y={0} ink={inks[years]} paper={palette.background.paper} />
              <text x={36} y={4}>
                {translate('cohorts.years', { years })}
              </text>
            </g>
          ))}
          {[0, 25, 50, 75, 100].map((tick) => (
            <g key={tick}>
              <line x1={SIDE} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} stroke={palette.custom.chart.grid} />
              <text x={SIDE - 8} y={y(tick) + 4} textAnchor="end" fill={palette.text.secondary}>
                {tick}%
              </text>
            </g>
          ))}
          {RETENTION_YEARS.toReversed().map((years) => {
            const values = shown.map((cohort) => keptAfter(cohort, years));
            return (
              <g key={years}>
                {joined
                  ? runsOf(values).map((run) => (
                      <polyline
                        key={run[0]}
                        points={run
                          .map((place) => `${x(place).toFixed(1)},${y(values[place] ?? 0).toFixed(1)}`)
                          .join(' ')}
                        fill="none"
                        stroke={inks[years]}
                        strokeDasharray={DASHES[years]}
                        strokeWidth={1.5}
                      />
                    ))
                  : null}
                {values.map((value, place) =>
                  value === null ? null : (
                    <g key={shown[place]?.id}>
                      <title>{`${name(shown[place] as Cohort)} ${translate('cohorts.years', { years })} ${value}%`}</title>
                      <Mark
                        years={years}
                        x={x(place)}
                        y={y(value)}
                        ink={inks[years]}
                        paper={palette.background.paper}
                      />
                    </g>
                  ),
                )}
              </g>
            );
          })}
          {shown.map((cohort, place) =>
            (shown.length - 1 - place) % every === 0 ? (
              <text
                key={cohort.id}
                x={place === shown.length - 1 && shown.length > 1 ? width - RIGHT : x(place)}
                y={BASE + 20}
                textAnchor={place === shown.length - 1 && shown.length > 1 ? 'end' : 'middle'}
                fill={palette.text.secondary}
              >
                {name(cohort)}
              </text>
            ) : null,
          )}
        </svg>
      ) : null}
      {width > 0 && shown.length < all.length ? (
        <Box sx={{ fontSize: 12, color: 'text.secondary' }}>
          {translate('cohorts.picture_latest', { count: shown.length })}
        </Box>
      ) : null}
    </Box>
  );
}

interface MarkProps {
  readonly years: 1 | 2 | 3;
  readonly x: number;
  readonly y: number;
  readonly ink: string;
  readonly paper: string;
}

/** A disc, a square and a ring: told apart without colour. */
function Mark({ years, x, y, ink, paper }: MarkProps) {
  if (years === 1) return <circle cx={x} cy={y} r={4} fill={ink} stroke={paper} />;
  if (years === 2) return <rect x={x - 3.5} y={y - 3.5} width={7} height={7} fill={ink} stroke={paper} />;
  return <circle cx={x} cy={y} r={3.5} fill={paper} stroke={ink} strokeWidth={1.5} />;
}
