import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DECLARED_KINDS } from '@jiceng/schema/declared-kinds.ts';
import { formatDecimal } from '../../../../shared/figures/format.ts';
import type { FieldValues } from './fact-entry.ts';
import { type FactKind, factKind, type KindOf, type StoredRow } from './fact-kind.ts';
import { type FactField, yuanOf } from './field.ts';
import { nextOf } from './next-of.ts';
import type { Words } from './words.ts';

type DeclaredKind = (typeof DECLARED_KINDS)[number];

/** What is special about a kind in the console. */
export type Special = Partial<KindOf<StoredRow, object>>;

/** A kind of fact as the server declares it: form, what a line says of it, and how one is recorded (按声明生成的记录类别). */
export function declaredKind(
  { kind, value, days, list, operation, document, firstDay, lastDay, said, onPaper, next, ...of }: DeclaredKind,
  special: Special = {},
): FactKind {
  const words = `careers.declared.${kind}`;
  const fields = of.fields.map(
    (field): FactField => ({
      ...field,
      label: `${words}.${field.source}`,
      ...('says' in field ? { line: `${words}.${field.says}` } : {}),
    }),
  );
  const first = fields.filter(({ source }) => (said as readonly string[]).includes(source));
  const others = fields.filter((field) => !first.includes(field) && field.source !== firstDay);
  return factKind<StoredRow, object>({
    kind,
    value,
    days,
    fields,
    onPaper,
    operation,
    document: document as TypedDocumentNode<unknown, { input: object }>,
    list: (career) => career[list],
    ...(next ? { next: nextOf({ value, firstDay, next }) } : {}),
    values: (row) => ({
      ...moneyIn(fields, row),
      ...codesIn(fields, row),
      ...unitIn(fields, row),
      ...(firstDay === null ? {} : { [firstDay]: row.valid.from }),
      ...(lastDay === null ? {} : { [lastDay]: row.valid.to }),
    }),
    said: (row, { say }) => {
      const held: FieldValues = { ...row };
      return {
        main: first.map((field) => spoken(field, heldOf(field, held), say)).join(' '),
        more: others.map((field) => labelled(field, heldOf(field, held), say)),
      };
    },
    ...special,
  });
}

const heldOf = ({ source, shown = source }: FactField, held: FieldValues): unknown => held[shown];

/** Entries of code tables as the form holds them, by their code. */
const codesIn = (fields: readonly FactField[], row: object): FieldValues =>
  Object.fromEntries(
    fields
      .filter(({ as }) => as === 'code')
      .map(({ source }) => [source, (row as Readonly<Record<string, { code: string } | null>>)[source]?.code ?? null]),
  );

/** The unit as the form holds it, by its id; null: none that may be seen. */
function unitIn(fields: readonly FactField[], row: object): FieldValues {
  const { unit } = row as { readonly unit?: { readonly id: string } | null };
  return Object.fromEntries(fields.filter(({ as }) => as === 'unit').map(({ source }) => [source, unit?.id ?? null]));
}

/** Sums of money as the form holds them, in yuan. */
const moneyIn = (fields: readonly FactField[], row: object): FieldValues =>
  Object.fromEntries(
    fields
      .filter(({ as }) => as === 'money')
      .map(({ source }) => [source, yuanOf(Number((row as FieldValues)[source]))]),
  );

/** A value by itself: an enum by its word, money in yuan. */
const wordOf = (field: FactField, value: unknown, say: Words['say']): string =>
  field.as === 'choice'
    ? say(`enum.${field.type}.${value}`)
    : field.as === 'money'
      ? formatDecimal(yuanOf(Number(value)), 2)
      : String(value);

/** A value with what the declaration puts around it. */
const spoken = (field: FactField, value: unknown, say: Words['say']): string =>
  field.line ? say(field.line, { value: wordOf(field, value, say) }) : wordOf(field, value, say);

/** A value behind others: a day or a number with its name, a yes as its name alone; null: there is nothing to say. */
function labelled(field: FactField, value: unknown, say: Words['say']): string | null {
  if (value === null || value === undefined || value === false) return null;
  if (field.line) return spoken(field, value, say);
  if (field.as === 'yes_no') return say(field.label);
  if (field.as === 'day' || field.as === 'number') return `${say(field.label)} ${value}`;
  return wordOf(field, value, say);
}
