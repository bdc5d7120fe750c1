import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useAt, useDrafting } from '../drafting.tsx';
import { useReferred } from '../fields/fields.tsx';
import { useFormWords } from '../form-words.ts';
import { type Path, pointerOf } from '../place.ts';

interface SourceAtProps {
  /** The row whose cells have a source. */
  readonly path: Path;
  /** Cells of the row that may have one of their own; with the name of its field where that is another. */
  readonly cells?: readonly (string | readonly [cell: string, label: string])[];
}

type Ref = string | Readonly<Record<string, string>>;
const NO_CELLS: NonNullable<SourceAtProps['cells']> = [];

/** 来源: one for all cells of a row, and others for single cells (逐格). */
export function SourceAt({ path, cells = NO_CELLS }: SourceAtProps) {
  const { translate, text, field } = useFormWords();
  const { problems } = useDrafting();
  const place = [...path, 'source'];
  const { value, set } = useAt<Ref>(place);
  const [opened, setOpened] = useState(false);
  const rest = typeof value === 'string' ? value : (value?.['*'] ?? '');
  const single = typeof value === 'object' && value !== null ? value : {};
  const open = opened || Object.keys(single).some((cell) => cell !== '*');
  const at = pointerOf(place);
  const wrong = problems.filter(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`));
  const choose = (cell: string, id: string) => {
    const next = { ...(cell === '*' ? single : { '*': rest, ...single }), [cell]: id };
    if (cell !== '*' && id === '') delete next[cell];
    const alone = Object.keys(next).every((key) => key === '*');
    set(alone ? (next['*'] ?? '') : next);
  };
  return (
    <Box sx={{ gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'flex-start' }}>
      <SourceChoice
        label={field('source')}
        value={rest}
        onChange={(id) => choose('*', id)}
        error={wrong.map(({ message }) => text(message)).join(' ')}
      />
      {open
        ? cells
            .map(cellAndLabel)
            .map(([cell, label]) => (
              <SourceChoice
                key={cell}
                label={translate('schemes.source_of', { cell: field(label) })}
                value={single[cell] ?? ''}
                empty={translate('schemes.as_row')}
                onChange={(id) => choose(cell, id)}
              />
            ))
        : null}
      {cells.length > 1 && !open ? (
        <Button variant="text" onClick={() => setOpened(true)}>
          {translate('schemes.by_cell')}
        </Button>
      ) : null}
    </Box>
  );
}

const cellAndLabel = (cell: NonNullable<SourceAtProps['cells']>[number]): readonly [cell: string, label: string] =>
  typeof cell === 'string' ? [cell, cell] : cell;

interface SourceChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly empty?: string;
  readonly error?: string;
  readonly onChange: (id: string) => void;
}

function SourceChoice({ label, value, empty, error = '', onChange }: SourceChoiceProps) {
  const sources = useReferred('sources');
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={error !== ''}
      helperText={error || undefined}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      sx={{ minWidth: 180, maxWidth: 340, '& .MuiSelect-select': { fontSize: 13 } }}
    >
      <MenuItem value="">{empty ?? '—'}</MenuItem>
      {value && !sources.some((source) => source.value === value) ? <MenuItem value={value}>{value}</MenuItem> : null}
      {sources.map((source) => (
        <MenuItem key={source.value} value={source.value}>
          {source.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
