import type { useTranslate } from 'ra-core';
import type { StoredFile } from '../../files/use-uploads.ts';
import type { EntryLine } from '../entry/compared.ts';

type Translate = ReturnType<typeof useTranslate>;

/** What is said of a record in one field: words or a day, several lines, a file, another record. */
type SaidValue = string | readonly string[] | StoredFile | { readonly id: string; readonly title: string } | null;

/** One thing that is said of a record (所载内容), declared once for its form, its list, its page and the comparison of its entries. */
export interface SaidField<Name = string> {
  /** Field of the record and of its entries; a file and a record are saved under it with `Id`. */
  readonly name: Name;
  readonly as: 'line' | 'day' | 'lines' | 'file' | 'record';
  /** Message keys: what it is called, and the words below its input. */
  readonly label: string;
  readonly help?: string;
  readonly needed?: true;
  /** Only said of a record that is there already. */
  readonly later?: true;
  /** Column of the list: the name of the record, one that sorts, or another; left out: none. */
  readonly column?: 'name' | 'sortable' | 'plain';
}

/** Field of the save, and of the form: a refusal of the server stands at its input. */
export const sourceOf = ({ name, as }: SaidField): string => (as === 'file' || as === 'record' ? `${name}Id` : name);

export const saidOf = (said: object, { name }: SaidField): SaidValue =>
  (said as Readonly<Record<string, SaidValue>>)[name] ?? null;

/** What a field says, as text; null: nothing. */
export function textOf(value: SaidValue): string | null {
  if (value === null || typeof value === 'string') return value;
  if (isLines(value)) return value.join('、') || null;
  return 'title' in value ? value.title : value.name;
}

/** What a record or an entry says, in words. */
export const saidLines = (
  fields: readonly SaidField[],
  said: object,
  { translate }: { readonly translate: Translate },
): EntryLine[] => fields.map((field) => ({ label: translate(field.label), text: textOf(saidOf(said, field)) }));

/** What the form begins with, by the sources of its inputs. */
export const typedOf = (fields: readonly SaidField[], said: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.map((field) => [sourceOf(field), typedField(saidOf(said, field))]));

function typedField(value: SaidValue): unknown {
  if (value === null || typeof value === 'string') return value;
  if (isLines(value)) return value.join('\n');
  return 'title' in value ? value.id : [value];
}

/** What is saved of a form's values. */
export const savedOf = (fields: readonly SaidField[], typed: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(fields.map((field) => [sourceOf(field), savedField(field, typed[sourceOf(field)])]));

function savedField({ as, needed }: SaidField, typed: unknown): unknown {
  if (as === 'file') return (typed as readonly StoredFile[] | undefined)?.[0]?.id ?? null;
  const text = typeof typed === 'string' ? typed : '';
  if (as === 'lines') return text.split('\n').flatMap((line) => line.trim() || []);
  return needed ? text : text || null;
}

/** TypeScript does not take a readonly list out of a union by `Array.isArray`. */
const isLines = (value: NonNullable<SaidValue>): value is readonly string[] => Array.isArray(value);
