import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CareerQuery } from '@jiceng/schema/careers.ts';
import type { DECLARED_KINDS } from '@jiceng/schema/declared-kinds.ts';
import type { WorkerFactKind } from '@jiceng/schema/workers.ts';
import { useCommand } from '../../../../shared/use-command.ts';
import type { FactEntry, FieldValues, FormValues } from './fact-entry.ts';
import type { FactField } from './field.ts';
import { placedAt } from './placed-at.ts';
import type { Words } from './words.ts';

export type Career = NonNullable<CareerQuery['worker']>;

/** What every fact says besides its value. */
export type StoredRow = Pick<
  Career['duties'][number],
  'id' | 'valid' | 'recordedAt' | 'recordedBy' | 'reason' | 'document' | 'attachments'
>;

/** A fact of any kind as list, axis and form take it. */
export interface FactRow extends StoredRow {
  readonly kind: WorkerFactKind;
  readonly main: string;
  /** What its bar on the picture says, where that is not `main`. */
  readonly bar?: string;
  /** Page of what it names, where it has one. */
  readonly to?: string;
  readonly more: string;
  /** Worth a warning; null: nothing is. */
  readonly warning: string | null;
  /** As the form of its kind holds them. */
  readonly values: FieldValues;
}

/** Name of the value of a kind in the inputs of recording and correction, and so the path of its fields. */
export type ValueName = (typeof DECLARED_KINDS)[number]['value'];

type Sends = (entry: FactEntry) => Promise<Record<string, unknown> | undefined>;

/** How a fact is followed by another: 变更 from today on, 续签 and 再登记 from the day it ends. */
export interface NextFact {
  readonly word: 'change' | 'renew' | 'register_again';
  /** What the form begins with. */
  readonly of: (row: FactRow, today: string) => FormValues;
}

/** One kind of fact of a career: its fields, its words, and how one is recorded. */
export interface FactKind {
  readonly kind: WorkerFactKind;
  readonly value: ValueName;
  /**
   * PERIOD: first day, and a last where there is one, and what follows ends what was before; FREE: the same for facts of which each stands for
   * itself; CLOSED: both are needed; VALUE: the kind takes its days from its fields.
   */
  readonly days: 'PERIOD' | 'FREE' | 'CLOSED' | 'VALUE';
  readonly fields: readonly FactField[];
  /** It is entered and withdrawn only with a paper (凭文件). */
  readonly onPaper: boolean;
  /** What follows a fact of this kind, entered from it; missing: nothing does. */
  readonly next?: NextFact;
  /** What else the recording of one can do, each a field of its input; missing: nothing. */
  readonly options?: readonly { readonly source: string; readonly label: string }[];
  /** It takes a place (员额): the input that is told when there is none; missing: it takes none. */
  readonly placeAt?: string;
  /** Input of the form for a field as the server names it, where that is another; refusals land there. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly rows: (career: Career, words: Words) => readonly FactRow[];
  readonly useRecording: (onDone: () => void) => Sends;
}

export interface KindOf<Row extends StoredRow, Input extends object>
  extends Pick<FactKind, 'kind' | 'value' | 'days' | 'fields' | 'next' | 'options' | 'placeAt'>,
    Partial<Pick<FactKind, 'inputs' | 'onPaper'>> {
  readonly document: TypedDocumentNode<unknown, { input: Input }>;
  /** As the audit names it. */
  readonly operation: string;
  readonly list: (career: Career) => readonly Row[];
  /** What the form holds of fields that the fact does not have under the same name or in the same shape; missing: of none. */
  readonly values?: (row: Row) => FieldValues;
  readonly said: (
    row: Row,
    words: Words,
  ) => {
    readonly main: string;
    readonly bar?: string;
    readonly more?: readonly (string | null)[];
  };
  readonly warning?: (row: Row, words: Words) => string | null;
  /** Where it is not the fields of every fact and the value under its name. */
  readonly input?: (entry: FactEntry) => object;
}

export function factKind<Row extends StoredRow, Input extends object>(of: KindOf<Row, Input>): FactKind {
  const {
    kind,
    value,
    days,
    fields,
    next,
    options,
    placeAt,
    document,
    operation,
    list,
    values,
    said,
    warning,
    inputs = {},
    onPaper = false,
  } = of;
  const inputOf = of.input ?? ((entry: FactEntry) => recordInput(entry, value, days, placeAt !== undefined));
  return {
    kind,
    value,
    days,
    fields,
    onPaper,
    ...(next ? { next } : {}),
    ...(options ? { options } : {}),
    ...(placeAt ? { placeAt } : {}),
    inputs,
    rows: (career, words) =>
      list(career).map((row) => {
        const { main, bar, more = [] } = said(row, words);
        return {
          ...told(row),
          kind,
          main,
          ...(bar === undefined ? {} : { bar }),
          more: more.filter(Boolean).join(' · '),
          warning: warning?.(row, words) ?? null,
          values: { ...heldBy(row, fields), ...values?.(row) },
        };
      }),
    useRecording(onDone) {
      const { run } = useCommand(document, { keyed: operation, done: 'careers.saved', onDone });
      // The form holds what the fields describe, and those are the fields of the input.
      return async (entry) => placedAt(await run(inputOf(entry) as Parameters<typeof run>[0]), inputs);
    },
  };
}

/** Fields of the form that the fact has under the same name. */
const heldBy = (row: object, fields: readonly FactField[]): FieldValues => {
  const held = row as FieldValues;
  return Object.fromEntries(fields.filter(({ source }) => source in held).map(({ source }) => [source, held[source]]));
};

const told = ({ id, valid, recordedAt, recordedBy, reason, document, attachments }: StoredRow): StoredRow => ({
  id,
  valid,
  recordedAt,
  ...(recordedBy === undefined ? {} : { recordedBy }),
  reason,
  document,
  attachments,
});

function recordInput(entry: FactEntry, value: ValueName, days: FactKind['days'], takesPlace: boolean): object {
  const { workerId, version, values, validFrom, validTo, reason, document, attachments, options, overQuota } = entry;
  return {
    workerId,
    version,
    [value]: values,
    ...(days === 'VALUE' ? {} : { validFrom, validTo }),
    reason,
    document,
    attachments,
    ...options,
    ...(takesPlace ? { overQuota } : {}),
  };
}
