import { TextField } from '@mui/material';
import { useRef } from 'react';
import { useFormKind } from '../../form-kind.tsx';
import { useAt, useDrafting } from '../drafting.tsx';
import { useFormWords } from '../form-words.ts';
import type { Path } from '../place.ts';
import { placesNaming, type ReferencePlace, renamed } from '../references.ts';

interface NameAtProps {
  readonly path: Path;
  readonly label: 'code' | 'id';
  readonly of: string;
}

/** What an entry is called: whatever names it is renamed along. Found when the field is entered, since a name half typed may be another's. */
export function NameAt({ path, label, of }: NameAtProps) {
  const { translate, text, field } = useFormWords();
  const { scheme, update } = useDrafting();
  const { value, problems, own } = useAt<string>(path);
  const kind = useFormKind();
  const named = useRef<readonly ReferencePlace[]>([]);
  return (
    <TextField
      label={field(label)}
      value={value ?? ''}
      onFocus={() => {
        named.current = placesNaming(kind, scheme, of, value ?? '');
      }}
      onChange={({ target }) =>
        update([], (whole) => renamed(whole as typeof scheme, path, named.current, target.value))
      }
      error={problems.some(({ severity }) => severity === 'ERROR')}
      helperText={
        problems.map(({ message }) => text(message)).join(' ') || (own ? translate('schemes.own') : undefined)
      }
    />
  );
}
