import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import type { Match, TableCell } from '../../document/scheme.ts';
import { type Choice, useFormKind } from '../../form-kind.tsx';
import { useDrafting } from '../drafting.tsx';
import { useFormWords } from '../form-words.ts';
import { MatchInput } from '../table/MatchInput.tsx';
import { combined, matchesTyped } from '../table/table-keys.ts';

/** More is a slip of the finger. */
const MOST = 500;

interface ManyRowsProps {
  readonly keys: readonly string[];
  readonly values: Readonly<Record<string, readonly Choice[] | null>>;
  readonly source: string;
  readonly onAdd: (rows: TableCell[]) => void;
  readonly onClose: () => void;
}

/** 批量加行: what each key can be, and a row for each combination; only the values are left to be typed. */
export function ManyRows({ keys, values, source, onAdd, onClose }: ManyRowsProps) {
  const words = useFormWords();
  const { translate } = words;
  const { tables } = useFormKind();
  const { scheme } = useDrafting();
  const [chosen, setChosen] = useState<Readonly<Record<string, readonly Match[]>>>({});
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const choices = Object.fromEntries(
    keys.map((key) => [key, values[key] ? (chosen[key] ?? []) : matchesTyped(typed[key] ?? '')]),
  );
  const count = keys.reduce((product, key) => product * (choices[key]?.length ?? 0), 1);
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="many-rows">
      <DialogTitle id="many-rows">{translate('schemes.add_cells')}</DialogTitle>
      <DialogContent>
        <Box sx={{ fontSize: 13, color: 'text.secondary', mb: '12px' }}>{translate('schemes.add_cells_note')}</Box>
        <Box sx={{ display: 'grid', gap: '12px' }}>
          {keys.map((key) => {
            const name = tables.keyWords(scheme, key, words);
            const of = values[key];
            return of ? (
              <Box key={key} sx={{ display: 'grid', gap: '2px' }}>
                <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
                  {name}
                </Box>
                <MatchInput
                  label={name}
                  match={(chosen[key] ?? []) as Match}
                  values={of}
                  onChange={(match) => setChosen({ ...chosen, [key]: Array.isArray(match) ? match : [match] })}
                />
              </Box>
            ) : (
              <TextField
                key={key}
                label={name}
                value={typed[key] ?? ''}
                onChange={({ target }) => setTyped({ ...typed, [key]: target.value })}
                helperText={translate('schemes.add_cells_help')}
              />
            );
          })}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('page.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={count === 0 || count > MOST}
          onClick={() => onAdd(combined(choices, source))}
        >
          {translate('schemes.add_cells_count', { count })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
