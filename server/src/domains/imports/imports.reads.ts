import { sql } from 'kysely';
import type { Context } from '../../shared/context.ts';
import { CODES_SQL, type CodeRow } from '../../shared/imports/code-choices.ts';
import type { EnteredRecords } from '../../shared/imports/import-kind.ts';
import { isMine } from '../../shared/reads/own.sql.ts';
import type { Reads, ResolvedField, RowName, RuleRoots, Sql } from '../../shared/reads/reads.ts';
import { citedDocument } from '../../shared/time/dated.sql.ts';
import { Person } from '../access/index.ts';
import { nameOf } from './batch/entry-names.ts';
import { ImportBatch, type StoredHead } from './batch/import-batch.entity.ts';
import { importBatchList, stateOf, stopped } from './batch/import-batches.list.ts';
import { WrittenEntry } from './batch/import-entry.entity.ts';
import { ImportProblemRow } from './batch/import-problem.entity.ts';
import { problemText } from './batch/problem.words.ts';
import { doubledColumns, missingColumns } from './file/mapping.rules.ts';
import { openSamples } from './file/samples.ts';
import { withCodes } from './kinds/code-choices.ts';
import { kindsFor, MOST_ROWS, titleOfKind } from './kinds/import-kinds.ts';

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

const params = (given: unknown) =>
  Object.entries((given ?? {}) as Readonly<Record<string, unknown>>).map(([name, value]) => ({
    name,
    value: String(value),
  }));

type Params = Readonly<Record<string, string | number>>;
interface Group {
  readonly code: string;
  readonly column: string | null;
  readonly head: string | null;
  readonly params: Params;
  readonly count: number;
}

/** What a rule says of the batch's heads; a kind that is no more has nothing to say. */
const columnsOf = (rule: typeof missingColumns): ResolvedField => ({
  needs: { kind: 'kind', heads: (row) => of(row, 'heads') },
  batch: (rows, _call, ctx) =>
    rows.map(({ kind, heads }) => {
      const known = kindsFor(ctx).find((each) => each.kind === kind);
      const kept = heads as readonly StoredHead[];
      return known && kept.length ? rule(known.columns, kept) : [];
    }),
});

export const importBatchReads: Reads = {
  entity: ImportBatch,
  one: { person: { entity: () => Person, column: 'person_id' } },
  many: {
    problems: {
      entity: () => ImportProblemRow,
      key: 'batch_id',
      where: (row, _env, args) =>
        sql`${args.code ? sql`${of(row, 'code')} = ${args.code}::text` : sql`true`} and ${
          args.column ? sql`${of(row, 'key')} = ${args.column}::text` : sql`true`
        }`,
      order: ['row', 'position'],
    },
    entries: { entity: () => WrittenEntry, key: 'batch_id', order: ['row'] },
  },
  computed: {
    mine: isMine,
    state: stateOf,
    fileKept: (row) => sql`(${of(row, 'file_id')} is not null)`,
    undoable: (row) =>
      sql`(${stateOf(row)} = 'COMMITTED' and ${isMine(row)} and ${of(row, 'new_count')} + ${of(row, 'changed_count')} > 0)`,
  },
  embedded: {
    document: citedDocument,
    counts: {
      fields: {
        rows: (row) => of(row, 'row_count'),
        new: (row) => of(row, 'new_count'),
        changed: (row) => of(row, 'changed_count'),
        same: (row) => of(row, 'same_count'),
        bad: (row) => of(row, 'bad_count'),
      },
      nullWhen: (row) => sql`${of(row, 'row_count')} is null`,
    },
  },
  resolved: {
    kindTitle: {
      needs: { kind: 'kind' },
      batch: (rows, _call, ctx) => rows.map(({ kind }) => titleOfKind(ctx, String(kind))),
    },
    sheets: { needs: { sheets: (row) => of(row, 'sheets') }, batch: (rows) => rows.map(({ sheets }) => sheets) },
    heads: {
      needs: {
        id: (row) => of(row, 'id'),
        heads: (row) => of(row, 'heads'),
        samples: (row) => sql`case when ${isMine(row)} then encode(${of(row, 'samples_sealed')}, 'hex') end`,
      },
      batch: (rows, _call, { vault }) =>
        rows.map(({ id, heads, samples }) => {
          const opened = openSamples(vault, Number(id), samples as string | null);
          return (heads as readonly StoredHead[]).map((head) => ({ ...head, samples: opened[head.position] ?? [] }));
        }),
    },
    missing: columnsOf(missingColumns),
    doubled: columnsOf(doubledColumns),
    problemGroups: {
      needs: {
        groups: (
          row,
        ) => sql`(select coalesce(jsonb_agg(to_jsonb(g) order by g.count desc, g.code, g."column"), '[]') from (
          select p.code, p.key as "column", min(p.head) as head, (array_agg(p.params order by p.row))[1] as params, count(*)::int as count
          from import_problem p where p.batch_id = ${of(row, 'id')} group by p.code, p.key) g)`,
      },
      batch: (rows) =>
        rows.map(({ groups }) =>
          (groups as readonly Group[]).map(({ params: given, ...group }) => ({
            ...group,
            reason: problemText(group.code, given),
          })),
        ),
    },
    failure: {
      needs: {
        error: (row) => sql`(select jsonb_build_object('code', j.error_code, 'params', j.error_params) from job j
          where j.id = ${of(row, 'job_id')} and j.error_code is not null and ${stopped(row)})`,
      },
      batch: (rows) =>
        rows.map(({ error }) => {
          const failed = error as { readonly code: string; readonly params: Params } | null;
          return failed && { code: failed.code, params: params(failed.params) };
        }),
    },
  },
  ...importBatchList.reads,
};

export const importProblemReads: Reads = {
  entity: ImportProblemRow,
  computed: { column: (row) => of(row, 'key') },
  resolved: {
    params: { needs: { given: (row) => of(row, 'params') }, batch: (rows) => rows.map(({ given }) => params(given)) },
    reason: {
      needs: { code: 'code', given: (row) => of(row, 'params') },
      batch: (rows) => rows.map(({ code, given }) => problemText(String(code), given as Params)),
    },
  },
};

export const importEntryReads = (records: EnteredRecords): Reads => ({
  entity: WrittenEntry,
  computed: { name: nameOf(records) },
});

export const importRoots: RuleRoots = {
  importKinds: {
    needs: () => sql`(select coalesce(jsonb_agg(to_jsonb(c)), '[]') from (${sql.raw(CODES_SQL)}) c)`,
    answer: (codes, _call, ctx: Context) =>
      kindsFor(ctx).map(({ kind, title, about, columns }) => ({
        kind,
        title,
        about,
        mostRows: MOST_ROWS,
        columns: withCodes(columns, codes as readonly CodeRow[]).map(
          ({ required = false, sensitive = false, choices = [], ...column }) => ({
            key: column.key,
            head: column.head,
            type: column.type,
            help: column.help,
            example: column.example,
            required,
            sensitive,
            choices: choices.map(({ value, label }) => ({ value, label })),
          }),
        ),
      })),
  },
};
