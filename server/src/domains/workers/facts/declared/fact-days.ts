import { DomainError } from '../../../../shared/domain-error.ts';
import { ImportCellType, type ImportColumn } from '../../../../shared/import-kind.ts';
import type { Day, Period } from '../../../../shared/timeline.ts';
import { FROM, TO } from '../../imports/worker-columns.ts';
import { type FactCase, neededPeriod } from '../fact-kind.ts';
import type { FieldWords } from './fact-fields.ts';

type DayWords = Omit<FieldWords, 'behindDays' | 'none' | 'wide'>;

/** Where the days of a kind come from (起止日期). */
export interface FactDays {
  /** Field of the value that gives the first day; null: the save names the days beside the value. */
  readonly field: string | null;
  /** Description of that field, where it gives the day and is stored nowhere else; null: it is one of the fields of the kind. */
  readonly about: string | null;
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
  about: null,
  columns: [headed(FROM, from), headed(TO, to)],
  headsEn: ['From', 'Until'],
  take: (_, of) => neededPeriod(of),
});

/** From a day on, until the next one of its kind ends it; the workbook asks for no last day. */
export const fromDayUntilNext = (from?: DayColumn): FactDays => ({ ...fromDayOn(from), columns: [headed(FROM, from)] });

/** The whole of the year that a field of the kind names (年度). */
export const inYear = (field: string): FactDays => ({
  field,
  about: null,
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

/** On a day of the value, today at the latest, and true ever after. */
export const onDay = (field: string, { about, headEn, sheet }: DayWords): FactDays => ({
  field,
  about,
  columns: [{ key: field, ...sheet, type: ImportCellType.DAY, required: true }],
  headsEn: [headEn],
  take(given, { today }, value) {
    const on = given[field] as Day;
    if (on > today) throw new DomainError('VALUE_INVALID', { max: today }, `${value}.${field}`);
    return { from: on, to: null };
  },
});
