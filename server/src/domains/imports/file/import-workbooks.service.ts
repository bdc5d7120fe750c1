import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { idOf } from '../../../shared/ids.ts';
import { readCodes } from '../../../shared/imports/code-choices.ts';
import { ImportCellType, type ImportColumn } from '../../../shared/imports/import-kind.ts';
import { readWorkbook } from '../../../shared/workbook/read-workbook.ts';
import { markedOf } from '../../../shared/workbook/writing/marked.ts';
import { type TemplateColumn, templateOf } from '../../../shared/workbook/writing/template.ts';
import { findBatch } from '../batch/batch-row.ts';
import { problemText } from '../batch/problem.words.ts';
import { withCodes } from '../kinds/code-choices.ts';
import { kindsFor, MOST_ROWS } from '../kinds/import-kinds.ts';
import { openWorkbook } from './import-file.service.ts';
import { partsOf } from './sheet-rows.ts';

/** A workbook on its way to the person. */
export interface GivenWorkbook {
  readonly fileName: string;
  readonly pieces: AsyncIterable<Buffer>;
}

const NOTES = [
  '每行一条；表头不要改名，列的次序可以变，不用的列可以删。带 * 的列必填。',
  '号码一类的列已设为文本格式，请直接键入；从别处粘贴时选“只粘贴值”。',
  `一次最多 ${MOST_ROWS} 行。先检查、后写入：有一行不对，就一行也不写入。`,
  '工作簿里的图片和附件不读取：扫描件请在写入之后到各自的档案页添加。',
];

/** The workbook to fill in for a kind (导入模板); null: there is no such kind, or not for who asks. */
export async function templateFor(ctx: Context, code: string): Promise<GivenWorkbook | null> {
  const kind = kindsFor(ctx).find((each) => each.kind === code);
  if (!kind) return null;
  const columns = withCodes(kind.columns, await ctx.look((em) => readCodes(em)));
  const title = kind.title.zh;
  return {
    fileName: `${title}导入模板.xlsx`,
    pieces: templateOf({ title, columns: columns.map(templateColumn), notes: [kind.about.zh, ...NOTES] }),
  };
}

const FORMATS: Partial<Record<ImportCellType, TemplateColumn['format']>> = {
  [ImportCellType.DAY]: 'DAY',
  [ImportCellType.INTEGER]: 'NUMBER',
  [ImportCellType.DECIMAL]: 'NUMBER',
  [ImportCellType.MONEY]: 'NUMBER',
};
const YES_NO = ['是', '否'];

const templateColumn = ({
  head,
  required = false,
  help,
  example,
  type,
  choices = [],
}: ImportColumn): TemplateColumn => {
  const words = type === ImportCellType.YES_NO ? YES_NO : choices.map(({ label }) => label);
  return { head, required, help, example, format: FORMATS[type] ?? 'TEXT', ...(words.length && { words }) };
};

interface ProblemRow {
  readonly row: number;
  readonly position: number | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The person's own rows with all that is wrong with them (标注工作簿); null: there is no such batch of his own, or its file is gone. */
export async function markedFor(ctx: Context, id: string): Promise<GivenWorkbook | null> {
  const key = idOf(id);
  const kept = key === null ? null : await ctx.look((em) => keptFile(em, ctx, key));
  if (!kept) return null;
  const { batch, bytes, problems, columns } = kept;
  const { sheet, rows } = await readWorkbook(bytes, { sheet: batch.sheet, maxRows: MOST_ROWS });
  const marks = problems.map(({ row, position, code, params }) => ({
    row,
    column: position === null ? null : position - 1,
    reason: problemText(code, params).zh,
  }));
  return {
    fileName: `${batch.fileName.replace(/\.[^.]+$/, '')}（标注）.xlsx`,
    pieces: markedOf({ name: sheet, rows, headRow: partsOf(columns, rows).headRow, marks }),
  };
}

async function keptFile(em: EntityManager, ctx: Context, id: number) {
  const [own] = await em.execute<{ id: number }[]>(
    `select id from import_batch where id = ? and person_id = nullif(current_setting('app.person', true), '')::int and file_id is not null`,
    [id],
  );
  if (!own) return null;
  const batch = await findBatch(em, id);
  const kind = kindsFor(ctx).find((each) => each.kind === batch.kind);
  if (!kind) return null;
  const problems = await em.execute<ProblemRow[]>(
    'select row, position, code, params from import_problem where batch_id = ? order by row, position',
    [id],
  );
  const columns = withCodes(kind.columns, await readCodes(em));
  return { batch, columns, problems, bytes: await openWorkbook(em, batch.fileId, ctx.vault) };
}
