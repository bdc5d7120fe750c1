import { type ClassType, ID, Int } from 'type-graphql';
import { declareEnum } from '../../../../shared/declared-enum.ts';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import type { ExportColumn } from '../../../../shared/exports/exportable-list.ts';
import { choicesOf } from '../../../../shared/imports/import-choices.ts';
import { ImportCellType, type ImportColumn, type ImportValue } from '../../../../shared/imports/import-kind.ts';
import { DayScalar } from '../../../../shared/scalars.ts';
import type { Day, Period } from '../../../../shared/time/timeline.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../../../../shared/words/line.ts';
import type { Text } from '../../../../shared/words/text.ts';
import { day as dayOfText } from '../../../../shared/workbook/cell-days.ts';
import { digits as digitsOfText, text as lineOfText } from '../../../../shared/workbook/cell-values.ts';
import { dayAfterCell } from '../../imports/last-day.ts';

import type { FactCase } from '../fact-kind.ts';

/** What is said of a field, whatever its type. */
export interface FieldWords {
  /** Description in the contract: English, then the Chinese term. */
  readonly about: string;
  /** Description where it is given and not read; not said: the same. */
  readonly asked?: string;
  /** What null means to a reader; a field that may be null says it. */
  readonly none?: string;
  /** Head of the column in English; the Chinese one is that of the workbook. */
  readonly headEn: string;
  /** Column of the workbook, the same head in a file that leaves; `key`: where it is called otherwise than the field. */
  readonly sheet: Pick<ImportColumn, 'head' | 'synonyms' | 'help' | 'example'> & { readonly key?: string };
  /** Column of a file that leaves, where it is called otherwise. */
  readonly file?: { readonly name?: string; readonly head?: string };
  /** Label of its input where the head of the column is not enough, and what a yes is called in a line; not said: the heads. */
  readonly label?: Text;
  /** What a line of the file says of it, its value at `%{value}`; not said: the value, a day or a number with its label. */
  readonly line?: Text;
  /** In a form and in a file that leaves it stands behind the days. */
  readonly behindDays?: true;
  /** Its input takes the whole width of the form. */
  readonly wide?: true;
}

/** One field of a kind of fact (记录的字段), as everything that is made of it needs it. `V` is what is stored. */
export interface FactField<V = unknown> extends FieldWords {
  readonly type: () => object;
  readonly column: 'text' | 'integer' | 'boolean' | 'date';
  /** Its value is stored sealed, bound to this name; only its mask is read. */
  readonly sealed?: SealedField;
  /** Code table whose entry is read; stored is its id, as `<name>Code`. */
  readonly codeTable?: string;
  /** It is a unit, given and stored by its id; a reader gets the unit, under the name without `Id`. */
  readonly unit?: true;
  /** The kind decides it of the days and the fields ahead of it: nobody gives it. */
  readonly decided?: true;
  /** What a cell of a file that leaves is, where it is not what the database says. */
  readonly as?: ExportColumn['as'];
  readonly needed: boolean;
  readonly cell: Pick<ImportColumn, 'type' | 'parse' | 'choices' | 'codeTable' | 'sensitive'>;
  /** What is given where a cell says something: a cell names the last day, the contract the day after. */
  readonly ofCell?: (cell: ImportValue) => ImportValue;
  /** Enum whose words a file that leaves shows. */
  readonly words?: string;
  /**
   * Makes what is stored of what was given.
   *
   * @throws VALUE_REQUIRED, VALUE_INVALID on the field
   */
  readonly take: (given: unknown, field: string, of: FieldCase) => V | Promise<V>;
}

/** What a field may look at: the days of the fact, and what was taken of the fields ahead of it. */
export interface FieldCase extends Pick<FactCase, 'look'> {
  readonly valid: Period;
  readonly values: Readonly<Record<string, unknown>>;
}

/** How a number is sealed (加密字段): its columns are `<name>Sealed` and `<name>Mask`, and only the mask is read. */
export interface SealedField {
  /** Name the sealed number is bound to. */
  readonly bound: string;
  /** Description of the mask, and its head in a file that leaves. */
  readonly mask: { readonly about: string; readonly head: Text };
  /** The number in the clear, for a file with a purpose. */
  readonly clear: NonNullable<ExportColumn['clear']>;
}

export type FactFields = Readonly<Record<string, FactField>>;

/** The fields that somebody gives. */
export const givenFields = (fields: FactFields): [name: string, field: FactField][] =>
  Object.entries(fields).filter(([, { decided }]) => !decided);

/** What a reader of the contract calls a field: a unit is read itself, not its id. */
export const readName = (name: string, { unit }: Pick<FactField, 'unit'>): string =>
  unit ? name.replace(/Id$/, '') : name;

/** Values of a fact with these fields. */
export type Values<F extends FactFields> = { [K in keyof F]: Awaited<ReturnType<F[K]['take']>> };

/** Values of a fact as somebody gives them, before they are looked at, with what its days are taken from. */
export type FactInput<F extends FactFields> = { readonly [K in keyof F]: Awaited<ReturnType<F[K]['take']>> } & Readonly<
  Record<string, unknown>
>;

type Sealed = { readonly sealed: SealedField };

/** Columns of a fact with these fields. */
export type FactColumns<F extends FactFields> = {
  [K in keyof F as F[K] extends Sealed ? never : K]: Awaited<ReturnType<F[K]['take']>>;
} & { [K in keyof F & string as F[K] extends Sealed ? `${K}Sealed` : never]: Buffer } & {
  [K in keyof F & string as F[K] extends Sealed ? `${K}Mask` : never]: string;
};

type Needed = { readonly needed: true };

/** Most characters of a line: the subject whose length limits it, or a number of its own. */
type Most = { readonly most: keyof typeof MOST_CHARACTERS | number };

/** A line of text (文本). */
export function line(words: FieldWords & Needed & Most): FactField<string>;
export function line(words: FieldWords & Most): FactField<string | null>;
export function line({
  most,
  needed = false,
  ...words
}: FieldWords & { readonly needed?: boolean } & Most): FactField<string | null> {
  const max = typeof most === 'number' ? most : MOST_CHARACTERS[most];
  const take = needed ? neededLine : lineOf;
  return {
    ...words,
    type: () => String,
    column: 'text',
    needed,
    cell: { type: ImportCellType.TEXT, parse: lineOfText(max) },
    take: (given, field) => take(given as string | null | undefined, field, max),
  };
}

/** A code of a fixed form (代码); what has another form is refused and never trimmed. */
export function coded(words: FieldWords & Needed & { readonly form: RegExp }): FactField<string>;
export function coded(words: FieldWords & { readonly form: RegExp }): FactField<string | null>;
export function coded({
  form,
  needed = false,
  ...words
}: FieldWords & { readonly needed?: boolean } & { readonly form: RegExp }): FactField<string | null> {
  return {
    ...words,
    type: () => String,
    column: 'text',
    needed,
    cell: { type: ImportCellType.TEXT },
    take(given, field) {
      if (!needed && !given) return null;
      if (!form.test(given as string)) throw new DomainError('VALUE_INVALID', {}, field);
      return given as string;
    },
  };
}

/** One value of an enum of the contract (选项), by its words in the schema. `synonyms` are what offices write besides. */
export function oneOf<E extends string>(
  words: FieldWords & {
    readonly of: Readonly<Record<string, E>>;
    /** Name of the enum in the contract. */
    readonly named: string;
    readonly synonyms: Readonly<Partial<Record<NoInfer<E>, readonly string[]>>>;
    /** Values that this kind does not take. */
    readonly without?: readonly NoInfer<E>[];
  },
): FactField<E> {
  const { of, named, synonyms, without = [], ...said } = words;
  return {
    ...said,
    type: () => of,
    column: 'text',
    needed: true,
    cell: { type: ImportCellType.CHOICE, choices: choicesOf(of, synonyms, { without }) },
    words: named,
    take: (given) => given as E,
  };
}

/** One of several values that this kind alone has (选项): their enum is registered here, each by its words and what offices write besides. */
export function choice<E extends string>({
  named,
  values,
  ofEnum,
  ...words
}: FieldWords & {
  readonly named: string;
  /** Description of the enum; not said: that of the field. */
  readonly ofEnum?: string;
  readonly values: Readonly<Record<E, readonly [words: string, ...synonyms: string[]]>>;
}): FactField<E> {
  const synonyms: Partial<Record<E, readonly string[]>> = {};
  const described: Partial<Record<E, string>> = {};
  for (const value of Object.keys(values) as E[]) [described[value], ...synonyms[value]] = values[value];
  const of = declareEnum(named, ofEnum ?? words.about, described as Readonly<Record<E, string>>);
  return oneOf<E>({ ...words, of, named, synonyms });
}

/** Yes or no (是否). */
export const yesNo = (words: FieldWords): FactField<boolean> => ({
  ...words,
  type: () => Boolean,
  column: 'boolean',
  needed: true,
  cell: { type: ImportCellType.YES_NO },
  take: (given) => given as boolean,
});

/** A day, where there is one (日期); `month`: a cell that names a month alone means its first day. */
export const dayOrNone = ({ month, ...words }: FieldWords & { readonly month?: 'FIRST' }): FactField<Day | null> => ({
  ...words,
  type: () => DayScalar,
  column: 'date',
  needed: false,
  cell: { type: ImportCellType.DAY, ...(month ? { parse: dayOfText({ month }) } : {}) },
  take: (given) => (given as Day | null | undefined) ?? null,
});

/** A day (日期). */
export const day = (words: FieldWords): FactField<Day> => ({
  ...words,
  type: () => DayScalar,
  column: 'date',
  needed: true,
  cell: { type: ImportCellType.DAY },
  take: (given) => given as Day,
});

/** The first day on which something no longer holds, where there is one (截止日次日); workbook and file name the last day. */
export const lastDayOrNone = (words: FieldWords): FactField<Day | null> => ({
  ...dayOrNone(words),
  as: 'LAST_DAY',
  ofCell: dayAfterCell,
});

/** A whole number from 0 to `most` (整数). */
export const whole = ({ most, ...words }: FieldWords & { readonly most: number }): FactField<number> => ({
  ...words,
  type: () => Int as unknown as ClassType,
  column: 'integer',
  needed: true,
  cell: { type: ImportCellType.INTEGER },
  take(given, field) {
    const value = given as number;
    if (value < 0 || value > most) throw new DomainError('VALUE_INVALID', { max: most }, field);
    return value;
  },
});

/** A year (年度). */
export const year = (words: FieldWords): FactField<number> => ({
  ...words,
  type: () => Int as unknown as ClassType,
  column: 'integer',
  needed: true,
  cell: { type: ImportCellType.YEAR },
  take: (given) => given as number,
});

/** An amount of money, in fen (金额): more than nothing, `most` at most; form, workbook and file say it in yuan. */
export const money = ({ most, ...words }: FieldWords & { readonly most: number }): FactField<number> => ({
  ...words,
  type: () => Int as unknown as ClassType,
  column: 'integer',
  needed: true,
  cell: { type: ImportCellType.MONEY },
  as: 'YUAN',
  take(given, field) {
    const fen = given as number;
    if (fen <= 0 || fen > most) throw new DomainError('VALUE_INVALID', { max: most }, field);
    return fen;
  },
});

/** A number of digits alone that is stored sealed (加密号码); its last four are its mask. */
export const sealedDigits = ({
  form,
  sealed,
  ...words
}: FieldWords & { readonly form: RegExp } & Sealed): FactField<string> & Sealed => ({
  ...words,
  sealed,
  type: () => String,
  column: 'text',
  needed: true,
  cell: { type: ImportCellType.TEXT, parse: digitsOfText, sensitive: true },
  take(given, field) {
    const digits = (given as string).normalize('NFKC').replace(/[\s-]/g, '');
    if (!form.test(digits)) throw new DomainError('VALUE_INVALID', {}, field);
    return digits;
  },
});

/** A code of a table of national standards, where there is one (标准代码). */
export const code = ({ table, ...words }: FieldWords & { readonly table: string }): FactField<string | null> => ({
  ...words,
  codeTable: table,
  type: () => String,
  column: 'text',
  needed: false,
  cell: { type: ImportCellType.CHOICE, codeTable: table },
  take: (given, field, { look }) => look.code(table, given as string | null | undefined, field),
});

/** A street, town, community or village (单位), by its id; a reader gets it as it stood on the first day. */
export const unit = (words: FieldWords): FactField<number> => ({
  ...words,
  unit: true,
  type: () => ID as unknown as ClassType,
  column: 'integer',
  needed: true,
  cell: { type: ImportCellType.TEXT },
  take: async (given, _field, { look, valid }) => (await look.unit(given as string, valid.from)).id,
});

/** One value of an enum that the kind decides and stores (判定并存储的选项), so that a later rule changes no fact on file. */
export const decided = <E extends string>({
  of,
  named,
  by,
  ...words
}: FieldWords & {
  readonly of: Readonly<Record<string, E>>;
  /** Name of the enum in the contract. */
  readonly named: string;
  readonly by: (values: Readonly<Record<string, unknown>>, valid: Period) => E;
}): FactField<E> => ({
  ...words,
  decided: true,
  type: () => of,
  column: 'text',
  needed: true,
  cell: { type: ImportCellType.CHOICE },
  words: named,
  take: (_given, _field, { values, valid }) => by(values, valid),
});
