import { Box, MenuItem, Table, TableBody, TableCell, TableRow, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { useText } from '../../../shared/use-text.ts';
import { byGrade, differenceOf, type Simulation } from './simulation.ts';

/** 等级分布对照: bars and numbers of both schemes in one table, a line for each grade, of all or of one post or street. */
export function BeforeAfter({ simulation: { cells, posts } }: { readonly simulation: Simulation }) {
  const translate = useTranslate();
  const text = useText();
  const [post, setPost] = useState('');
  const [town, setTown] = useState('');
  const towns = [...new Map(cells.map(({ townId, townName }) => [townId, townName]))];
  const pairs = byGrade(cells.filter((cell) => (!post || cell.post === post) && (!town || cell.townId === town)));
  const most = Math.max(1, ...pairs.flatMap(({ before, after }) => [before, after]));
  const choice = (
    label: string,
    value: string,
    set: (value: string) => void,
    all: readonly (readonly [string, string])[],
  ) => (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={({ target }) => set(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ width: 180 }}
    >
      <MenuItem value="">{translate('grade_simulations.all')}</MenuItem>
      {all.map(([id, name]) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Section
      title={translate('grade_simulations.distribution')}
      note={
        <Box component="span" aria-hidden sx={{ display: 'inline-flex', gap: 2 }}>
          <Key ink="custom.chart.d2">{translate('grade_simulations.before')}</Key>
          <Key ink="custom.chart.d1">{translate('grade_simulations.after')}</Key>
        </Box>
      }
    >
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, p: '12px 16px 4px' }}>
        {choice(
          translate('grade_simulations.post'),
          post,
          setPost,
          posts.map(({ code, name }) => [code, text(name)]),
        )}
        {towns.length > 1 ? choice(translate('workers.town'), town, setTown, towns) : null}
      </Box>
      <Box sx={{ overflowX: 'auto' }}>
        <Table
          size="small"
          aria-label={translate('grade_simulations.distribution')}
          sx={{ '& td, & th': { height: 28, py: 0, px: { xs: '6px', sm: '12px' } } }}
        >
          <HeadRow>
            <TableCell sx={{ width: { xs: 64, sm: 90 } }}>{translate('worker_grade.grade')}</TableCell>
            <TableCell component="td" sx={{ width: { xs: '30%', sm: '50%' }, minWidth: { xs: 56, sm: 120 } }} />
            <TableCell align="right">{translate('grade_simulations.before')}</TableCell>
            <TableCell align="right">{translate('grade_simulations.after')}</TableCell>
            <TableCell align="right">{translate('grade_simulations.difference')}</TableCell>
          </HeadRow>
          <TableBody>
            {pairs.map(({ grade, before, after }) => (
              <TableRow key={grade ?? 'none'}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 400, whiteSpace: 'nowrap' }}>
                  {grade ?? translate('grade_simulations.cannot_be_said')}
                </TableCell>
                <TableCell aria-hidden>
                  <Bar people={before} most={most} ink="custom.chart.d2" />
                  <Bar people={after} most={most} ink="custom.chart.d1" />
                </TableCell>
                <TableCell align="right">{formatDecimal(before)}</TableCell>
                <TableCell align="right">{formatDecimal(after)}</TableCell>
                <TableCell align="right">{differenceOf(before, after)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}

const Bar = ({ people, most, ink }: { readonly people: number; readonly most: number; readonly ink: string }) => (
  <Box style={{ width: `${(people / most) * 100}%` }} sx={{ height: 9, bgcolor: ink }} />
);

function Key({ ink, children }: { readonly ink: string; readonly children: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '5px' }}>
      <Box component="span" sx={{ width: 10, height: 10, bgcolor: ink }} />
      {children}
    </Box>
  );
}
