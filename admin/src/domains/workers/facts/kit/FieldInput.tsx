import { required, useTranslate } from 'ra-core';
import { AutocompleteInput, NumberInput, SelectInput, TextInput } from 'react-admin';
import { DayInput } from '../../../../shared/editing/DayInput.tsx';
import { useRegionNames } from '../../../regions/choice/door.ts';
import { type FactField, fenOf } from './field.ts';
import { useCodes } from './use-codes.ts';

interface FieldInputProps {
  readonly field: FactField;
  /** Path of the value in the form, so that a refusal of the server lands on its input. */
  readonly path: string;
}

/** The input of one field of a fact. */
export function FieldInput({ field, path }: FieldInputProps) {
  const common = {
    source: `${path}.${field.source}`,
    label: field.label,
    ...(field.needed ? { validate: required() } : {}),
    ...(field.wide ? { sx: { gridColumn: '1 / -1' } } : {}),
  };
  if (field.as === 'day') return <DayInput {...common} />;
  if (field.as === 'year' || field.as === 'number') return <NumberInput {...common} />;
  if (field.as === 'choice') return <ChoiceInput common={common} type={field.type} choices={field.choices} />;
  if (field.as === 'yes_no') return <YesNoInput common={common} />;
  if (field.as === 'code') return <CodeInput {...common} table={field.table} />;
  if (field.as === 'unit') return <FactUnitInput common={common} />;
  if (field.as === 'money') return <MoneyInput common={common} />;
  return <TextInput {...common} />;
}

interface Common {
  readonly source: string;
  readonly label: string;
}

function ChoiceInput({
  common,
  type,
  choices,
}: {
  readonly common: Common;
  readonly type: string;
  readonly choices: readonly string[];
}) {
  const translate = useTranslate();
  return <SelectInput {...common} choices={choices.map((id) => ({ id, name: translate(`enum.${type}.${id}`) }))} />;
}

function YesNoInput({ common }: { readonly common: Common }) {
  const translate = useTranslate();
  return (
    <SelectInput
      {...common}
      choices={[
        { id: true, name: translate('record.yes') },
        { id: false, name: translate('record.no') },
      ]}
    />
  );
}

/** A code of a national standard, found by a part of its name. */
export function CodeInput({ table, ...common }: Common & { readonly table: string }) {
  const choices = useCodes(table);
  return <AutocompleteInput {...common} choices={[...choices]} />;
}

function FactUnitInput({ common }: { readonly common: Common }) {
  const units = useRegionNames().filter(({ level, isVirtual }) => level !== 'DISTRICT' && !isVirtual);
  return (
    <AutocompleteInput {...common} choices={units.map(({ id, code, name }) => ({ id, name: `${name} ${code}` }))} />
  );
}

/** Typed in yuan; the form turns it into fen when it is sent. */
function MoneyInput({ common }: { readonly common: Common }) {
  const isMoney = (typed: unknown) => {
    if (typed === null || typed === undefined || typed === '') return 'ra.validation.required';
    return fenOf(String(typed)) === null ? 'careers.no_money' : undefined;
  };
  return <TextInput {...common} validate={isMoney} />;
}
