import { sql } from 'kysely';
import type { ReadEnv, Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { Region } from '../../regions/index.ts';
import { COUNTS, collectionCells } from './collection-cells.sql.ts';
import { CollectionPeriod } from './collection-period.entity.ts';
import { collectionPeriodList } from './collection-periods.list.ts';
import { CollectionProgress } from './collection-progress.types.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

const COUNTED = ['expected', 'missing', 'entered', 'submitted', 'approved', 'returned', 'late'] as const;

export const collectionPeriodReads: Reads = {
  entity: CollectionPeriod,
  one: { region: { entity: () => Region, column: 'region_id', asOf: (row) => ref(row, 'on_date') } },
  many: { progress: { entity: () => CollectionProgress, key: 'period_id', order: ['code'] } },
  together: {
    counts: {
      fields: { ...Object.fromEntries(COUNTED.map((field) => [field, field])), complete: 'complete' },
      select: (row, env) => sql`
        select ${COUNTS}, count(*) > 0 and bool_and(coalesce(c.state, '') = 'APPROVED') as complete
        from (${collectionCells(env)}) c where c.period_id = ${ref(row, 'id')}`,
    },
  },
  ...collectionPeriodList.reads,
};

/** A row for each street, town and park of which a period asks something. */
const perStreet = (env: ReadEnv): Sql => sql`
  select c.period_id || '-' || c.town_id as id, c.period_id, c.town_id, c.on_date, ${COUNTS},
    (select t.code from region_attributes t where t.unit_id = c.town_id and t.superseded_at is null and t.valid @> c.on_date) as code
  from (${collectionCells(env)}) c group by c.period_id, c.town_id, c.on_date`;

export const collectionProgressReads: Reads = {
  entity: CollectionProgress,
  source: perStreet,
  one: { region: { entity: () => Region, column: 'town_id', asOf: (row) => ref(row, 'on_date') } },
  many: {
    missingRegions: {
      entity: () => Region,
      // Gathered once a street, and not asked of every region.
      key: (child, parent, env) => sql`${ref(child, 'id')} = any(array(
        select c.unit_id from (${collectionCells(env)}) c
        where c.period_id = ${ref(parent, 'period_id')} and c.town_id = ${ref(parent, 'town_id')} and c.state is null))`,
      order: ['code'],
    },
  },
};
