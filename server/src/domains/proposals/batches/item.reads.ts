import { sql } from 'kysely';
import type { EntityRef, FilterTest, Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import type { BatchRoots } from './batch.reads.ts';
import type { BatchStore } from './proposal-kind.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const on =
  (column: string): FilterTest =>
  (row, _env, test) =>
    test(ref(row, column));

/** Where a proposal stands; the table keeps only what somebody or something decided. */
const decision = (row: RowName): Sql =>
  sql`coalesce(${ref(row, 'decision')}, case when ${ref(row, 'outcome')} = 'CHANGE' then 'PENDING' else 'NONE' end)`;
const byName = (row: RowName): Sql => ref(row, 'name_key');
/** A region holds the file: the town, or the community in it. */
const heldIn: FilterTest = (row, _env, test) =>
  sql`(${test(ref(row, 'region_id'))} or ${test(ref(row, 'community_id'))})`;

export interface ItemEntities {
  readonly batch: () => EntityRef;
  readonly item: EntityRef;
  readonly question: () => EntityRef;
}
/** What the items of the kind have besides: values, words, conditions and orders. */
export type OwnReads = Pick<Reads, 'embedded' | 'resolved' | 'filters' | 'sorts'>;

/** How items of a kind are read, listed and ordered. */
export const itemReads = (
  { prefix }: BatchStore,
  { batch, item, question }: ItemEntities,
  own: OwnReads,
  roots: BatchRoots,
): Reads => ({
  ...own,
  entity: item,
  one: {
    batch: { entity: batch, column: 'batch_id' },
    worker: { entity: () => Worker, column: 'worker_id' },
    town: { entity: () => Region, column: 'region_id' },
    decidedBy: { entity: () => Person, column: 'decided_by' },
  },
  many: { questions: { entity: question, key: 'item_id', order: ['id'] } },
  computed: { decision },
  filters: {
    ...own.filters,
    batch: on('batch_id'),
    worker: on('worker_id'),
    region: { test: heldIn, guardedBy: 'town' },
    outcome: on('outcome'),
    reason: {
      // The batch besides, so that either index can lead: of all with the reason, or of who stands next in the list.
      test: (row, _env, test) =>
        sql`exists (select from ${sql.raw(prefix)}_reason q where q.batch_id = ${ref(row, 'batch_id')} and q.item_id = ${ref(row, 'id')} and ${test(sql.ref('q.kind'))})`,
      guardedBy: 'changes',
    },
    question: {
      test: (row, _env, test) =>
        sql`exists (select from ${sql.raw(prefix)}_question q where q.item_id = ${ref(row, 'id')} and q.answer is null and ${test(sql.ref('q.kind'))})`,
      guardedBy: 'questions',
    },
    decision: (row, _env, test) => test(decision(row)),
    search: {
      value: (
        row,
        _env,
        value,
      ) => sql`exists (select from worker w join person p on p.id = w.person_id where w.id = ${ref(row, 'worker_id')}
        and (position(trim(${value}) in p.name) > 0 or starts_with(w.pinyin, replace(lower(${value}), ' ', '')) or starts_with(w.initials, replace(lower(${value}), ' ', ''))))`,
      guardedBy: 'worker',
    },
  },
  sorts: {
    ...own.sorts,
    NAME: { field: 'worker', by: byName },
    DECIDED_AT: { field: 'decidedAt', by: (row) => ref(row, 'decided_at') },
    EFFECTIVE_ON: { field: 'effectiveOn', by: (row) => ref(row, 'effective_on') },
  },
  defaultSort: byName,
  roots: { [roots.many]: 'page', [roots.one]: { one: { id: (row) => ref(row, 'id') } } },
});

/** How what is open about items is read. */
export const questionReads = (entity: EntityRef): Reads => ({
  entity,
  one: {
    askedBy: { entity: () => Person, column: 'asked_by' },
    answeredBy: { entity: () => Person, column: 'answered_by' },
  },
});
