import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { useText } from '../../../shared/use-text.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { MovesTable } from './MovesTable.tsx';
import { RowList } from './RowList.tsx';
import { type Simulation, summed } from './simulation.ts';

/** What a scheme gives everybody of a region on a day, beside another: who gains and loses, by post and street, and the people. */
export function Report({ simulation }: { readonly simulation: Simulation }) {
  const translate = useTranslate();
  const text = useText();
  const { moves, posts, paid, payBefore, payAfter } = simulation;
  const nameOf = (code: string | null) =>
    code === null
      ? translate('grade_simulations.no_post')
      : text(posts.find((post) => post.code === code)?.name) || code;
  const byTown = summed(moves, ({ townId, townName }) => ({ id: townId, name: townName }));
  // In the order of the scheme, the highest post first; who has none comes last.
  const place = ({ id }: { readonly id: string }) => posts.findIndex(({ code }) => code === id) + 1 || Infinity;
  const byPost = summed(moves, ({ post }) => ({ id: post ?? '', name: nameOf(post) })).toSorted(
    (a, b) => place(a) - place(b),
  );
  const counts = ['people', 'gain', 'lose', 'same', 'unknown'] as const;
  return (
    <>
      <HeaderFigures
        figures={[
          ...counts.map((name) => ({
            label: translate(`grade_simulations.${name}`),
            figure: formatDecimal(simulation[name]),
          })),
          ...(paid > 0
            ? [
                {
                  label: translate('grade_simulations.pay_difference'),
                  figure: formatDecimal((Number(payAfter) - Number(payBefore)).toFixed(2), 2),
                },
              ]
            : []),
        ]}
      />
      <BeforeAfter simulation={simulation} />
      <MovesTable
        title={translate('grade_simulations.by_post')}
        head={translate('grade_simulations.post')}
        rows={byPost}
      />
      <MovesTable title={translate('grade_simulations.by_town')} head={translate('workers.town')} rows={byTown} />
      <Gaps simulation={simulation} />
      <RowList simulation={simulation} />
      <Box sx={{ height: 12 }} />
    </>
  );
}

/** 无法得出: why, by how many under each scheme. */
function Gaps({ simulation: { gaps } }: { readonly simulation: Simulation }) {
  const translate = useTranslate();
  if (gaps.length === 0) return null;
  return (
    <Section title={translate('grade_simulations.gaps')}>
      <Table size="small" aria-label={translate('grade_simulations.gaps')}>
        <HeadRow
          heads={['grade_simulations.why', { right: 'grade_simulations.before' }, { right: 'grade_simulations.after' }]}
        />
        <TableBody>
          {gaps.map(({ status, before, after }) => (
            <TableRow key={status}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                {translate(`enum.GradeStatus.${status}`)}
              </TableCell>
              <TableCell align="right">{formatDecimal(before)}</TableCell>
              <TableCell align="right">{formatDecimal(after)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
