import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { ImportCellType, type ImportColumn } from '../../../../shared/imports/import-kind.ts';
import type { Day, Period } from '../../../../shared/time/timeline.ts';
import { FROM, TO } from '../../imports/worker-columns.ts';
import { type FactCase, neededPeriod } from '../fact-kind.ts';
import type { FieldWords } from './fact-fields.ts';

type DayWords = Pick<FieldWords, 'about' | 'headEn' | 'sheet' | 'label'>;

/** A day that is given with the value and stored as first or last day alone. */
export interface DayField extends DayWords {
  readonly name: string;
}

/** Where the days of a kind come from (起止日期). */
export interface FactDays {
  /** Field of the value that gives the first day; null: the save names the days beside the value. */
  readonly field: string | null;
  /** The one of several fields that gives it; not said: always the same. */
  readonly fieldIn?: (given: Readonly<Record<string, unknown>>) => string;
  /** Fields of the value that say first and last day and are stored nowhere else. */
  readonly given: readonly DayField[];
  readonly columns: readonly ImportColumn[];
  /** English heads of first and last day in a file that leaves; without a last one it holds for ever. */
  readonly headsEn: readonly [from?: string, to?: string];
  /** @throws VALUE_REQUIRED, VALUE_INVALID on the day */
  readonly take: (given: Readonly<Record<string, unknown>>, of: FactCase, value: string) => Period;
}

type DayColumn = Partial<Pick<ImportColumn, 'head' | 'synonyms' | 'help' | 'example'>>;

/** A head of its own; the usual one is then a synonym, beside what offices write of this kind alone. */
const headed = (usual: ImportColumn, own: DayColumn = {}): ImportColumn => ({
  ...usual,
  ...own,
  ...(own.head ? { synonyms: [...(usual.synonyms ?? []), usual.head, ...(own.synonyms ?? [])] } : {}),
});

/** From a day on, until a last one if it has one. */
export const fromDayOn = (from?: DayColumn, to?: DayColumn): FactDays => ({
  field: null,
  given: [],
  columns: [headed(FROM, from), headed(TO, to)],
  headsEn: ['From', 'Until'],
  take: (_, of) => neededPeriod(of),
});

/** From a day on, until the next one of its kind ends it; the workbook asks for no last day. */
export const fromDayUntilNext = (from?: DayColumn): FactDays => ({ ...fromDayOn(from), columns: [headed(FROM, from)] });

/** The whole of the year that a field of the kind names (年度). */
export const inYear = (field: string): FactDays => ({
  field,
  given: [],
  columns: [],
  headsEn: [],
  take(given) {
    const named = given[field] as number;
    return { from: `${named}-01-01`, to: `${named + 1}-01-01` };
  },
});

/** From a first day to a last one; both are needed. */
export const fromDayToDay = (from?: DayColumn, to?: DayColumn): FactDays => ({
  ...fromDayOn(from),
  columns: [headed(FROM, from), { ...headed(TO, to), required: true }],
  take(_, of) {
    const valid = neededPeriod(of);
    if (valid.to === null) throw new DomainError('VALUE_REQUIRED', {}, 'validTo');
    return valid;
  },
});

/** From the day on that one of its fields names. */
export const fromDayOfField = (field: string): FactDays => ({
  field,
  given: [],
  columns: [],
  headsEn: [],
  take: (given) => ({ from: given[field] as Day, to: null }),
});

/** From the first of the days that its fields name, where there is one. */
export const fromFirstDayOf = (...fields: readonly string[]): FactDays => {
  const daysIn = (given: Readonly<Record<string, unknown>>): readonly (readonly [field: string, on: Day])[] =>
    fields
      .flatMap((field) => (given[field] ? [[field, given[field] as Day] as const] : []))
      .toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  const [field = ''] = fields;
  return {
    ...fromDayOfField(field),
    fieldIn: (given) => daysIn(given)[0]?.[0] ?? field,
    take: (given) => ({ from: daysIn(given)[0]?.[1] ?? '', to: null }),
  };
};

/** From a day of the value to another one, which may be left to the kind. */
export const daysOfValue = (
  from: DayField,
  to: DayField,
  heldFor: (from: Day, to: Day | null) => Period,
): FactDays => ({
  field: from.name,
  given: [from, to],
  columns: [from, to].map(({ name, sheet }) => ({
    key: name,
    ...sheet,
    type: ImportCellType.DAY,
    ...(name === from.name ? { required: true } : {}),
  })),
  headsEn: [from.headEn, to.headEn],
  take: (given) => heldFor(given[from.name] as Day, (given[to.name] as Day | null | undefined) ?? null),
});

/** On a day of the value, today at the latest, and true ever after. */
export const onDay = (field: string, words: DayWords): FactDays => ({
  field,
  given: [{ name: field, ...words }],
  columns: [{ key: field, ...words.sheet, type: ImportCellType.DAY, required: true }],
  headsEn: [words.headEn],
  take(given, { today }, value) {
    const on = given[field] as Day;
    if (on > today) throw new DomainError('VALUE_INVALID', { max: today }, `${value}.${field}`);
    return { from: on, to: null };
  },
});
