import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { NOTHING } from '../../figures/format.ts';
import { HeadRow } from '../../lists/HeadRow.tsx';
import { type ComparedField, worthSaying } from './compared.ts';

/** Field by field: what is in force, and what the entry says; what differs is marked. Where nothing is in force there is one column. */
export function Comparison({ lines, label }: { readonly lines: readonly ComparedField[]; readonly label: string }) {
  const translate = useTranslate();
  const first = lines.every(({ before }) => before === undefined);
  const shown = lines.filter(({ before, after }) => after !== null || (before !== null && before !== undefined));
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={label} sx={{ '& td': { verticalAlign: 'top', py: '6px', overflowWrap: 'anywhere' } }}>
        <HeadRow heads={['review.field']}>
          {first ? null : <TableCell>{translate('review.in_force')}</TableCell>}
          <TableCell>{translate(first ? 'review.new_entry' : 'review.entry')}</TableCell>
        </HeadRow>
        <TableBody>
          {shown.map(({ label: field, before, after, changed }) => (
            <TableRow key={field}>
              <TableCell sx={{ color: 'text.secondary', width: '28%' }}>{field}</TableCell>
              {first ? null : (
                <TableCell sx={{ color: changed ? 'text.primary' : 'text.secondary', width: '36%' }}>
                  {before === undefined ? '' : (before ?? NOTHING)}
                </TableCell>
              )}
              <TableCell sx={{ color: changed ? 'text.primary' : 'text.secondary' }}>
                {changed && !first ? <Changed>{after ?? NOTHING}</Changed> : (after ?? NOTHING)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Changed({ children }: { readonly children: string }) {
  return (
    <Box component="mark" sx={{ bgcolor: 'primary.light', color: 'text.primary', fontWeight: 600, px: '3px' }}>
      {children}
    </Box>
  );
}

/** The changes in a line: "建筑面积 120.00 → 102.00"; of a new entry its first fields. */
export function ChangesInShort({
  lines,
  most = 4,
}: {
  readonly lines: readonly ComparedField[];
  readonly most?: number;
}) {
  const translate = useTranslate();
  const said = worthSaying(lines);
  if (said.length === 0)
    return (
      <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
        {translate('review.no_change')}
      </Box>
    );
  return (
    <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 14px', overflowWrap: 'anywhere' }}>
      {said.slice(0, most).map(({ label, before, after }) => (
        <li key={label}>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, mr: '4px' }}>
            {label}
          </Box>
          {before === undefined ? null : (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {before ?? NOTHING} →{' '}
            </Box>
          )}
          <Box component="span" sx={{ fontWeight: 600 }}>
            {after ?? NOTHING}
          </Box>
        </li>
      ))}
      {said.length > most ? (
        <Box component="li" sx={{ fontSize: 13, color: 'text.secondary' }}>
          {translate('review.more_fields', { count: said.length - most })}
        </Box>
      ) : null}
    </Box>
  );
}
