import { Box, FormControlLabel, Switch } from '@mui/material';
import type { ReactNode } from 'react';
import { useAt } from '../drafting.tsx';
import { useFormWords } from '../form-words.ts';
import type { Path } from '../place.ts';
import { Said } from './Entries.tsx';

interface SwitchedProps<Value> {
  readonly path: Path;
  /** The kind's word for having it. */
  readonly label: string;
  readonly blank: () => Value;
  /** Among fields of a row: the whole width of it. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A part that a document need not have: switched on it is entered, off it is null. */
export function Switched<Value>({ path, label, blank, wide = false, children }: SwitchedProps<Value>) {
  const { has } = useFormWords();
  const { value, set, problems } = useAt<Value>(path);
  const on = value !== null && value !== undefined;
  return (
    <Box sx={wide ? { gridColumn: '1 / -1' } : { mb: 2 }}>
      <FormControlLabel
        control={<Switch size="small" checked={on} onChange={(_, checked) => set(checked ? blank() : null)} />}
        label={has(label)}
        sx={{ mb: 1, ml: 0, gap: 1 }}
        slotProps={{ typography: { sx: { fontSize: 14 } } }}
      />
      <Said problems={problems} />
      {on ? children : null}
    </Box>
  );
}
