import type { EntityManager } from '@mikro-orm/postgresql';
import type { Permission } from '../../shared/access/permissions.ts';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import type { ExportFormat } from '../../shared/exports/export-format.ts';
import type { ExportListInput, ListRequest } from '../../shared/exports/export-list.inputs.ts';
import type { ExportableList, ExportColumn } from '../../shared/exports/exportable-list.ts';
import { enqueueJob } from '../../shared/jobs/job.ts';
import type { Variables } from '../../shared/reads/query-door.ts';
import type { WriteAnswer } from '../../shared/reads/reads.ts';
import { lineOf } from '../../shared/words/line.ts';
import { takes } from './list-query.ts';
import { columnsOf, isClear } from './lists.ts';

export const LIST_EXPORT = 'LIST_EXPORT';
const [SHORTEST_PURPOSE, LONGEST_PURPOSE] = [5, 200];

/** Files with numbers in the clear that one person asks for in a day: the bank, the insurances and what has to be sent again, not a copy of every list. */
export const MOST_CLEAR_A_DAY = 10;

/** What was asked for; it may hold a name or a number that was searched for, so it is sealed until the job takes it. */
export interface ExportOrder {
  readonly exportId: number;
  readonly format: ExportFormat;
  readonly columns: readonly string[];
  readonly purpose: string | null;
  /** Of facts: only those that hold at asOf. */
  readonly holding: boolean;
  readonly variables: Variables & { readonly asOf: string; readonly knownOn: string | null };
}

export interface ListExportParams {
  readonly [name: string]: string;
  readonly list: string;
  /** Right of the list, asked again when the job begins. */
  readonly permission: Permission;
  readonly wanted: string;
}

/**
 * Asks for a whole list as a file (导出列表).
 *
 * @returns The job; its subject is the file to come.
 * @throws VALUE_REQUIRED where not exactly one list is named, without a column, or without a purpose where one is needed; VALUE_INVALID on `asOf` or
 * `knownOn` for a list without, on `columns` for one there is not; ACCESS_DENIED; CLEAR_EXPORT_LIMIT
 */
export async function exportList(em: EntityManager, input: ExportListInput, ctx: Context): Promise<WriteAnswer> {
  const { list, asked } = askedOf(input, ctx);
  refuseWithout(ctx, list.permission);
  const { schema } = ctx.queries;
  for (const moment of ['asOf', 'knownOn'] as const)
    if (input[moment] && !takes(schema, list.root, moment)) throw new DomainError('VALUE_INVALID', {}, moment);
  const names = [...new Set(asked.columns)];
  if (!names.length) throw new DomainError('VALUE_REQUIRED', {}, `${list.field}.columns`);
  const unknown = names.find((name) => !Object.hasOwn(list.columns, name));
  if (unknown !== undefined) throw new DomainError('VALUE_INVALID', { column: unknown }, `${list.field}.columns`);
  const columns = columnsOf(list, names);
  refuseColumns(ctx, columns);
  const purpose = purposeOf(
    input.purpose,
    columns.some((column) => column.purpose),
  );
  const [next] = await em.execute<[{ id: number }]>(`select nextval('list_export_id_seq')::int as id`);
  if (isClear(columns)) await enterClear(em, ctx, { exportId: next.id, list, columns, purpose });
  const wanted: ExportOrder = {
    exportId: next.id,
    format: input.format,
    columns: names,
    purpose,
    holding: asked.holding ?? false,
    variables: {
      filter: asked.filter ?? null,
      sort: asked.sort ?? [],
      asOf: input.asOf ?? ctx.today,
      knownOn: input.knownOn ? new Date(input.knownOn).toISOString() : null,
    },
  };
  const id = await enqueueJob(em, {
    kind: LIST_EXPORT,
    title: list.title.zh,
    params: { list: list.name, permission: list.permission, wanted: seal(wanted, ctx) },
    subject: { type: LIST_EXPORT, id: next.id },
  });
  return { id };
}

/** The one list an input names, and what it asks of it. */
function askedOf(input: ExportListInput, { exportLists }: Context): { list: ExportableList; asked: ListRequest } {
  const given = input as unknown as Readonly<Record<string, ListRequest | null | undefined>>;
  const fields = [...new Set(exportLists.map(({ field }) => field))];
  const [field, ...more] = fields.filter((each) => given[each]);
  const asked = field === undefined ? null : given[field];
  const list = exportLists.find((each) => each.field === field && each.kind === asked?.kind);
  if (!asked || !list || more.length) throw new DomainError('VALUE_REQUIRED', { one: fields.join(', ') }, 'workers');
  return { list, asked };
}

interface ClearExport {
  readonly exportId: number;
  readonly list: ExportableList;
  readonly columns: readonly ExportColumn[];
  readonly purpose: string | null;
}

/** Numbers in the clear are entered when they are asked for, so many in a day; one after the other, so that parallel requests do not help. */
async function enterClear(em: EntityManager, { actor }: Context, { exportId, list, columns, purpose }: ClearExport) {
  await em.execute(`select pg_advisory_xact_lock(hashtext('jiceng clear export'), ?)`, [actor?.personId ?? 0]);
  const [{ asked }] = await em.execute<[{ asked: number }]>(
    `select count(*)::int as asked from clear_export where asked_at > now() - interval '24 hours'`,
  );
  if (asked >= MOST_CLEAR_A_DAY) throw new DomainError('CLEAR_EXPORT_LIMIT', { most: MOST_CLEAR_A_DAY });
  await em.execute(
    `insert into clear_export (id, list, column_names, purpose)
     values (?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?)`,
    [exportId, list.name, JSON.stringify(columns.map(({ head }) => head.zh)), purpose],
  );
}

const place = ({ actor }: Context) => ({ field: 'job.list_export', row: actor?.personId ?? 0 });
const seal = (wanted: ExportOrder, ctx: Context): string =>
  ctx.vault.seal(JSON.stringify(wanted), place(ctx)).toString('base64');

/** What the person of the job has asked for. */
export const unsealed = (wanted: string, ctx: Context): ExportOrder =>
  JSON.parse(ctx.vault.open(Buffer.from(wanted, 'base64'), place(ctx))) as ExportOrder;

/** Asked when a file is asked for, and again when it is made. @throws ACCESS_DENIED */
export function refuseColumns(ctx: Context, columns: readonly ExportColumn[]): void {
  for (const { right } of columns) if (right) refuseWithout(ctx, right);
}

function refuseWithout({ permissions }: Context, permission: Permission): void {
  if (!permissions.has(permission)) throw new DomainError('ACCESS_DENIED', { permission });
}

function purposeOf(given: string | null | undefined, isNeeded: boolean): string | null {
  const purpose = lineOf(given, 'purpose', LONGEST_PURPOSE);
  if (isNeeded && !purpose) throw new DomainError('VALUE_REQUIRED', {}, 'purpose');
  if (purpose && [...purpose].length < SHORTEST_PURPOSE)
    throw new DomainError('VALUE_INVALID', { min: SHORTEST_PURPOSE }, 'purpose');
  return purpose;
}
