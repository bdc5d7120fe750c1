import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import { otherFaults } from '../../../shared/other-faults.ts';
import { isRecord, namedBase, readText } from '../../schemes/index.ts';
import { GradeSchemeStatus } from './grade-scheme.enums.ts';
import { type Base, countCells, type ReadScheme, readScheme } from './read-grade-scheme.ts';

/** A version as services see it. */
export interface StoredScheme {
  readonly id: number;
  readonly regionId: number | null;
  readonly code: string;
  readonly number: number;
  readonly status: GradeSchemeStatus;
  readonly baseId: number | null;
  readonly entered: string;
  readonly document: unknown;
  readonly validFrom: string;
  readonly preparers: readonly number[];
  readonly submittedBy: number | null;
  readonly revision: number;
  readonly own: boolean;
  readonly submittedByMe: boolean;
}

const STORED = `select id, region_id as "regionId", code, number, status, base_id as "baseId", entered, document, valid_from::text as "validFrom", preparers,
  submitted_by as "submittedBy", revision, current_setting('app.person')::int = any(preparers || submitted_by) as own,
  coalesce(submitted_by = current_setting('app.person')::int, false) as "submittedByMe" from grade_scheme`;

/** @throws GRADE_SCHEME_NOT_FOUND on the field; also of a draft outside the scope */
export async function findScheme(em: EntityManager, id: string, field = 'id'): Promise<StoredScheme> {
  const key = idOf(id);
  const [found] = key === null ? [] : await em.execute<StoredScheme[]>(`${STORED} where id = ?`, [key]);
  if (!found) throw new DomainError('GRADE_SCHEME_NOT_FOUND', { id }, field);
  return found;
}

/**
 * Locks a district's schemes and gives one of them, as it was read.
 *
 * @throws GRADE_SCHEME_NOT_FOUND; STALE_VERSION on `revision`
 */
export async function holdScheme(
  em: EntityManager,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<StoredScheme> {
  const { regionId } = await findScheme(em, id);
  if (regionId === null) throw new DomainError('GRADE_SCHEME_LOCKED', { status: GradeSchemeStatus.SHIPPED }, 'id');
  await lockSchemes(em, regionId);
  const held = await findScheme(em, id);
  if (held.revision !== revision) throw new DomainError('STALE_VERSION', {}, 'revision');
  return held;
}

/** What a message about a version is about. */
export const subjectOf = (id: number) => ({ type: 'GRADE_SCHEME', id: String(id) });

/** One after the other: numbers of versions and the periods of those in force hang together. */
export const lockSchemes = (em: EntityManager, regionId: number) =>
  em.execute(`select pg_advisory_xact_lock(hashtext('jiceng grade schemes'), ?)`, [regionId]);

/** Versions an override can be of: those that come with the product, and the district's own that are or were in force. */
async function basesFor(em: EntityManager, entered: unknown, regionId: number): Promise<Base[]> {
  const named = isRecord(entered) ? namedBase(entered.base) : null;
  if (!named) return [];
  return em.execute<Base[]>(
    `select id, code, number as version, hash, document from grade_scheme
     where code = ? and number = ? and (region_id is null or (region_id = ? and status in ('APPROVED', 'SUPERSEDED')))
     order by region_id nulls first`,
    [named.code, named.version, regionId],
  );
}

/** A text as a scheme of a district, with everything that is wrong about it. */
export async function readFor(em: EntityManager, text: string, regionId: number): Promise<ReadScheme> {
  return readScheme(text, await basesFor(em, readText(text).value, regionId));
}

/** Every problem of a refusal travels with it, as JSON; so many at most. */
const MOST_PROBLEMS = 200;

export function refuseFaulty({ problems }: Pick<ReadScheme, 'problems'>, field: string): never {
  const [first, ...more] = problems.filter(({ severity }) => severity === 'ERROR');
  if (!first) throw new Error('A scheme without errors was refused for its errors');
  const { path, message, line, column } = first;
  throw new DomainError(
    'GRADE_SCHEME_INVALID',
    {
      path: path || '/',
      problem: message.zh,
      problemEn: message.en,
      line: line ?? 0,
      column: column ?? 0,
      ...otherFaults(more.length),
      problems: JSON.stringify(problems.slice(0, MOST_PROBLEMS)),
    },
    field,
  );
}

const UNNAMED = { zh: '（未命名）', en: '(untitled)' };
const CODE = /^[A-Z][A-Z0-9_]{0,39}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is stored of a document; of one with faults what can be told. */
export function columnsOf(
  read: ReadScheme,
  entered: string,
  before: { readonly code: string; readonly validFrom: string },
) {
  const { document, scheme, base, problems } = read;
  if (!isRecord(document)) refuseFaulty({ problems }, 'document');
  const title = isRecord(document.title) ? document.title : UNNAMED;
  const words = (text: unknown, otherwise: string): string =>
    typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 500) : otherwise;
  const cells = scheme ? countCells(scheme) : { published: 0, reconstructed: 0, assumed: 0, empty: 0 };
  return {
    code: typeof document.code === 'string' && CODE.test(document.code) ? document.code : before.code,
    title_zh: words(title.zh, UNNAMED.zh),
    title_en: words(title.en, UNNAMED.en),
    base_id: base?.id ?? null,
    entered,
    document: JSON.stringify(document),
    hash: canonicalHash(document),
    faults: problems.filter(({ severity }) => severity === 'ERROR').length,
    cells_published: cells.published,
    cells_reconstructed: cells.reconstructed,
    cells_assumed: cells.assumed,
    cells_empty: cells.empty,
    valid_from:
      typeof document.validFrom === 'string' && DAY.test(document.validFrom) ? document.validFrom : before.validFrom,
  };
}

export type SchemeColumns = ReturnType<typeof columnsOf>;

/** The next version of a code in a district (or of the product's own); `except`: of all but this one. */
export async function nextNumber(
  em: EntityManager,
  regionId: number | null,
  code: string,
  except = 0,
): Promise<number> {
  const [row] = await em.execute<{ next: number }[]>(
    'select coalesce(max(number), 0) + 1 as next from grade_scheme where region_id is not distinct from ? and code = ? and id <> ?',
    [regionId, code, except],
  );
  return row?.next ?? 1;
}

export async function insertScheme(
  em: EntityManager,
  regionId: number | null,
  columns: SchemeColumns,
  status = GradeSchemeStatus.DRAFT,
): Promise<number> {
  const values = { region_id: regionId, number: await nextNumber(em, regionId, columns.code), status, ...columns };
  const names = Object.keys(values);
  const [made] = await em.execute<{ id: number }[]>(
    `insert into grade_scheme (${names.join(', ')}) values (${names.map((name) => (name === 'document' ? '?::jsonb' : '?')).join(', ')}) returning id`,
    Object.values(values),
  );
  if (!made) throw new Error('A scheme was inserted without an id');
  return made.id;
}
