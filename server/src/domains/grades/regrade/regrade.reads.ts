import { sql } from 'kysely';
import { citedDocument } from '../../../shared/dated-sql.ts';
import { rolesWith } from '../../../shared/permissions.ts';
import type { FilterTest, Reads, RowName, Sql } from '../../../shared/reads.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import { GradeScheme } from '../scheme/grade-scheme.entity.ts';
import { explained, postName } from './explained.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { RegradeItem } from './regrade-item.entity.ts';
import { RegradeQuestion } from './regrade-question.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const on =
  (column: string): FilterTest =>
  (row, _env, test) =>
    test(ref(row, column));

/** Person of the transaction. */
const ME = sql`nullif(current_setting('app.person', true), '')::int`;
const preparedByMe = (row: RowName): Sql => sql`coalesce(${ref(row, 'prepared_by')} = ${ME}, false)`;

/** Proposals of the batch that are in sight and pass the condition over `i`. */
const itemsThat =
  (condition: Sql) =>
  (row: RowName): Sql =>
    sql`(select count(*)::int from regrade_item i where i.batch_id = ${ref(row, 'id')} and i.outcome = 'CHANGE' and ${condition})`;
const WAITS = sql`i.decision is null`;
const ASKED = sql`exists (select from regrade_question q where q.item_id = i.id and q.kind = 'ASKED' and q.answer is null)`;

const reasonsOf = (
  row: RowName,
): Sql => sql`(select coalesce(json_agg(c order by c.count desc, c.kind collate "C"), '[]'::json) from (
  select q.kind, count(*)::int as count from regrade_reason q where q.batch_id = ${ref(row, 'id')} group by q.kind) c)`;

const NAMED = 5;
const decidersOf = (row: RowName): Sql => sql`(select json_build_object('count', count(*)::int,
    'names', to_json((coalesce(array_agg(d.name order by d.name, d.person_id), '{}'))[1:${sql.lit(NAMED)}]))
  from regrade_deciders(${ref(row, 'id')}, ${sql.lit(`{${rolesWith('approvals:decide').join(',')}}`)}::text[]) d
  having ${itemsThat(WAITS)(row)} > 0)`;

/** The day of the batch, or the one nearest to it on which its unit was there: a unit that was merged keeps its name. */
const dayOfUnit = (row: RowName): Sql => sql`(
  select least(greatest(${ref(row, 'effective_on')}, min(lower(a.valid))), max(coalesce(upper(a.valid) - 1, 'infinity')))
  from region_attributes a where a.unit_id = ${ref(row, 'region_id')} and a.superseded_at is null)`;

export const regradeBatchReads: Reads = {
  entity: RegradeBatch,
  one: {
    region: { entity: () => Region, column: 'region_id', asOf: dayOfUnit },
    scheme: { entity: () => GradeScheme, column: 'scheme_id' },
    preparedBy: { entity: () => Person, column: 'prepared_by' },
  },
  embedded: { document: citedDocument },
  computed: {
    preparedByMe,
    pending: itemsThat(WAITS),
    agreed: itemsThat(sql`i.decision = 'AGREED'`),
    returned: itemsThat(sql`i.decision = 'RETURNED'`),
    stale: itemsThat(sql`i.decision = 'STALE'`),
    questioned: itemsThat(sql`${WAITS} and ${ASKED}`),
  },
  resolved: {
    reasons: { needs: { reasons: reasonsOf }, batch: (rows) => rows.map(({ reasons }) => reasons) },
    deciders: { needs: { deciders: decidersOf }, batch: (rows) => rows.map(({ deciders }) => deciders) },
  },
  filters: {
    kind: on('kind'),
    status: on('status'),
    region: on('region_id'),
    effectiveOn: on('effective_on'),
    preparedByMe: (row, _env, test) => test(preparedByMe(row)),
  },
  sorts: {
    PREPARED_AT: { field: 'preparedAt', by: (row) => ref(row, 'prepared_at') },
    EFFECTIVE_ON: { field: 'effectiveOn', by: (row) => ref(row, 'effective_on') },
  },
  // The latest first.
  defaultSort: (row) => sql`(- ${ref(row, 'id')})`,
  roots: { regradeBatches: 'page', regradeBatch: { one: { id: (row) => ref(row, 'id') } } },
};

/** Where a proposal stands; the table keeps only what somebody or something decided. */
const decision = (row: RowName): Sql =>
  sql`coalesce(${ref(row, 'decision')}, case when ${ref(row, 'outcome')} = 'CHANGE' then 'PENDING' else 'NONE' end)`;
const byName = (row: RowName): Sql => ref(row, 'name_key');
/** A region holds the file: the town, or the community in it. */
const heldIn: FilterTest = (row, _env, test) =>
  sql`(${test(ref(row, 'region_id'))} or ${test(ref(row, 'community_id'))})`;

export const regradeItemReads: Reads = {
  entity: RegradeItem,
  one: {
    batch: { entity: () => RegradeBatch, column: 'batch_id' },
    worker: { entity: () => Worker, column: 'worker_id' },
    town: { entity: () => Region, column: 'region_id' },
    decidedBy: { entity: () => Person, column: 'decided_by' },
  },
  many: { questions: { entity: () => RegradeQuestion, key: 'item_id', order: ['id'] } },
  computed: { decision },
  embedded: { postName: postName('post'), fromPostName: postName('from_post') },
  resolved: explained,
  filters: {
    batch: on('batch_id'),
    worker: on('worker_id'),
    region: { test: heldIn, guardedBy: 'town' },
    outcome: on('outcome'),
    direction: on('direction'),
    post: on('post'),
    status: on('status'),
    reason: {
      // The batch besides, so that either index can lead: of all with the reason, or of who stands next in the list.
      test: (row, _env, test) =>
        sql`exists (select from regrade_reason q where q.batch_id = ${ref(row, 'batch_id')} and q.item_id = ${ref(row, 'id')} and ${test(sql.ref('q.kind'))})`,
      guardedBy: 'changes',
    },
    question: {
      test: (row, _env, test) =>
        sql`exists (select from regrade_question q where q.item_id = ${ref(row, 'id')} and q.answer is null and ${test(sql.ref('q.kind'))})`,
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
    NAME: { field: 'worker', by: byName },
    GRADE: { field: 'grade', by: (row) => ref(row, 'grade') },
    FROM_GRADE: { field: 'fromGrade', by: (row) => ref(row, 'from_grade') },
    DECIDED_AT: { field: 'decidedAt', by: (row) => ref(row, 'decided_at') },
    EFFECTIVE_ON: { field: 'effectiveOn', by: (row) => ref(row, 'effective_on') },
  },
  defaultSort: byName,
  roots: { regradeItems: 'page', regradeItem: { one: { id: (row) => ref(row, 'id') } } },
};

export const regradeQuestionReads: Reads = {
  entity: RegradeQuestion,
  one: {
    askedBy: { entity: () => Person, column: 'asked_by' },
    answeredBy: { entity: () => Person, column: 'answered_by' },
  },
};
