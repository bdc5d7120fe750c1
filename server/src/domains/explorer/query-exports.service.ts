import { type EntityManager, raw } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { ExportFormat } from '../../shared/exports/export-format.ts';
import { idOf } from '../../shared/ids.ts';
import type { WriteAnswer } from '../../shared/reads/reads.ts';
import { csvOf } from '../../shared/workbook/writing/csv.ts';
import type { Sheet } from '../../shared/workbook/writing/sheet.ts';
import { xlsxOf } from '../../shared/workbook/writing/xlsx.ts';
import { columnsOf } from './columns.ts';
import type { ExportQueryInput } from './explorer.inputs.ts';
import { givenVariables } from './given-variables.ts';
import { linesOf } from './lines.ts';
import { chainOf, pathOf } from './list-path.ts';
import { pickedOf } from './picked.ts';
import { QueryExport } from './query-export.entity.ts';
import { titleOf } from './title.ts';

/** Largest file that is kept, bytes. */
const LARGEST = 32 * 1024 * 1024;
const HOURS_KEPT = 24;
const DEMO = '演示：人员、设施与指标数字均为虚构';

/** A file that was made and is not kept yet. */
export interface MadeFile {
  readonly fileName: string;
  readonly path: string;
  readonly rows: number;
  readonly content: Buffer;
}

/** Reads all rows of the list within one snapshot and writes the file while they come. */
export async function makeExport(ctx: Context, input: ExportQueryInput): Promise<MadeFile> {
  const { queries, timeZone, today, demo } = ctx;
  const query = queries.check(input.document, input.operationName);
  const variables = givenVariables(input.variables);
  const chain = chainOf(pickedOf(queries.schema, query, queries.variables(query, variables)), input.path);
  const columns = columnsOf(chain, timeZone);
  let rows = 0;
  const content = await queries.snapshot((ask) => {
    async function* cells() {
      for await (const line of linesOf(ask, query, variables, chain)) {
        rows++;
        yield columns.map(({ cell }) => cell(line));
      }
    }
    const sheet: Sheet = {
      opening: demo ? DEMO : null,
      heads: columns.map(({ head }) => head),
      numbers: columns.map(({ isNumber }) => isNumber),
      rows: cells(),
      about: [
        ['导出人', ctx.actor?.username ?? ''],
        ['日期', today],
        ['列表', pathOf(chain)],
        ['查询', input.document],
        ['变量', input.variables ?? ''],
      ],
    };
    return gathered(input.format === ExportFormat.CSV ? csvOf(sheet) : xlsxOf(sheet));
  });
  const extension = input.format === ExportFormat.CSV ? 'csv' : 'xlsx';
  return { fileName: `${titleOf(chain)} ${today}.${extension}`, path: pathOf(chain), rows, content };
}

/** @throws EXPORT_TOO_LARGE with `limitBytes` */
async function gathered(pieces: AsyncIterable<string | Buffer>): Promise<Buffer> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    size += bytes.length;
    if (size > LARGEST) throw new DomainError('EXPORT_TOO_LARGE', { limitBytes: LARGEST }, 'document');
    kept.push(bytes);
  }
  return Buffer.concat(kept);
}

/** Keeps the file for its owner; the entry in the audit, with query and number of rows, is written in the same transaction. */
export async function keepExport(em: EntityManager, input: ExportQueryInput, file: MadeFile): Promise<WriteAnswer> {
  const { fileName, path, rows, content } = file;
  const id = await em.insert(QueryExport, {
    fileName,
    path,
    rows,
    format: input.format,
    document: input.document,
    variables: input.variables?.trim() || null,
    expiresAt: raw(`now() + interval '${HOURS_KEPT} hours'`),
  } as never);
  await em.execute('insert into query_export_file (export_id, content) values (?, ?)', [id, content]);
  return { id };
}

export interface ExportFile {
  readonly fileName: string;
  readonly format: ExportFormat;
  readonly content: Buffer;
}

/** One's own file that has not expired; null: there is none of that id, or it is another's, which is the same answer. */
export async function findExportFile(em: EntityManager, id: string): Promise<ExportFile | null> {
  const key = idOf(id);
  if (key === null) return null;
  const [found] = await em.execute<ExportFile[]>(
    `select e.file_name as "fileName", e.format, f.content from query_export e join query_export_file f on f.export_id = e.id
     where e.id = ? and e.expires_at > now()`,
    [key],
  );
  return found ?? null;
}
