import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { givenReason } from '../../shared/audit/reason.ts';
import { NOTHING } from '../../shared/figures/format.ts';
import { HeadRow } from '../../shared/lists/HeadRow.tsx';
import { differenceOf, type FieldChange } from './difference.ts';

/** A row before and after, changed columns only; how many stayed the same is said. */
export function Difference({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  const translate = useTranslate();
  const fields = differenceOf(before, after);
  const changed = fields.filter((field) => field.changed);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table
        sx={{ width: 'auto', minWidth: { sm: 480 }, '& td, & th': { height: 26, verticalAlign: 'top', py: '2px' } }}
      >
        <HeadRow heads={['audit.field', 'audit.before', 'audit.after']} />
        <TableBody>
          {changed.map((field) => (
            <Line key={field.field} change={field} />
          ))}
        </TableBody>
      </Table>
      {changed.length < fields.length ? (
        <Box sx={{ fontSize: 12, color: 'text.disabled', p: '4px 16px' }}>
          {translate('audit.unchanged', { count: fields.length - changed.length })}
        </Box>
      ) : null}
    </Box>
  );
}

function Line({ change }: { readonly change: FieldChange }) {
  const translate = useTranslate();
  const { field } = change;
  const said = (value: string | null) => (field === 'reason' ? givenReason(value) : value);
  const [before, after] = [said(change.before), said(change.after)];
  return (
    <TableRow>
      <TableCell component="th" scope="row" title={field} sx={{ fontWeight: 400, color: 'text.secondary' }}>
        {translate(`audit.column.${field}`, { _: field })}
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere', color: 'text.secondary' }}>
        {before === null ? NOTHING : <del style={{ textDecorationThickness: 1 }}>{before}</del>}
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        {after === null ? NOTHING : <ins style={{ textDecoration: 'none' }}>{after}</ins>}
      </TableCell>
    </TableRow>
  );
}
