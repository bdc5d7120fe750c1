import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { formatDecimal, NOTHING } from '../../../../shared/figures/format.ts';
import { useWidth } from '../../../../shared/figures/use-width.ts';
import type { Scheme } from '../document/scheme.ts';
import { isSolid } from '../document/sources.ts';
import { useSchemeWords } from '../document/words.ts';
import type { GradeCell, Picture, PostRow } from './grade-picture.ts';

/** Width of the names at the left, px. */
const NAMES = 140;
const HEAD = 22;
const ROW = 60;
const BAND = 54;
/** Highest bar of a row, px. */
const BAR = 20;
const PAY = 30;
/** A cell narrower than this is not read any more: the picture scrolls. Of a long ladder only the shape is read. */
const NARROWEST = { short: 26, long: 16 } as const;
const LONG = 30;
/** Room that a monthly pay takes, px. */
const PAY_ROOM = 38;
/** A number above each cell needs this much; else every fifth bears one. */
const NUMBER_ROOM = 20;

interface GradePictureProps {
  readonly scheme: Scheme;
  readonly picture: Picture;
  readonly label: string;
}

/** Posts as rows, grades as columns: ranges as bands, start cells, people in each cell, what was tried out and the next step, pay below (岗位与等级). */
export function GradePicture({ scheme, picture, label }: GradePictureProps) {
  const { translate, text, and } = useSchemeWords();
  const { palette } = useTheme();
  const [ref, room] = useWidth<HTMLDivElement>();
  const { grades, rows, pay } = picture;
  const width = Math.max(room, NAMES + grades.length * (grades.length > LONG ? NARROWEST.long : NARROWEST.short));
  const cell = grades.length > 0 ? (width - NAMES - 1) / grades.length : 0;
  const shownPay = cell >= PAY_ROOM ? pay : [];
  const height = HEAD + rows.length * ROW + shownPay.length * PAY + 4;
  const x = (index: number) => NAMES + index * cell;
  const every = cell >= NUMBER_ROOM ? 1 : 5;
  const post = (code: string) => scheme.posts.find((each) => each.code === code);
  return (
    <Box
      ref={ref}
      // A long ladder, and any on a phone, is wider than its place and is moved by the arrow keys.
      tabIndex={0}
      role="group"
      aria-label={label}
      sx={{
        overflowX: 'auto',
        minHeight: height,
        '@media print': { minHeight: 0, '& svg': { height: 'auto' } },
      }}
    >
      {room > 0 ? (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={label}
          style={{ display: 'block' }}
          fontSize={12}
          fill={palette.text.primary}
        >
          <text x={0} y={14} fill={palette.text.secondary}>
            {translate('grade_schemes.picture.corner')}
          </text>
          {grades.map((grade, index) =>
            index % every === 0 || index === grades.length - 1 ? (
              <text key={grade} x={x(index) + cell / 2} y={14} textAnchor="middle" fontWeight={600}>
                {grade}
              </text>
            ) : null,
          )}
          {rows.map((row, index) => (
            <g key={row.code} transform={`translate(0 ${HEAD + index * ROW})`}>
              <text y={18} fontSize={14} fontWeight={600}>
                {text(post(row.code)?.name) || row.code}
              </text>
              <text y={34} fill={palette.text.secondary}>
                {shortened(
                  (post(row.code)?.duties ?? [])
                    .filter((duty) => duty !== 'SECRETARY_AND_DIRECTOR')
                    .map((duty) => translate(`grade_schemes.duty_short.${duty}`))
                    .join(and),
                )}
              </text>
              {row.people === null ? null : (
                <text y={50}>{translate('grade_schemes.picture.people', { count: formatDecimal(row.people) })}</text>
              )}
              <Band row={row} cell={cell} width={width} first={grades[0] ?? 0} />
            </g>
          ))}
          {shownPay.map(({ post: of, cells }, index) => (
            <g key={of ?? ''} transform={`translate(0 ${HEAD + rows.length * ROW + index * PAY})`}>
              <text y={17}>
                {of
                  ? translate('grade_schemes.picture.pay_of', { post: text(post(of)?.name) || of })
                  : translate('grade_schemes.picture.pay')}
              </text>
              {cells.map(({ grade, value, basis }) => {
                const at = x(grade - (grades[0] ?? 0));
                const solid = isSolid(basis);
                return (
                  <g key={grade}>
                    <rect
                      x={at + 2.5}
                      y={1.5}
                      width={Math.max(cell - 5, 0)}
                      height={23}
                      fill={solid ? palette.primary.light : 'none'}
                      stroke={solid ? palette.primary.main : palette.custom.ctl}
                      {...(solid ? {} : { strokeDasharray: '3 2' })}
                    />
                    <text
                      x={at + cell / 2}
                      y={17.5}
                      textAnchor="middle"
                      fill={solid ? palette.primary.dark : palette.text.primary}
                      {...(solid ? { fontWeight: 600 } : {})}
                    >
                      {value === null ? NOTHING : formatDecimal(value)}
                    </text>
                  </g>
                );
              })}
            </g>
          ))}
        </svg>
      ) : null}
    </Box>
  );
}

interface BandProps {
  readonly row: PostRow;
  readonly cell: number;
  readonly width: number;
  readonly first: number;
}

/** One post: its track, its range, and in each cell how many people stand there. */
function Band({ row, cell, width, first }: BandProps) {
  const { palette } = useTheme();
  const within = row.cells.filter(({ inRange }) => inRange);
  const from = within[0];
  const x = (grade: number) => NAMES + (grade - first) * cell;
  const solid = isSolid(row.basis);
  return (
    <>
      <rect x={NAMES} y={0.5} width={width - NAMES - 1} height={BAND} fill="none" stroke={palette.divider} />
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

/** What there is room for beside the picture. */
const shortened = (words: string): string => {
  const most = /[一-鿿]/.test(words) ? 11 : 21;
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
};
