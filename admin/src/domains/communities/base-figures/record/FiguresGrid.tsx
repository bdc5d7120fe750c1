import type { BaseMetric } from '@jiceng/schema/communities.ts';
import { Box, Paper, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { formatDecimal } from '../../../../shared/figures/format.ts';
import { HeadRow } from '../../../../shared/lists/HeadRow.tsx';
import { TableSkeleton } from '../../../../shared/pages/Skeletons.tsx';
import { useRegionNames } from '../../../regions/choice/door.ts';
import { isWhole, type RecordScope, valueField } from './figures-input.ts';
import { type StreetLine, useStreetLines } from './use-street-lines.ts';

/** One line per region: what was recorded last, and the value of this time. */
export function FiguresGrid() {
  const translate = useTranslate();
  const [scope, town, region, metric] = useWatch({ name: ['scope', 'town', 'region', 'metric'] }) as [
    RecordScope,
    string | undefined,
    string | undefined,
    BaseMetric,
  ];
  const street = useStreetLines(scope === 'town' ? town : undefined, metric);
  const regions = useRegionNames();
  const one = regions.find(({ id }) => id === region);
  const lines: readonly StreetLine[] | undefined =
    scope === 'town' ? street : one ? [{ id: one.id, code: one.code, name: one.name, last: null }] : undefined;
  if (scope === 'town' && !town) return null;
  if (scope === 'region' && !one) return null;
  return (
    <Paper sx={{ mb: '12px', maxWidth: 880 }}>
      {lines === undefined ? (
        <TableSkeleton rows={6} />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-label={translate('base_figures.grid')} sx={{ '& .MuiFormControl-root': { m: 0 } }}>
            <caption style={{ captionSide: 'top', padding: '8px 16px' }}>{translate('base_figures.grid')}</caption>
            <HeadRow heads={['base_figures.region']}>
              {scope === 'town' ? <TableCell align="right">{translate('base_figures.latest')}</TableCell> : null}
              <TableCell sx={{ width: { xs: 132, sm: 200 } }}>
                {translate('base_figures.value')}（{translate(`base_figures.unit_${metric}`)}）
              </TableCell>
            </HeadRow>
            <TableBody>
              {lines.map((line) => (
                <GridLine key={line.id} line={line} withLast={scope === 'town'} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Paper>
  );
}

function GridLine({ line, withLast }: { readonly line: StreetLine; readonly withLast: boolean }) {
  const translate = useTranslate();
  const { id, name, last } = line;
  return (
    <TableRow hover>
      <TableCell sx={{ minWidth: 120 }}>{name}</TableCell>
      {withLast ? (
        <TableCell align="right">
          {last ? (
            <>
              {formatDecimal(last.value)}
              <Box
                component="span"
                sx={{ display: 'block', fontSize: 12, color: 'text.secondary', whiteSpace: 'nowrap' }}
              >
                {last.onDate}
              </Box>
            </>
          ) : (
            formatDecimal(null)
          )}
        </TableCell>
      ) : null}
      <TableCell sx={{ py: '4px' }}>
        <TextInput
          source={`values.${valueField(id)}`}
          label={false}
          validate={(value: unknown) => (isWhole(value) ? undefined : 'base_figures.whole')}
          slotProps={{
            htmlInput: {
              inputMode: 'numeric',
              style: { textAlign: 'right' },
              'aria-label': `${name} ${translate('base_figures.value')}`,
            },
          }}
        />
      </TableCell>
    </TableRow>
  );
}
