import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { formatDecimal, NOTHING } from '../../../../shared/figures/format.ts';
import { HeadRow } from '../../../../shared/lists/HeadRow.tsx';
import type { Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import type { GradeCell, Picture } from './grade-picture.ts';

/** The picture in words: grades as rows, posts as columns, for who reads it without seeing it; words stand before numbers, which stay below each other. */
export function GradeTable({
  scheme,
  picture,
  label,
}: {
  readonly scheme: Scheme;
  readonly picture: Picture;
  readonly label: string;
}) {
  const { translate, text, basis } = useSchemeWords();
  const nameOf = (code: string) => text(scheme.posts.find((post) => post.code === code)?.name) || code;
  const said = ({ inRange, isStart, count, marks }: GradeCell) =>
    [
      isStart ? translate('grade_schemes.picture.start_word') : '',
      ...marks.map((kind) => translate(`grade_schemes.picture.${kind === 'TRIED' ? 'tried' : 'next'}`)),
      inRange ? (count === null ? '✓' : formatDecimal(count)) : count ? formatDecimal(count) : NOTHING,
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={label}>
      <Table aria-label={label} sx={{ '& td, & th': { height: 28 } }}>
        <HeadRow heads={['grade_schemes.picture.grade']}>
          {picture.rows.map((row) => (
            <TableCell key={row.code} align="right">
              {nameOf(row.code)}
              {row.people === null
                ? null
                : ` ${translate('grade_schemes.picture.people', { count: formatDecimal(row.people) })}`}
            </TableCell>
          ))}
          {picture.pay.map(({ post }) => (
            <TableCell key={post ?? ''} align="right">
              {post
                ? translate('grade_schemes.picture.pay_of', { post: nameOf(post) })
                : translate('grade_schemes.picture.pay')}
            </TableCell>
          ))}
        </HeadRow>
        <TableBody>
          {picture.grades.map((grade, index) => (
            <TableRow key={grade}>
              <TableCell component="th" scope="row">
                {grade}
              </TableCell>
              {picture.rows.map((row) => {
                const cell = row.cells[index];
                return (
                  <TableCell key={row.code} align="right">
                    {cell ? said(cell) : NOTHING}
                  </TableCell>
                );
              })}
              {picture.pay.map(({ post, cells }) => {
                const cell = cells.find((each) => each.grade === grade);
                return (
                  <TableCell key={post ?? ''} align="right">
                    {cell?.basis && cell.basis !== 'PUBLISHED' ? `${basis(cell.basis)} ` : ''}
                    {formatDecimal(cell?.value)}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
