import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/context.ts';
import type { ExportableList } from '../../shared/exports/exportable-list.ts';
import { breather } from '../../shared/jobs/breathe.ts';
import type { JobHandler, JobRun } from '../../shared/jobs/job.ts';
import type { Variables } from '../../shared/reads/query-door.ts';
import type { Sheet, SheetCell } from '../../shared/workbook/writing/sheet.ts';
import { cellOf } from './cells.ts';
import { conditionsOf, sortingOf } from './conditions.ts';
import {
  type ExportOrder,
  LIST_EXPORT,
  type ListExportParams,
  refuseColumns,
  unsealed,
} from './export-list.service.ts';
import { type FileOf, keepFile } from './keep-file.ts';
import { itemsOf, queryOf, takes } from './list-query.ts';
import { columnsOf, listOf } from './lists.ts';
import { rowsOf, withNumbers } from './rows-of-file.ts';

const DEMO = '演示：人员、设施与指标数字均为虚构';

/** Makes the file of a list (生成导出文件): rows, file and entry in one transaction, read through a cursor and kept a part at a time. */
export const exportJob: JobHandler<ListExportParams> = {
  kind: LIST_EXPORT,
  permission: { of: ({ permission }) => permission },
  async run({ list: name, wanted: sealed }, ctx, job) {
    const list = listOf(ctx, name);
    const wanted = unsealed(sealed, ctx);
    const columns = columnsOf(list, wanted.columns);
    refuseColumns(ctx, columns);
    const { schema } = ctx.queries;
    const total = await totalOf(ctx, list, wanted);
    job.progress(0, total, 'WRITING');
    const conditions = await conditionsOf(ctx, list, wanted.variables);
    const query = ctx.queries.check(queryOf(schema, list, itemsOf(list, columns)));
    return ctx.queries.walk(query, wanted.variables, (rows) =>
      ctx.write('exportList', {}, async (em) => {
        const file: FileOf = { list, columns, wanted, conditions };
        const rowsKept = await keepFile(em, ctx.vault, {
          ...file,
          sheet: sheetOf(em, ctx, file, told(rows, job, total)),
        });
        const result = { exportId: wanted.exportId, rows: rowsKept };
        await job.conclude(em, result);
        return result;
      }),
    );
  },
};

/** How many the list has, for the progress; the file counts its own rows. */
async function totalOf({ queries }: Context, list: ExportableList, { variables }: ExportOrder): Promise<number> {
  const query = queries.check(queryOf(queries.schema, list, 'totalCount'));
  const answer = await queries.snapshot((ask) => ask(query, variables));
  return (answer[list.root] as { readonly totalCount: number }).totalCount;
}

/** Each row is told to the job as it comes, and others get their turn. */
async function* told(rows: AsyncIterable<Variables>, job: JobRun, total: number): AsyncGenerator<Variables> {
  const breathe = breather();
  let count = 0;
  for await (const row of rows) {
    job.progress(++count, total);
    await breathe();
    yield row;
  }
}

function sheetOf(em: EntityManager, ctx: Context, file: FileOf, walked: AsyncIterable<Variables>): Sheet {
  const { list, columns, wanted, conditions } = file;
  const { schema } = ctx.queries;
  const { asOf, knownOn } = wanted.variables;
  const cells = columns.map((column) => cellOf(column, { schema, timeZone: ctx.timeZone }));
  const expand = rowsOf(list, wanted.holding ? asOf : null);
  async function* rows(): AsyncGenerator<Variables> {
    for await (const row of walked) yield* expand(row);
  }
  async function* lines(): AsyncGenerator<readonly SheetCell[]> {
    const opening = { em, columns, moment: { asOf, knownOn }, vault: ctx.vault };
    for await (const [row, numbers] of withNumbers(rows(), opening))
      yield cells.map((cell, place) => (columns[place]?.clear ? (numbers.get(place) ?? null) : cell(row)));
  }
  return {
    opening: ctx.demo ? DEMO : null,
    heads: columns.map(({ head }) => head.zh),
    numbers: columns.map(({ as }) => as === 'DECIMAL' || as === 'YUAN'),
    rows: lines(),
    about: [
      ['导出人', ctx.actor?.username ?? ''],
      ['导出日期', ctx.today],
      ['列表', list.title.zh],
      ...(takes(schema, list.root, 'asOf') ? ([['时点', asOf]] as const) : []),
      ...(takes(schema, list.root, 'knownOn') ? ([['当时所知', knownOn ?? '导出时']] as const) : []),
      ...(list.each ? ([['记录', wanted.holding ? '仅时点有效' : '全部']] as const) : []),
      ['筛选', conditions],
      ['排序', sortingOf(schema, list, wanted.variables.sort as readonly Variables[])],
      ['用途', wanted.purpose ?? ''],
    ],
  };
}
