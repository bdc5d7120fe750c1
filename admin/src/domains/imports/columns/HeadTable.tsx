import { Box, Table, TableBody, TableCell, TableRow, TextField, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import type { Batch } from '../kit/use-batch.ts';
import type { ImportKind } from '../kit/use-kinds.ts';
import { letterOf } from './mapping.ts';

interface HeadTableProps {
  readonly heads: Batch['heads'];
  readonly columns: ImportKind['columns'];
  readonly disabled: boolean;
  /** `column` null: the head is not read. */
  readonly onRead: (position: number, column: string | null) => void;
}

type Head = Batch['heads'][number];

/** The heads of the file beside our columns, each with what stands below it. */
export function HeadTable(props: HeadTableProps) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { heads } = props;
  if (heads.length === 0) return null;
  if (phone)
    return (
      <Box component="ul" aria-label={translate('imports.columns_title')}>
        {heads.map((head) => (
          <Box
            component="li"
            key={head.position}
            sx={{
              p: '10px 16px',
              borderTop: 1,
              borderColor: 'divider',
              display: 'grid',
              gap: '4px',
              '&:first-of-type': { borderTop: 0 },
            }}
          >
            <HeadName head={head} />
            <Samples head={head} />
            <ReadAs {...props} head={head} />
          </Box>
        ))}
      </Box>
    );
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('imports.columns_title')} sx={{ '& td': { py: '4px' } }}>
        <HeadRow heads={['imports.in_file', 'imports.samples']}>
          <TableCell sx={{ width: 280 }}>{translate('imports.read_as')}</TableCell>
          <TableCell sx={{ width: 120 }}>{translate('imports.state')}</TableCell>
        </HeadRow>
        <TableBody>
          {heads.map((head) => (
            <TableRow key={head.position}>
              <TableCell sx={{ minWidth: 160, overflowWrap: 'anywhere' }}>
                <HeadName head={head} />
              </TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                <Samples head={head} />
              </TableCell>
              <TableCell>
                <ReadAs {...props} head={head} />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {head.column === null ? (
                  <StatusMark kind="unknown">{translate('imports.not_read')}</StatusMark>
                ) : (
                  <StatusMark kind="ok">{translate('imports.matched')}</StatusMark>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function HeadName({ head: { position, head } }: { readonly head: Head }) {
  const translate = useTranslate();
  return (
    <span>
      <Box component="span" sx={{ display: 'inline-block', minWidth: 28, color: 'text.secondary', fontSize: 12 }}>
        {letterOf(position)}
      </Box>
      {head ? (
        <b style={{ fontWeight: 600 }}>{head}</b>
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate('imports.no_head')}
        </Box>
      )}
    </span>
  );
}

function Samples({ head: { samples } }: { readonly head: Head }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
      {samples.join(translate('dashboard.list_comma'))}
    </Box>
  );
}

function ReadAs({ head, columns, disabled, onRead }: HeadTableProps & { readonly head: Head }) {
  const translate = useTranslate();
  return (
    <TextField
      select
      fullWidth
      value={head.column ?? ''}
      disabled={disabled}
      onChange={({ target }) => onRead(head.position, target.value || null)}
      slotProps={{
        select: { native: true },
        htmlInput: {
          'aria-label': translate('imports.read_as_of', { letter: letterOf(head.position), head: head.head }),
        },
      }}
    >
      <option value="">{translate('imports.not_read')}</option>
      {columns.map(({ key, head: name, required }) => (
        <option key={key} value={key}>
          {required ? `${name} *` : name}
        </option>
      ))}
    </TextField>
  );
}
