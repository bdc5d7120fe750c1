import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { formatDecimal, NOTHING } from '../../../../shared/figures/format.ts';
import { useWidth } from '../../../../shared/figures/use-width.ts';
import { isSolid } from '../../../schemes/document/door.ts';
import type { Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import { NUMBER_ROOM } from './cell-size.ts';
import { GradeBand } from './GradeBand.tsx';
import type { Picture } from './grade-picture.ts';

/** Width of the names at the left, px. */
const NAMES = 140;
const HEAD = 22;
const ROW = 60;
const PAY = 30;
/** A cell narrower than this is not read any more: the picture scrolls. Of a long ladder only the shape is read. */
const NARROWEST = { short: 26, long: 16 } as const;
const LONG = 30;
/** Room that a monthly pay takes, px. */
const PAY_ROOM = 38;

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
                <title>{text(post(row.code)?.name) || row.code}</title>
                {shortened(text(post(row.code)?.name) || row.code, 9, 17)}
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
              <GradeBand row={row} cell={cell} left={NAMES} width={width} first={grades[0] ?? 0} />
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

/** What there is room for beside the picture. */
const shortened = (words: string, chinese = 11, latin = 21): string => {
  const most = /[一-鿿]/.test(words) ? chinese : latin;
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
};
