import { Box, IconButton, MenuItem, TableCell, TableRow, TextField } from '@mui/material';
import { memo } from 'react';
import { CloseIcon } from '../../../../shared/status/icons.tsx';
import type { TableCell as Cell } from '../../document/scheme.ts';
import { sourceIdOf } from '../../document/sources.ts';
import type { Choice } from '../../form-kind.tsx';
import { useFormWords } from '../form-words.ts';
import { MatchInput } from './MatchInput.tsx';

interface TableRowAtProps {
  readonly index: number;
  readonly cell: Cell;
  readonly keys: readonly string[];
  /** What the keys are called. */
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, readonly Choice[] | null>>;
  readonly sources: readonly Choice[];
  readonly said: string;
  readonly onChange: (index: number, part: readonly (string | number)[], value: unknown) => void;
  readonly onRemove: (index: number) => void;
}

/** One cell of a table; drawn again only when its own words change, however many there are. */
export const TableRowAt = memo(function TableRowAt({
  index,
  cell,
  keys,
  names,
  values,
  sources,
  said,
  onChange,
  onRemove,
}: TableRowAtProps) {
  const { translate, field } = useFormWords();
  const name = translate('schemes.cell_no', { no: index + 1 });
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
        {index + 1}
        {said ? (
          <Box sx={{ color: 'error.main', fontSize: 12, whiteSpace: 'normal', maxWidth: 160 }}>{said}</Box>
        ) : null}
      </TableCell>
      {keys.map((key) => (
        <TableCell key={key}>
          <MatchInput
            label={`${name} ${names[key] ?? key}`}
            match={cell.when[key]}
            values={values[key] ?? null}
            onChange={(match) => onChange(index, ['when', key], match)}
          />
        </TableCell>
      ))}
      <TableCell>
        <TextField
          value={cell.value ?? ''}
          placeholder={translate('schemes.unpublished')}
          onChange={({ target }) => {
            const typed = target.value.trim();
            const number = Number(typed);
            onChange(index, ['value'], typed === '' ? null : Number.isFinite(number) ? number : typed);
          }}
          slotProps={{
            htmlInput: { inputMode: 'decimal', 'aria-label': `${name} ${field('value')}` },
          }}
          sx={{ width: 110 }}
        />
      </TableCell>
      <TableCell>
        <TextField
          select
          value={sourceIdOf(cell.source, 'value') ?? ''}
          onChange={({ target }) => onChange(index, ['source'], target.value)}
          slotProps={{
            select: { displayEmpty: true },
            htmlInput: { 'aria-label': `${name} ${field('source')}` },
          }}
          sx={{ minWidth: 140, maxWidth: 240 }}
        >
          {sources.map((source) => (
            <MenuItem key={source.value} value={source.value}>
              {source.name}
            </MenuItem>
          ))}
        </TextField>
      </TableCell>
      <TableCell>
        <IconButton size="small" aria-label={translate('schemes.remove', { name })} onClick={() => onRemove(index)}>
          <CloseIcon />
        </IconButton>
      </TableCell>
    </TableRow>
  );
});
