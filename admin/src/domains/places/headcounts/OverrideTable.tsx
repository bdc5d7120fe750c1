import { Box, Paper, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import type { HeadcountRecord } from './HeadcountForm.tsx';

/** Who was taken on beyond a quota, by which paper and why (超员批准). */
export function OverrideTable({ overrides }: { readonly overrides: HeadcountRecord['overrides'] }) {
  const translate = useTranslate();
  if (overrides.length === 0)
    return (
      <Paper>
        <Typography sx={{ p: 2, color: 'text.secondary' }}>{translate('headcounts.overrides_empty')}</Typography>
      </Paper>
    );
  return (
    <Paper sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('headcounts.overrides')} sx={{ '& td': { verticalAlign: 'top', py: '8px' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('headcounts.who')}</TableCell>
            <TableCell>{translate('headcounts.on')}</TableCell>
            <TableCell>{translate('headcounts.that_day')}</TableCell>
            <TableCell>{translate('record.why')}</TableCell>
            <TableCell>{translate('headcounts.recorded')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {overrides.map(({ id, worker, on, places, used, reason, document, recordedAt, recordedBy }) => (
            <TableRow key={id}>
              <TableCell>
                {worker ? (
                  <PlaceLink to={`/workers/${worker.id}/show`}>{worker.name}</PlaceLink>
                ) : (
                  translate('headcounts.elsewhere')
                )}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{on}</TableCell>
              <TableCell>{translate('headcounts.then_use', { places, used })}</TableCell>
              <TableCell sx={{ minWidth: 200 }}>
                <Box>{reason}</Box>
                <DocumentCite document={document} small />
              </TableCell>
              <TableCell>
                <Box sx={{ whiteSpace: 'nowrap' }}>{officeTime(recordedAt)}</Box>
                <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{recordedBy?.name}</Box>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Paper>
  );
}
