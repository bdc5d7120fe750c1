import type { EntityClass } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { ClassType } from 'type-graphql';
import type { Vault } from '../../../../shared/access/vault.ts';
import { column, type ExportColumn } from '../../../../shared/exports/exportable-list.ts';
import type { ImportColumn, ImportValue } from '../../../../shared/imports/import-kind.ts';
import type { Reads, RowName } from '../../../../shared/reads/reads.ts';
import type { Period } from '../../../../shared/time/timeline.ts';
import type { Text } from '../../../../shared/words/text.ts';
import { dayAfterCell } from '../../imports/last-day.ts';
import { TO } from '../../imports/worker-columns.ts';
import type { WorkerFactKind } from '../../workers.enums.ts';
import type { CareerFact } from '../career-fact.entity.ts';
import { type FactCase, type FactKind, type FactValues, factKind } from '../fact-kind.ts';
import type { FactEntryInput } from '../facts.inputs.ts';
import type { FactDays } from './fact-days.ts';
import {
  type FactColumns,
  type FactField,
  type FactFields,
  type FactInput,
  givenFields,
  readName,
  type Values,
} from './fact-fields.ts';
import { type ComputedAnswer, type FactNames, type FactWords, factEntity, factInputs } from './fact-types.ts';

/** A kind of fact, said once (记录类别的声明). */
export interface FactDeclaration<F extends FactFields>
  extends Omit<FactNames, 'words'>,
    Pick<FactKind, 'shape' | 'key' | 'duringEmployment' | 'onPaper' | 'takesPlace'> {
  readonly kind: WorkerFactKind;
  /** What the kind is called on screen, in its workbook and in a file that leaves. */
  readonly title: Text;
  /** What the type is; the other descriptions follow from the title unless they are said. */
  readonly words: Pick<FactWords, 'type'> & Partial<FactWords>;
  /** Field of a worker with all of them. */
  readonly list: string;
  readonly days: FactDays;
  /** In the order of the workbook. */
  readonly fields: F;
  /** What must hold of what is given, tried ahead of its fields one by one. @throws the refusals of the kind, each on its field */
  readonly before?: (given: FactInput<F>, of: FactCase) => void | Promise<void>;
  /** What must hold besides what the fields and days say. @throws the refusals of the kind, each on its field */
  readonly check?: (valid: Period, of: FactCase, values: Values<F>) => void;
  /** What must hold of the files whose facts of the kind change. */
  readonly inFiles?: FactKind['check'];
  /** What a rule answers of a fact, from these fields and its days. */
  readonly computed?: {
    readonly needs: readonly (keyof F & string)[];
    readonly answers: Readonly<Record<string, ComputedAnswer<Values<F>>>>;
  };
  /** Column that names one of them to a reader; null: none does. */
  readonly namedBy: (keyof F & string) | null;
  /** Fields that say one in a line, ahead of all others; not said: the one that names it. */
  readonly said?: readonly (keyof F & string)[];
  /** The workbook to import; not given: none is offered. */
  readonly workbook?: {
    readonly about: Text;
    /** Columns by which it is the same entry as another of the same first day. */
    readonly sameBy: readonly string[];
  };
  /** What a file of it that leaves is called; not said: as the kind. */
  readonly fileTitle?: Text;
  /** Columns of the workbook by their keys; not said: the fields, then the days. */
  readonly sheetOrder?: readonly string[];
  /** Fields in the order of a file that leaves; not said: that of the workbook. */
  readonly fileOrder?: readonly (keyof F & string)[];
  /** Mutation of its own that records it, where one fact alone is not what is entered; not said: one is made. */
  readonly recordedBy?: string;
  /** How one is followed by another, entered from it; not said: none follows. */
  readonly next?: NextOfFact<keyof F & string>;
  /** One of so many people of the demo has the example of the workbook; not said: the demo invents its facts, or has none. */
  readonly demoOneIn?: number;
}

/** What follows a fact (变更、续签、再登记): a change from today on, a renewal from the day it ends. */
export interface NextOfFact<N extends string = string> {
  readonly word: 'change' | 'renew' | 'register_again';
  /** Fields it begins with; not said: all. */
  readonly keeps?: readonly N[];
}

/** What the product makes of a declaration. */
export interface DeclaredFact<V extends object = object> {
  readonly kind: FactKind;
  readonly title: Text;
  readonly names: FactNames;
  readonly fields: FactFields;
  readonly days: FactDays;
  readonly said: readonly string[];
  readonly list: string;
  readonly namedBy: string | null;
  readonly entity: EntityClass<CareerFact & V> & ClassType<CareerFact & V>;
  readonly given: ClassType<object>;
  readonly recorded: ClassType<FactEntryInput>;
  /** Mutation that records it. */
  readonly operation: string;
  /** That mutation is made of the declaration. */
  readonly isRecordedAlone: boolean;
  readonly next: NextOfFact | null;
  readonly fileTitle: Text;
  /** Whether two values are the same, where a sealed one can not be compared as it is stored. */
  readonly isSame?: (a: FactValues, b: FactValues, vault: Vault, workerId: number) => boolean;
  /** Columns of its table besides those of every fact, with the types of PostgreSQL. */
  readonly columns: Readonly<Record<string, string>>;
  readonly workbook: { readonly about: Text; readonly sameBy: readonly string[] } | null;
  readonly sheetColumns: readonly ImportColumn[];
  /** What a row of the workbook gives; `unitId` is that of the unit which its column names. */
  readonly ofRow: (row: Readonly<Record<string, ImportValue>>, unitId?: string) => object;
  /** Column of the workbook that names a unit; not given: none does. */
  readonly unitColumn?: string;
  /** Field -> column of the workbook, where they are called differently. */
  readonly columnOf: Readonly<Record<string, string>>;
  /** Answers of rules, as the read path takes them. */
  readonly resolved: NonNullable<Reads['resolved']>;
  /** Its sheet has first and last day; otherwise the value has the day. */
  readonly dated: boolean;
  readonly fileColumns: Readonly<Record<string, ExportColumn>>;
  readonly demoOneIn: number | null;
}

/** Makes of a declaration what is stored, read, given, checked, imported and exported. */
export function declareFact<F extends FactFields>(declared: FactDeclaration<F>): DeclaredFact<FactColumns<F>> {
  const { days, fields, field: value, before, check, inFiles, computed, namedBy } = declared;
  const { onPaper, takesPlace } = declared;
  const unitField = Object.entries(fields).find(([, { unit }]) => unit);
  const names = { ...declared, words: wordsOf(declared) };
  const entity = factEntity(names, fields, computed?.answers ?? {});
  return {
    title: declared.title,
    names,
    fields,
    days,
    said: declared.said ?? (namedBy === null ? [] : [namedBy]),
    list: declared.list,
    namedBy,
    entity,
    ...factInputs(names, fields, days, declared.recordedBy === undefined),
    operation: declared.recordedBy ?? `record${names.type}`,
    isRecordedAlone: declared.recordedBy === undefined,
    next: declared.next ?? null,
    fileTitle: declared.fileTitle ?? declared.title,
    ...(Object.values(fields).some(({ sealed }) => sealed) ? { isSame: sameOpened(fields) } : {}),
    kind: factKind<Readonly<Record<string, unknown>>>({
      kind: declared.kind,
      entity,
      field: value,
      shape: declared.shape,
      ...(declared.key ? { key: declared.key } : {}),
      duringEmployment: declared.duringEmployment,
      ...(onPaper ? { onPaper } : {}),
      ...(takesPlace ? { takesPlace } : {}),
      ...(days.field === null
        ? {}
        : {
            dayField: (given: Readonly<Record<string, unknown>>) => `${value}.${days.fieldIn?.(given) ?? days.field}`,
          }),
      ...(inFiles ? { check: inFiles } : {}),
      async decide(given, of) {
        await before?.(given as FactInput<F>, of);
        const valid = days.take(given, of, value);
        const taken: Record<string, unknown> = {};
        for (const [name, field] of Object.entries(fields))
          taken[name] = await field.take(given[name], `${value}.${name}`, { look: of.look, valid, values: taken });
        const values = taken as Values<F>;
        check?.(valid, of, values);
        return { values: stored(values, fields, of), valid };
      },
    }),
    columns: Object.fromEntries(
      Object.entries(fields).flatMap(([name, { column: type, sealed }]) => {
        const column = constantOf(name).toLowerCase();
        return sealed
          ? [
              [`${column}_sealed`, 'bytea'],
              [`${column}_mask`, type],
            ]
          : [[column, type]];
      }),
    ),
    workbook: declared.workbook ?? null,
    sheetColumns: sheetColumns(declared),
    ofRow: (row, unitId = '') => ({ ...row, ...ofCells(fields, days, row, unitId) }),
    ...(unitField ? { unitColumn: unitField[1].sheet.key ?? unitField[0] } : {}),
    columnOf: Object.fromEntries(
      Object.entries(fields).flatMap(([name, { sheet }]) => (sheet.key ? [[name, sheet.key]] : [])),
    ),
    resolved: computed ? resolvedBy(computed) : {},
    dated: days.field === null,
    fileColumns: fileColumns(fields, days, declared.fileOrder ?? Object.keys(fields)),
    demoOneIn: declared.demoOneIn ?? null,
  };
}

const wordsOf = ({ title: { zh, en }, words }: Pick<FactDeclaration<FactFields>, 'title' | 'words'>): FactWords => ({
  input: words.type,
  recorded: `${en} to be entered (登记${zh}).`,
  value: words.type,
  list: `${en}, as believed (${zh}).`,
  record: `${en} (登记${zh}).`,
  corrected: zh,
  ...words,
});

function sheetColumns({
  fields,
  days,
  sheetOrder,
}: Pick<FactDeclaration<FactFields>, 'fields' | 'days' | 'sheetOrder'>): readonly ImportColumn[] {
  const all: readonly ImportColumn[] = [
    ...givenFields(fields).map(([key, { sheet, cell, needed }]) => ({ key, ...cell, required: needed, ...sheet })),
    ...days.columns,
  ];
  return sheetOrder ? sheetOrder.flatMap((key) => all.filter((each) => each.key === key)) : all;
}

function ofCells(
  fields: FactFields,
  { given: [, last] }: FactDays,
  row: Readonly<Record<string, ImportValue>>,
  unitId: string,
) {
  const own = givenFields(fields).map(([name, { sheet, ofCell, unit }]) => {
    const cell = unit ? unitId : (row[sheet.key ?? name] ?? null);
    return [name, ofCell ? ofCell(cell) : cell];
  });
  return Object.fromEntries([...own, ...(last ? [[last.name, dayAfterCell(row[last.name] ?? null)]] : [])]);
}

const FIRST_AND_LAST = {
  from: (row: RowName) => sql`lower(${sql.ref(`${row}.valid`)})::text`,
  to: (row: RowName) => sql`upper(${sql.ref(`${row}.valid`)})::text`,
};

/** Each rule over all rows at once. */
const resolvedBy = ({
  needs,
  answers,
}: {
  readonly needs: readonly string[];
  readonly answers: Readonly<Record<string, ComputedAnswer>>;
}): NonNullable<Reads['resolved']> =>
  Object.fromEntries(
    Object.entries(answers).map(([name, { rule }]) => [
      name,
      {
        needs: { ...Object.fromEntries(needs.map((each) => [each, each])), ...FIRST_AND_LAST },
        batch: (rows) => rows.map(({ from, to, ...values }) => rule(values as never, { from, to } as Period)),
      },
    ]),
  );

/** The columns of what was taken: a sealed number, and its mask of the last four digits, stand for the number itself. */
function stored(values: FactValues, fields: FactFields, { vault, workerId: row }: FactCase): FactValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const { sealed, codeTable } = fields[name] ?? {};
      if (codeTable) return [[`${name}Code`, value]];
      if (!sealed) return [[name, value]];
      const number = String(value);
      return [
        [`${name}Sealed`, vault.seal(number, { field: sealed.bound, row })],
        [`${name}Mask`, '*'.repeat(number.length - 4) + number.slice(-4)],
      ];
    }),
  );
}

const sameOpened =
  (fields: FactFields) =>
  (before: FactValues, now: FactValues, vault: Vault, row: number): boolean =>
    Object.entries(fields).every(([name, { sealed }]) => {
      if (!sealed) return (before[name] ?? null) === (now[name] ?? null);
      const opened = (of: FactValues) =>
        vault.open(Buffer.from(of[`${name}Sealed`] as Uint8Array), { field: sealed.bound, row });
      return before[`${name}Mask`] === now[`${name}Mask`] && opened(before) === opened(now);
    });

function fileColumns(fields: FactFields, days: FactDays, order: readonly string[]): Record<string, ExportColumn> {
  const own = (behind: boolean) =>
    order.flatMap((name) => {
      const field = fields[name];
      return field && (field.behindDays ?? false) === behind ? columnsOf(name, field) : [];
    });
  const [from, to] = days.columns;
  const [fromEn = '', toEn] = days.headsEn;
  return Object.fromEntries([
    ...own(false),
    ...(from ? [['FROM', column(from.head, fromEn, 'valid { from }')] as const] : []),
    ...(toEn ? [['TO', column((to ?? TO).head, toEn, 'valid { to }', { as: 'LAST_DAY' })] as const] : []),
    ...own(true),
  ]);
}

function columnsOf(field: string, of: FactField): readonly (readonly [string, ExportColumn])[] {
  const { sheet, headEn, words, as, file = {}, sealed, codeTable, unit } = of;
  const { name = constantOf(sheet.key ?? field), head = sheet.head } = file;
  if (!sealed)
    return [
      [
        name,
        column(head, headEn, codeTable ? `${field} { nameZh }` : unit ? `${readName(field, of)} { name }` : field, {
          ...(words ? { words } : {}),
          ...(as ? { as } : {}),
        }),
      ],
    ];
  const { mask, clear } = sealed;
  return [
    [name, column(mask.head.zh, mask.head.en, `${field}Mask`)],
    [`${name}_CLEAR`, column(head, headEn, 'id', { right: 'workers:unmask', purpose: true, clear })],
  ];
}

const constantOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
