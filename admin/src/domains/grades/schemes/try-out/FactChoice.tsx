import { MenuItem, TextField } from '@mui/material';
import { CHOICES, type ChoiceName } from '../document/choices.ts';
import { useSchemeWords } from '../document/words.ts';

interface FactChoiceProps {
  readonly label: string;
  readonly of: ChoiceName;
  readonly value: string;
  readonly empty?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of the values a fact can have, or none. */
export function FactChoice({ label, of, value, empty = true, onChange }: FactChoiceProps) {
  const { translate, choice } = useSchemeWords();
  return (
    <TextField
      select
      label={translate(`grade_schemes.try.${label}`)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {empty ? <MenuItem value="">{translate('grade_schemes.rule.none')}</MenuItem> : null}
      {CHOICES[of].map((each) => (
        <MenuItem key={each} value={each}>
          {choice(of, each)}
        </MenuItem>
      ))}
    </TextField>
  );
}
