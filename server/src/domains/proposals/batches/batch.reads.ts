import { sql } from 'kysely';
import { rolesWith } from '../../../shared/access/permissions.ts';
import type { DeclaredList } from '../../../shared/reads/declared-list/declare-list.ts';
import type { EntityRef, Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { citedDocument } from '../../../shared/time/dated.sql.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { preparedByMe } from './batches.list.ts';
import type { BatchStore } from './proposal-kind.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** Proposals of the batch that are in sight and pass the condition over `i`. */
const itemsThat =
  ({ prefix }: BatchStore, condition: Sql) =>
  (row: RowName): Sql =>
    sql`(select count(*)::int from ${sql.raw(prefix)}_item i where i.batch_id = ${ref(row, 'id')} and i.outcome = 'CHANGE' and ${condition})`;
const WAITS = sql`i.decision is null`;
const asked = ({ prefix }: BatchStore): Sql =>
  sql`exists (select from ${sql.raw(prefix)}_question q where q.item_id = i.id and q.kind = 'ASKED' and q.answer is null)`;

const reasonsOf =
  ({ prefix }: BatchStore) =>
  (row: RowName): Sql =>
    sql`(select coalesce(json_agg(c order by c.count desc, c.kind collate "C"), '[]'::json) from (
  select q.kind, count(*)::int as count from ${sql.raw(prefix)}_reason q where q.batch_id = ${ref(row, 'id')} group by q.kind) c)`;

const NAMED = 5;
const decidersOf =
  (store: BatchStore) =>
  (row: RowName): Sql =>
    sql`(select json_build_object('count', count(*)::int,
    'names', to_json((coalesce(array_agg(d.name order by d.name, d.person_id), '{}'))[1:${sql.lit(NAMED)}]))
  from ${sql.raw(store.prefix)}_deciders(${ref(row, 'id')}, ${sql.lit(`{${rolesWith(store.decide).join(',')}}`)}::text[]) d
  having ${itemsThat(store, WAITS)(row)} > 0)`;

/** The day of the batch, or the one nearest to it on which its unit was there: a unit that was merged keeps its name. */
const dayOfUnit = (row: RowName): Sql => sql`(
  select least(greatest(${ref(row, 'effective_on')}, min(lower(a.valid))), max(coalesce(upper(a.valid) - 1, 'infinity')))
  from region_attributes a where a.unit_id = ${ref(row, 'region_id')} and a.superseded_at is null)`;

/** How batches of a kind are read. */
export const batchReads = (
  store: BatchStore,
  entities: { readonly batch: EntityRef; readonly document: () => EntityRef },
  list: DeclaredList['reads'],
): Reads => ({
  ...list,
  entity: entities.batch,
  one: {
    region: { entity: () => Region, column: 'region_id', asOf: dayOfUnit },
    scheme: { entity: entities.document, column: 'scheme_id' },
    preparedBy: { entity: () => Person, column: 'prepared_by' },
  },
  embedded: { document: citedDocument },
  computed: {
    preparedByMe,
    pending: itemsThat(store, WAITS),
    agreed: itemsThat(store, sql`i.decision = 'AGREED'`),
    returned: itemsThat(store, sql`i.decision = 'RETURNED'`),
    stale: itemsThat(store, sql`i.decision = 'STALE'`),
    questioned: itemsThat(store, sql`${WAITS} and ${asked(store)}`),
  },
  resolved: {
    reasons: { needs: { reasons: reasonsOf(store) }, batch: (rows) => rows.map(({ reasons }) => reasons) },
    deciders: { needs: { deciders: decidersOf(store) }, batch: (rows) => rows.map(({ deciders }) => deciders) },
  },
});
