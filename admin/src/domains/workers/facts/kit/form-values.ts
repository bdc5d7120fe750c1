import type { DocumentInput, OverQuotaInput } from '@jiceng/schema/workers.ts';
import { overQuotaInput } from '../../employment/over-quota.ts';
import type { FactEntry, FieldValues, FormValues } from './fact-entry.ts';
import type { FactKind } from './fact-kind.ts';
import { fenOf } from './field.ts';

/** What was typed as the contract takes it: empty is null, money is fen, a document without a title is none, files are their ids. */
export function givenIn(
  kind: Pick<FactKind, 'value' | 'fields' | 'options'>,
  typed: FormValues,
): Omit<FactEntry, 'workerId' | 'version'> {
  const value = (typed[kind.value] ?? {}) as FieldValues;
  return {
    values: Object.fromEntries(
      kind.fields.map(({ source, as }) => {
        const held = value[source];
        return [source, as === 'money' && typeof held === 'string' ? fenOf(held) : orNull(held)];
      }),
    ),
    validFrom: text(typed.validFrom),
    validTo: text(typed.validTo),
    reason: text(typed.reason),
    document: paperIn(typed),
    options: Object.fromEntries((kind.options ?? []).map(({ source }) => [source, typed[source] === true])),
    attachments: ((typed.attachments ?? []) as readonly { readonly id: string }[]).map(({ id }) => id),
    overQuota: overQuotaInput(typed.overQuota as OverQuotaInput | undefined),
  };
}

/** The paper typed into `PaperInputs`; null: none. */
export function paperIn(typed: FormValues): DocumentInput | null {
  const document = typed.document as DocumentInput | null | undefined;
  return document?.title
    ? { title: document.title, number: document.number || null, date: document.date || null }
    : null;
}

const orNull = (value: unknown): unknown => (value === '' || value === undefined ? null : value);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
