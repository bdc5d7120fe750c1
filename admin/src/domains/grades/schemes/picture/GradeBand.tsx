import { useTheme } from '@mui/material/styles';
import { formatDecimal, NOTHING } from '../../../../shared/figures/format.ts';
import { isSolid } from '../../../schemes/document/door.ts';
import { useSchemeWords } from '../document/words.ts';
import { BAND, BAR, NUMBER_ROOM } from './cell-size.ts';
import type { GradeCell, PostRow } from './grade-picture.ts';

interface GradeBandProps {
  readonly row: PostRow;
  readonly cell: number;
  /** Where the first grade begins, px. */
  readonly left: number;
  readonly width: number;
  readonly first: number;
}

/** One post: its track, its range, and in each cell how many people stand there. */
export function GradeBand({ row, cell, left, width, first }: GradeBandProps) {
  const { palette } = useTheme();
  const within = row.cells.filter(({ inRange }) => inRange);
  const from = within[0];
  const x = (grade: number) => left + (grade - first) * cell;
  const solid = isSolid(row.basis);
  return (
    <>
      <rect x={left} y={0.5} width={width - left - 1} height={BAND} fill="none" stroke={palette.divider} />
      {from ? (
        <rect
          x={x(from.grade)}
          y={0.5}
          width={within.length * cell}
          height={BAND}
          fill={palette.primary.light}
          stroke={solid ? palette.primary.main : palette.custom.ctl}
          {...(solid ? {} : { strokeDasharray: '4 3' })}
        />
      ) : null}
      {row.cells.map((each) => (
        <Cell key={each.grade} cell={each} row={row} x={x(each.grade)} width={cell} />
      ))}
      {/* Above all cells, so that no neighbour draws over the frame of what was tried out. */}
      {row.cells.map((each) => (
        <Marks key={each.grade} cell={each} x={x(each.grade)} width={cell} />
      ))}
    </>
  );
}

interface CellProps {
  readonly cell: GradeCell;
  readonly row: PostRow;
  readonly x: number;
  readonly width: number;
}

function Cell({ cell: { inRange, isStart, count, grade }, row, x, width }: CellProps) {
  const { translate } = useSchemeWords();
  const { palette } = useTheme();
  const bar = count && row.most > 0 ? Math.max((count / row.most) * BAR, 1.5) : 0;
  const solid = isSolid(row.startBasis);
  const edge = Math.min(9, width * 0.15);
  return (
    <g>
      {inRange && grade !== row.min ? <line x1={x} x2={x} y1={1} y2={BAND} stroke={palette.background.paper} /> : null}
      {isStart ? (
        <>
          <rect
            x={x + 2.5}
            y={3}
            width={Math.max(width - 5, 0)}
            height={BAND - 5}
            fill="none"
            stroke={solid ? palette.primary.main : palette.custom.ctl}
            {...(solid ? {} : { strokeDasharray: '3 2' })}
          />
          <text x={x + 6} y={15} fill={palette.text.secondary}>
            {translate('grade_schemes.picture.start')}
          </text>
        </>
      ) : null}
      {bar > 0 ? (
        <rect x={x + edge} y={BAND - bar} width={width - 2 * edge} height={bar} fill={palette.custom.chart.d2} />
      ) : null}
      {count !== null && (inRange || count > 0) && width >= NUMBER_ROOM ? (
        <text
          x={x + width / 2}
          y={BAND - bar - 5}
          textAnchor="middle"
          fill={inRange ? palette.text.primary : palette.error.main}
        >
          {count === 0 ? NOTHING : formatDecimal(count)}
        </text>
      ) : null}
    </g>
  );
}

function Marks({
  cell: { marks },
  x,
  width,
}: {
  readonly cell: GradeCell;
  readonly x: number;
  readonly width: number;
}) {
  const { translate } = useSchemeWords();
  const { palette } = useTheme();
  return marks.map((kind) => (
    <g key={kind} className="no-print">
      <rect
        x={x + 1}
        y={1.5}
        width={Math.max(width - 2, 0)}
        height={BAND - 2}
        fill="none"
        stroke={palette.primary.main}
        strokeWidth={kind === 'TRIED' ? 3 : 1.5}
        {...(kind === 'NEXT' ? { strokeDasharray: '3 3' } : {})}
      />
      {width >= 34 ? (
        <text x={x + 5} y={14} fill={palette.primary.dark} fontWeight={600}>
          {translate(`grade_schemes.picture.${kind === 'TRIED' ? 'tried' : 'next'}`)}
        </text>
      ) : null}
    </g>
  ));
}
