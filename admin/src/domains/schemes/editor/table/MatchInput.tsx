import { Checkbox, ListItemText, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import type { Match } from '../../document/scheme.ts';
import type { Choice } from '../../form-kind.tsx';
import { asMatch, matchTyped, typedMatch } from './table-keys.ts';

interface MatchInputProps {
  readonly label: string;
  readonly match: Match | undefined;
  /** Null: numbers, typed. */
  readonly values: readonly Choice[] | null;
  readonly onChange: (match: Match) => void;
}

/** What a cell of a table asks for of one key: values that are chosen, or numbers as one types them. */
export function MatchInput({ label, match, values, onChange }: MatchInputProps) {
  if (values === null) return <Typed label={label} match={match} onChange={onChange} />;
  const chosen = (Array.isArray(match) ? match : match === undefined || match === '' ? [] : [match]).map(String);
  return (
    <TextField
      select
      value={chosen}
      onChange={({ target }) => {
        const next = (target.value as unknown as string[]).map(asMatch);
        onChange(next.length === 1 ? (next[0] ?? '') : (next as Match));
      }}
      slotProps={{
        htmlInput: { 'aria-label': label },
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: (held) =>
            (held as readonly string[])
              .map((each) => values.find(({ value }) => value === each)?.name ?? each)
              .join('、') || '—',
        },
      }}
      sx={{ minWidth: 110, maxWidth: 220 }}
    >
      {values.map(({ value, name }) => (
        <MenuItem key={value} value={value} sx={{ py: 0 }}>
          <Checkbox size="small" checked={chosen.includes(value)} sx={{ p: '4px', ml: -1 }} />
          <ListItemText primary={name} />
        </MenuItem>
      ))}
    </TextField>
  );
}

function Typed({ label, match, onChange }: Omit<MatchInputProps, 'values'>) {
  // While one types `3-` is on its way to `3-6`: what is shown is what was typed.
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <TextField
      value={typing ?? typedMatch(match)}
      placeholder="3-6"
      onChange={({ target }) => {
        setTyping(target.value);
        onChange(matchTyped(target.value));
      }}
      onBlur={() => setTyping(null)}
      slotProps={{ htmlInput: { 'aria-label': label, autoComplete: 'off' } }}
      sx={{ width: 90 }}
    />
  );
}
