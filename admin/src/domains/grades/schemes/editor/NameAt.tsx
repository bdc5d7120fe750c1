import { TextField } from '@mui/material';
import { useRef } from 'react';
import { useSchemeWords } from '../document/words.ts';
import { useAt, useDrafting } from './drafting.tsx';
import type { Path } from './place.ts';
import { type Named, type NamedAt, placesNaming, renamed } from './references.ts';

interface NameAtProps {
  readonly path: Path;
  readonly label: 'code' | 'id';
  readonly of: Named;
}

/** What an entry is called: whatever names it is renamed along. Found when the field is entered, since a name half typed may be another's. */
export function NameAt({ path, label, of }: NameAtProps) {
  const { translate, text } = useSchemeWords();
  const { scheme, update } = useDrafting();
  const { value, problems, own } = useAt<string>(path);
  const named = useRef<readonly NamedAt[]>([]);
  return (
    <TextField
      label={translate(`grade_schemes.field.${label}`)}
      value={value ?? ''}
      onFocus={() => {
        named.current = placesNaming(scheme, of, value ?? '');
      }}
      onChange={({ target }) =>
        update([], (whole) => renamed(whole as typeof scheme, path, named.current, target.value))
      }
      error={problems.some(({ severity }) => severity === 'ERROR')}
      helperText={
        problems.map(({ message }) => text(message)).join(' ') || (own ? translate('grade_schemes.own') : undefined)
      }
    />
  );
}
