import { sql } from 'kysely';
import type { DeclaredList } from '../../../shared/reads/declared-list/declare-list.ts';
import type { Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { validPeriod } from '../../../shared/time/dated.sql.ts';
import { Person } from '../../access/index.ts';
import { restsOn } from '../../documents/index.ts';
import { Region } from '../../regions/index.ts';
import { printedDocument } from '../index.ts';
import { preparedByMe } from './version-list.ts';
import type { VersionedKind } from './versioned-kind.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const column = (name: string) => (row: RowName) => ref(row, name);
/** What stands in the document itself. */
const said =
  (...path: readonly string[]) =>
  (row: RowName): Sql =>
    sql`${ref(row, 'document')} #>> ${`{${path.join(',')}}`}::text[]`;

const submittedByMe = (row: RowName): Sql =>
  sql`coalesce(nullif(current_setting('app.person', true), '')::int = ${ref(row, 'submitted_by')}, false)`;

/** How versions of a kind are read; `list` says how they are listed and ordered. */
export const versionReads = <D extends object>(kind: VersionedKind<D>, list: DeclaredList['reads']): Reads => ({
  entity: kind.versions.entity(),
  one: {
    region: { entity: () => Region, column: 'region_id' },
    governingDocument: restsOn,
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
  ...list,
});
