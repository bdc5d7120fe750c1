import { Box, Checkbox, FormControlLabel, ListItemText, MenuItem, TextField, type TextFieldProps } from '@mui/material';
import type { ReactNode } from 'react';
import { DayField } from '../../../../shared/time/DayField.tsx';
import type { Problem } from '../../document/problem.ts';
import { BASES, TRUST } from '../../document/scheme.ts';
import { type Choice, useFormKind } from '../../form-kind.tsx';
import { useAt, useDrafting } from '../drafting.tsx';
import { useFormWords } from '../form-words.ts';
import { type Path, valueAt } from '../place.ts';

export interface FieldProps {
  readonly path: Path;
  /** Its name is the kind's word for the field. */
  readonly label: string;
  /** Empty is a value of its own: null. */
  readonly nullable?: boolean;
  readonly wide?: boolean;
}

/** What stands below a field: what the check says of it, or that it is this district's own. */
function useSaid(problems: readonly Problem[], own: boolean): Pick<TextFieldProps, 'error' | 'helperText'> {
  const { translate, text } = useFormWords();
  const said = problems.map(({ message }) => text(message)).join(' ');
  return {
    error: problems.some(({ severity }) => severity === 'ERROR'),
    helperText: said || (own ? translate('schemes.own') : undefined),
  };
}

const placed = (wide: boolean | undefined) => (wide ? { gridColumn: '1 / -1' } : {});

export function TextAt({
  path,
  label,
  nullable = false,
  wide,
  rows,
  suffix = '',
}: FieldProps & { readonly rows?: number; readonly suffix?: string }) {
  const { field } = useFormWords();
  const { value, set, problems, own } = useAt<string>(path);
  return (
    <TextField
      label={`${field(label)}${suffix}`}
      value={value ?? ''}
      onChange={({ target }) => set(target.value === '' && nullable ? null : target.value)}
      {...(rows ? { multiline: true, minRows: rows } : {})}
      {...useSaid(problems, own)}
      sx={placed(wide)}
    />
  );
}

/** The same in both languages. */
export function WordsAt({ path, label, wide, rows }: FieldProps & { readonly rows?: number }) {
  const { translate } = useFormWords();
  const more = rows ? { rows } : {};
  return (
    <>
      <TextAt path={[...path, 'zh']} label={label} suffix={translate('schemes.in_zh')} wide={wide ?? false} {...more} />
      <TextAt path={[...path, 'en']} label={label} suffix={translate('schemes.in_en')} wide={wide ?? false} {...more} />
    </>
  );
}

const asNumber = (typed: string): number | string | null => {
  if (typed.trim() === '') return null;
  const number = Number(typed);
  // What is no number stays as it was typed: the check says so.
  return Number.isFinite(number) ? number : typed;
};

export function NumberAt({ path, label, wide }: FieldProps) {
  const { field } = useFormWords();
  const { value, set, problems, own } = useAt<number | string>(path);
  return (
    <TextField
      label={field(label)}
      value={value ?? ''}
      onChange={({ target }) => set(asNumber(target.value))}
      slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
      {...useSaid(problems, own)}
      sx={placed(wide)}
    />
  );
}

interface SelectAtProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly empty?: string;
  readonly onChange?: (value: string | null) => void;
}

export function SelectAt({ path, label, nullable = false, wide, choices, empty, onChange }: SelectAtProps) {
  const { field } = useFormWords();
  const { value, set, problems, own } = useAt<string>(path);
  const known = choices.some((choice) => choice.value === value);
  return (
    <TextField
      select
      label={field(label)}
      value={value ?? ''}
      onChange={({ target }) => (onChange ?? set)(target.value === '' ? null : target.value)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      {...useSaid(problems, own)}
      sx={placed(wide)}
    >
      {nullable || !value ? <MenuItem value="">{empty ?? '—'}</MenuItem> : null}
      {value && !known ? <MenuItem value={value}>{value}</MenuItem> : null}
      {choices.map(({ value: each, name }) => (
        <MenuItem key={each} value={each}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Values of a choice: of every kind, or of this one. */
function useChoices(of: string): readonly Choice[] {
  const { choices } = useFormKind();
  const { choice } = useFormWords();
  const values = of === 'basis' ? BASES : of === 'trust' ? TRUST : (choices[of] ?? []);
  return values.map((value) => ({ value, name: choice(of, value) }));
}

export function ChoiceAt({ of, ...props }: FieldProps & { readonly of: string }) {
  return <SelectAt {...props} choices={useChoices(of)} />;
}

/** The entries of a list of the document that another part of it may name. */
export function useReferred(list: string): readonly Choice[] {
  const { scheme } = useDrafting();
  const { text, basis } = useFormWords();
  switch (list) {
    case 'documents':
      return scheme.documents.map(({ id, title, number }) => ({
        value: id,
        name: [number, title].filter(Boolean).join(' ') || id,
      }));
    case 'sources':
      return scheme.sources.map((source) => ({
        value: source.id,
        name: [basis(source.basis), source.article ?? text(source.method), `(${source.id})`].filter(Boolean).join(' '),
      }));
    default: {
      const entries = (valueAt(scheme, [list]) ?? []) as readonly { code: string; name: { zh: string; en: string } }[];
      return entries.map(({ code, name }) => ({ value: code, name: text(name) || code }));
    }
  }
}

export function RefAt({ to, ...props }: FieldProps & { readonly to: string; readonly empty?: string }) {
  return <SelectAt {...props} choices={useReferred(to)} />;
}

export function ManyAt({ of, ...props }: FieldProps & { readonly of: string }) {
  return <SeveralAt {...props} choices={useChoices(of)} />;
}

export function ManyRefAt({ to, ...props }: FieldProps & { readonly to: string }) {
  return <SeveralAt {...props} choices={useReferred(to)} />;
}

/** Several of a list. */
function SeveralAt({ path, label, wide, choices }: FieldProps & Pick<SelectAtProps, 'choices'>) {
  const { and, field } = useFormWords();
  const { value, set, problems, own } = useAt<readonly string[]>(path);
  const chosen = Array.isArray(value) ? value : [];
  const nameOf = (each: string) => choices.find((choice) => choice.value === each)?.name ?? each;
  return (
    <TextField
      select
      label={field(label)}
      value={chosen}
      onChange={({ target }) => set(target.value as unknown as readonly string[])}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: (values) => (values as readonly string[]).map(nameOf).join(and) || '—',
        },
      }}
      {...useSaid(problems, own)}
      sx={placed(wide)}
    >
      {choices.map(({ value: each, name }) => (
        <MenuItem key={each} value={each} sx={{ py: 0 }}>
          <Checkbox size="small" checked={chosen.includes(each)} sx={{ p: '4px', ml: -1 }} />
          <ListItemText primary={name} />
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Names typed with a separator between. */
export function NamesAt({ path, label, wide }: FieldProps) {
  const { field } = useFormWords();
  const { value, set, problems, own } = useAt<readonly string[]>(path);
  return (
    <TextField
      label={field(label)}
      value={Array.isArray(value) ? value.join('、') : ''}
      onChange={({ target }) => set(target.value === '' ? [] : target.value.split(/[、,，;；]\s*/))}
      {...useSaid(problems, own)}
      sx={placed(wide)}
    />
  );
}

export function FlagAt({ path, label }: FieldProps) {
  const { translate, field } = useFormWords();
  const { value, set, own } = useAt<boolean>(path);
  return (
    <FormControlLabel
      control={<Checkbox size="small" checked={value === true} onChange={(_, checked) => set(checked)} />}
      label={`${field(label)}${own ? `（${translate('schemes.own')}）` : ''}`}
      slotProps={{ typography: { sx: { fontSize: 14 } } }}
    />
  );
}

export function DayAt({ path, label, nullable = false, wide }: FieldProps) {
  const { field } = useFormWords();
  const { value, set, problems, own } = useAt<string>(path);
  return (
    <DayField
      label={field(label)}
      value={value ?? ''}
      onChange={(day) => set(day === '' && nullable ? null : day)}
      {...useSaid(problems, own)}
      sx={placed(wide)}
    />
  );
}

/** Fields of one row beside each other, as many as there is room for. */
export const FieldGrid = ({ children }: { readonly children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 100%), 1fr))',
      gap: '12px',
      alignItems: 'start',
      minWidth: 0,
    }}
  >
    {children}
  </Box>
);
