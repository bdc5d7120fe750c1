import { sql } from 'kysely';
import { validPeriod } from '../../../shared/dated-sql.ts';
import type { FilterTest, Reads, RowName, Sql } from '../../../shared/reads.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { printedDocument } from '../index.ts';
import type { VersionedKind } from './versioned-kind.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const column = (name: string) => (row: RowName) => ref(row, name);
const on =
  (name: string): FilterTest =>
  (row, _env, test) =>
    test(ref(row, name));
/** What stands in the document itself. */
const said =
  (...path: readonly string[]) =>
  (row: RowName): Sql =>
    sql`${ref(row, 'document')} #>> ${`{${path.join(',')}}`}::text[]`;

const preparedByMe = (row: RowName): Sql =>
  sql`coalesce(nullif(current_setting('app.person', true), '')::int = any(${ref(row, 'preparers')} || ${ref(row, 'submitted_by')}), false)`;

const submittedByMe = (row: RowName): Sql =>
  sql`coalesce(nullif(current_setting('app.person', true), '')::int = ${ref(row, 'submitted_by')}, false)`;

/** Names of the queries of a list of versions, and of one. */
export interface VersionRoots {
  readonly many: string;
  readonly one: string;
}

const STATUSES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'SUPERSEDED', 'SHIPPED'];

/** How versions of a kind are read, listed and ordered; `roots` are the names of its queries. */
export const versionReads = <D extends object>(kind: VersionedKind<D>, roots: VersionRoots): Reads => ({
  entity: kind.versions.entity(),
  one: {
    region: { entity: () => Region, column: 'region_id' },
    base: { entity: kind.versions.entity, column: 'base_id' },
    preparedBy: { entity: () => Person, column: 'prepared_by' },
    submittedBy: { entity: () => Person, column: 'submitted_by' },
    decidedBy: { entity: () => Person, column: 'decided_by' },
  },
  computed: {
    version: column('number'),
    issuer: said('issuer'),
    division: said('division'),
    preparedByMe,
    submittedByMe,
  },
  embedded: {
    title: { fields: { zh: column('title_zh'), en: column('title_en') } },
    note: {
      fields: { zh: said('note', 'zh'), en: said('note', 'en') },
      nullWhen: (row) => sql`${said('note', 'zh')(row)} is null`,
    },
    valid: { ...validPeriod, nullWhen: (row) => sql`${ref(row, 'valid')} is null` },
    cells: {
      fields: {
        published: column('cells_published'),
        reconstructed: column('cells_reconstructed'),
        assumed: column('cells_assumed'),
        empty: column('cells_empty'),
      },
    },
  },
  resolved: {
    document: {
      needs: { document: column('document') },
      batch: (rows) => rows.map(({ document }) => printedDocument(kind, document)),
    },
  },
  filters: {
    code: on('code'),
    status: on('status'),
    region: on('region_id'),
    shipped: { test: (row, _env, test) => test(sql`(${ref(row, 'region_id')} is null)`), guardedBy: 'region' },
    base: on('base_id'),
    validFrom: on('valid_from'),
    preparedByMe: (row, _env, test) => test(preparedByMe(row)),
    search: {
      value: (row, _env, value) =>
        sql`position(lower(${value}) in lower(concat_ws(' ', ${ref(row, 'title_zh')}, ${ref(row, 'title_en')}, ${ref(row, 'code')}))) > 0`,
      guardedBy: 'title',
    },
  },
  sorts: {
    CODE: {
      field: 'code',
      by: (row) => sql`${ref(row, 'code')} || lpad(${ref(row, 'number')}::text, 6, '0') collate "C"`,
    },
    VALID_FROM: { field: 'validFrom', by: column('valid_from') },
    STATUS: {
      field: 'status',
      by: (row) => sql`array_position(${`{${STATUSES.join(',')}}`}::text[], ${ref(row, 'status')})`,
    },
    PREPARED_AT: { field: 'preparedAt', by: column('prepared_at') },
  },
  // The district's own first, each code's latest version first.
  defaultSort: (row) =>
    sql`(case when ${ref(row, 'region_id')} is null then '1' else '0' end || ${ref(row, 'code')} || lpad((1000000 - ${ref(row, 'number')})::text, 7, '0')) collate "C"`,
  roots: { [roots.many]: 'page', [roots.one]: { one: { id: column('id') } } },
});
