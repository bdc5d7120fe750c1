import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalHash } from '../../../../shared/canonical-hash.ts';
import { countCells, isRecord, NO_CELLS, type ReadScheme } from '../../index.ts';
import { SchemeStatus } from '../version.enums.ts';
import type { VersionedKind, VersionStore } from '../versioned-kind.ts';
import { refuseFaulty } from './read-version.ts';

const UNNAMED = { zh: '（未命名）', en: '(untitled)' };
const CODE = /^[A-Z][A-Z0-9_]{0,39}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is stored of a document; of one with faults what can be told. */
export function columnsOf<D extends object>(
  kind: VersionedKind<D>,
  read: ReadScheme<D>,
  entered: string,
  before: { readonly code: string; readonly validFrom: string },
) {
  const { document, scheme, base, problems } = read;
  if (!isRecord(document)) refuseFaulty(kind, { problems }, 'document');
  const title = isRecord(document.title) ? document.title : UNNAMED;
  const words = (text: unknown, otherwise: string): string =>
    typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 500) : otherwise;
  const cells = scheme ? countCells(kind, scheme) : NO_CELLS;
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

export type VersionColumns = ReturnType<typeof columnsOf>;

/** The next version of a code in a district (or of the product's own); `except`: of all but this one. */
export async function nextNumber(
  { versions: { table } }: VersionStore,
  em: EntityManager,
  regionId: number | null,
  code: string,
  except = 0,
): Promise<number> {
  const [row] = await em.execute<{ next: number }[]>(
    `select coalesce(max(number), 0) + 1 as next from ${table} where region_id is not distinct from ? and code = ? and id <> ?`,
    [regionId, code, except],
  );
  return row?.next ?? 1;
}

export async function insertVersion(
  kind: VersionStore,
  em: EntityManager,
  regionId: number | null,
  columns: VersionColumns,
  status: SchemeStatus = SchemeStatus.DRAFT,
): Promise<number> {
  const number = await nextNumber(kind, em, regionId, columns.code);
  const values = { region_id: regionId, number, status, ...columns };
  const names = Object.keys(values);
  const [made] = await em.execute<{ id: number }[]>(
    `insert into ${kind.versions.table} (${names.join(', ')}) values (${names.map((name) => (name === 'document' ? '?::jsonb' : '?')).join(', ')}) returning id`,
    Object.values(values),
  );
  if (!made) throw new Error('A version was inserted without an id');
  return made.id;
}
