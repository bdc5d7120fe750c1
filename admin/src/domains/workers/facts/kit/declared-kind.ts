import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DECLARED_KINDS } from '@jiceng/schema/declared-kinds.ts';
import type { FieldValues } from './fact-entry.ts';
import { type FactKind, factKind, type StoredRow } from './fact-kind.ts';
import type { FactField } from './field.ts';
import type { Words } from './words.ts';

type DeclaredKind = (typeof DECLARED_KINDS)[number];

/** A kind of fact as the server declares it: form, what a line says of it, and how one is recorded (按声明生成的记录类别). */
export function declaredKind({
  kind,
  value,
  days,
  list,
  operation,
  document,
  firstDay,
  said,
  onPaper,
  ...of
}: DeclaredKind): FactKind {
  const fields = of.fields.map((field): FactField => ({ ...field, label: `careers.declared.${kind}.${field.source}` }));
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
    values: ({ valid }) => (firstDay === null ? {} : { [firstDay]: valid.from }),
    said: (row, { say }) => {
      const held: FieldValues = { ...row };
      return {
        main: first.map((field) => wordOf(field, held[field.source], say)).join(' '),
        more: others.map((field) => labelled(field, held[field.source], say)),
      };
    },
  });
}

/** A value by itself: an enum by its word. */
const wordOf = (field: FactField, value: unknown, say: Words['say']): string =>
  field.as === 'choice' ? say(`enum.${field.type}.${value}`) : String(value);

/** A value behind others: a day or a number with its name, a yes as its name alone; null: there is nothing to say. */
function labelled(field: FactField, value: unknown, say: Words['say']): string | null {
  if (value === null || value === undefined || value === false) return null;
  if (field.as === 'yes_no') return say(field.label);
  if (field.as === 'day' || field.as === 'number') return `${say(field.label)} ${value}`;
  return wordOf(field, value, say);
}
