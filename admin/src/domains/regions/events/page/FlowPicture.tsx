import type { EventUnitPartsFragment, RegionEventPartsFragment } from '@jiceng/schema/regions.ts';
import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { percentOf } from '../event-input.ts';
import { shapeOf } from '../kinds.ts';

const BOX = 52;
const GAP = 8;
const MIDDLE = { xs: 44, sm: 112 } as const;

type Event = Pick<RegionEventPartsFragment, 'kind' | 'from' | 'to'>;

/** Which box leads to which: each to its own place, of a merge all into one, of a split one into all. */
const flowsOf = ({ kind, from, to }: Event): readonly (readonly [number, number])[] =>
  shapeOf(kind).to === 'same'
    ? from.map((_, at) => [at, at] as const)
    : from.flatMap((_, left) => to.map((__, right) => [left, right] as const));

/** Units before at the left, afterwards at the right. Hidden from screen readers: the list beside it says the same. */
export function FlowPicture({ event }: { readonly event: Event }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { from, to } = event;
  const most = Math.max(from.length, to.length, 1);
  const height = most * BOX + (most - 1) * GAP;
  const middleOf = (at: number, count: number) =>
    (height - (count * BOX + (count - 1) * GAP)) / 2 + at * (BOX + GAP) + BOX / 2;
  return (
    <Box
      aria-hidden
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: `1fr ${MIDDLE.xs}px 1fr`, sm: `minmax(0, 300px) ${MIDDLE.sm}px minmax(0, 300px)` },
        p: '12px 16px',
        alignItems: 'center',
        minWidth: 0,
      }}
    >
      <Side units={from} nothing={translate('region_events.unit_new')} />
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        role="presentation"
        style={{ display: 'block' }}
      >
        {(flowsOf(event).length > 0 ? flowsOf(event) : [[0, 0] as const]).map(([left, right]) => {
          const [y1, y2] = [middleOf(left, Math.max(from.length, 1)), middleOf(right, Math.max(to.length, 1))];
          return (
            <path
              key={`${left}-${right}`}
              d={`M2 ${y1}C50 ${y1} 50 ${y2} 92 ${y2}`}
              fill="none"
              stroke={palette.custom.chart.d1}
              strokeWidth={1.5}
              vectorEffect="non-scaling-stroke"
            />
          );
        })}
        {(to.length > 0 ? to : [null]).map((unit, at) => {
          const y = middleOf(at, Math.max(to.length, 1));
          return (
            <path key={unit?.id ?? 'end'} d={`M88 ${y - 5}L98 ${y}L88 ${y + 5}z`} fill={palette.custom.chart.d1} />
          );
        })}
      </svg>
      <Side units={to} nothing={translate('region_events.unit_ends')} after />
    </Box>
  );
}

interface SideProps {
  readonly units: readonly EventUnitPartsFragment[];
  readonly nothing: string;
  readonly after?: boolean;
}

function Side({ units, nothing, after = false }: SideProps) {
  const translate = useTranslate();
  const frame = {
    height: BOX,
    display: 'grid',
    alignContent: 'center',
    px: '10px',
    border: 1,
    borderRadius: '4px',
    overflow: 'hidden',
    minWidth: 0,
  } as const;
  return (
    <Box sx={{ display: 'grid', gap: `${GAP}px`, minWidth: 0 }}>
      {units.length === 0 ? (
        <Box sx={{ ...frame, borderStyle: 'dashed', borderColor: 'custom.ctl', color: 'text.secondary', fontSize: 13 }}>
          {nothing}
        </Box>
      ) : null}
      {units.map(({ id, name, code, share }) => (
        <Box
          key={id}
          sx={{
            ...frame,
            borderColor: after ? 'primary.main' : 'custom.line2',
            bgcolor: after ? 'primary.light' : 'background.default',
          }}
        >
          <Box sx={{ fontSize: 13, lineHeight: '17px', fontWeight: 600, overflow: 'hidden', maxHeight: 34 }}>
            {name}
          </Box>
          <Box sx={{ fontSize: 12, lineHeight: '15px', color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {code}
            {share === null ? null : ` ${translate('region_events.share_of', { percent: percentOf(share) ?? '' })}`}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
