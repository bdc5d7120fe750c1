import { Box, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { useText } from '../../../shared/use-text.ts';
import type { ImportKind } from '../kit/use-kinds.ts';

type Column = ImportKind['columns'][number];

/** What each column of a kind takes, as the template's 填写说明 says it. */
export function KindColumns({ kind: { title, columns, mostRows } }: { readonly kind: ImportKind }) {
  const translate = useTranslate();
  const text = useText();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const label = translate('imports.columns_of', { kind: text(title) });
  return (
    <Section
      title={label}
      note={translate('imports.columns_note', {
        count: columns.length,
        required: columns.filter(({ required }) => required).length,
        most: formatDecimal(mostRows),
      })}
    >
      {phone ? (
        <Box component="ul" aria-label={label}>
          {columns.map((column) => (
            <Box component="li" key={column.key} sx={{ p: '8px 16px', borderTop: 1, borderColor: 'divider' }}>
              <ColumnName column={column} />
              <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
                {column.help}
                {column.example ? <div>{translate('imports.example_of', { example: column.example })}</div> : null}
              </Box>
            </Box>
          ))}
        </Box>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-label={label} sx={{ '& td': { verticalAlign: 'top', py: '6px' } }}>
            <HeadRow>
              {(['column', 'column_type', 'column_help', 'column_example'] as const).map((head) => (
                <TableCell key={head}>{translate(`imports.${head}`)}</TableCell>
              ))}
            </HeadRow>
            <TableBody>
              {columns.map((column) => (
                <TableRow key={column.key}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    <ColumnName column={column} />
                  </TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
                    {translate(`enum.ImportCellType.${column.type}`)}
                  </TableCell>
                  <TableCell>{column.help || NOTHING}</TableCell>
                  <TableCell sx={{ color: 'text.secondary' }}>{column.example || NOTHING}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Section>
  );
}

function ColumnName({ column: { head, required } }: { readonly column: Column }) {
  const translate = useTranslate();
  return (
    <>
      <b style={{ fontWeight: 600 }}>{head}</b>
      {required ? (
        <Box component="span" sx={{ fontSize: 12, color: 'error.main', ml: '6px', fontWeight: 600 }}>
          {translate('imports.required')}
        </Box>
      ) : null}
    </>
  );
}
