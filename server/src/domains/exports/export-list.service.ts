import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { enqueueJob } from '../../shared/job.ts';
import { lineOf } from '../../shared/line.ts';
import type { Variables } from '../../shared/query-door.ts';
import type { Written } from '../../shared/reads.ts';
import type { ExportFormat } from '../explorer/index.ts';
import { BASE_FIGURES } from './base-figure-columns.ts';
import { COMMUNITIES } from './community-columns.ts';
import { EMPLOYERS } from './employer-columns.ts';
import type { ExportableList, ExportColumn } from './exportable-list.ts';
import type { ExportListInput } from './exports.inputs.ts';
import { FACILITIES } from './facility-columns.ts';
import { WORKERS } from './worker-columns.ts';

/** Lists by the field of the input that asks for them. */
const LISTS = {
  workers: WORKERS,
  communities: COMMUNITIES,
  facilities: FACILITIES,
  baseFigures: BASE_FIGURES,
  employers: EMPLOYERS,
} as const satisfies Partial<Record<keyof ExportListInput, ExportableList>>;

export const LIST_EXPORT = 'LIST_EXPORT';
const [SHORTEST_PURPOSE, LONGEST_PURPOSE] = [5, 200];

/** What was asked for; it may hold a name or a number that was searched for, so it is sealed until the job takes it. */
export interface Wanted {
  readonly exportId: number;
  readonly format: ExportFormat;
  readonly columns: readonly string[];
  readonly purpose: string | null;
  readonly variables: Variables;
}

export interface ListExportParams {
  readonly [name: string]: string;
  readonly list: string;
  readonly wanted: string;
}

/** @throws Error for a list that is none */
export function listOf(name: string): ExportableList {
  const found = Object.values(LISTS).find((list) => list.name === name);
  if (!found) throw new Error(`There is no list ${name} to export`);
  return found;
}

export const columnsOf = (list: ExportableList, names: readonly string[]): readonly ExportColumn[] =>
  names.map((name) => {
    const column = list.columns[name];
    if (!column) throw new Error(`${list.name} has no column ${name}`);
    return column;
  });

/**
 * Asks for a whole list as a file (导出列表).
 *
 * @returns The job; its subject is the file to come.
 * @throws VALUE_REQUIRED where not exactly one list is named, without a column, or without a purpose where one is needed; VALUE_INVALID on `knownOn` for a list without; ACCESS_DENIED
 */
export async function exportList(em: EntityManager, input: ExportListInput, ctx: Context): Promise<Written> {
  const names = Object.keys(LISTS) as (keyof typeof LISTS)[];
  const [name, ...more] = names.filter((each) => input[each]);
  const asked = name && input[name];
  if (!asked || more.length) throw new DomainError('VALUE_REQUIRED', { one: names.join(', ') }, names[0]);
  const list: ExportableList = LISTS[name];
  refuseWithout(ctx, list.permission);
  if (input.knownOn && list.hasKnownOn === false) throw new DomainError('VALUE_INVALID', {}, 'knownOn');
  const columns = [...new Set<string>(asked.columns)];
  if (!columns.length) throw new DomainError('VALUE_REQUIRED', {}, `${name}.columns`);
  const guarded = columnsOf(list, columns).flatMap(({ right }) => right ?? []);
  for (const right of guarded) refuseWithout(ctx, right);
  const purpose = purposeOf(input.purpose, guarded.length > 0);
  const [next] = await em.execute<[{ id: number }]>(`select nextval('list_export_id_seq')::int as id`);
  const wanted: Wanted = {
    exportId: next.id,
    format: input.format,
    columns,
    purpose,
    variables: {
      filter: asked.filter ?? null,
      sort: asked.sort ?? [],
      asOf: input.asOf ?? ctx.today,
      knownOn: input.knownOn ?? null,
    },
  };
  const id = await enqueueJob(em, {
    kind: LIST_EXPORT,
    title: list.title,
    params: { list: list.name, wanted: seal(wanted, ctx) },
    subject: { type: LIST_EXPORT, id: next.id },
  });
  return { id };
}

const place = ({ actor }: Context) => ({ field: 'job.list_export', row: actor?.personId ?? 0 });
const seal = (wanted: Wanted, ctx: Context): string =>
  ctx.vault.seal(JSON.stringify(wanted), place(ctx)).toString('base64');

/** What the person of the job has asked for. */
export const unsealed = (wanted: string, ctx: Context): Wanted =>
  JSON.parse(ctx.vault.open(Buffer.from(wanted, 'base64'), place(ctx))) as Wanted;

function refuseWithout({ permissions }: Context, permission: ExportableList['permission']): void {
  if (!permissions.has(permission)) throw new DomainError('ACCESS_DENIED', { permission });
}

function purposeOf(given: string | null | undefined, isNeeded: boolean): string | null {
  const purpose = lineOf(given, 'purpose', LONGEST_PURPOSE);
  if (isNeeded && !purpose) throw new DomainError('VALUE_REQUIRED', {}, 'purpose');
  if (purpose && [...purpose].length < SHORTEST_PURPOSE)
    throw new DomainError('VALUE_INVALID', { min: SHORTEST_PURPOSE }, 'purpose');
  return purpose;
}
