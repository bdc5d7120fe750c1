import type { EntityManager } from '@mikro-orm/postgresql';
import { breather } from '../../shared/breathe.ts';
import type { Context } from '../../shared/context.ts';
import type { JobHandler, JobRun } from '../../shared/job.ts';
import type { Variables } from '../../shared/query-door.ts';
import { csvOf } from '../../shared/workbook/writing/csv.ts';
import type { Sheet } from '../../shared/workbook/writing/sheet.ts';
import { xlsxOf } from '../../shared/workbook/writing/xlsx.ts';
import { ExportFormat } from '../explorer/index.ts';
import { conditionsOf, sortingOf } from './conditions.ts';
import { columnsOf, LIST_EXPORT, type ListExportParams, listOf, unsealed, type Wanted } from './export-list.service.ts';
import { cellOf, type ExportableList, itemsOf, queryOf } from './exportable-list.ts';
import { partsOf } from './file-parts.ts';

const DEMO = '演示：人员、设施与指标数字均为虚构';

/** Makes the file of a list (生成导出文件): rows, file and entry in one transaction, read through a cursor and kept a part at a time. */
export const exportJob: JobHandler<ListExportParams> = {
  kind: LIST_EXPORT,
  permission: ({ list }) => listOf(list).permission,
  async run({ list: name, wanted: sealed }, ctx, job) {
    const list = listOf(name);
    const wanted = unsealed(sealed, ctx);
    const total = await totalOf(ctx, list, wanted);
    job.progress(0, total, 'WRITING');
    const query = ctx.queries.check(queryOf(list, itemsOf(columnsOf(list, wanted.columns))));
    return ctx.queries.walk(query, wanted.variables, (rows) =>
      ctx.write('exportList', {}, async (em) => {
        const kept = await keepFile(em, ctx, job, { list, wanted, rows, total });
        const result = { exportId: wanted.exportId, rows: kept };
        await job.conclude(em, result);
        return result;
      }),
    );
  },
};

/** How many there are, for the progress; the file counts its own. */
async function totalOf({ queries }: Context, list: ExportableList, { variables }: Wanted): Promise<number> {
  const answer = await queries.snapshot((ask) => ask(queries.check(queryOf(list, 'totalCount')), variables));
  return (answer[list.root] as { readonly totalCount: number }).totalCount;
}

interface ExportOf {
  readonly list: ExportableList;
  readonly wanted: Wanted;
  readonly rows: AsyncIterable<Variables>;
  readonly total: number;
}

async function keepFile(em: EntityManager, ctx: Context, job: JobRun, { list, wanted, rows, total }: ExportOf) {
  const { schema } = ctx.queries;
  const { exportId, format, variables } = wanted;
  const columns = columnsOf(list, wanted.columns);
  const cells = columns.map((column) => cellOf(column, schema));
  const conditions = conditionsOf(schema, list.filter, variables.filter as Variables | null);
  const sorting = sortingOf(schema, list.sort, variables.sort as readonly Variables[]);
  const breathe = breather();
  let count = 0;
  async function* lines() {
    for await (const row of rows) {
      job.progress(++count, total);
      await breathe();
      yield cells.map((cell) => cell(row));
    }
  }
  const heads = columns.map(({ head }) => head);
  const sheet: Sheet = {
    opening: ctx.demo ? DEMO : null,
    heads,
    numbers: columns.map(({ isNumber = false }) => isNumber),
    rows: lines(),
    about: [
      ['导出人', ctx.actor?.username ?? ''],
      ['导出日期', ctx.today],
      ['列表', list.title],
      ['时点', String(variables.asOf)],
      ['当时所知', variables.knownOn ? String(variables.knownOn) : '导出时'],
      ['筛选', conditions],
      ['排序', sorting],
      ['用途', wanted.purpose ?? ''],
    ],
  };
  await em.execute(`select set_config('idle_in_transaction_session_timeout', '300s', true)`);
  let [place, size] = [0, 0];
  for await (const content of partsOf(format === ExportFormat.CSV ? csvOf(sheet) : xlsxOf(sheet))) {
    await em.execute('insert into list_export_part (export_id, place, content) values (?, ?, ?)', [
      exportId,
      place++,
      content,
    ]);
    size += content.length;
  }
  await em.execute(
    `insert into list_export (id, list, file_name, format, conditions, sorting, column_names, purpose, as_of, known_on, rows, size)
     values (?, ?, ?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?::date, ?::timestamptz, ?, ?)`,
    [
      exportId,
      list.name,
      `${list.title} ${String(variables.asOf)}.${format === ExportFormat.CSV ? 'csv' : 'xlsx'}`,
      format,
      conditions,
      sorting,
      JSON.stringify(heads),
      wanted.purpose,
      variables.asOf,
      variables.knownOn ?? null,
      count,
      size,
    ],
  );
  return count;
}
