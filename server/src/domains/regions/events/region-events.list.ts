import { sql } from 'kysely';
import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { days, id, oneOf, yesNo } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { preparedByMe } from '../../../shared/review/review.sql.ts';
import { RegionEvent } from './region-event.entity.ts';
import { RegionEventKindFilter, RegionEventStateFilter } from './region-event.enums.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** An event that was taken back is CORRECTED when another stands in its place. Whether its day has come is asked of `asOf`. */
export const stateOf = (row: RowName, env: { readonly asOf: Sql }): Sql => sql`case
  when ${ref(row, 'superseded_at')} is not null and ${ref(row, 'believed_from')} is not null and exists (
    select from region_event c where c.corrects_id = ${ref(row, 'id')} and c.believed_from is not null) then 'CORRECTED'
  when ${ref(row, 'superseded_at')} is not null then 'WITHDRAWN'
  when ${ref(row, 'review')} = 'RETURNED' then 'RETURNED'
  when ${ref(row, 'review')} <> 'APPROVED' then 'PROPOSED'
  when ${ref(row, 'effective_on')} > ${env.asOf} then 'SCHEDULED'
  else 'IN_FORCE' end`;

/** The event names the unit, lies right below it, or moved it along. */
export const touches = (row: RowName, test: (column: Sql) => Sql): Sql => sql`(
  exists (select from region_event_unit u where u.event_id = ${ref(row, 'id')} and (${test(sql`u.unit_id`)} or ${test(sql`u.parent_id`)}))
  or exists (select from region_event_move v where v.event_id = ${ref(row, 'id')} and v.subject = 'REGION' and ${test(sql`v.subject_id`)}))`;

export const regionEventList = declareList({
  entity: RegionEvent,
  right: 'regions:read',
  words: {
    en: 'events',
    zh: '区划变更',
    order: 'the latest day first',
    instead: { page: 'A page of region events (区划变更列表).' },
  },
  many: { root: 'regionEvents', description: 'Changes of the tree (区划变更列表).' },
  one: { root: 'regionEvent', description: 'One change of the tree (区划变更).' },
  filters: {
    kind: oneOf(RegionEventKindFilter, 'Kind (类别).'),
    state: oneOf(RegionEventStateFilter, 'State (状态).', stateOf),
    effectiveOn: days('First day (生效日).'),
    region: id(
      'A unit it names, or the one above (涉及区划).',
      { test: (row, _env, test) => touches(row, test) },
      { guardedBy: 'from', named: REGION_NAME },
    ),
    preparedByMe: yesNo('Prepared by who asks (本人提出).', preparedByMe),
  },
  sorts: {
    EFFECTIVE_ON: order('First day (生效日).', 'effectiveOn'),
    RECORDED_AT: order('When it was proposed (提出时间).', 'recordedAt'),
  },
  // The latest day first.
  defaultOrder: (row) => sql`date '2000-01-01' - ${ref(row, 'effective_on')}`,
  leaves: {
    title: ['区划变更', 'Boundary events'],
    what: 'Changes of the region tree',
    columns: {
      EFFECTIVE_ON: column('生效日', 'Effective on', 'effectiveOn'),
      KIND: column('类别', 'Kind', 'kind', { words: 'RegionEventKind' }),
      FROM: column('调整前单位', 'Units before', 'from { name }'),
      TO: column('调整后单位', 'Units afterwards', 'to { name }'),
      STATE: column('状态', 'State', 'state', { words: 'RegionEventState' }),
      DOCUMENT_NUMBER: column('文号', 'Number of the paper', 'document { number }'),
      DOCUMENT: column('依据文件', 'Paper', 'document { title }'),
      REASON: column('录入原因', 'Reason', 'reason', { extra: true }),
      RECORDED_BY: column('提出人', 'Proposed by', 'recordedBy { name }', { right: 'persons:read' }),
      RECORDED_AT: column('录入时间', 'Proposed at', 'recordedAt', { as: 'TIME' }),
      DECIDED_BY: column('批准人', 'Decided by', 'decidedBy { name }', { right: 'persons:read' }),
      DECIDED_AT: column('复核时间', 'Decided at', 'decidedAt', { as: 'TIME' }),
      DECISION: column('复核意见', 'Why so', 'decisionReason', { extra: true }),
    },
  },
});
